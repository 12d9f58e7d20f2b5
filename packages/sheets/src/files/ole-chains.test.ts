import { write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { fromOldWorkbook } from '../xls/from-old-workbook.ts';
import { hasSoundChains } from './ole-chains.ts';

const SECTOR = 512;

/** An xls of many sectors. */
function workbook(): Uint8Array {
  const rows = Array.from({ length: 400 }, (_, r) => [{ t: 'n', v: r }]);
  const sheet = { '!ref': 'A1:A400', '!data': rows };
  const book = { SheetNames: ['A'], Sheets: { A: sheet } } as unknown as Parameters<
    typeof write
  >[0];
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

describe('hasSoundChains(bytes)', () => {
  it('a workbook as it was written', () => {
    expect(hasSoundChains(workbook())).toBe(true);
    expect(hasSoundChains(workbook().slice(0, 600))).toBe(true);
    expect(hasSoundChains(new Uint8Array(9))).toBe(true);
  });

  it('a stream whose sectors follow each other without end', async () => {
    const bytes = workbook();
    const view = new DataView(bytes.buffer);
    const name = Uint8Array.from('W\0o\0r\0k\0b\0o\0o\0k\0\0\0', (sign) => sign.charCodeAt(0));
    const entry = bytes.findIndex((_, at) => name.every((byte, i) => bytes[at + i] === byte));
    const start = view.getUint32(entry + 116, true);
    const table = (view.getUint32(76, true) + 1) * SECTOR;
    view.setUint32(table + 4 * (start + 1), start, true);
    view.setUint32(entry + 116, start + 1, true);
    expect(hasSoundChains(bytes)).toBe(false);
    await expect(fromOldWorkbook(bytes, 'bang.xls', 'xls')).rejects.toMatchObject({
      code: 'workbook_unreadable',
    });
  });
});
