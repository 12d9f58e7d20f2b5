import type { Form, Meaning } from '../profile/profile.ts';

const OF_PERSONS: ReadonlySet<string> = new Set([
  'day',
  'count',
  'id',
  'source',
  'attribute',
  'birth',
]);
const OF_FIGURES: ReadonlySet<string> = new Set(['criterion', 'period', 'figure', 'members']);

/** Whether a column of such rows can mean that: an answer given for rows of another kind says nothing. */
export function fits(meaning: Meaning | null, rows: Form['rows']): boolean {
  if (meaning === null || rows === 'left_out' || meaning.is === 'left_out') return true;
  if (rows === null) return false;
  if (rows === 'persons') return meaning.is !== 'field' && !OF_FIGURES.has(meaning.is);
  if (rows === 'figures') return meaning.is !== 'field' && !OF_PERSONS.has(meaning.is);
  return meaning.is === 'field';
}
