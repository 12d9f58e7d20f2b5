import {
  exactFigures,
  isSameExact,
  mayBeVeiled,
  parseAddress,
  printed,
  stepWords,
  type Address,
  type BridgeStep,
  type Dataset,
  type ExactValue,
  type FigureBridge,
  type Language,
  veilWords,
} from '@ketnap/core';
import type { Frozen, FrozenFigure } from '../document/frozen.ts';
import { frozenWords } from '../messages/frozen.ts';
import type {
  ChangedStep,
  FrozenChange,
  FrozenComparison,
  GoneFigure,
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
import { frozenVeils, isVeiledBetween } from './frozen-veils.ts';
import { NOWHERE, type ShownAt, type ShownFigures } from './shown-figures.ts';

/** What figures are compared with. */
export interface ComparedWith {
  readonly shown: ShownFigures;
  readonly dataset: Dataset;
  readonly language: Language;
  /** Null where they were not kept: then what changed is told, but not why. */
  readonly tables: FrozenTables | null;
  /** Whether small counts of sensitive sources are veiled, and what gives them away. */
  readonly veils: boolean;
  /** The frozen addresses that are looked at. Default: all. */
  readonly only?: ReadonlySet<string>;
}

/** A frozen figure, as it is now. */
interface Compared {
  readonly figure: FrozenFigure;
  readonly now: string;
  readonly at: ShownAt;
  readonly value: ExactValue;
  readonly missing: string | null;
}

/** What may be told of it. */
interface Told {
  readonly isVeiled: boolean;
  readonly bridge: FigureBridge | null;
}

/**
 * What became of frozen figures. Each is compared with the figure that the notebook shows in its place now
 * (see `counterparts`); one that is not shown any more with the same figure over the data now.
 */
export function compareFigures(frozen: Frozen, given: ComparedWith): FrozenComparison {
  const { shown, language, tables, dataset } = given;
  const compared = [...comparedFigures(frozen, given), ...comparedTitles(frozen, given)];
  const isChanged = ({ figure, value }: Compared) => !isSameExact(figure[1], value);
  const changed = compared.filter(isChanged);
  const gone = compared.filter(({ at }) => at.places.length === 0);
  const nowShown = new Set(compared.map(({ now }) => now));
  const { id, name, at } = frozen;
  const toldChanges = toldOf(changed, given);
  const toldGone = veilsAmong(gone, given);
  return {
    frozen: { id, name, at },
    changes: changed.map((one, index) => changeOf(one, toldChanges[index]!, given)),
    unchanged: compared.filter((one) => !isChanged(one)).map(({ now }) => now),
    gone: gone.map((one, index) => goneOf(one, toldGone[index]!, given)),
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

function comparedFigures({ figures }: Frozen, { shown, dataset, language, only }: ComparedWith) {
  const all = figures.filter(([address]) => addressIn(address) !== null);
  const found = counterparts(
    all.map(([address]) => address),
    shown.figures.keys(),
  );
  const own = only ? all.filter(([address]) => only.has(address)) : all;
  const asked = own.map(([address]) => found.get(address) ?? address);
  const values = exactFigures(dataset, asked);
  return own.map((figure, at): Compared => ({
    figure,
    now: asked[at]!,
    at: shown.figures.get(asked[at]!) ?? NOWHERE,
    value: values[at]!.value,
    missing: values[at]!.missing?.[language] ?? null,
  }));
}

function comparedTitles({ figures }: Frozen, { shown, only }: ComparedWith): Compared[] {
  return figures
    .filter(([address]) => addressIn(address) === null && (only?.has(address) ?? true))
    .map((figure) => {
      const title = shown.titles.get(figure[0]);
      return {
        figure,
        now: figure[0],
        at: title === undefined ? NOWHERE : { places: ['title'], blocks: [figure[0].slice(1)] },
        value: title ?? null,
        missing: null,
      };
    });
}

/** Which figures and titles are veiled. */
function veilsAmong(compared: readonly Compared[], given: ComparedWith): readonly boolean[] {
  const { veils, dataset, tables } = given;
  if (!veils) return compared.map(() => false);
  const own = compared.filter(({ now }) => addressIn(now) !== null);
  const pairs = own.map(({ figure, now }) => ({ then: figure[0], now, before: figure[1] }));
  const veiled = frozenVeils(pairs, dataset, tables?.dataset ?? null);
  const byFigure = new Map(own.map((one, at) => [one, veiled[at]!]));
  return compared.map((one) => byFigure.get(one) ?? isTitleVeiled(one, given));
}

/** A title was written when nothing was veiled: it is not told where its chart shows a sensitive source, or is gone. */
function isTitleVeiled({ figure, at }: Compared, { shown, dataset }: ComparedWith): boolean {
  const [block] = at.blocks;
  if (block === undefined) return /\d/.test(figure[2]);
  return [...shown.figures].some(
    ([address, { blocks }]) =>
      blocks.includes(block) && mayBeVeiled(dataset, parseAddress(address)),
  );
}

function toldOf(changed: readonly Compared[], given: ComparedWith): Told[] {
  const { tables, dataset, veils } = given;
  const veiled = veilsAmong(changed, given);
  const followed = changed.filter(({ now }, at) => !veiled[at] && addressIn(now) !== null);
  const bridges = tables
    ?.bridgeTo(dataset)
    .figures(followed.map(({ figure: [then, value], now }) => ({ then, now, value })));
  const byFigure = new Map(followed.map((one, at) => [one, bridges?.[at] ?? null]));
  return changed.map((one, at) => {
    const bridge = byFigure.get(one) ?? null;
    const isHidden = veils && bridge !== null && isVeiledBetween(bridge, dataset);
    return { isVeiled: veiled[at]!, bridge: isHidden ? null : bridge };
  });
}

function placesOf(
  compared: readonly Compared[],
  isChanged: (one: Compared) => boolean,
): PlaceCount[] {
  return (['prose', 'figures', 'table', 'chart', 'title', 'gone'] as const).flatMap((place) => {
    const own = compared.filter(({ at: { places } }) =>
      place === 'gone' ? places.length === 0 : places.includes(place),
    );
    return own.length === 0
      ? []
      : [{ place, all: own.length, changed: own.filter(isChanged).length }];
  });
}

function goneOf(
  { figure: [address, , text], now }: Compared,
  isVeiled: boolean,
  { dataset, language }: ComparedWith,
): GoneFigure {
  const asked = addressIn(now);
  const words = asked
    ? wordsOf(asked, dataset, language)
    : { label: frozenWords.title[language], about: '' };
  return { address, ...words, text: isVeiled ? veilWords.kept[language] : text };
}

function changeOf(
  { figure, now, at: { places, blocks }, value, missing }: Compared,
  { isVeiled, bridge }: Told,
  { dataset, language }: ComparedWith,
): FrozenChange {
  const [address, before, beforeText] = figure;
  const asked = addressIn(now);
  const withheld = veilWords.kept[language];
  const shared = {
    address,
    now,
    places,
    blocks,
    before: isVeiled ? null : before,
    after: isVeiled ? null : value,
    beforeText: isVeiled ? withheld : beforeText,
    missing,
    bridge,
    isVeiled,
  };
  if (!asked)
    return {
      ...shared,
      label: frozenWords.title[language],
      about: '',
      afterText: isVeiled ? withheld : typeof value === 'string' ? value : '–',
      difference: null,
      why: null,
      steps: [],
    };
  const steps = bridge ? changedSteps(bridge, language) : [];
  return {
    ...shared,
    ...wordsOf(asked, dataset, language),
    afterText: isVeiled ? withheld : textOfExact(value, asked, language),
    difference: isVeiled ? null : differenceOf(before, value, asked, language),
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
