import { criterionRows } from '../draft/propose-criteria.ts';
import type { Region } from '../layout/region.ts';
import { NO_ROW } from '../layout/row-depth.ts';
import { textOf } from '../layout/sheet-cells.ts';
import { fold } from '../names/fold.ts';
import { criterionMeaning } from '../profile/criteria.ts';
import { ownValue } from '../profile/own-value.ts';
import type { Form } from '../profile/profile.ts';
import { columnLetters, type SheetValue } from '@ketnap/sheets';
import { wholeOf } from '../values/read-day.ts';
import { readNumber } from '../values/read-number.ts';
import type { FigureColumn, ReadFigures } from './read-figures.ts';
import type { StatedSum } from '../conversion/report.ts';

/** Every sum that a region states, beside the sum of its parts. Parts that hold no number count as 0. */
export function statedSums(
  region: Region,
  form: Form,
  { figures, parents }: ReadFigures,
): StatedSum[] {
  const isByCriteria = form.columns.some(({ meaning }) => meaning?.is === 'criterion');
  return isByCriteria
    ? partitionSums(region, form, figures)
    : [
        ...totalRowSums(region, figures, parents),
        ...parentSums(region, figures, parents),
        ...columnSums(region, form, figures),
      ];
}

/** Rows of sums: of all outermost rows, or of those since the last row of sums or group. */
function totalRowSums(
  region: Region,
  figures: readonly FigureColumn[],
  parents: Int32Array,
): StatedSum[] {
  const totals = rowsOf(region, 'total');
  const outermost = rowsOf(region, 'data').filter((row) => isOutermost(region, parents, row));
  return totals.flatMap((total) => {
    const isRunning = /^(cong don|luy ke)/.test(fold(labelOf(region, total)));
    return figures.flatMap((figure): StatedSum[] => {
      const stated = figure.numbers[total];
      if (stated === null || stated === undefined) return [];
      const all = outermost.filter((row) => !isRunning || row < total);
      const [whole, part] = [all, sinceBreak(region, all, total)].map((rows) =>
        sumOf(figure, rows),
      );
      const computed = stated === part! ? part! : whole!;
      return [sumAt(region, figure, total, stated, computed)];
    });
  });
}

/** Outermost, or directly under the name of a group. */
function isOutermost({ roles }: Region, parents: Int32Array, row: number): boolean {
  const above = parents[row]!;
  return above === NO_ROW || roles[above] === 'group';
}

/** The rows after the last row of sums or group above a row of sums. */
function sinceBreak({ roles }: Region, rows: readonly number[], total: number): number[] {
  let last = -1;
  for (let row = 0; row < total; row++)
    if (roles[row] === 'total' || roles[row] === 'group') last = row;
  return rows.filter((row) => row > last && row < total);
}

/** Rows with rows below them in the tree. */
function parentSums(
  region: Region,
  figures: readonly FigureColumn[],
  parents: Int32Array,
): StatedSum[] {
  const children = new Map<number, number[]>();
  parents.forEach((parent, row) => {
    if (parent === NO_ROW) return;
    const known = children.get(parent);
    if (known) known.push(row);
    else children.set(parent, [row]);
  });
  return [...children].flatMap(([parent, rows]) =>
    figures.flatMap((figure): StatedSum[] => {
      const stated = figure.numbers[parent];
      if (stated === null || stated === undefined) return [];
      return [sumAt(region, figure, parent, stated, sumOf(figure, rows))];
    }),
  );
}

/** Columns of sums beside the columns of the years that they sum. */
function columnSums(region: Region, form: Form, figures: readonly FigureColumn[]): StatedSum[] {
  const years = figures.filter(({ meaning }) => typeof meaning.period === 'object');
  return form.columns.flatMap((use, i): StatedSum[] => {
    if (use.meaning?.is !== 'left_out' || use.meaning.why !== 'sum') return [];
    const column = region.columns[i]!;
    return rowsOf(region, 'data').flatMap((row): StatedSum[] => {
      const computed = years.reduce((sum, { numbers }) => sum + (numbers[row] ?? 0), 0);
      const possible = numbersIn(column.values[column.codes[row]!]!);
      const stated = possible.find((number) => number === computed) ?? possible[0];
      if (stated === undefined) return [];
      return [
        {
          ...placeAt(region, row, column.column ?? 0),
          label: labelOf(region, row),
          stated,
          computed,
        },
      ];
    });
  });
}

