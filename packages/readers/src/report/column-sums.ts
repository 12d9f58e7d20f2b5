import { isDay, isError, type SheetValue } from '@ketnap/sheets';
import { figureDays } from '../draft/periods/figure-period.ts';
import { columnDays, daysAbove } from '../draft/figures/overlapping-figures.ts';
import type { StatedSum } from '../conversion/report.ts';
import type { Region, RegionColumn } from '../layout/region.ts';
import { fold } from '../names/fold.ts';
import type { Form } from '../profile/profile.ts';
import { sourceInHead } from '../profile/source-words.ts';
import { readNumber } from '../values/read-number.ts';
import type { FigureColumn } from './figure-column.ts';
import type { ReadFigures } from './read-figures.ts';
import { rowsOf, sumAt } from './sum-place.ts';

/** Columns of sums, of percentages and of wholes, beside what was taken of the columns that they are made of. */
export function columnSums(region: Region, form: Form, read: ReadFigures): StatedSum[] {
  const rows = rowsOf(region, 'data');
  const left = form.columns.flatMap(({ meaning }, i) =>
    meaning?.is === 'left_out' ? [{ why: meaning.why, column: region.columns[i]! }] : [],
  );
  return [
    ...left
      .filter(({ why }) => why === 'sum')
      .flatMap(({ column }) => yearSums(region, column, rows, read.figures)),
    ...left
      .filter(({ why }) => why === 'ratio')
      .flatMap(({ column }) => percentages(region, column, rows, read)),
    ...sexSums(region, form, rows, read),
  ];
}

/** Sums beside the columns that they sum: of all that could be, those whose numbers fit most rows. */
function yearSums(
  region: Region,
  column: RegionColumn,
  rows: readonly number[],
  figures: readonly FigureColumn[],
): StatedSum[] {
  const stated = rows.flatMap((row) => {
    const possible = numbersIn(column.values[column.codes[row]!]!);
    return possible.length === 0 ? [] : [{ row, possible }];
  });
  const sumIn = (addends: readonly FigureColumn[], row: number): number =>
    addends.reduce((sum, { numbers }) => sum + (numbers[row] ?? 0), 0);
  const sets = [...setsWithin(region, column, figures), ...addendSets(column, figures)];
  const rights = sets.map(
    (addends) =>
      stated.filter(({ row, possible }) => possible.includes(sumIn(addends, row))).length,
  );
  const addends = sets[rights.indexOf(Math.max(...rights))] ?? [];
  return stated.map(({ row, possible }): StatedSum => {
    const computed = sumIn(addends, row);
    const own = possible.find((number) => number === computed) ?? possible[0]!;
    return sumAt(region, column, row, 'columns', own, computed);
  });
}

/** The columns whose days lie within those of a sum (the months of a quarter), by their source. */
function setsWithin(
  region: Region,
  column: RegionColumn,
  figures: readonly FigureColumn[],
): (readonly FigureColumn[])[] {
  const days = columnDays(column, region);
  if (!days) return [];
  const own = daysAbove(region);
  const sets = new Map<string, FigureColumn[]>();
  for (const figure of figures) {
    const { measure, source, period } = figure.meaning;
    const part = figureDays(period, own);
    if (!part || part.from < days.from || part.to > days.to) continue;
    const key = `${measure} ${source}`;
    sets.set(key, [...(sets.get(key) ?? []), figure]);
  }
  return [...sets.values()];
}

/** Columns that a sum may be of: years, quarters or months, of one measure and source; the likeliest first. */
function addendSets(
  { column }: RegionColumn,
  figures: readonly FigureColumn[],
): (readonly FigureColumn[])[] {
  const spans = figures.filter(({ meaning }) => typeof meaning.period === 'object');
  const sets = new Map<string, FigureColumn[]>([['', spans]]);
  for (const figure of spans) {
    const { measure, source } = figure.meaning;
    const side = (figure.column.column ?? 0) < (column ?? 0) ? 'before' : 'after';
    for (const key of ['', spanOf(figure), `${spanOf(figure)} ${side}`]) {
      const set = `${measure} ${source} ${key}`;
      sets.set(set, [...(sets.get(set) ?? []), figure]);
    }
  }
  return [...sets.values()];
}

/** How long the time of a column is: months are summed with months. */
function spanOf({ meaning: { period }, column }: FigureColumn): string {
  if (typeof period === 'object' && 'year' in period) return 'year';
  const head = fold(column.path.at(-1) ?? '');
  return /^(?:quy|q)\b|^q\d/.test(head) ? 'quarter' : /\d+ thang/.test(head) ? 'months' : 'month';
}

/** The numbers that a sheet cell of a column can mean of which nobody says how numbers are written. */
function numbersIn(value: SheetValue): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'string') return [];
  return ([',', '.'] as const).flatMap((mark) => readNumber(value, mark) ?? []);
}

/** A percentage as it is printed: its possible values, each with how much its last digit stands for. */
interface Printed {
  readonly value: number;
  readonly digit: number;
}

/**
 * Percentages beside the two columns that they are of, found by the numbers: those that most rows fit,
 * rounded or cut off at the digits that are printed. Where none fits most rows, a percentage of the target
 * (as its head says) is compared with the only two columns that it can be of; any other is left alone.
 */
