import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadingPlace, mayLead } from './unit-name.ts';

const word = fc.oneof(
  fc.constantFrom('xã', 'Xa', 'x.', 'x.Kon', 'X', 'P5', 'p.5', 'phường', 'TT', 'tt.', 'T.T', 'thị'),
  fc.constantFrom(
    'trấn',
    'Thành',
    'phố',
    'TP',
    'tp.hcm',
    'tỉnh',
    'Tỉnh',
    'ủy',
    'Huyện',
    'h.',
    'Quận',
  ),
  fc.constantFrom(
    'thôn',
    'Thôn-3',
    'làng',
    'buôn',
    'tdp',
    'TDP3',
    'tổ',
    'dân',
    'ðặc',
    'Đặc',
    'khu',
  ),
  fc.constantFrom(
    'Trăm',
    'Văn',
    'Xanh',
    'Pô',
    'Kon',
    '25',
    'Tân/Cảnh',
    'x-Kon',
    'bộ',
    'Chi',
    'khối',
  ),
);

test('a place leads with a word that may lead', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.boolean(), (words, isNfd) => {
      const [first] = words;
      const text = words.join(' ').normalize(isNfd ? 'NFD' : 'NFC');
      if (leadingPlace(text) !== null) expect(mayLead(first!)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
