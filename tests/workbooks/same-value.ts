/**
 * Whether two values of a column are the same: what is empty is unknown, an empty count is one person, and
 * terms are known by their years, whatever their ids.
 */
export function isSame(column: string, expected: unknown, found: unknown): boolean {
  if (expected === '*') return true;
  if (column === 'term' || column === 'term_id') return years(expected) === years(found);
  return plain(column, expected) === plain(column, found);
}

function plain(column: string, value: unknown): unknown {
  if (value === null || value === undefined || value === '') return column === 'count' ? 1 : null;
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

function years(value: unknown): string {
  return (String(value ?? '').match(/\d{4}/g) ?? []).join('-');
}
