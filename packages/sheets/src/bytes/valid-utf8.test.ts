import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUtf8 } from './valid-utf8.ts';

function isDecoded(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

test('bytes are UTF-8 where the platform decodes them', () => {
  const lead = fc.constantFrom(0x41, 0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf4, 0xf5);
  const next = fc.constantFrom(0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0);
  const bytes = fc.array(fc.oneof(lead, next, fc.nat(255)), { maxLength: 6 });
  fc.assert(
    fc.property(bytes, (all) => {
      const given = Uint8Array.from(all);
      expect(isUtf8(given, 0, given.length)).toBe(isDecoded(given));
    }),
    { numRuns: 5000 },
  );
});

test('any text is UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = new TextEncoder().encode(text.replaceAll('\0', ''));
      expect(isUtf8(bytes, 0, bytes.length)).toBe(true);
    }),
  );
});
