import { describe, expect, it } from 'vitest';
import { range, sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { findRegions } from './find-regions.ts';
import { headOf } from './region.ts';

const regionsOf = (sheet: Sheet) => findRegions(sheet).regions;
const headsOf = (sheet: Sheet): string[][] =>
  regionsOf(sheet).map(({ columns }) => columns.map(headOf));
const rolesOf = (sheet: Sheet): readonly string[] => regionsOf(sheet)[0]!.roles;

const HEAD = ['TT', 'Họ và tên', 'Đơn vị', 'Ngày kết nạp'];
const person = (number: number): (string | number)[] => [
  number,
  `Người ${number}`,
  'Xã Tân Cảnh',
  '13/2/2020',
];

describe('findRegions finds groups', () => {
  const HEADS = ['TT', 'Đơn vị', 'Kết nạp'];

  it('but takes no unit without a figure for one, where the units are counted on', () => {
    const sheet = sheetOf([
      HEADS,
      [1, 'Xã Tân Cảnh', 12],
      [2, 'Xã Kon Đào', null],
      [3, 'Xã Pô Kô', 4],
      [4, 'Xã Văn Lem', null],
    ]);
    expect(rolesOf(sheet)).toEqual(['data', 'data', 'data', 'data']);
  });

  it('of units that are numbered as their rows are', () => {
    const sheet = sheetOf([
      HEADS,
      [1, 'Xã Tân Cảnh'],
      [1, 'Chi bộ thôn 1', 12],
      [2, 'Xã Kon Đào'],
      [1, 'Chi bộ thôn 1', 4],
    ]);
    expect(rolesOf(sheet)).toEqual(['group', 'data', 'group', 'data']);
  });
});

describe('findRegions finds the head', () => {
  it('below letterheads that are as wide as a table', () => {
    const sheet = sheetOf(
      [
        ['ĐẢNG BỘ HUYỆN ĐĂK TÔ', null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['*', null, 'Đăk Tô, ngày 5 tháng 7 năm 2020'],
        ['DANH SÁCH ĐẢNG VIÊN MỚI'],
        HEAD,
        person(1),
      ],
      { merges: ['A1:B1', 'C1:D1', 'A3:D3'].map(range) },
    );
    expect(headsOf(sheet)).toEqual([HEAD]);
    expect(regionsOf(sheet)[0]!.title).toHaveLength(3);
  });

  it('of several rows, merged or not', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Kết nạp', 'Trong đó', null],
      [null, null, null, 'Nữ', 'Đoàn viên'],
      [1, 'Xã Tân Cảnh', 5, 2, 3],
    ];
    const heads = ['TT', 'Đơn vị', 'Kết nạp', 'Trong đó › Nữ', 'Trong đó › Đoàn viên'];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'].map(range);
    expect(headsOf(sheetOf(rows))).toEqual([heads]);
    expect(headsOf(sheetOf(rows, { merges }))).toEqual([heads]);
  });

  it('with some months of a year or ages for heads, which are no days', () => {
    const months = ['TT', 'Đơn vị', '6 tháng đầu năm 2018', '6 tháng đầu năm 2019'];
    expect(headsOf(sheetOf([months, [1, 'Xã Tân Cảnh', 3, 7]]))).toEqual([months]);
    const ages = sheetOf([
      ['Đơn vị', 'Kết nạp', 'Độ tuổi'],
      [null, null, '18-30', '31 - 40'],
      ['Xã Tân Cảnh', 5, 2, 3],
    ]);
    expect(headsOf(ages)).toEqual([['Đơn vị', 'Kết nạp', 'Độ tuổi › 18-30', 'Độ tuổi › 31 - 40']]);
  });

  it('down to where its merged sheet cells reach, numbers among them', () => {
    const rows = [
      ['Đơn vị', 'Tháng', null, null],
      [null, 1, 2, 3],
      ['Xã Tân Cảnh', 2, 0, 1],
    ];
    const merges = ['A1:A2', 'B1:D1'].map(range);
    expect(headsOf(sheetOf(rows, { merges }))).toEqual([
      ['Đơn vị', 'Tháng › 1', 'Tháng › 2', 'Tháng › 3'],
    ]);
  });

  it('with years for heads, and the numbers of the columns under it', () => {
    const sheet = sheetOf([
      ['Đơn vị', 2016, '2017'],
      ['1', '2', '3'],
      ['Xã Tân Cảnh', 10, 11],
    ]);
    expect(headsOf(sheet)).toEqual([['Đơn vị', '2016', '2017']]);
    expect(rolesOf(sheet)).toEqual(['data']);
  });

  it('nowhere in a sheet of prose alone', () => {
    const sheet = sheetOf([['Hướng dẫn lập biểu'], [], ['Nộp trước ngày 5 hằng tháng.']]);
    expect(findRegions(sheet)).toMatchObject({ regions: [], ignored: [{ why: 'no_head' }] });
  });
});