/** The numbers that a sheet cell of a column can mean of which nobody says how numbers are written. */
function numbersIn(value: SheetValue): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'string') return [];
  return ([',', '.'] as const).flatMap((mark) => readNumber(value, mark) ?? []);
}

/** The parts of each partition of an official form add up to all admissions. */
function partitionSums(region: Region, form: Form, figures: readonly FigureColumn[]): StatedSum[] {
  const rows = criterionRows(region, form);
  const all = rows.find(({ key }) => {
    const meaning = ownValue(form.criteria, key);
    return meaning?.is === 'figure' && meaning.source === null;
  });
  if (!all) return [];
  const groups = new Map<string, number[]>();
  for (const { row, label, under, key } of rows) {
    if (ownValue(form.criteria, key)?.is !== 'figure') continue;
    const group = criterionMeaning(label, under)?.group;
    if (!group) continue;
    const known = groups.get(group);
    if (known) known.push(row);
    else groups.set(group, [row]);
  }
  return [...groups].flatMap(([group, parts]) =>
    figures.flatMap((figure): StatedSum[] => {
      const stated = figure.numbers[all.row];
      if (stated === null || stated === undefined) return [];
      const sum = sumAt(region, figure, all.row, stated, sumOf(figure, parts));
      return [{ ...sum, label: `${all.label} = ${group}` }];
    }),
  );
}

function sumAt(
  region: Region,
  { column }: FigureColumn,
  row: number,
  stated: number,
  computed: number,
): StatedSum {
  const head = column.path.at(-1) ?? '';
  return {
    ...placeAt(region, row, column.column ?? 0),
    label: [labelOf(region, row), head].filter((text) => text !== '').join(' · '),
    stated,
    computed,
  };
}

function placeAt(
  { sheet, firstRow }: Region,
  row: number,
  column: number,
): Pick<StatedSum, 'file' | 'sheet' | 'place'> {
  const place = `${columnLetters(column)}${sheet.lineOf(firstRow + row)}`;
  return { file: sheet.file, sheet: sheet.name, place };
}

/** The first text of a row that is no running number. */
function labelOf({ columns }: Region, row: number): string {
  for (const { codes, values } of columns) {
    const value = values[codes[row]!];
    if (typeof value === 'string' && /\p{L}{2}/u.test(value) && !/^[IVXL]+$/.test(value.trim()))
      return textOf(value);
  }
  return '';
}

function rowsOf({ roles }: Region, role: Region['roles'][number]): number[] {
  return roles.flatMap((one, row) => (one === role ? [row] : []));
}

function sumOf({ numbers }: FigureColumn, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (numbers[row] ?? 0), 0);
}

/** `Danh sách có 25 đồng chí`, `Tổng số: 25 người`: what lines say of a list's length. */
const STATED =
  /(?:tong(?: so| cong)?|danh sach (?:nay )?(?:co|gom)|cong)\D{0,40}?(\d{1,6}) (?:dong chi|d c|nguoi|dang vien|quan chung)/;

/** The numbers of persons that a list states at its foot and in its rows of sums, beside the rows that were taken. */
export function personSums(region: Region, taken: number): StatedSum[] {
  const { sheet, tail, range } = region;
  const rows = rowsOf(region, 'data');
  const totals = rowsOf(region, 'total');
  const ofTotals = totals.flatMap((total): StatedSum[] => {
    const label = labelOf(region, total);
    const stated = statedIn(label);
    if (stated === null) return [];
    const part = sinceBreak(region, rows, total).length;
    const computed = stated === part || total !== totals.at(-1) ? part : taken;
    return [{ ...placeAt(region, total, range.left), label, stated, computed }];
  });
  const ofTail = tail.flatMap((line): StatedSum[] => {
    const stated = statedIn(line);
    if (stated === null) return [];
    const place = `${columnLetters(range.left)}${sheet.lineOf(range.bottom)}`;
    return [{ file: sheet.file, sheet: sheet.name, place, label: line, stated, computed: taken }];
  });
  return [...ofTotals, ...ofTail];
}

function statedIn(line: string): number | null {
  const digits = STATED.exec(fold(line))?.[1];
  return digits === undefined ? null : wholeOf(digits);
}
