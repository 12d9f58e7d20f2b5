import { CodedColumn } from '../dataset/coded-column.ts';
import type { TableName } from '../dataset/tables.ts';
import { fieldOf, type CorrectedField, type TableChanges } from './table-changes.ts';

/** How much of a table is replaced beside the rows that are new. */
export interface Replaced {
  readonly withdrawals: boolean;
  readonly fields: readonly CorrectedField[];
  /** Where rows of units that the tree does not have yet stand meanwhile; null once it has them. */
  readonly unitOf: ReadonlyMap<string, string> | null;
}

/** Tables whose rows count for the units above theirs as well. */
const COUNTED_ABOVE: readonly TableName[] = ['admissions', 'localities'];

/** A row of the mix: its row then, its row now; -1 for none. */
export interface MixedRow {
  readonly then: number;
  readonly now: number;
}

/** A table in which new rows stand and the others are as far replaced as said. */
export function mixedTable(
  changes: TableChanges,
  replaced: Replaced,
): Readonly<Record<string, CodedColumn>> {
  const { name, then, now } = changes;
  const rows = mixedRows(changes, replaced);
  const names = isWhole(replaced)
    ? [...now.columns.keys()]
    : [...new Set([...then.columns.keys(), ...now.columns.keys()])];
  return Object.fromEntries(
    names.map((column) => {
      const fromNow = replaced.fields.includes(fieldOf(name, column));
      const isPlace = column === 'unit_id' && COUNTED_ABOVE.includes(name);
      const place = (isPlace && replaced.unitOf) || NOWHERE_ELSE;
      return [
        column,
        mixedColumn(rows, then.columns.get(column), now.columns.get(column), { fromNow, place }),
      ];
    }),
  );
}

const NOWHERE_ELSE: ReadonlyMap<string, string> = new Map();

interface ColumnMix {
  /** Whether rows that are there then and now have what they hold now. */
  readonly fromNow: boolean;
  /** What stands for a text that is new in its row. */
  readonly place: ReadonlyMap<string, string>;
}

/** A column of the mix; where a table lacks it, it holds nothing. */
function mixedColumn(
  rows: readonly MixedRow[],
  then: CodedColumn | undefined,
  now: CodedColumn | undefined,
  { fromNow, place }: ColumnMix,
): CodedColumn {
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const codeOfText = (text: string): number => {
    let code = codeOf.get(text);
    if (code === undefined) codeOf.set(text, (code = values.push(text) - 1));
    return code;
  };
  const nothing = codeOfText('');
  const codesThen = then?.values.map(codeOfText) ?? [];
  const codesNow = now?.values.map(codeOfText) ?? [];
  const codesMeanwhile = now?.values.map((text) => codeOfText(place.get(text) ?? text)) ?? [];
  const codes = new Int32Array(rows.length);
  rows.forEach((row, at) => {
    const old = row.then < 0 ? -1 : then ? codesThen[then.codes[row.then]!]! : nothing;
    if (old >= 0 && (row.now < 0 || !fromNow)) codes[at] = old;
    else {
      const code = now ? now.codes[row.now]! : -1;
      const held = code < 0 ? nothing : codesNow[code]!;
      // A row that named its unit in vain before waits for the tree.
      codes[at] = held === old || code < 0 ? held : codesMeanwhile[code]!;
    }
  });
  return new CodedColumn(codes, values);
}

/** The rows of the mix, in order. */
export function mixedRows(
  changes: TableChanges,
  replaced: Pick<Replaced, 'withdrawals' | 'fields'>,
): MixedRow[] {
  return isWhole(replaced) ? rowsNow(changes) : rowsMixed(changes, replaced);
}

/** Whether all of the table is as it is now. */
function isWhole({ fields }: Pick<Replaced, 'fields'>): boolean {
  return fields.includes('attributes');
}

function rowsNow({ pairs, now }: TableChanges): MixedRow[] {
  return Array.from({ length: now.size }, (_, row) => ({ then: pairs.thenOf[row]!, now: row }));
}

/** The rows then, without those that are gone once these are replaced, and after them the new ones. */
function rowsMixed(
  { pairs, then, added }: TableChanges,
  { withdrawals }: Pick<Replaced, 'withdrawals'>,
): MixedRow[] {
  return [
    ...Array.from({ length: then.size }, (_, row) => ({
      then: row,
      now: pairs.nowOf[row]!,
    })).filter((row) => !withdrawals || row.now >= 0),
    ...added.map((row) => ({ then: -1, now: row })),
  ];
}
