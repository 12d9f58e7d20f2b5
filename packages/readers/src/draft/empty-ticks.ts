import type { ColumnValues } from '../layout/column-values.ts';
import type { Region } from '../layout/region.ts';
import type { Form } from '../profile/profile.ts';
import { readTick } from '../values/read-tick.ts';

/** Whether some column has ticks and empty sheet cells and nothing else. */
export function leavesDoubt(region: Region, form: Form): boolean {
  return form.columns.some(({ meaning }, i) => {
    if (meaning?.is !== 'source') return false;
    const values = region.columns[i]!.used;
    return values.empty > 0 && areTicksAlone(values);
  });
}

/** Whether a column says yes and nothing else: then its empty sheet cells may mean no. */
export function areTicksAlone({ distinct }: Pick<ColumnValues, 'distinct'>): boolean {
  return distinct.length > 0 && distinct.every((value) => readTick(value) === 'yes');
}
