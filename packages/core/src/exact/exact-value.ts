import { type Fraction, fraction, fractionOfNumber, reduced } from './fraction.ts';

/**
 * A figure without any rounding: a whole number, a ratio of two as it came about (`[425, 400]`), a day or a
 * word; null where there is none. A ratio is never longer than numbers of JSON can be: one that would be is
 * given in lowest terms, and beyond them as the nearest that can.
 */
export type ExactValue = number | readonly [numerator: number, denominator: number] | string | null;

/** The exact value of a fraction. */
export function exactOfFraction(value: Fraction): ExactValue {
  if (value.d === 1n && isSafe(value.n)) return Number(value.n);
  for (let { n, d } = isSafe(value.n) && isSafe(value.d) ? value : reduced(value); ;) {
    if (isSafe(n) && isSafe(d)) return d === 1n ? Number(n) : [Number(n), Number(d)];
    [n, d] = [n / 2n, d / 2n > 0n ? d / 2n : 1n];
  }
}

/** The fraction that a value is; null for a day, a word and nothing. */
export function fractionOfExact(value: ExactValue): Fraction | null {
  if (typeof value === 'number') return fractionOfNumber(value);
  if (value === null || typeof value === 'string') return null;
  return fraction(BigInt(value[0]), BigInt(value[1]));
}

/** Whether two values are the same: 425/400 is 17/16. */
export function isSameExact(a: ExactValue, b: ExactValue): boolean {
  const [one, other] = [fractionOfExact(a), fractionOfExact(b)];
  if (one === null || other === null) return one === other && a === b;
  return one.n * other.d === other.n * one.d;
}

/** The number nearest to a value; null for a day, a word and nothing. */
export function numberOfExact(value: ExactValue): number | null {
  if (typeof value === 'number') return value;
  return value === null || typeof value === 'string' ? null : value[0] / value[1];
}

function isSafe(value: bigint): boolean {
  return value <= MOST && value >= -MOST;
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);
