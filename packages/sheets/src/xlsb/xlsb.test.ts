import { expect, it } from 'vitest';
import { SheetBuilder } from '../sheet/sheet-builder.ts';
import { valueAt } from '../sheet/sheet.ts';
import { XlsbSheet } from './xlsb-sheet.ts';

const view = (...bytes: readonly number[]): DataView => new DataView(Uint8Array.from(bytes).buffer);
const reader = (builder: SheetBuilder): XlsbSheet =>
  new XlsbSheet({ system: 1900, strings: ['x'], styles: [], sheets: [] }, builder);
const row = (number: number): DataView =>
  view(...new Uint8Array(Uint32Array.of(number).buffer), ...new Array<number>(12).fill(0));

it('formulas of an xlsb: their stored results are taken; short records stand beside the last', () => {
  const builder = new SheetBuilder({ file: 'a.xlsb', name: 'A' });
  const { take } = reader(builder);
  take(0, row(4));
  take(8, view(2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x41, 0));
  take(11, view(3, 0, 0, 0, 0, 0, 0, 0, 0x2a));
  take(18, view(0, 0, 0, 0, 0, 0, 0, 0));
  const sheet = builder.finish();
  expect([2, 3, 4].map((column) => valueAt(sheet, 4, column))).toEqual([
    'A',
    { error: '#N/A' },
    'x',
  ]);
  expect(sheet.formulas).toBe(2);
});

it.each([
  ['a row', 0, row(0x7fff_ffff)],
  ['a column', 2, view(0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0, 0, 0, 0, 0)],
  ['a merged range', 176, view(0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 1, 0, 0, 0)],
])('%s beyond every sheet is refused', (_, id, content) => {
  const { take } = reader(new SheetBuilder({ file: 'a.xlsb', name: 'A' }));
  take(0, row(0));
  expect(() => take(id, content)).toThrow(
    expect.objectContaining({ code: 'bad_reference' }) as Error,
  );
});

it('a text longer than its record is refused', () => {
  const { take } = reader(new SheetBuilder({ file: 'a.xlsb', name: 'A' }));
  take(0, row(0));
  const text = view(0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0x41, 0);
  expect(() => take(6, text)).toThrow(RangeError);
});
