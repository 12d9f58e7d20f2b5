import type { Message } from '@ketnap/core';
import { meaningWords } from '../../profile/meaning-words.ts';
import type { FigurePeriod, Form, LeftOut, Meaning, Profile } from '../../profile/profile.ts';
import type { Choice } from './draft.ts';
import { wholeOf } from '../../values/read-day.ts';
import type { Known } from '../known/known.ts';

/** What a column (or a criterion) can be taken for. */
export function meaningChoices(
  rows: Form['rows'] | 'criteria',
  likely: Meaning | null,
  profile: Profile,
  known: Known,
): Choice[] {
  const sources = [
    ...known.sources.map(({ source_id }) => source_id),
    ...profile.newSources.map(({ source_id }) => source_id),
  ].filter((id, i, all) => all.indexOf(id) === i);
  const label = (id: string): Message => sourceLabel(id, profile, known);
  const meanings = [
    ...(likely ? [likely, ...otherPeriods(likely)] : []),
    ...meaningsFor(rows, sources),
  ];
  const seen = new Set<string>();
  return meanings
    .filter((meaning) => {
      const key = JSON.stringify(meaning);
      return !seen.has(key) && seen.add(key);
    })
    .map((value) => ({ value, label: meaningWords(value, label) }));
}

/** What a source is called. */
export function sourceLabel(id: string, { newSources }: Profile, { sources }: Known): Message {
  const own = newSources.find(({ source_id }) => source_id === id);
  const vi = own?.label_vi ?? sources.find(({ source_id }) => source_id === id)?.label_vi ?? id;
  return { vi, en: own?.label_en ?? vi };
}

/** The same count of other periods. */
function otherPeriods(likely: Meaning): Meaning[] {
  if (likely.is === 'members')
    return [
      { ...likely, on: 'start' },
      { ...likely, on: 'end' },
    ];
  if (likely.is !== 'figure' || likely.measure === 'target') return [];
  const { period: own } = likely;
  const isOfYear = typeof own === 'object' && 'from' in own && own.from.endsWith('-01-01');
  const year = isOfYear ? [{ year: wholeOf(own.from.slice(0, 4)) }] : [];
  const periods: readonly FigurePeriod[] = [...year, 'sheet', ...OTHER_PERIODS];
  return periods.map((period) => ({ ...likely, period }));
}

const LEFT_OUT = ['chosen', 'ordinal', 'personal', 'remark'] as const satisfies readonly LeftOut[];
const FIGURES_LEFT_OUT = [
  'chosen',
  'ratio',
  'sum',
  'running',
  'not_admissions',
  'part_target',
] as const satisfies readonly LeftOut[];

const ADMITTED = { is: 'figure', measure: 'admitted', source: null } as const;
/** Periods that a column may be of beside that of its sheet. */
const OTHER_PERIODS = ['previous', 'year_to_date', 'term_to_date'] as const;

function meaningsFor(rows: Form['rows'] | 'criteria', sources: readonly string[]): Meaning[] {
  const left = (why: readonly LeftOut[]): Meaning[] =>
    why.map((one) => ({ is: 'left_out', why: one }));
  const figure = (source: string | null): Meaning => ({
    is: 'figure',
    measure: 'admitted',
    source,
    period: 'sheet',
  });
  if (rows === 'criteria') return [figure(null), ...sources.map(figure), ...left(FIGURES_LEFT_OUT)];
  if (rows === 'figures')
    return [
      { is: 'unit' },
      { is: 'criterion' },
      { is: 'period' },
      figure(null),
      { is: 'figure', measure: 'target', source: null, period: 'sheet' },
      { is: 'members', period: 'sheet', on: 'end' },
      ...OTHER_PERIODS.map((period): Meaning => ({ ...ADMITTED, period })),
      ...sources.map(figure),
      ...left(FIGURES_LEFT_OUT),
    ];
  if (rows === 'villages')
    return [
      { is: 'unit' },
      { is: 'locality' },
      { is: 'meeting_day', column: 'from' },
      { is: 'meeting_day', column: 'to' },
      ...left(LEFT_OUT),
    ];
  return [
    { is: 'unit' },
    { is: 'day', column: 'admitted_on' },
    { is: 'day', column: 'decided_on' },
    { is: 'day', column: 'ceremony_on' },
    { is: 'day', column: 'recognised_on' },
    { is: 'count' },
    { is: 'id' },
    ...sources.map((source): Meaning => ({ is: 'source', source })),
    { is: 'birth', sex: 'male' },
    { is: 'birth', sex: 'female' },
    ...left(LEFT_OUT),
  ];
}
