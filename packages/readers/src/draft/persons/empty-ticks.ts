import { areAll, type ColumnValues } from '../../layout/column-values.ts';
import type { Region, RegionColumn } from '../../layout/region.ts';
import type { Form } from '../../profile/profile.ts';
import { readTick } from '../../values/read-tick.ts';

/** Whether some column has ticks and empty sheet cells and nothing else. */
export function leavesDoubt(region: Region, form: Form): boolean {
  return form.columns.some(({ meaning }, i) => {
    if (meaning?.is !== 'source') return false;
    const values = region.columns[i]!.used;
    return values.empty > 0 && areTicksAlone(values);
  });
}

/** In so many rows a tick in exactly one of some columns is no chance. */
const NO_CHANCE = 8;

/**
 * Whether all columns that leave a doubt stand under heads whose columns are ticked once in every row
 * (`Thành phần › Công chức | Viên chức | Nông dân`): then an empty one beside a tick says no.
 */
export function arePartitions(region: Region, form: Form): boolean {
  const groups = new Map<string, RegionColumn[]>();
  form.columns.forEach((_, i) => {
    const column = region.columns[i]!;
    if (column.used.empty === 0 || !areTicksAlone(column.used)) return;
    const head = JSON.stringify(column.path.slice(0, -1));
    groups.set(head, [...(groups.get(head) ?? []), column]);
  });
  const asked = form.columns.flatMap(({ meaning }, i) => {
    const column = region.columns[i]!;
    const isAsked = meaning?.is === 'source' && column.used.empty > 0 && areTicksAlone(column.used);
    return isAsked ? [column] : [];
  });
  return (
    asked.length > 0 &&
    asked.every(({ path }) => {
      const group = groups.get(JSON.stringify(path.slice(0, -1))) ?? [];
      return path.length > 1 && group.length > 1 && isTickedOnce(region, group);
    })
  );
}

function isTickedOnce({ roles }: Region, columns: readonly RegionColumn[]): boolean {
  const rows = roles.flatMap((role, row) => (role === 'data' ? [row] : []));
  return (
    rows.length >= NO_CHANCE &&
    rows.every((row) => columns.filter(({ codes }) => codes[row] !== 0).length === 1)
  );
}

/** Whether a column says yes and nothing else: then its empty sheet cells may mean no. */
export function areTicksAlone(values: ColumnValues): boolean {
  return areAll(values, (value) => readTick(value) === 'yes');
}
