import type { AnalysisKind, Message } from '@ketnap/core';
import { listWords } from './messages/list.ts';
import { MANY_ROWS } from './unit-rows.ts';

/** The charts, by name. */
export type ChartName = keyof typeof listWords.charts;

/** Something to choose: its name in a document, and what it is called. */
export interface Choice {
  readonly name: string;
  readonly label: Message;
}

/** A way to draw what a chart is about. */
export interface ChartForm extends Choice {
  /** The chart that is drawn like this, where it is another one. */
  readonly chart?: ChartName;
  /** Whether it is a table of the analysis rather than a chart. */
  readonly table?: true;
  /** More units than these it does not fit; see {@link unfitReason}. */
  readonly most?: number;
}

/** An order of rows. */
export interface ChartSort {
  readonly label: Message;
  /** A column of the analysis; `tree`: as the analysis has them. */
  readonly by: string;
  readonly descending: boolean;
}

/** What there is to know of a chart before it is drawn, so that a form for it can be made. */
export interface ChartDescription {
  readonly name: ChartName;
  readonly label: Message;
  /** The analysis whose rows it draws. */
  readonly analysis: AnalysisKind;
  /** What its rows or marks stand for; ids of these are what `mark` names. */
  readonly of: 'unit' | 'source' | 'period' | 'term';
  /** The column that holds those ids. */
  readonly ids: string;
  /** What it can measure, the default first; empty where there is nothing to choose. */
  readonly measures: readonly Choice[];
  /** How it can be drawn, its default first. */
  readonly forms: readonly ChartForm[];
  /** The orders that it offers; the first is its default. */
  readonly sorts: readonly ChartSort[];
  /** What it does not answer to, and why. */
  readonly refuses: { readonly [Part in 'sort' | 'top' | 'mark']?: Message };
}

const { charts, forms, measures, refuses, sorts } = listWords;

const table: ChartForm = { name: 'table', label: forms.table, table: true };
const byName = (by: string): ChartSort => ({ label: sorts.name, by, descending: false });
const tree: ChartSort = { label: sorts.tree, by: 'tree', descending: false };
const highest = (by: string): ChartSort => ({ label: sorts.highest, by, descending: true });
const lowest = (by: string): ChartSort => ({ label: sorts.lowest, by, descending: false });
const most = (by: string): ChartSort => ({ label: sorts.most, by, descending: true });
const fewest = (by: string): ChartSort => ({ label: sorts.fewest, by, descending: false });
const overTime = { sort: refuses.timeOrder, top: refuses.allPeriods } as const;

const barsOfTargets: ChartForm = { name: 'bars', label: forms.barsAndTargets, most: MANY_ROWS };
const dots: ChartForm = { name: 'dots', label: forms.dots };
const years: ChartForm = { name: 'years', label: forms.years };

