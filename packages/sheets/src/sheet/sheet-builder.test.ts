import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromOds } from '../ods/from-ods.ts';
import { odsOf } from '../ods/ods.sample.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { valueAt } from './sheet.ts';
import { rows, xlsxOf } from '../xlsx/xlsx.sample.ts';
import { fromXlsx } from '../xlsx/from-xlsx.ts';

const builder = (): SheetBuilder => new SheetBuilder({ file: 'a.xlsx', name: 'A' });

describe('SheetBuilder', () => {
  it('holds every distinct value once, and tells texts, numbers and days apart', () => {
    const made = builder();
    const values = [
      '1',
      1,
      true,
      { day: '2020-01-01' },
      '2020-01-01',
      { error: '1' },
      1,
      '1',
      -0,
      0,
    ];
    values.forEach((value, row) => made.put(row, 0, value));
    const { columns } = made.finish();
    expect(columns[0]!.values).toEqual([
      null,
      '1',
      1,
      true,
      { day: '2020-01-01' },
      '2020-01-01',
      { error: '1' },
      0,
    ]);
    expect([...columns[0]!.codes]).toEqual([1, 2, 3, 4, 5, 6, 2, 1, 7, 7]);
  });

  it('takes sheet cells in any order; an empty text is an empty sheet cell', () => {
    const made = builder();
    made.put(100, 2, 'b');
    made.put(0, 0, 'a');
    made.put(500, 9, '');
    const sheet = made.finish();
    expect([sheet.height, sheet.columns.length]).toEqual([101, 3]);
    expect([valueAt(sheet, 100, 2), valueAt(sheet, 0, 0), valueAt(sheet, 1, 1)]).toEqual([
      'b',
      'a',
      null,
    ]);
    expect(sheet.lineOf(100)).toBe(101);
  });

  it('keeps hidden rows and columns within what is used', () => {
    const made = builder();
    made.put(1, 1, 'x');
    made.hiddenRows.add(0).add(7);
    made.hiddenSpans.push([1, 16_383]);
    const { hiddenRows, hiddenColumns } = made.finish();
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[0], [1]]);
  });
});

describe('a sheet cell that is lost on the way', () => {
  afterEach(() => vi.restoreAllMocks());

  function lose(): void {
    const { put, putBytes } = SheetBuilder.prototype;
    vi.spyOn(SheetBuilder.prototype, 'putBytes').mockImplementation(function (
      this: SheetBuilder,
      row,
      column,
      kind,
      source,
      from,
      to,
    ) {
      if (new TextDecoder().decode(source.bytes.subarray(from, to)) !== 'lost')
        putBytes.call(this, row, column, kind, source, from, to);
    });
    vi.spyOn(SheetBuilder.prototype, 'put').mockImplementation(function (
      this: SheetBuilder,
      row,
      column,
      value,
    ) {
      if (value !== 'lost') put.call(this, row, column, value);
    });
  }

  it('refuses an xlsx with both numbers', async () => {
    lose();
    const sheet = rows(
      '<row r="1"><c r="A1" t="str"><v>lost</v></c><c r="B1"><v>1</v></c><c r="C1"/></row>',
    );
    await expect(fromXlsx(xlsxOf({ sheet }), 'a.xlsx')).rejects.toMatchObject({
      code: 'cells_lost',
      message: expect.stringMatching(/"Biểu".* 2 .* 1 /) as string,
    });
  });

  it('refuses an ods with both numbers', async () => {
    lose();
    const cell = '<table:table-cell><text:p>lost</text:p></table:table-cell>';
    const row = `<table:table-row table:number-rows-repeated="3">${cell}</table:table-row>`;
    await expect(fromOds(odsOf(row), 'a.ods')).rejects.toMatchObject({
      code: 'cells_lost',
      message: expect.stringMatching(/ 3 .* 0 /) as string,
    });
  });
});
