import { trend, type Dataset } from '@ketnap/core';
import { changeMessages } from '../messages/merge.ts';
import type { AdmittedChange } from './change.ts';

/** Admitted by root of the unit tree and calendar year, as the analysis `trend` counts them. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** How many were admitted before and after, where that differs: of each root in all, then by year. */
export function admittedChanges(before: Dataset, after: Dataset): AdmittedChange[] {
  const [was, is] = [countsOf(before), countsOf(after)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids].flatMap((id): AdmittedChange[] => {
    const [ofWas, ofIs] = [was.get(id) ?? new Map(), is.get(id) ?? new Map()];
    const years = [...new Set([...ofWas.keys(), ...ofIs.keys()])].sort();
    const unit = nameIn(after, id) ?? nameIn(before, id)!;
    const change = (year: string | null, from: number | null, to: number | null) => ({
      kind: 'admitted' as const,
      unit_id: id,
      year,
      before: from,
      after: to,
      message: changeMessages.admitted(unit, year, { before: from, after: to }),
    });
    return [
      change(null, inAll(ofWas), inAll(ofIs)),
      ...years.map((year) => change(year, ofWas.get(year) ?? null, ofIs.get(year) ?? null)),
    ].filter((one) => one.before !== one.after && (one.before || one.after));
  });
}

function countsOf(dataset: Dataset): Counts {
  const { ids, parent } = dataset.units;
  const units = ids.filter((_, unit) => parent[unit] === -1);
  const counts = new Map<string, Map<string, number | null>>(units.map((id) => [id, new Map()]));
  for (const { unit_id, period, admitted } of trend(dataset, { every: 'year', units }).rows)
    counts.get(unit_id)!.set(period, admitted);
  return counts;
}

/** The years hold every day of the data once, so they add up; null where one of them is unknown. */
function inAll(years: ReadonlyMap<string, number | null>): number | null {
  if (years.size === 0) return null;
  let sum = 0;
  for (const admitted of years.values()) {
    if (admitted === null) return null;
    sum += admitted;
  }
  return sum;
}

function nameIn({ units }: Dataset, id: string): string | null {
  const unit = units.indexOf.get(id);
  return unit === undefined ? null : units.names[unit] || id;
}
