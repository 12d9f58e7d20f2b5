import { CodedColumn } from '@ketnap/core';
import { plainText } from './plain-text.ts';
import { RowGroups, type RowIds } from './row-groups.ts';

/**
 * The groups of rows that seem to be one person, among admissions made of several files: those with the
 * same id where the column of ids is given alone, or with the same text in every column that is given
 * (leave out running numbers and remarks). Texts are compared in NFC, trimmed; rows without any text are
 * nobody.
 *
 * @param signatures a text per row, or columns
 * @returns of each group the rows, from 0, in their order; at least two. Groups in the order of their
 *   first rows
 */
export function doubledPersons(
  signatures: readonly string[] | readonly CodedColumn[],
): readonly (readonly number[])[] {
  const [first] = signatures;
  const columns =
    first instanceof CodedColumn
      ? (signatures as readonly CodedColumn[]).map(comparable)
      : [comparable(coded(signatures as readonly string[]))];
  const size = columns[0]?.codes.length ?? 0;
  return groupsOf(new RowGroups(columns, size, emptyRows(columns, size)));
}

/** The groups of at least two rows, in the order of their first ones. */
export function groupsOf({ next, first: firsts }: RowGroups): number[][] {
  const groups: number[][] = [];
  for (let row = 0; row < firsts.length; row++) {
    if (firsts[row] !== row || next[row]! < 0) continue;
    const group: number[] = [];
    for (let at = row; at >= 0; at = next[at]!) group.push(at);
    groups.push(group);
  }
  return groups;
}

/** Numbers of distinct texts; that of the empty one is 0. */
function comparable({ codes, values }: CodedColumn): RowIds {
  const idOf = new Map([['', 0]]);
  const ids = Int32Array.from(values, (value) => {
    const text = plainText(value);
    const id = idOf.get(text) ?? idOf.size;
    idOf.set(text, id);
    return id;
  });
  return { codes, ids };
}

function coded(texts: readonly string[]): CodedColumn {
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(texts, (text) => {
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  return new CodedColumn(codes, [...codeOf.keys()]);
}

function emptyRows(columns: readonly RowIds[], size: number): Uint8Array {
  const empty = new Uint8Array(size).fill(1);
  for (const { codes, ids } of columns)
    for (let row = 0; row < size; row++) if (ids[codes[row]!] !== 0) empty[row] = 0;
  return empty;
}
