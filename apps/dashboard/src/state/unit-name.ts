import type { UnitList } from '../worker/opened.ts';

/** The name of a unit; its id where the dataset does not have it. */
export function unitName(id: string, { ids, names }: UnitList): string {
  return names[ids.indexOf(id)] ?? id;
}
