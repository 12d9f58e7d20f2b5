import { headOf, type Region, type RegionColumn } from '../../layout/region.ts';
import { reasons } from '../../messages/draft.ts';
import type { DayColumn, Meaning } from '../../profile/profile.ts';
import { dayNumbers } from './days-of.ts';
import { LEFT, asked, type ProposedColumn } from '../columns/proposed-column.ts';

/**
 * Two columns whose heads say the same day, as under a head merged over both: which is which is asked. A
 * person is admitted before being recognised, so the earlier one is proposed as the day of admission.
 */
export function withTwinDays(
  { columns: regionColumns, roles }: Region,
  columns: readonly ProposedColumn[],
): ProposedColumn[] {
  const given = columns.map(({ meaning }) => dayIn(meaning));
  return columns.map((proposed, i) => {
    const day = given[i];
    const twins = given.flatMap((other, at) => (day && other === day ? [at] : []));
    if (!day || twins.length < 2) return proposed;
    const [first, second] = [regionColumns[twins[0]!]!, regionColumns[twins[1]!]!];
    const earlier = twins[isEarlier(second, first, roles) ? 1 : 0]!;
    const isLater = twins.length === 2 && day === 'admitted_on' && !given.includes('recognised_on');
    const likely: Meaning =
      i === earlier
        ? { is: 'day', column: day }
        : isLater
          ? { is: 'day', column: 'recognised_on' }
          : LEFT;
    return asked(likely, reasons.twinDays(headOf(regionColumns[i]!)));
  });
}

/** The day that a column holds as a whole. */
function dayIn(meaning: Meaning | null): DayColumn | null {
  return meaning?.is === 'day' && meaning.part === undefined ? meaning.column : null;
}

/** Whether the days of one column come before those of the other in more rows than after them. */
function isEarlier(one: RegionColumn, other: RegionColumn, roles: Region['roles']): boolean {
  const [own, others] = [dayNumbers(one), dayNumbers(other)];
  let earlier = 0;
  roles.forEach((role, row) => {
    const a = own[one.codes[row]!];
    const b = others[other.codes[row]!];
    if (role === 'data' && a != null && b != null) earlier += Math.sign(b - a);
  });
  return earlier > 0;
}
