import type { NewUnit, Profile } from './profile.ts';

/**
 * The units of a profile that are made: those that a spelling or a form means, and those above them. One
 * that was made for an answer which has changed since is none of them.
 */
export function meantUnits({ forms, units, newUnits }: Profile): NewUnit[] {
  const byId = new Map(newUnits.map((unit) => [unit.unit_id, unit]));
  const meant = new Set<string>();
  for (const id of [...Object.values(units).flat(), ...forms.map(({ unit }) => unit)]) {
    let next = id;
    while (next !== null && byId.has(next) && !meant.has(next)) {
      meant.add(next);
      next = byId.get(next)!.parent_id;
    }
  }
  return newUnits.filter(({ unit_id }) => meant.has(unit_id));
}
