import { write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { fromOldWorkbook } from '../xls/from-old-workbook.ts';

it('an xls whose properties say that they are many is read without them', async () => {
  const book = {
    SheetNames: ['A'],
    Sheets: { A: { '!ref': 'A1', A1: { t: 'n', v: 1 } } },
    Props: { Title: 'Biểu' },
  } as unknown as Parameters<typeof write>[0];
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const view = new DataView(bytes.buffer);
  const properties = bytes.findIndex(
    (_, at) => at % 64 === 0 && at >= 512 && view.getUint32(at, true) === 0xfffe,
  );
  expect(properties).toBeGreaterThan(0);
  view.setUint32(properties + 52, 0x7fff_ffff, true);
  const [sheet] = await fromOldWorkbook(bytes, 'bang.xls', 'xls');
  expect(sheet!.height).toBe(1);
});
