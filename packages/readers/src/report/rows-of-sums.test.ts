import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.sample.ts';

const HEAD = 'TT | Đơn vị | Chỉ tiêu | Kết nạp';
const UNITS = ['1 | Xã Kon Đào | 12 | 13', '2 | Xã Tân Cảnh | 10 | 9', '3 | Xã Diên Bình | 8 | 8'];
const FIGURES = [
  'Xã Kon Đào: 13',
  'Xã Tân Cảnh: 9',
  'Xã Diên Bình: 8',
  'Xã Kon Đào, target: 12',
  'Xã Tân Cảnh, target: 10',
  'Xã Diên Bình, target: 8',
];
const NOTHING = { asked: [], differing: [] };

describe('a row that sums or averages all others', () => {
  it.each([
    '| Tổng cộng | 30 | 30',
    '| TỔNG CỘNG (1+2+3) | 30 | 30',
    '| Total | 30 | 30',
    '| Grand Total | 30 | 30',
    '| Tổng Cuối | 30 | 30',
    '| Toàn huyện | 30 | 30',
    '| Toàn Đảng bộ | 30 | 30',
    '| Cộng toàn huyện | 30 | 30',
    'IV | Tổng số | 30 | 30',
    '| | 30 | 30',
    '| (blank) | 30 | 30',
    'Cộng | | 30 | 30',
    '| Tổng của ba xã | 30 | 30',
    '| Bình quân mỗi xã | 10 | 10',
    '| Trung bình | 10 | 10',
    '| Trung Bình | 10 | 10',
    '| Average | 10 | 10',
    '| BQ | 10 | 10',
    '| Bình quân/xã | 10 | 10',
    '| Tổng ba xã | 30 | 30',
    '| Bình quân chung | 10 | 10',
    '| Cộng mang sang | 30 | 30',
    '| Lũy kế | 30 | 30',
    '| Tỷ lệ (%) | | 100',
    '| Huyện Đăk Tô | 30 | 30',
  ])('%j is no unit with figures', (line) => {
    const { figures, asked, differing } = readRows([HEAD, ...UNITS, line]);
    expect({
      figures: figures
        .map((one) => one.replace('Huyện Đăk Tô › ', ''))
        .filter((one) => !one.startsWith('Huyện')),
      asked,
      differing,
    }).toEqual({ figures: FIGURES, ...NOTHING });
  });

  it.each(['| Đăk Tô | 30 | 30', '| Tổng của ba xã | 31 | 29', '| Bình quân xã | 11 | 12'])(
    '%j is asked for',
    (line) => {
      const { figures, asked } = readRows([HEAD, ...UNITS, line]);
      expect(asked).toEqual([line.split('|')[1]!.trim()]);
      expect(figures).toEqual(FIGURES);
    },
  );

  it('is no unit like the others whose numbers sum them in some columns only', () => {
    const lines = ['1 | Xã Kon Đào | 35 | 20 | 9', '2 | Xã Tân Cảnh | 1 | 1 | 1'];
    const head = 'TT | Đơn vị | Kết nạp | Nữ | DTTS';
    const { figures, asked } = readRows([head, ...lines, '3 | Xã Diên Bình | 36 | 21 | 30']);
    expect(asked).toEqual([]);
    expect(figures).toContain('Xã Diên Bình: 36');
  });

  it('takes the place that the title names for its sum', () => {
    const title = 'HUYỆN ĐĂK TÔ · KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';
    const { figures, asked } = readRows([HEAD, ...UNITS, '| Đăk Tô | 30 | 30'], [], title);
    expect(asked).toEqual([]);
    expect(figures.map((one) => one.replace('Huyện Đăk Tô › ', ''))).toEqual(FIGURES);
  });

  it.each([
    ['first', ['| Total | 30 | 30', ...UNITS]],
    ['in both places', ['| Tổng | 30 | 30', ...UNITS, '| Cộng | 30 | 30']],
    [
      'between pages',
      [
        UNITS[0]!,
        UNITS[1]!,
        '| Cộng mang sang | 22 | 22',
        '| Mang sang | 22 | 22',
        UNITS[2]!,
        '| Tổng | 30 | 30',
      ],
    ],
    ['with a mean', [...UNITS, '| Tổng | 30 | 30', '| Bình quân | 10 | 10']],
  ])('may stand %s', (_, lines) => {
    const { figures, asked, differing } = readRows([HEAD, ...lines]);
    expect({ figures, asked, differing }).toEqual({ figures: FIGURES, ...NOTHING });
  });

  it('is compared with what was taken where its label is known', () => {
    const { figures, differing } = readRows([HEAD, ...UNITS, '| Tổng cộng | 30 | 31']);
    expect(figures).toEqual(FIGURES);
    expect(differing).toEqual(['D6: 31 ≠ 30']);
  });
});

