import { matchRows } from './match-rows.ts';
import { isSame } from './same-value.ts';
import type { Made, Row, Truth } from './truth.ts';

/** What a reader made of one file, against what is true of it. */
export interface Score {
  /** Values of the truth's tables. */
  readonly cells: number;
  /** Of these, how many the reader gives as they are. */
  readonly right: number;
  readonly wrong: readonly WrongValue[];
  /** Days and numbers that the reader gives and that are not true, although it asked and rejected nothing about them. */
  readonly silent: readonly WrongValue[];
  /** Kinds of question that had to be asked and were not. */
  readonly unasked: readonly string[];
  /** Sheet cells that had to be rejected and were not: `D12`. */
  readonly unrejected: readonly string[];
}

export interface WrongValue {
  readonly table: string;
  /** From 1: of the truth, or, where the truth has no such row, of what was made. */
  readonly row: number;
  readonly column: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Columns of days and numbers: a wrong one among them is a wrong figure. */
const FIGURES = new Map([
  ...['admitted_on', 'decided_on', 'ceremony_on', 'recognised_on', 'adopted_on'].map(asDay),
  ...['starts_on', 'ends_on', 'effective_on', 'on', 'identified_on', 'trained_on'].map(asDay),
  ...['from', 'to', 'year'].map(asPeriod),
  ...['count', 'admitted', 'target', 'target_to', 'members', 'share'].map(asNumber),
]);

/** Compares the tables that a reader made of a file, their units by name, with the truth of it. */
export function score(truth: Truth, made: Made): Score {
  const tables = truth.tables ?? {};
  const compared = Object.entries(tables).map(([table, rows]) =>
    compareTable(table, rows, made, truth.may?.[table] ?? []),
  );
  const unforeseen = Object.keys(made.tables)
    .filter((table) => MADE_OF_FACTS.has(table) && tables[table] === undefined)
    .map((table) => compareTable(table, [], made, truth.may?.[table] ?? []));
  const all = [...compared, ...unforeseen];
  const cells = all.reduce((sum, one) => sum + one.cells, 0);
  const wrong = all.flatMap((one) => one.wrong);
  return {
    cells,
    right: cells - wrong.length,
    wrong,
    silent: all.flatMap((one) => one.silent),
    unasked: (truth.asks ?? []).filter((kind) => !made.asked.includes(kind)),
    unrejected: unrejected(truth, made),
  };
}

/** Tables whose rows are facts; the others may be made to go with them. */
const MADE_OF_FACTS = new Set(['admissions', 'totals', 'targets', 'members', 'candidates']);

interface Comparison {
  readonly cells: number;
  readonly wrong: readonly WrongValue[];
  readonly silent: readonly WrongValue[];
}

function compareTable(
  table: string,
  rows: readonly Row[],
  made: Made,
  may: readonly Row[],
): Comparison {
  const found = made.tables[table] ?? [];
  const { pairs, extra } = matchRows(table, rows, found, may);
  const wrong = rows.flatMap((row, at) => wrongValues(table, row, at, pairs[at] ?? null));
  const shown = rows.flatMap((row, at) => falseFigures(table, row, at, pairs[at] ?? null));
  const surplus = extra.flatMap((at) => falseFigures(table, {}, at, found[at] ?? null));
  const silent = [...shown, ...surplus].filter(({ column }) => !isAsked(column, made.asked));
  return { cells: rows.reduce((sum, row) => sum + Object.keys(row).length, 0), wrong, silent };
}

function wrongValues(table: string, row: Row, at: number, found: Row | null): WrongValue[] {
  return Object.entries(row)
    .filter(([column, expected]) => found === null || !isSame(column, expected, found[column]))
    .map(([column, expected]) => wrongValue(table, at, column, expected, found?.[column]));
}

/** Days and numbers of a row that was made and differ from the truth. */
function falseFigures(table: string, row: Row, at: number, found: Row | null): WrongValue[] {
  return Object.entries(found ?? {})
    .filter(([column, value]) => FIGURES.has(column) && isThere(value))
    .filter(([column, value]) => !isSame(column, row[column], value))
    .map(([column, value]) => wrongValue(table, at, column, row[column], value));
}

function wrongValue(
  table: string,
  at: number,
  column: string,
  expected: unknown,
  found: unknown,
): WrongValue {
  return { table, row: at + 1, column, expected: expected ?? null, found: found ?? null };
}

const isThere = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

/** Whether something was asked that the column's values hang on. */
function isAsked(column: string, asked: readonly string[]): boolean {
  return (FIGURES.get(column) ?? []).some((kind) => asked.includes(kind));
}

/** Sheet cells that had to be rejected and of which no rejection tells. */
function unrejected({ rejected = [] }: Truth, made: Made): string[] {
  return rejected
    .filter(({ row, column }) => !made.rejected.some((one) => isPlace(one, row, column)))
    .map(({ row, column }) => `${column}${row}`);
}

/** `D12`, or of a file without sheets `line 12, column 4`. */
function isPlace(one: { row: number; place: string }, row: number, column: string): boolean {
  const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const isColumn = new RegExp(`(^|!)${column}\\d+$`).test(one.place);
  return one.row === row && (isColumn || new RegExp(`column ${number}$`).test(one.place));
}

function asDay(column: string): [string, string[]] {
  return [column, ['day_order', 'partial_days']];
}

function asPeriod(column: string): [string, string[]] {
  return [column, ['period', 'term_days']];
}

function asNumber(column: string): [string, string[]] {
  return [column, ['decimal_mark']];
}
