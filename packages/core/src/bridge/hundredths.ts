import { floor, minus, rounded, times, ZERO, type Fraction } from '../exact/fraction.ts';
import { fractionOfExact, type ExactValue } from '../exact/exact-value.ts';
import type { Format } from '../figures/measure.ts';

/** How many hundredths of what is printed a value of 1 is: shares and rates are printed in points of a hundred. */
export function hundredthsOfOne(format: Format): Fraction {
  return { n: format === 'share' || format === 'rate' ? 10_000n : 100n, d: 1n };
}

/** A value in hundredths of what is printed, rounded as it is printed. */
export function hundredths(value: Fraction, format: Format): number {
  return Number(rounded(times(value, hundredthsOfOne(format))));
}

/** Two values in hundredths of what is printed, and their difference as printed. */
export interface Printed {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
}

/** What is printed of two values of a measure; null where one of them is no number. */
export function printed(from: ExactValue, to: ExactValue, format: Format): Printed | null {
  const [a, b] = [fractionOfExact(from), fractionOfExact(to)];
  if (!a || !b || format === 'day' || format === 'text') return null;
  const ends = { from: hundredths(a, format), to: hundredths(b, format) };
  return { ...ends, difference: ends.to - ends.from };
}

/**
 * Parts in whole hundredths that add up to a total of whole hundredths, each less than one away from its exact
 * value: all are rounded down, and what lacks goes to those of the largest remainder, the earlier first. The total must
 * be less than one away from the exact sum. A part of 0 stays 0.
 */
export function apportioned(
  parts: readonly (Fraction | null)[],
  total: number,
  format: Format,
): (number | null)[] {
  const one = hundredthsOfOne(format);
  const exact = parts.map((part) => part && times(part, one));
  const down = exact.map((part) => (part ? floor(part) : 0n));
  const lacking = BigInt(total) - down.reduce((sum, part) => sum + part, 0n);
  const order = exact
    .map((part, at) => ({ at, rest: part ? minus(part, { n: down[at]!, d: 1n }) : ZERO }))
    .filter(({ rest }) => rest.n > 0n)
    .sort((a, b) => {
      const by = minus(b.rest, a.rest).n;
      return by < 0n ? -1 : by > 0n ? 1 : a.at - b.at;
    });
  for (const { at } of order.slice(0, Number(lacking))) down[at]! += 1n;
  return exact.map((part, at) => (part ? Number(down[at]) : null));
}
