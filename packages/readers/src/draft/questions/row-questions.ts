import { headOf, type Region } from '../../layout/region.ts';
import type { RowDoubt } from '../../layout/row-tree.ts';
import { choices, questions as ask } from '../../messages/draft.ts';
import { pointerTo } from '../../profile/pointer.ts';
import type { Form, Profile } from '../../profile/profile.ts';
import { mergedRuns, type MergedRun } from '../../rows/merged-runs.ts';
import type { Choice, Question } from './draft.ts';
import type { FormedRegion } from '../forms/formed-region.ts';
import type { Known } from '../known/known.ts';
import { sourceLabel } from './meaning-choices.ts';
import { unitSpellings } from '../units/unit-spelling.ts';
import { rowText } from '../../layout/row-text.ts';
import { EXAMPLES } from './examples.ts';

/** What rows of a form are, where words and numbers leave a doubt: each label is asked for once. */
export function rowQuestions(
  form: number,
  formed: readonly FormedRegion[],
  { rowUses = {} }: Form,
  profile: Profile,
  known: Known,
): Question[] {
  const met = new Set<string>();
  return formed
    .filter((one) => one.form === form)
    .flatMap(({ region, place }) =>
      [...(region.tree?.doubts ?? [])].flatMap(([row, doubt]): Question[] => {
        const { label, why, proposal } = doubt;
        if (met.has(label) || (rowUses[label] ?? null) !== null) return [];
        met.add(label);
        return [
          {
            pointer: pointerTo('forms', form, 'rowUses', label),
            kind: 'row',
            message: MESSAGES[why](place, label),
            choices: choicesFor(doubt, profile, known),
            proposal,
            examples: [rowText(region, row)],
          },
        ];
      }),
    );
}

const MESSAGES = {
  below: ask.rowBelow,
  above: ask.rowAbove,
  sum: ask.rowSum,
  part: ask.rowPart,
  figure: ask.rowFigure,
} satisfies Record<RowDoubt['why'], unknown>;

function choicesFor({ why, label, proposal }: RowDoubt, profile: Profile, known: Known): Choice[] {
  const others: Choice[] = [
    { value: 'sum', label: choices.rowSum },
    { value: 'unit', label: choices.rowUnit },
    { value: 'left_out', label: choices.rowLeftOut },
  ];
  if (why !== 'part') return others;
  const sources = [...profile.newSources, ...known.sources].map(({ source_id }) => source_id);
  const own = typeof proposal === 'object' ? proposal.part : '';
  const parts = [...new Set([own, ...sources])].map((part): Choice => {
    const name = part === own ? label : sourceLabel(part, profile, known).vi;
    return { value: { part }, label: choices.rowPart(name) };
  });
  return [...parts, ...others];
}

/** What becomes of numbers in sheet cells merged over several units. */
export function mergedQuestions({ form: at, region, place }: FormedRegion, form: Form): Question[] {
  const runs = mergedRuns(region, form).filter(({ units }) => units > 1);
  if (runs.length === 0) return [];
  if (form.rows === 'persons') return personsMerged(at, region, place, form, runs);
  const { codes, spellings } = unitSpellings(region, form);
  return form.columns.flatMap((use, column): Question[] => {
    const own = runs.filter((run) => run.column === column);
    if (use.mergedNumbers !== null || own.length === 0) return [];
    const names = own[0]!.rows.map((row) => spellings[codes[row]!]!.at(-1) ?? '');
    const isTarget = use.meaning?.is === 'figure' && use.meaning.measure === 'target';
    return [
      {
        pointer: pointerTo('forms', at, 'columns', column, 'mergedNumbers'),
        kind: 'merged',
        message: ask.merged(place, headOf(region.columns[column]!), names.join(', ')),
        choices: [
          { value: 'left_out', label: choices.mergedLeftOut },
          ...(isTarget ? [{ value: 'above', label: choices.mergedAbove }] : []),
          { value: 'each', label: choices.mergedEach },
        ],
        proposal: 'left_out',
        examples: own.slice(0, EXAMPLES).map(({ rows }) => rows.length.toString()),
      },
    ];
  });
}

/** What becomes of ticks and numbers in sheet cells merged over several persons. */
function personsMerged(
  at: number,
  region: Region,
  place: string,
  form: Form,
  runs: readonly MergedRun[],
): Question[] {
  return form.columns.flatMap((use, column): Question[] => {
    const own = runs.filter((run) => run.column === column);
    if (use.mergedNumbers !== null || own.length === 0) return [];
    const isCount = use.meaning?.is === 'count';
    const lines = own.map(({ rows }) => {
      const [first, last] = [rows[0]!, rows.at(-1)!].map((row) =>
        region.sheet.lineOf(region.firstRow + row),
      );
      return `${first}–${last}`;
    });
    const shown = lines.slice(0, EXAMPLES).join(', ') + (lines.length > EXAMPLES ? ' …' : '');
    const head = headOf(region.columns[column]!);
    return [
      {
        pointer: pointerTo('forms', at, 'columns', column, 'mergedNumbers'),
        kind: 'merged',
        message: ask.mergedPersons(place, head, shown),
        choices: isCount
          ? [
              { value: 'left_out', label: choices.mergedOnePerson },
              { value: 'each', label: choices.mergedEachRow },
            ]
          : [
              { value: 'each', label: choices.mergedEachPerson },
              { value: 'first', label: choices.mergedFirst },
            ],
        proposal: isCount ? 'left_out' : 'each',
        examples: [],
      },
    ];
  });
}
