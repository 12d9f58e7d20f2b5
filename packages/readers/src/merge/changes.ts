import { tableNames, type Dataset } from '@ketnap/core';
import { changeMessages } from '../messages/merge.ts';
import { admittedChanges } from './admitted-changes.ts';
import type { Change, MoreChanges, RowsChange } from './change.ts';
import { rowChanges } from './row-changes.ts';
import { targetChanges } from './target-changes.ts';
import { unitChanges } from './unit-changes.ts';

/** How many changes of one kind are named. */
const NAMED = 500;

/**
 * What a person wants to see before one dataset takes the place of another: admissions counted in all and
 * by year for every root of the unit tree, units, targets, and rows by table. Nothing where all is equal.
 */
export function changesBetween(before: Dataset, after: Dataset): Change[] {
  return [
    ...named('admitted', admittedChanges(before, after)),
    ...named('unit', unitChanges(before, after)),
    ...named('target', targetChanges(before, after)),
    ...tableNames.flatMap((table): RowsChange[] => {
      const counts = rowChanges(table, before.tables[table], after.tables[table]);
      const { added, removed, changed } = counts;
      if (added + removed + changed === 0) return [];
      const message = changeMessages.rows(table, added, removed, changed);
      return [{ kind: 'rows', table, ...counts, message }];
    }),
  ];
}

function named<One extends Change>(
  of: MoreChanges['of'],
  changes: readonly One[],
): (One | MoreChanges)[] {
  const count = changes.length - NAMED;
  if (count <= 0) return [...changes];
  const more: MoreChanges = { kind: 'more', of, count, message: changeMessages.more(of, count) };
  return [...changes.slice(0, NAMED), more];
}
