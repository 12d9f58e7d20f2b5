import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf } from './doubled-rows.ts';
import { RowGroups } from './row-groups.ts';
import { sameHashes } from './same-hashes.ts';

test('rows of the same hashes are those that are alike in both', () => {
  const hash = fc.constantFrom(0, 1, 2, 3, 1 << 31, (1 << 31) | 1, 0x7fff_ffff);
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, hash)), (rows) => {
      const person = Int32Array.from(rows, ([one]) => one);
      const whole = Int32Array.from(rows, ([, other]) => other);
      const codes = Int32Array.from(rows.keys());
      const columns = [person, whole].map((ids) => ({ codes, ids }));
      const silent = Uint8Array.from(whole, (one) => (one === 0 ? 1 : 0));
      const plain = groupsOf(new RowGroups(columns, rows.length, silent));
      expect(sameHashes({ person, whole })).toEqual(plain);
    }),
  );
});
