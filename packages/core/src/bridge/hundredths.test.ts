import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../exact/fraction.ts';
import { apportioned, printed } from './hundredths.ts';

const fraction = fc
  .tuple(fc.bigInt(-5000n, 5000n), fc.bigInt(1n, 900n))
  .map(([n, d]): Fraction => ({ n, d }));

describe('parts in hundredths', () => {
  it('add up to any total less than one away from their sum; a part of 0 stays 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fraction), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (parts, isUp) => {
          const exact = parts.map((part) => part && (Number(part.n) * 10_000) / Number(part.d));
          const sum = exact.reduce<number>((all, one) => all + (one ?? 0), 0);
          // Where the sum is whole, so is the total.
          const isWhole = Math.abs(sum - Math.round(sum)) < 1e-6;
          const total = isWhole ? Math.round(sum) : isUp ? Math.ceil(sum) : Math.floor(sum);
          const shown = apportioned(parts, total, 'share');
          expect(shown.reduce<number>((all, one) => all + (one ?? 0), 0)).toBe(total);
          shown.forEach((one, at) => {
            expect(one === null).toBe(parts[at] === null);
            if (one === null) return;
            expect(Math.abs(one - exact[at]!)).toBeLessThan(1 + 1e-6);
            if (parts[at]!.n === 0n) expect(one).toBe(0);
          });
        },
      ),
    );
  });

  it('of a figure: 425/400, 428/400 …, 426/405', () => {
    const steps: Fraction[] = [
      { n: 3n, d: 400n },
      { n: -1n, d: 400n },
      { n: -1n, d: 400n },
      { n: -71n, d: 5400n },
    ];
    expect(apportioned(steps, -106, 'share')).toEqual([75, -25, -25, -131]);
  });

  it('the earlier of two equal remainders is rounded up', () => {
    const half: Fraction = { n: 1n, d: 200n };
    expect(apportioned([half, half], 1, 'count')).toEqual([1, 0]);
  });

  it.each([
    [[1, 160], [23, 160], 'share', { from: 63, to: 1438, difference: 1375 }],
    [-3, [-25, 2], 'difference', { from: -300, to: -1250, difference: -950 }],
    [5, null, 'count', null],
    ['exceeded', 'met', 'text', null],
  ] as const)('%j to %j as %s', (from, to, format, expected) => {
    expect(printed(from, to, format)).toEqual(expected);
  });
});
