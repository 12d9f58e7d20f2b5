import { propose } from '@ketnap/readers';
import type { Sheet, SheetColumn } from '@ketnap/sheets';
import { expect, it } from 'vitest';
import { sheetPage } from './sheet-page.ts';

const LINES = [
  ['KẾT NẠP NĂM 2019', null],
  ['Đơn vị', 'Số kết nạp'],
  ['Xã An', 3],
  ['Xã Bình', 4],
  ['Tổng cộng', 7],
];

const sheet: Sheet = {
  file: 'a.xlsx',
  name: 'Biểu',
  height: LINES.length,
  columns: [0, 1].map((column): SheetColumn => {
    const values = [null, ...LINES.map((line) => line[column]!).filter((one) => one !== null)];
    return { codes: Int32Array.from(LINES, (line) => values.indexOf(line[column]!)), values };
  }),
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  hiddenRows: new Set([3]),
  hiddenColumns: new Set(),
  isHidden: false,
  indentOf: () => 0,
  formulas: 0,
  lineOf: (row) => row + 1,
};

const [region] = propose([sheet]).regions;

it('sheetPage says what each row of a sheet is taken for', () => {
  const { rows, columns } = sheetPage(sheet, region!, [], 0, 100);
  expect(columns.map(({ letters }) => letters)).toEqual(['A', 'B']);
  expect(rows.map(({ line, role, isHidden }) => [line, role, isHidden])).toEqual([
    [1, 'outside', false],
    [2, 'heads', false],
    [3, 'data', false],
    [4, 'hidden', true],
    [5, 'total', false],
  ]);
});

it('sheetPage shows a merged sheet cell once, over all that it covers', () => {
  const [title] = sheetPage(sheet, region!, [], 0, 1).rows;
  expect(title!.cells).toEqual([
    { text: 'KẾT NẠP NĂM 2019', kind: 'text', across: 2, down: 1 },
    null,
  ]);
});

it('sheetPage shows a part of a sheet', () => {
  const { from, rows } = sheetPage(sheet, region!, [], 2, 1);
  expect([from, rows.map(({ line }) => line)]).toEqual([2, [3]]);
  expect(rows[0]!.cells[1]).toEqual({ text: '3', kind: 'number', across: 1, down: 1 });
});
