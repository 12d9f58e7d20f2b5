import type { Table } from '@ketnap/notebook';
import { describe, expect, it } from 'vitest';
import { tableToCsv } from './table-to-csv.ts';

const COLUMNS: Table['columns'] = [
  { name: 'unit', label: 'Đơn vị', format: 'text' },
  { name: 'gap', label: 'Chênh lệch, người', format: 'count' },
  { name: 'change_rate', label: 'Tăng', format: 'rate' },
];

function csvOf(...rows: string[][]): string[] {
  return tableToCsv(tableOf(rows)).text.split('\n');
}

function tableOf(rows: string[][]): Table {
  return {
    analysis: { kind: 'trend', options: {}, source: null, rows: [], notes: [] } as never,
    columns: COLUMNS,
    rows: rows.map((row) => row.map((text) => ({ text, address: null }))),
  };
}

describe('tableToCsv', () => {
  it('writes the labels that are seen, then the rows in their order', () =>
    expect(csvOf(['Xã Tân Cảnh', '1', '+2%'], ['Xã Pô Kô', '0', '0%'])).toEqual([
      'Đơn vị,"Chênh lệch, người",Tăng',
      'Xã Tân Cảnh,1,+2%',
      'Xã Pô Kô,0,0%',
      '',
    ]));

  it.each([
    [['Xã A', '−3', '−1,5%'], 'Xã A,-3,"-1,5%"'],
    [['Xã A', '1.234', '+19,83%'], 'Xã A,1.234,"+19,83%"'],
    [['Xã A', '–', '–'], 'Xã A,,'],
    [['=1+1', '1', '1%'], "'=1+1,1,1%"],
    [['-5 người', '1', '1%'], "'-5 người,1,1%"],
  ])('writes %j as %j', (row, expected) => expect(csvOf(row)[1]).toBe(expected));

  it('says what the figures are about in a column of its own, in every row', () => {
    const note = { label: 'Phạm vi', text: 'Huyện Đăk Tô · Dữ liệu mẫu' };
    const { text, guarded } = tableToCsv(
      tableOf([
        ['=A', '−1', '1%'],
        ['B', '2', '2%'],
      ]),
      {
        note,
        forSpreadsheet: true,
      },
    );
    expect(text).toBe(
      '\uFEFFĐơn vị,"Chênh lệch, người",Tăng,Phạm vi\r\n' +
        "'=A,-1,1%,Huyện Đăk Tô · Dữ liệu mẫu\r\nB,2,2%,Huyện Đăk Tô · Dữ liệu mẫu\r\n",
    );
    expect(guarded).toBe(1);
  });
});