describe('findRegions tells tables apart', () => {
  const HEAD = ['TT', 'Đơn vị', 'Kết nạp'];
  const titles = (...between: (string | number | null)[][]): string[][] =>
    regionsOf(
      sheetOf([
        ['I. KẾT NẠP NĂM 2017'],
        HEAD,
        [1, 'Xã Tân Cảnh', 4],
        [null, 'Cộng', 4],
        ...between,
        HEAD,
        [1, 'Xã Tân Cảnh', 7],
      ]),
    ).map(({ title }) => [...title]);

  it.each<[name: string, between: string[][]]>([
    ['an empty row and a title', [[], ['II. KẾT NẠP NĂM 2018']]],
    ['a title alone', [['II. KẾT NẠP NĂM 2018']]],
    ['a title, a line and an empty row', [['II. KẾT NẠP NĂM 2018'], ['Toàn huyện'], []]],
  ])('by %s of another period', (_, between) => {
    const [first, second] = titles(...between);
    expect(first).toEqual(['I. KẾT NẠP NĂM 2017']);
    expect(second![0]).toBe('II. KẾT NẠP NĂM 2018');
  });

  it.each<[name: string, between: string[][]]>([
    ['the same head alone', []],
    ['a page number', [['Trang 2']]],
    ['the same title', [['I. KẾT NẠP NĂM 2017']]],
    ['a unit', [['Xã Tân Cảnh']]],
  ])('not by %s', (_, between) => expect(titles(...between)).toHaveLength(1));
});

describe('findRegions tells rows apart', () => {
  it('sums, groups, repeated heads, empty and hidden rows', () => {
    const sheet = sheetOf(
      [
        HEAD,
        [null, 'Xã Tân Cảnh'],
        person(1),
        person(2),
        [null, 'Cộng', 2],
        [],
        HEAD,
        ['Trang 2/3'],
        person(3),
        person(4),
        [null, 'TỔNG CỘNG (I+II)', 4],
        [],
        [null, 'Người lập biểu', null, 'Trưởng ban'],
        [null, '(Ký, ghi rõ họ tên)'],
        [null, 'Nguyễn Văn A', null, 'Trần Thị B'],
      ],
      { hiddenRows: new Set([9]) },
    );
    expect(rolesOf(sheet)).toEqual([
      'group',
      'data',
      'data',
      'total',
      'empty',
      'head',
      'head',
      'data',
      'hidden',
      'total',
    ]);
    expect(regionsOf(sheet)[0]!.tail).toHaveLength(3);
  });

  it('persons and units whose names sound like sums or signatures', () => {
    const named = (number: number, name: string, unit: string): (string | number)[] => [
      number,
      name,
      unit,
      '13/2/2020',
    ];
    const sheet = sheetOf([
      HEAD,
      named(1, 'Tống Thị A', 'Công an huyện'),
      [2, 'Nguyễn Văn B'],
      named(3, 'Cống Văn C', 'Toàn Thắng'),
      named(4, 'Lưu Thị D', 'Xã Tân Cảnh'),
    ]);
    expect(rolesOf(sheet)).toEqual(['data', 'data', 'data', 'data']);
  });

  it('and fills merged sheet cells of the body downwards', () => {
    const sheet = sheetOf(
      [HEAD, person(1), [2, 'Người 2', null, '14/2/2020'], [3, 'Người 3', null, '15/2/2020']],
      { merges: [range('C2:C3')] },
    );
    const { codes, values } = regionsOf(sheet)[0]!.columns[2]!;
    expect(Array.from(codes, (code) => values[code])).toEqual(['Xã Tân Cảnh', 'Xã Tân Cảnh', null]);
  });
});

describe('findRegions parts a sheet', () => {
  it('into tables below one another', () => {
    const sheet = sheetOf([HEAD, person(1), [], ['Chỉ tiêu'], ['Đơn vị', 'Chỉ tiêu'], ['Xã A', 5]]);
    expect(headsOf(sheet)).toEqual([HEAD, ['Đơn vị', 'Chỉ tiêu']]);
  });

  it('into blocks side by side, the shorter one without its empty rows', () => {
    const sheet = sheetOf([
      [...HEAD, null, ...HEAD],
      [...person(1), null, ...person(3)],
      [...person(2)],
    ]);
    expect(headsOf(sheet)).toEqual([HEAD, HEAD]);
    expect(regionsOf(sheet).map(({ roles }) => roles)).toEqual([
      ['data', 'data'],
      ['data', 'empty'],
    ]);
  });

  it('but not where one head stands twice', () => {
    const sheet = sheetOf([
      ['Đơn vị', 'Kết nạp', 'Kết nạp'],
      ['Xã A', 5, 6],
    ]);
    expect(regionsOf(sheet)).toHaveLength(1);
  });

  it('and lists what is hidden', () => {
    const hidden = sheetOf([HEAD, person(1)], { hiddenColumns: new Set([1]) });
    expect(headsOf(hidden)).toEqual([['TT', 'Đơn vị', 'Ngày kết nạp']]);
    expect(findRegions(hidden).ignored).toMatchObject([{ why: 'hidden_column' }]);
    const sheet = sheetOf([HEAD, person(1)], { isHidden: true });
    expect(findRegions(sheet)).toMatchObject({ regions: [], ignored: [{ why: 'hidden_sheet' }] });
  });
});
