import type { Message } from '@ketnap/core';
import {
  figureChoices,
  turned,
  type FigureChoice,
  type LiveFigure,
  type Scope,
} from '@ketnap/notebook';
import { editorWords } from '../../messages/editor.ts';
import { unitName } from '../../state/unit-name.ts';
import type { Opened } from '../../worker/opened.ts';
import { blockChoices } from './block-choices.ts';
import type { Choice, ChoiceGroup } from './choice.ts';
import { matches } from './matches.ts';
import { namedUnits } from './named-units.ts';

/** What the menu is made of. */
export interface Asked {
  readonly query: string;
  /** The paragraph that is written in. */
  readonly sentence: string;
  readonly scope: Scope;
  readonly opened: Opened;
  readonly say: (message: Message) => string;
  /** Blocks do not stand in a title. */
  readonly hasBlocks: boolean;
  /** The value of a figure; null until it is known. */
  readonly valueOf: (reference: string) => LiveFigure | null;
}

/** Most units of a sentence whose figures are offered, and lines of a group. */
const UNITS = 2;
const LINES = 8;

/** What fits a query: figures of the units that the sentence names, of the scope's unit, then blocks. */
export function choiceGroups(asked: Asked): ChoiceGroup[] {
  const { opened, scope, query, say } = asked;
  const nameOf = (unit: string): string => unitName(unit, opened.units);
  const choices = figureChoices(opened.sources);
  const named = namedUnits(asked.sentence, opened.units, UNITS + 1)
    .filter((unit) => unit !== scope.unit)
    .slice(0, UNITS);
  const groups: ChoiceGroup[] = [
    ...named.map((unit) => ({
      key: `unit-${unit}`,
      title: editorWords.ofNamedUnit(nameOf(unit)),
      choices: figuresOf(
        choices.filter(({ about }) => about !== 'scope'),
        unit,
        asked,
      ),
    })),
    {
      key: 'scope',
      title: editorWords.ofUnit(nameOf(scope.unit)),
      choices: figuresOf(choices, null, asked),
    },
    {
      key: 'blocks',
      title: editorWords.blocks,
      choices: asked.hasBlocks
        ? blockChoices(scope, say).filter(({ name }) => matches(say(name), query))
        : [],
    },
  ];
  return groups.filter((group) => group.choices.length > 0);
}

/** Those of a unit that fit; one that the data do not give is not offered. */
function figuresOf(choices: readonly FigureChoice[], unit: string | null, asked: Asked): Choice[] {
  const fitting = choices.filter(({ name }) => matches(asked.say(name), asked.query));
  return fitting
    .map(({ reference, name, about }): Extract<Choice, { kind: 'figure' }> => {
      const own =
        unit === null ? reference : turned(reference, { unit, year: null, wording: null });
      return { kind: 'figure', key: `${unit ?? ''} ${own}`, reference: own, name, about };
    })
    .filter(({ reference }) => asked.valueOf(reference)?.fault === undefined)
    .sort((one, other) => isMissing(one.reference, asked) - isMissing(other.reference, asked))
    .slice(0, LINES);
}

/** What has no value now comes last. */
function isMissing(reference: string, asked: Asked): number {
  const figure = asked.valueOf(reference);
  return figure?.missing !== undefined || figure?.text === '–' ? 1 : 0;
}
