import type { Dataset, Term } from '@ketnap/core';

/** The name of a unit; its id where the dataset does not have it. */
export function unitName(id: string, { units }: Dataset): string {
  return units.names[units.indexOf.get(id) ?? -1] ?? id;
}

/** The name of a term where the text already says that it is one: `2015–2020` of `Nhiệm kỳ 2015–2020`. */
export function termName({ name }: Term): string {
  return name.replace(/^(nhiệm kỳ|term)\s+/iu, '');
}
