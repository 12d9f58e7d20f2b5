import { placeOfIssue, type OpenDataset } from '../package/open-dataset.ts';
import type { ReviewErrors } from './views.ts';

/** So many are named one by one. */
const NAMED = 50;

/** The errors in the data of a dataset that was made; none where none could be made. */
export function reviewErrors(made: OpenDataset | null): ReviewErrors {
  if (!made) return { count: 0, first: [] };
  const errors = made.issues.filter(({ severity }) => severity === 'error');
  const first = errors.slice(0, NAMED).map((issue) => ({
    place: placeOfIssue(issue, made.places),
    message: issue.message,
  }));
  return { count: errors.length, first };
}