describe('rows that sum groups', () => {
  it.each<[lines: string[], figures: string[]]>([
    [
      [
        'I | Khối xã',
        '1 | Xã A | 12 | 7',
        '2 | Xã B | 9 | 5',
        '| Cộng I | 21 | 12',
        'II | Khối cơ quan',
        '1 | Chi bộ X | 4 | 2',
        '| Cộng II | 4 | 2',
        '| Tổng cộng (I+II) | 25 | 14',
      ],
      ['Khối xã › Xã A: 7', 'Khối xã › Xã B: 5', 'Khối cơ quan › Chi bộ X: 2'],
    ],
    [
      [
        '1 | Xã A | 12 | 7',
        '2 | Xã B | 9 | 5',
        '| Cộng khối xã | 21 | 12',
        '3 | Chi bộ X | 4 | 2',
        '| Cộng khối cơ quan | 4 | 2',
        '| Toàn huyện | 25 | 14',
      ],
      ['Xã A: 7', 'Xã B: 5', 'Chi bộ X: 2'],
    ],
    [
      [
        '| Subtotal | 21 | 12',
        '1 | Xã A | 12 | 7',
        '2 | Xã B | 9 | 5',
        '| Subtotal | 4 | 2',
        '3 | Chi bộ X | 4 | 2',
        '| Grand Total | 25 | 14',
      ],
      ['Xã A: 7', 'Xã B: 5', 'Chi bộ X: 2'],
    ],
  ])('%j', (lines, wanted) => {
    const { figures, asked, differing } = readRows([HEAD, ...lines]);
    expect(figures.filter((one) => !one.includes('target'))).toEqual(wanted);
    expect({ asked, differing }).toEqual(NOTHING);
  });

  it('sums the blocks that stand side by side', () => {
    const { figures, asked, differing } = readRows([
      'TT | Đơn vị | Kết nạp | | TT | Đơn vị | Kết nạp',
      '1 | Xã Kon Đào | 7 | | 4 | Xã Tân Cảnh | 8',
      '2 | Xã Diên Bình | 5 | | 5 | Xã Ngọk Tụ | 9',
      '3 | Xã Đăk Trăm | 4 | | | Tổng cộng | 33',
    ]);
    expect(figures).toEqual([
      'Xã Kon Đào: 7',
      'Xã Diên Bình: 5',
      'Xã Đăk Trăm: 4',
      'Xã Tân Cảnh: 8',
      'Xã Ngọk Tụ: 9',
    ]);
    expect({ asked, differing }).toEqual(NOTHING);
  });

  it('keeps the unit beside the sum of the other block', () => {
    const { figures } = readRows([
      'TT | Đơn vị | Kết nạp | | TT | Đơn vị | Kết nạp',
      '1 | Xã Kon Đào | 7 | | 2 | Xã Tân Cảnh | 8',
      '| Cộng | 7 | | 3 | Xã Ngọk Tụ | 9',
    ]);
    expect(figures).toEqual(['Xã Kon Đào: 7', 'Xã Tân Cảnh: 8', 'Xã Ngọk Tụ: 9']);
  });
});

describe('columns that are made of others', () => {
  it.each<[lines: string[], differing: string[], compared: Record<string, number>]>([
    [
      ['Đơn vị | Chỉ tiêu | Kết nạp | Tỷ lệ %', 'Xã A | 120 | 147 | 122', 'Xã B | 100 | 126 | 126'],
      [],
      { percent: 2 },
    ],
    [
      [
        'Đơn vị | Chỉ tiêu | Kết nạp | Tỷ lệ %',
        'Xã A | 160 | 23 | 14,38%',
        'Xã B | 8 | 11 | 137,5%',
      ],
      [],
      { percent: 2 },
    ],
    [
      ['Đơn vị | Chỉ tiêu | Kết nạp | Tỷ lệ %', 'Xã A | 160 | 23 | 14,37', 'Xã B | 8 | 11 | 137,5'],
      [],
      { percent: 2 },
    ],
    [
      [
        'Đơn vị | Chỉ tiêu | Kết nạp | Đạt %',
        'Xã A | 12 | 13 | 1.0833333333',
        'Xã B | 10 | 9 | 0.9',
      ],
      [],
      { percent: 2 },
    ],
    [
      [
        'Đơn vị | Chỉ tiêu | Kết nạp | % so với chỉ tiêu',
        'Xã A | 12 | 13 | 108.3',
        'Xã B | 10 | 9 | 90',
        'Xã C | 10 | 8 | 90',
      ],
      ['D5: 90 ≠ 80'],
      { percent: 3 },
    ],
    [
      [
        'Đơn vị | Chỉ tiêu | Kết nạp | % so với chỉ tiêu',
        'Xã A | 12 | 13 | 50',
        'Xã B | 10 | 9 | 40',
      ],
      ['D3: 50 ≠ 108', 'D4: 40 ≠ 90'],
      { percent: 2 },
    ],
    [
      ['Đơn vị | Kết nạp | Nữ | Tỷ lệ %', 'Xã A | 12 | 3 | 25', 'Xã B | 10 | 5 | 50'],
      [],
      { percent: 2 },
    ],
    [['Đơn vị | Kết nạp | Tỷ lệ %', 'Xã A | 12 | 3', 'Xã B | 10 | 5'], [], {}],
    [
      ['Đơn vị | Tổng số | Nam | Nữ', 'Xã A | 12 | 7 | 5', 'Xã B | 10 | 5 | 5'],
      [],
      { partition: 2 },
    ],
    [
      ['Đơn vị | Tổng số | Nam | Nữ', 'Xã A | 12 | 7 | 4', 'Xã B | 10 | 5 | 5'],
      ['B3: 12 ≠ 11'],
      { partition: 2 },
    ],
    [
      ['Đơn vị | Năm 2022 | Năm 2023 | Cộng', 'Xã A | 3 | 4 | 7', 'Xã B | 1 | 1 | 2'],
      [],
      { columns: 2 },
    ],
    [
      ['Đơn vị | Năm 2022 | Năm 2023 | Cộng', 'Xã A | 3 | 4 | 8', 'Xã B | 1 | 1 | 2'],
      ['D3: 8 ≠ 7'],
      { columns: 2 },
    ],
    [
      [
        'Đơn vị | Quý I | Quý II | Quý III | Quý IV | Cả năm',
        'Xã A | 1 | 2 | 3 | 4 | 10',
        'Xã B | 1 | 1 | 1 | 1 | 4',
      ],
      [],
      { columns: 2 },
    ],
  ])('%j', (lines, differing, compared) => {
    const read = readRows(lines);
    expect({ differing: read.differing, compared: read.compared }).toEqual({ differing, compared });
  });
});
