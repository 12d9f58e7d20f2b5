import { dayOf, isoOf } from '../../data/make/days.js';
import type { Random } from '../../data/make/random.js';
import { FIRST } from './random-days.ts';

export interface TermRow {
  readonly term_id: string;
  readonly name: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly first_year: number | null;
  readonly last_year: number | null;
}

/** One to three terms one after the other, sometimes with a gap; some begin on awkward days. */
export function randomTerms(random: Random): TermRow[] {
  const starts = ['2010-02-28', '2012-02-29', '2011-01-31', '2010-08-15', '2011-01-01'];
  let from = random.chance(0.5)
    ? dayOf(random.pick(starts, () => 1))
    : random.between(FIRST - 200, FIRST + 900);
  return Array.from({ length: random.between(1, 3) }, (_, index) => {
    const to = from + random.between(300, 1500);
    const firstYear = Number(isoOf(from).slice(0, 4)) + random.between(0, 1);
    const given = random.chance(0.5);
    const term = {
      term_id: `T${index + 1}`,
      name: `Nhiệm kỳ ${index + 1}`,
      starts_on: isoOf(from),
      ends_on: isoOf(to),
      first_year: given ? firstYear : null,
      last_year: given ? firstYear + random.between(0, 3) : null,
    };
    from = to + 1 + (random.chance(0.25) ? random.between(1, 120) : 0);
    return term;
  });
}
