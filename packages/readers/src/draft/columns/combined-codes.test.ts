import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combinedCodes } from './combined-codes.ts';

test('rows have one code where they are alike in all columns, counted as they first occur', () => {
  const row = fc.tuple(fc.nat(2), fc.nat(4), fc.nat(1));
  const mostPairs = fc.constantFrom(0, 10, 1000);
  fc.assert(
    fc.property(fc.array(row), mostPairs, (rows, most) => {
      const columns = [3, 5, 2].map((size, at) => ({
        codes: Int32Array.from(rows, (codes) => codes[at]!),
        values: Array.from({ length: size }, (_, code) => code),
      }));
      const keys = rows.map((codes) => codes.join());
      const distinct = [...new Set(keys)];
      const { codes, firsts } = combinedCodes(columns, most);
      expect([...codes]).toEqual(keys.map((key) => distinct.indexOf(key)));
      expect(firsts).toEqual(distinct.map((key) => keys.indexOf(key)));
    }),
  );
});