/** Every chart, in the order in which they are offered. */
export const chartList: readonly ChartDescription[] = [
  {
    name: 'attainmentByUnit',
    label: charts.attainmentByUnit,
    analysis: 'quotaAttainment',
    of: 'unit',
    ids: 'unit_id',
    measures: [
      { name: 'counts', label: measures.counts },
      { name: 'attainment', label: measures.attainment },
      { name: 'gap', label: measures.gap },
    ],
    forms: [barsOfTargets, dots, { ...years, chart: 'attainmentByYear' }, table],
    sorts: [highest('attainment'), lowest('attainment'), most('admitted'), byName('unit'), tree],
    refuses: {},
  },
  {
    name: 'attainmentByYear',
    label: charts.attainmentByYear,
    analysis: 'quotaAttainment',
    of: 'unit',
    ids: 'unit_id',
    measures: [],
    forms: [
      years,
      { ...barsOfTargets, chart: 'attainmentByUnit' },
      { ...dots, chart: 'attainmentByUnit' },
      table,
    ],
    sorts: [highest('attainment'), lowest('attainment'), most('admitted'), byName('unit'), tree],
    refuses: {},
  },
  {
    name: 'cumulativePace',
    label: charts.cumulativePace,
    analysis: 'trend',
    of: 'period',
    ids: 'period',
    measures: [],
    forms: [{ name: 'lines', label: forms.lines }, table],
    sorts: [],
    refuses: { ...overTime, mark: refuses.onePiece },
  },
  {
    name: 'sources',
    label: charts.sources,
    analysis: 'sourceBreakdown',
    of: 'source',
    ids: 'source_id',
    measures: [],
    forms: [
      { name: 'bars', label: forms.bars },
      { name: 'sets', label: forms.sets, chart: 'sourceIntersections' },
      table,
    ],
    sorts: [most('admitted'), fewest('admitted'), byName('source')],
    refuses: {},
  },
  {
    name: 'sourceIntersections',
    label: charts.sourceIntersections,
    analysis: 'sourceIntersections',
    of: 'source',
    ids: 'sources',
    measures: [],
    forms: [
      { name: 'sets', label: forms.sets },
      { name: 'bars', label: forms.bars, chart: 'sources' },
      table,
    ],
    sorts: [most('admitted'), { label: sorts.simplest, by: 'degree', descending: false }],
    refuses: {},
  },
  {
    name: 'localitiesByMonth',
    label: charts.localitiesByMonth,
    analysis: 'mergedCells',
    of: 'period',
    ids: 'on',
    measures: [],
    forms: [
      { name: 'areas', label: forms.areas },
      { name: 'bars', label: forms.bars, chart: 'localitiesByUnit' },
      table,
    ],
    sorts: [],
    refuses: { ...overTime, mark: refuses.onePiece },
  },
  {
    name: 'localitiesByUnit',
    label: charts.localitiesByUnit,
    analysis: 'mergedCells',
    of: 'unit',
    ids: 'unit_id',
    measures: [],
    forms: [
      { name: 'bars', label: forms.bars },
      { name: 'areas', label: forms.areas, chart: 'localitiesByMonth' },
      table,
    ],
    sorts: [highest('own_share'), lowest('own_share'), most('localities'), byName('unit'), tree],
    refuses: {},
  },
  {
    name: 'mergedCellEvents',
    label: charts.mergedCellEvents,
    analysis: 'eliminations',
    of: 'unit',
    ids: 'unit_id',
    measures: [],
    forms: [{ name: 'marks', label: forms.marks }, table],
    sorts: [byName('unit'), tree],
    refuses: {},
  },
  {
    name: 'yearlyTrend',
    label: charts.yearlyTrend,
    analysis: 'trend',
    of: 'period',
    ids: 'period',
    measures: [],
    forms: [
      { name: 'columns', label: forms.columns },
      { name: 'months', label: forms.months, chart: 'monthlyCalendar' },
      table,
    ],
    sorts: [],
    refuses: overTime,
  },
  {
    name: 'monthlyCalendar',
    label: charts.monthlyCalendar,
    analysis: 'trend',
    of: 'period',
    ids: 'period',
    measures: [],
    forms: [
      { name: 'months', label: forms.months },
      { name: 'columns', label: forms.columns, chart: 'yearlyTrend' },
      table,
    ],
    sorts: [],
    refuses: overTime,
  },
  {
    name: 'termsCompared',
    label: charts.termsCompared,
    analysis: 'compareTerms',
    of: 'term',
    ids: 'term_id',
    measures: [],
    forms: [{ name: 'lines', label: forms.lines }, table],
    sorts: [],
    refuses: { sort: refuses.termOrder, top: refuses.allTerms },
  },
];

/** The chart of a name; undefined where there is none. */
export function chartNamed(name: string): ChartDescription | undefined {
  return chartList.find((one) => one.name === name);
}

/** Why so many units are not drawn like this; null where they can be. */
export function unfitReason({ most }: ChartForm, units: number): Message | null {
  return most === undefined || units <= most ? null : listWords.tooMany(units, most);
}
