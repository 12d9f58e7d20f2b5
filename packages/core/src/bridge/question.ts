import type { Address } from '../figures/address.ts';
import { methodOptions, timeOptions } from './steps.ts';

/** Whether two addresses ask for the same figure, apart from when and how is counted. */
export function isLike(a: Address, b: Address): boolean {
  return questionName(a) === questionName(b);
}

/** What an address asks for, apart from when and how is counted: equal for figures that can be compared. */
export function questionName({ analysis, unit, measure, key, options }: Address): string {
  const others = Object.entries(options).filter(
    ([name]) => !methodOptions.includes(name) && !timeOptions.includes(name),
  );
  return JSON.stringify([analysis, unit, measure, sorted(key), sorted(Object.fromEntries(others))]);
}

/** The first address, counted in the way of the second. */
export function withMethodOf(then: Address, now: Address): Address {
  const own = Object.entries(then.options).filter(([name]) => !methodOptions.includes(name));
  const method = Object.entries(now.options).filter(([name]) => methodOptions.includes(name));
  return { ...then, options: Object.fromEntries([...own, ...method]) };
}

function sorted(values: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
