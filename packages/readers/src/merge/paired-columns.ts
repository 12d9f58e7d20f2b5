import { CodedColumn } from '@ketnap/core';
import type { CodedTable } from '../package/coded-table.ts';
import { plainText } from '../doubles/plain-text.ts';
import type { RowIds } from '../doubles/row-groups.ts';

/** A column of two tables, its values made comparable: equal numbers for equal text (NFC, trimmed). */
export interface PairedColumn {
  readonly name: string;
  /** Without any value where the table lacks the column. */
  readonly base: CodedColumn;
  readonly added: CodedColumn;
  /** Which of the tables have it. */
  readonly heldBy: 'both' | 'base' | 'added';
  /** -1 for a value that the added table does not hold; 0 for the empty one. */
  readonly baseIds: RowIds;
  readonly addedIds: RowIds;
}

/** The columns of two tables, those of the base first. */
export function pairColumns(base: CodedTable, added: CodedTable): PairedColumn[] {
  const names = new Set([...base.columns.keys(), ...added.columns.keys()]);
  return Array.from(names, (name) => {
    const [ofBase, ofAdded] = [base.columns.get(name), added.columns.get(name)];
    return {
      ...pairColumn(name, ofBase ?? blank(base.size), ofAdded ?? blank(added.size)),
      heldBy: ofBase && ofAdded ? 'both' : ofBase ? 'base' : 'added',
    };
  });
}

/** One column of two tables. Only the added table's values are put into a map: it is the smaller one. */
export function pairColumn(name: string, base: CodedColumn, added: CodedColumn): PairedColumn {
  const idOf = new Map([['', 0]]);
  const addedIds = Int32Array.from(added.values, (value) => {
    const text = plainText(value);
    const id = idOf.get(text) ?? idOf.size;
    idOf.set(text, id);
    return id;
  });
  const baseIds = Int32Array.from(base.values, (value) => idOf.get(plainText(value)) ?? -1);
  return {
    name,
    base,
    added,
    heldBy: 'both',
    baseIds: { codes: base.codes, ids: baseIds },
    addedIds: { codes: added.codes, ids: addedIds },
  };
}

/** A column without any value. */
export function blank(size: number, value = ''): CodedColumn {
  return new CodedColumn(new Int32Array(size), [value]);
}

/** The number of a row's value. */
export function idAt({ codes, ids }: RowIds, row: number): number {
  return ids[codes[row]!]!;
}

/** A row's value as it is compared; empty where it is unknown. */
export function textAt(column: CodedColumn, row: number): string {
  return plainText(column.values[column.codes[row]!]!);
}
