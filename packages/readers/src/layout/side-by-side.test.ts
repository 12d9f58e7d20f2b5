import { valueAt, type SheetValue } from '@ketnap/sheets';
import { range, sheetOf } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { findRegions } from './find-regions.ts';
import { headOf, type Region } from './region.ts';

/** Heads of a region, and its rows of data as texts. */
function shown(region: Region): { heads: string[]; rows: string[] } {
  const { columns, roles } = region;
  const rows = roles.flatMap((role, row) =>
    role === 'data'
      ? [columns.map(({ codes, values }) => String(values[codes[row]!] ?? '')).join('|')]
      : [],
  );
  return { heads: columns.map(headOf), rows };
}

const TITLE = ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024'];

describe('findRegions parts tables that stand beside each other', () => {
  it.each<[string, readonly (readonly (SheetValue | undefined)[])[], readonly string[][]]>([
    [
      'in two halves of one list',
      [
        ['TT', 'Đơn vị', 'Kết nạp', null, 'TT', 'Đơn vị', 'Kết nạp'],
        [1, 'Xã A', 7, null, 3, 'Xã C', 9],
        [2, 'Xã B', 5],
      ],
      [['1|Xã A|7', '2|Xã B|5'], ['3|Xã C|9']],
    ],
    [
      'in two halves without an empty column',
      [
        ['Đơn vị', 'Kết nạp', 'Đơn vị', 'Kết nạp'],
        ['Xã A', 7, 'Xã B', 9],
        ['Xã C', 5],
      ],
      [['Xã A|7', 'Xã C|5'], ['Xã B|9']],
    ],
    [
      'with other columns and another order of units',
      [
        ['TT', 'Đơn vị', 'Kết nạp', null, 'TT', 'Đơn vị', 'Chỉ tiêu'],
        [1, 'Xã A', 7, null, 1, 'Xã B', 8],
        [2, 'Xã B', 5, null, 2, 'Xã A', 9],
      ],
      [
        ['1|Xã A|7', '2|Xã B|5'],
        ['1|Xã B|8', '2|Xã A|9'],
      ],
    ],
    [
      'where only one of them is numbered',
      [
        ['TT', 'Đơn vị', 'Kết nạp', null, 'Tên đơn vị', 'Chỉ tiêu'],
        [1, 'Xã A', 7, null, 'Xã B', 8],
      ],
      [['1|Xã A|7'], ['Xã B|8']],
    ],
    [
      'where the numbers begin again without an empty column',
      [
        ['STT', 'Tên đơn vị', 'Kết nạp', 'TT', 'Đơn vị', 'Chỉ tiêu'],
        [1, 'Xã A', 7, 1, 'Xã B', 8],
      ],
      [['1|Xã A|7'], ['1|Xã B|8']],
    ],
    [
      'but not where the second names no units',
      [
        ['TT', 'Đơn vị', 'Kết nạp', null, 'TT', 'Ghi chú'],
        [1, 'Xã A', 7, null, 1, 'đủ'],
      ],
      [['1|Xã A|7|1|đủ']],
    ],
    [
      'but not where units of two levels stand before the numbers',
      [
        ['TT', 'Đảng bộ', 'Chi bộ', 'Kết nạp'],
        [1, 'Xã A', 'Chi bộ thôn 1', 7],
      ],
      [['1|Xã A|Chi bộ thôn 1|7']],
    ],
  ])('%s', (_, rows, expected) => {
    const { regions } = findRegions(sheetOf([TITLE, ...rows]));
    expect(regions.map((region) => shown(region).rows)).toEqual(expected);
  });

  it('each with the lines that stand above it alone', () => {
    const { regions } = findRegions(
      sheetOf([
        ['NĂM 2023', null, null, null, 'NĂM 2024'],
        ['TT', 'Đơn vị', 'Kết nạp', null, 'TT', 'Đơn vị', 'Kết nạp'],
        [1, 'Xã A', 7, null, 1, 'Xã A', 9],
        [2, 'Xã B', 5, null, 2, 'Xã B', 4],
      ]),
    );
    expect(regions.map(({ title }) => title)).toEqual([['NĂM 2023'], ['NĂM 2024']]);
  });
});

