import type { ColumnTable } from 'arquero';
import type { TableName } from '../dataset/tables.ts';
import { cellsOf } from './cells.ts';

/**
 * A table as lines of text that are the same for the same rows, in whatever order rows and columns stand and
 * in whatever file they came: first the columns that hold something, sorted, then the rows, sorted; JSON, texts
 * in NFC, days ISO. What a fingerprint is made of.
 */
export function tableLines(name: TableName, table: ColumnTable): string[] {
  const { size, columns } = cellsOf(name, table);
  const written = [...columns]
    .map(([column, { codes, values }]) => ({
      column,
      codes,
      texts: values.map((text) => JSON.stringify(text)),
      isEmpty: codes.every((code) => values[code] === ''),
    }))
    .filter(({ isEmpty }) => !isEmpty)
    .sort((a, b) => (a.column < b.column ? -1 : 1));
  const rows = Array.from({ length: size }, (_, row) => {
    const texts = written.map((one) => one.texts[one.codes[row]!]!);
    return `[${texts.join(',')}]`;
  });
  return [JSON.stringify(written.map(({ column }) => column)), ...rows.sort()];
}
