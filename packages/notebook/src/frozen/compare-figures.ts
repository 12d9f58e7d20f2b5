import {
  exactFigures,
  isSameExact,
  parseAddress,
  printed,
  stepWords,
  type Address,
  type BridgeStep,
  type Dataset,
  type ExactValue,
  type FigureBridge,
  type Language,
} from '@ketnap/core';
import type { Frozen, FrozenFigure } from '../document/frozen.ts';
import { frozenWords } from '../messages/frozen.ts';
import type {
  ChangedStep,
  FigurePlace,
  FrozenChange,
  FrozenComparison,
  PlaceCount,
} from './comparison.ts';
import { counterparts } from './counterparts.ts';
import {
  addressIn,
  differenceText,
  measureAt,
  partText,
  textOfExact,
  wordsOf,
} from './figure-words.ts';
import type { FrozenTables } from './frozen-tables.ts';
import type { ShownFigures } from './shown-figures.ts';

/** What figures are compared with. */
export interface ComparedWith {
  readonly shown: ShownFigures;
  readonly dataset: Dataset;
  readonly language: Language;
  /** Null where they were not kept: then what changed is told, but not why. */
  readonly tables: FrozenTables | null;
}

/** A frozen figure, as it is now. */
interface Compared {
  readonly figure: FrozenFigure;
  readonly now: string;
  readonly places: readonly FigurePlace[];
  readonly value: ExactValue;
  readonly missing: string | null;
  readonly bridge: FigureBridge | null;
}

/**
 * What became of frozen figures. Each is compared with the figure that the notebook shows in its place now
 * (see `counterparts`); one that is not shown any more with the same figure over the data now.
 */
export function compareFigures(frozen: Frozen, given: ComparedWith): FrozenComparison {
  const { shown, language, tables, dataset } = given;
  const compared = [...comparedFigures(frozen, given), ...comparedTitles(frozen, shown)];
  const isChanged = ({ figure, value }: Compared) => !isSameExact(figure[1], value);
  const nowShown = new Set(compared.map(({ now }) => now));
  const { id, name, at } = frozen;
  return {
    frozen: { id, name, at },
    changes: compared.filter(isChanged).map((one) => changeOf(one, given)),
    unchanged: compared.filter((one) => !isChanged(one)).map(({ now }) => now),
    places: placesOf(compared, isChanged),
    all: compared.length,
    added: [...shown.figures.keys()].filter((address) => !nowShown.has(address)).length,
    note: noteOf(tables, dataset, language),
  };
}

function noteOf(tables: FrozenTables | null, dataset: Dataset, language: Language): string | null {
  if (!tables) return frozenWords.noTables[language];
  const keyless = tables.bridgeTo(dataset).withoutKey;
  return keyless.length > 0 ? frozenWords.withoutKey(keyless)[language] : null;
}

function comparedFigures(
  { figures }: Frozen,
  { shown, dataset, language, tables }: ComparedWith,
): Compared[] {
  const own = figures.filter(([address]) => addressIn(address) !== null);
  const addresses = own.map(([address]) => address);
  const found = counterparts(addresses, shown.figures.keys());
  const asked = addresses.map((address) => found.get(address) ?? address);
  const values = exactFigures(dataset, asked);
  const bridges = tables
    ?.bridgeTo(dataset)
    .figures(own.map(([then, value], at) => ({ then, now: asked[at]!, value })));
  return own.map((figure, at) => ({
    figure,
    now: asked[at]!,
    places: shown.figures.get(asked[at]!) ?? [],
    value: values[at]!.value,
    missing: values[at]!.missing?.[language] ?? null,
    bridge: bridges?.[at] ?? null,
  }));
}

function comparedTitles({ figures }: Frozen, { titles }: ShownFigures): Compared[] {
  return figures
    .filter(([address]) => addressIn(address) === null)
    .map((figure) => {
      const title = titles.get(figure[0]);
      return {
        figure,
        now: figure[0],
        places: title === undefined ? [] : (['title'] as const),
        value: title ?? null,
        missing: null,
        bridge: null,
      };
    });
}

function placesOf(
  compared: readonly Compared[],
  isChanged: (one: Compared) => boolean,
): PlaceCount[] {
  return (['prose', 'figures', 'table', 'chart', 'title', 'gone'] as const).flatMap((place) => {
    const own = compared.filter(({ places }) =>
      place === 'gone' ? places.length === 0 : places.includes(place),
    );
    return own.length === 0
      ? []
      : [{ place, all: own.length, changed: own.filter(isChanged).length }];
  });
}

function changeOf(
  { figure, now, places, value, missing, bridge }: Compared,
  { dataset, language }: ComparedWith,
): FrozenChange {
  const [address, before, beforeText] = figure;
  const asked = addressIn(now);
  const shared = { address, now, places, before, after: value, beforeText, missing, bridge };
  if (!asked)
    return {
      ...shared,
      label: frozenWords.title[language],
      about: '',
      afterText: typeof value === 'string' ? value : '–',
      difference: null,
      why: null,
      steps: [],
    };
  const steps = bridge ? changedSteps(bridge, language) : [];
  return {
    ...shared,
    ...wordsOf(asked, dataset, language),
    afterText: textOfExact(value, asked, language),
    difference: differenceOf(before, value, asked, language),
    why: bridge
      ? steps.map(({ label, text }) => `${label.toLocaleLowerCase(language)} ${text}`).join('; ')
      : null,
    steps,
  };
}

function differenceOf(
  before: ExactValue,
  after: ExactValue,
  address: Address,
  language: Language,
): string | null {
  const measure = measureAt(address);
  const shown = printed(before, after, measure.format);
  return shown && differenceText(shown.difference, measure, language);
}

/** The steps with which a figure changed, in order. */
export function changedSteps(bridge: FigureBridge, language: Language): ChangedStep[] {
  const address = parseAddress(bridge.now);
  const textOf = ({ shown, value }: BridgeStep) =>
    shown === null ? textOfExact(value, address, language) : partText(shown, language);
  return bridge.steps
    .filter(({ isChanged }) => isChanged)
    .map((step) => ({
      name: step.name,
      label: stepWords[step.name][language],
      text: textOf(step),
    }));
}