describe('findRegions parts tables that stand right under each other', () => {
  it.each<[string, readonly (readonly (SheetValue | undefined)[])[], readonly string[][]]>([
    [
      'with another head',
      [
        ['TT', 'Đơn vị', 'Kết nạp'],
        [1, 'Xã A', 7],
        ['CHỈ TIÊU KẾT NẠP NĂM 2025'],
        ['TT', 'Đơn vị', 'Chỉ tiêu'],
        [1, 'Xã A', 9],
      ],
      [['1|Xã A|7'], ['1|Xã A|9']],
    ],
    [
      'without a line between them',
      [
        ['TT', 'Đơn vị', 'Kết nạp'],
        [1, 'Xã A', 7],
        ['TT', 'Đơn vị', 'Chỉ tiêu'],
        [1, 'Xã A', 9],
      ],
      [['1|Xã A|7'], ['1|Xã A|9']],
    ],
    [
      'but not rows of words that heads have as well',
      [
        ['TT', 'Họ và tên', 'Giới tính', 'Dân tộc'],
        [1, 'Người 1', 'Nữ', 'Kinh'],
        ['', 'Đoàn viên', 'Nữ', 'Kinh'],
      ],
      [['1|Người 1|Nữ|Kinh', '|Đoàn viên|Nữ|Kinh']],
    ],
  ])('%s', (_, rows, expected) => {
    const { regions } = findRegions(sheetOf([TITLE, ...rows]));
    expect(regions.map((region) => shown(region).rows)).toEqual(expected);
  });
});

describe('findRegions turns forms whose units stand across', () => {
  const body = [
    ['Số đảng viên mới kết nạp', 7, 5, 12],
    ['Trong đó: Nữ', 3, 2, 5],
    ['Dân tộc thiểu số', 4, 1, 5],
  ] as const;
  const across = ['Xã A', 'Xã B', 'Tổng cộng'];
  const turned = ['Xã A|7|3|4', 'Xã B|5|2|1'];

  it.each([
    ['without a head over the units', [['Nội dung', ...across], ...body]],
    ['with a head over the units', [['Tiêu chí', 'Đơn vị'], [null, ...across], ...body]],
    [
      'with numbers before what is counted',
      [['TT', 'Nội dung', ...across], ...body.map((row, i) => [i + 1, ...row])],
    ],
    [
      'with a column of units of measure',
      [
        ['Nội dung', 'Đơn vị tính', ...across],
        ...body.map(([label, ...numbers]) => [label!, 'đ/c', ...numbers]),
      ],
    ],
    [
      'with a column of units of measure in short',
      [
        ['Nội dung', 'ĐVT', ...across],
        ...body.map(([label, ...numbers]) => [label!, 'người', ...numbers]),
      ],
    ],
    [
      'with numbers within what is counted',
      [
        ['Nội dung', ...across],
        ...body.map(([label, ...row], i) => [`${i + 1}. ${label}`, ...row]),
      ],
    ],
  ] as const)('%s', (_, rows) => {
    const merges = rows[1]![0] === null ? [range('A2:A3'), range('B2:D2')] : [];
    const { regions } = findRegions(sheetOf([TITLE, ...rows], { merges }));
    expect(regions.map((region) => shown(region).rows)).toEqual([turned]);
    expect(regions[0]!.roles).toEqual(['data', 'data', 'total']);
    expect(shown(regions[0]!).heads.slice(0, 2)).toEqual(['Đơn vị', 'Số đảng viên mới kết nạp']);
  });

  it('and tells places as they are in the file', () => {
    const { regions } = findRegions(sheetOf([TITLE, ['Nội dung', ...across], ...body]));
    const { sheet, firstRow } = regions[0]!;
    expect(valueAt(sheet, firstRow + 1, 2)).toBe(2);
    expect(sheet.placeOf!(firstRow + 1, 2)).toBe('C4');
  });

  it('but not sums that stand across, whose units stand down', () => {
    const { regions } = findRegions(
      sheetOf([
        TITLE,
        ['TT', 'Đơn vị', 'Tổng số', 'Tổng cộng từ đầu năm'],
        [null, 'Tổng số', 12, 20],
        [1, 'Xã A', 7, 11],
        [2, 'Xã B', 5, 9],
      ]),
    );
    expect(shown(regions[0]!).rows).toEqual(['1|Xã A|7|11', '2|Xã B|5|9']);
  });

  it('but not the columns of an official form', () => {
    const { regions } = findRegions(
      sheetOf([
        ['Tiêu chí', 'Kỳ này', 'Cùng kỳ'],
        ['Tổng số', 7, 5],
        ['Nữ', 3, 2],
      ]),
    );
    expect(shown(regions[0]!).rows).toEqual(['Tổng số|7|5', 'Nữ|3|2']);
  });
});
