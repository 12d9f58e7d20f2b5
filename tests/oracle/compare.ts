import type { Row } from './oracle.ts';

/** Columns that make a row one of a kind; what an analysis lacks of them does not matter. */
const KEYS = [
  'unit_id',
  'term_id',
  'period',
  'month',
  'on',
  'source_id',
  'sources',
  'cell_id',
  'event',
  'locality_id',
];

/**
 * How the rows of Ketnap differ from the oracle's, in every column that the oracle has: the first few
 * differences in words. Numbers may differ by a rounding of the last bits.
 */
export function differences(ours: readonly Row[], theirs: readonly Row[]): string[] {
  const ourRows = byKey(ours);
  const theirRows = byKey(theirs);
  const found = [...ourRows.keys()]
    .filter((key) => !theirRows.has(key))
    .map((key) => `only Ketnap has ${key}: ${JSON.stringify(ourRows.get(key))}`);
  for (const [key, their] of theirRows) {
    const our = ourRows.get(key);
    if (!our) found.push(`only the oracle has ${key}: ${JSON.stringify(their)}`);
    else found.push(...differingColumns(our, their).map((text) => `${key}: ${text}`));
  }
  if (ours.length !== ourRows.size) found.push('two rows of Ketnap have the same key');
  return found;
}

function byKey(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [KEYS.map((key) => row[key] ?? '').join(' '), row]));
}

function differingColumns(our: Row, their: Row): string[] {
  return Object.keys(their)
    .filter((column) => !isSame(our[column], their[column]))
    .map(
      (column) =>
        `${column} is ${JSON.stringify(our[column])}, should be ${JSON.stringify(their[column])}`,
    );
}

function isSame(our: Row[string] | undefined, their: Row[string] | undefined): boolean {
  if (typeof our === 'string' && typeof their === 'string') return sorted(our) === sorted(their);
  if (typeof our !== 'number' || typeof their !== 'number') return our === their;
  return Math.abs(our - their) <= 1e-9 * Math.max(1, Math.abs(their));
}

/** Ids joined by `&` may stand in any order. */
function sorted(ids: string): string {
  return ids.split('&').sort().join('&');
}