function percentages(
  region: Region,
  column: RegionColumn,
  rows: readonly number[],
  { figures, isTaken }: ReadFigures,
): StatedSum[] {
  const printed = column.values.map(printedIn);
  const stated = rows.filter((row) => printed[column.codes[row]!]!.length > 0);
  if (stated.length === 0) return [];
  const pairs = figures.flatMap((_, part) =>
    figures.flatMap((__, whole) => (part === whole ? [] : [{ part, whole }])),
  );
  const results = pairs.map(({ part, whole }) => {
    const both = stated.filter(
      (row) => isTaken(row, part) && isTaken(row, whole) && (figures[whole]!.numbers[row] ?? 0) > 0,
    );
    const right = both.filter((row) =>
      isPercentage(printed[column.codes[row]!]!, ratioOf(figures, part, whole, row)),
    );
    return { part, whole, both, right: new Set(right) };
  });
  const best = results.reduce<(typeof results)[number] | null>(
    (one, other) => (other.right.size > (one?.right.size ?? 0) ? other : one),
    null,
  );
  const found = best && best.right.size * 2 > best.both.length ? best : null;
  const compared = found ?? (isOfTarget(column) ? onlyPair(figures, results) : null);
  return (compared?.both ?? []).map((row): StatedSum => {
    const exact = ratioOf(figures, compared!.part, compared!.whole, row) * 100;
    const { value, digit } = nearest(printed[column.codes[row]!]!, exact);
    const computed = compared!.right.has(row) ? value : roundedTo(exact, digit);
    return sumAt(region, column, row, 'percent', value, computed);
  });
}

/** Of what a percentage can mean, what is nearest to the one that it should be. */
function nearest(printed: readonly Printed[], exact: number): Printed {
  return printed.reduce((one, other) =>
    Math.abs(other.value - exact) < Math.abs(one.value - exact) ? other : one,
  );
}

function roundedTo(number: number, digit: number): number {
  return +(Math.round(number / digit) * digit).toFixed(8);
}

const isOfTarget = ({ path }: RegionColumn): boolean =>
  path.some((head) => /\b(chi tieu|ke hoach|kh|ct|nghi quyet|nq)\b/.test(fold(head)));

/** The count of all admissions and the target, where there is one of each. */
function onlyPair<Pair extends { readonly part: number; readonly whole: number }>(
  figures: readonly FigureColumn[],
  pairs: readonly Pair[],
): Pair | null {
  const counts = figures.flatMap(({ meaning: { measure, source } }, i) =>
    measure === 'admitted' && source === null ? [i] : [],
  );
  const targets = figures.flatMap(({ meaning: { measure } }, i) =>
    measure === 'target' ? [i] : [],
  );
  if (counts.length !== 1 || targets.length !== 1) return null;
  return pairs.find(({ part, whole }) => part === counts[0] && whole === targets[0]) ?? null;
}

function ratioOf(
  figures: readonly FigureColumn[],
  part: number,
  whole: number,
  row: number,
): number {
  return (figures[part]!.numbers[row] ?? 0) / figures[whole]!.numbers[row]!;
}

/** `106,25%`, `106.25`, 1.0625 and 106.25; a fraction may be a percentage or the ratio itself. */
function printedIn(value: SheetValue): Printed[] {
  if (value === null || isDay(value) || isError(value) || typeof value === 'boolean') return [];
  const text = (typeof value === 'number' ? plainDigits(value) : value).replace(/[\s%]/g, '');
  const found = /^(\d{1,4})(?:[.,](\d+))?$/.exec(text);
  if (!found) return [];
  const decimals = found[2] ?? '';
  const own = +`${found[1]}.${decimals || '0'}`;
  const digit = 10 ** -decimals.length;
  return decimals.length > 1 && own < 30
    ? [
        { value: own, digit },
        { value: +(own * 100).toFixed(8), digit: digit * 100 },
      ]
    : [{ value: own, digit }, ...(own <= 2 ? [{ value: own * 100, digit: digit * 100 }] : [])];
}

/** A double's digits without those that computing made. */
function plainDigits(value: number): string {
  return String(+value.toFixed(10));
}

/** Rounded or cut off at the digit that is printed last. */
function isPercentage(printed: readonly Printed[], ratio: number): boolean {
  const exact = ratio * 100;
  return printed.some(({ value, digit }) => {
    const off = exact - value;
    return off < digit * (1 - 1e-6) && off >= -digit / 2 - 1e-9;
  });
}

/** All beside men and women together, where a form has both; men are mostly left out as what is left of all. */
function sexSums(
  region: Region,
  form: Form,
  rows: readonly number[],
  { figures, isTaken }: ReadFigures,
): StatedSum[] {
  const [all, ...others] = figures.flatMap(({ meaning: { measure, source } }, i) =>
    measure === 'admitted' && source === null ? [i] : [],
  );
  const women = figures.findIndex(({ meaning: { source } }) => source === 'women');
  const men = form.columns.findIndex(({ meaning }, i) => {
    if (sourceInHead(region.columns[i]!.path.at(-1) ?? '')?.source_id !== 'men') return false;
    return meaning?.is === 'left_out' || meaning?.is === 'figure';
  });
  if (all === undefined || others.length > 0 || women < 0 || men < 0) return [];
  const { codes, values } = region.columns[men]!;
  return rows.flatMap((row): StatedSum[] => {
    if (!isTaken(row, all) || !isTaken(row, women)) return [];
    const [own] = numbersIn(values[codes[row]!]!);
    if (own === undefined) return [];
    const stated = figures[all]!.numbers[row]!;
    const parts = own + figures[women]!.numbers[row]!;
    return [sumAt(region, figures[all]!.column, row, 'partition', stated, parts)];
  });
}
