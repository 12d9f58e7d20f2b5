import {
  compareFractions,
  fractionOfNumber,
  minus,
  over,
  plus,
  times,
  type Fraction,
} from './fraction.ts';

/**
 * What a measure's formula gives for exact operands: `{admitted} / ({target} × {days_elapsed} / {days_total})`.
 * Numbers have a point; the greater of two is `max(a; b)`. Null where an operand is unknown or a divisor is 0.
 * Formulas that compare (`⋚`) have no number.
 */
export function evaluate(
  formula: string,
  operand: (name: string) => Fraction | null,
): Fraction | null {
  const signs = formula.match(SIGN) ?? [];
  let at = 0;
  const take = (...wanted: readonly string[]): string | null => {
    const sign = signs[at];
    if (sign === undefined || !wanted.includes(sign)) return null;
    at += 1;
    return sign;
  };
  /** Operands of one rank of signs from the left. */
  const chain = (
    part: () => Fraction | null,
    rank: Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction | null>>,
  ): Fraction | null => {
    let value = part();
    for (let sign = take(...Object.keys(rank)); sign !== null; sign = take(...Object.keys(rank))) {
      const next = part();
      value = value && next && rank[sign]!(value, next);
    }
    return value;
  };
  const sum = (): Fraction | null => chain(product, { '+': plus, '−': minus });
  const product = (): Fraction | null => chain(single, { '×': times, '/': over });
  const single = (): Fraction | null => {
    if (take('max(')) {
      const first = sum();
      take(';');
      const second = sum();
      take(')');
      return first && second && (compareFractions(first, second) >= 0 ? first : second);
    }
    if (take('(')) {
      const inner = sum();
      take(')');
      return inner;
    }
    const sign = signs[at++]!;
    return sign.startsWith('{') ? operand(sign.slice(1, -1)) : fractionOfNumber(Number(sign));
  };
  return sum();
}

const SIGN = /\{\w+\}|\d+(?:\.\d+)?|max\(|[()+−×/;]/g;
