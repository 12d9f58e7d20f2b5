/** A ratio of two whole numbers as it came about, not in lowest terms: 425/400. The denominator is above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };

/** A ratio with its sign above; null where the denominator is 0. */
export function fraction(n: bigint, d: bigint): Fraction | null {
  if (d === 0n) return null;
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** The decimal that a number is written as: 12.5 is 25/2, whatever its binary fraction is. */
export function fractionOfNumber(value: number): Fraction {
  const [, sign, whole, decimals = '', exponent = '0'] = DECIMAL.exec(String(value))!;
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  if (power >= 0) return { n: digits * 10n ** BigInt(power), d: 1n };
  return reduced({ n: digits, d: 10n ** BigInt(-power) });
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** Null where the divisor is 0. */
export function over(a: Fraction, b: Fraction): Fraction | null {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** In lowest terms. */
export function reduced({ n, d }: Fraction): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? ZERO : { n: n / a, d: d / a };
}

/** The greatest whole number that is not above the fraction. */
export function floor({ n, d }: Fraction): bigint {
  const down = n / d;
  return n < 0n && n % d !== 0n ? down - 1n : down;
}

/** To the nearest whole number, halves away from 0. */
export function rounded({ n, d }: Fraction): bigint {
  const size = (2n * (n < 0n ? -n : n) + d) / (2n * d);
  return n < 0n ? -size : size;
}
