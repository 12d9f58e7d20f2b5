import type { TablePart } from '../conversion/table-part.ts';

/**
 * The rows of figures that several parts say alike, such as the year's target on the sheets of four quarters:
 * per part those that an earlier part has already. Rows of one part are left as they are.
 */
export function repeatedFigures(parts: readonly TablePart[]): ReadonlyMap<TablePart, Set<number>> {
  const known = new Map<string, TablePart>();
  const repeated = new Map<TablePart, Set<number>>();
  for (const part of parts) {
    if (part.table !== 'totals' && part.table !== 'targets') continue;
    const names = [...part.columns.keys()].sort();
    for (let row = 0; row < part.size; row++) {
      const key = keyOf(part, names, row);
      const first = known.get(key);
      if (first === undefined) known.set(key, part);
      else if (first !== part)
        repeated.set(part, (repeated.get(part) ?? new Set<number>()).add(row));
    }
  }
  return repeated;
}

function keyOf({ table, columns }: TablePart, names: readonly string[], row: number): string {
  const said = names.flatMap((name) => {
    const { codes, texts } = columns.get(name)!;
    const text = texts[codes[row]!]!;
    return text === '' ? [] : [[name, text]];
  });
  return JSON.stringify([table, said]);
}
