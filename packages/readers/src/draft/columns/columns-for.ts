import type { Region, RegionColumn } from '../../layout/region.ts';
import type { Form, Meaning } from '../../profile/profile.ts';

/** The columns of a region that hold what a form says, such as its units. */
export function columnsFor(is: Meaning['is'], { columns }: Region, form: Form): RegionColumn[] {
  return columns.filter((_, i) => form.columns[i]?.meaning?.is === is);
}
