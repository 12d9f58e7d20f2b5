import { isEmptyIn, valueAt, valueIn, type Sheet } from '@ketnap/sheets';
import { fold } from '../names/fold.ts';
import { headMeaning } from '../profile/source-words.ts';
import type { RowRole } from './row-role.ts';
import { headOf, type BareColumn, type BareRegion } from './region.ts';
import { textOf } from './sheet-cells.ts';
import { isSumLabel } from './sum-label.ts';

/** Rows of a sheet, from the first up to but without `end`. */
interface Rows {
  readonly from: number;
  readonly end: number;
}

/**
 * Parts a region in which tables stand beside each other: the same columns twice and more often, as lists are
 * printed to save paper, or tables of different columns, each with its own units.
 *
 * @param titles the rows above the head
 */
export function sideBySide(region: BareRegion, titles: Rows): BareRegion[] {
  const named = region.columns.filter(({ path, column }) => path.length > 0 && column !== null);
  const starts = repeatedStarts(named) ?? tableStarts(named);
  if (starts.length < 2) return [region];
  const groups = region.columns.filter(({ column }) => column === null);
  return starts.map((start, i): BareRegion => {
    const block = named.slice(start, starts[i + 1]);
    const [left, right] = [block[0]!.column!, block.at(-1)!.column!];
    const edges = starts.map((one) => named[one]!.column!);
    return {
      ...region,
      title: titleOf(region.sheet, titles, edges, i) ?? region.title,
      range: { ...region.range, left, right },
      columns: [...groups, ...block],
      roles: region.roles.map((role, row) => roleIn(block, role, row)),
    };
  });
}

/** Where all heads begin again; null where they do not. One column alone is no table. */
function repeatedStarts(named: readonly BareColumn[]): number[] | null {
  const heads = named.map((column) => fold(headOf(column)));
  for (let width = 2; width <= heads.length / 2; width++) {
    if (heads.length % width === 0 && heads.every((head, i) => head === heads[i % width]))
      return Array.from({ length: heads.length / width }, (_, i) => i * width);
  }
  return null;
}

/**
 * Where another table begins: with a running number once more, or, behind an empty column, with units or
 * criteria. Each of them names what its rows are, else they are columns of one table.
 */
function tableStarts(named: readonly BareColumn[]): number[] {
  const kinds = named.map(({ path }) => labelKind(path));
  const starts = named.flatMap(({ column }, i) => {
    if (i === 0) return [0];
    const isBehindGap = column! > named[i - 1]!.column! + 1;
    const begins = kinds[i] === 'ordinal' || (kinds[i] === 'label' && isBehindGap);
    return begins ? [i] : [];
  });
  const areTables = starts.every((start, i) => {
    const own = kinds.slice(start, starts[i + 1]);
    return own.includes('label') && own.includes('value');
  });
  return areTables ? starts : [0];
}

function labelKind(path: readonly string[]): 'ordinal' | 'label' | 'value' {
  const meaning = headMeaning(path)?.meaning;
  if (meaning?.is === 'left_out' && meaning.why === 'ordinal') return 'ordinal';
  return meaning?.is === 'unit' || meaning?.is === 'criterion' ? 'label' : 'value';
}

/**
 * The lines above one of the tables, where some of them stand above one table each; null where all lines are
 * those of all tables.
 */
function titleOf(
  sheet: Sheet,
  { from, end }: Rows,
  edges: readonly number[],
  table: number,
): string[] | null {
  const tableAt = (column: number): number =>
    Math.max(
      0,
      edges.findLastIndex((edge) => edge <= column),
    );
  const lines: string[] = [];
  let isParted = false;
  for (let row = from; row < end; row++) {
    const texts = sheet.columns.flatMap((_, column) => {
      const text = textOf(valueAt(sheet, row, column));
      return text === '' ? [] : [{ text, table: tableAt(column) }];
    });
    const isOwn = new Set(texts.map((one) => one.table)).size === edges.length;
    isParted ||= isOwn;
    const own = texts.filter((one) => !isOwn || one.table === table);
    if (own.length > 0) lines.push(own.map(({ text }) => text).join(' · '));
  }
  return isParted ? lines : null;
}

/** What a row is within one table: another table's label says nothing of it. */
function roleIn(block: readonly BareColumn[], role: RowRole, row: number): RowRole {
  if (role !== 'data' && role !== 'total') return role;
  if (block.every((column) => isEmptyIn(column, row))) return 'empty';
  const label = block
    .map((column) => textOf(valueIn(column, row)))
    .find((text) => /\p{L}{2}/u.test(text));
  return label !== undefined && isSumLabel(label) ? 'total' : 'data';
}
