import type { Form } from '../../profile/profile.ts';

/** Whether a form lists persons, and none of its columns, all of them decided, tells the day of admission. */
export function isUndated({ rows, columns }: Form): boolean {
  return (
    rows === 'persons' &&
    columns.every(
      ({ meaning }) =>
        meaning !== null && !(meaning.is === 'day' && meaning.column === 'admitted_on'),
    )
  );
}
