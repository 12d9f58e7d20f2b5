import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the sample data packages. */
export const DATA = resolve(import.meta.dirname, '../../data');

/** A table of a sample as plain records, read without our own readers. No value holds a line break. */
export function plainTable(sample: string, table: string): Record<string, string>[] {
  const text = readFileSync(join(DATA, sample, `${table}.csv`), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const values = line.split(COMMA).map((value) => value.replace(/^"|"$/g, ''));
    if (values.length !== columns.length) throw new Error(`A broken line in ${table}: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, values[index]!]));
  });
}

/** A comma outside quotes. */
const COMMA = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;
