import type { Region } from '../../layout/region.ts';
import type { ColumnUse, Form } from '../../profile/profile.ts';
import { mergedRuns } from '../../rows/merged-runs.ts';

/** The columns of a form; undecided where a number (or tick) is merged over the rows of several units or persons. */
export function mergedColumns(region: Region, form: Form): readonly ColumnUse[] {
  const runs = mergedRuns(region, form);
  if (runs.length === 0) return form.columns;
  return form.columns.map((use, column) =>
    use.mergedNumbers === undefined && runs.some((run) => run.column === column && run.units > 1)
      ? { ...use, mergedNumbers: null }
      : use,
  );
}
