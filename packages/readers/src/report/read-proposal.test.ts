import {
  type CodedColumn,
  createDataset,
  quotaAttainment,
  type TableName,
  type TablesInput,
} from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../profile/pointer.ts';
import { propose } from '../draft/propose.ts';
import { range, sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { readProposal, type Reading } from './read-proposal.ts';

const read = (sheets: Sheet | readonly Sheet[], answers: Record<string, unknown> = {}): Reading => {
  const all = Array.isArray(sheets) ? (sheets as readonly Sheet[]) : [sheets as Sheet];
  const first = propose(all).draft.profile;
  const profile = Object.entries(answers).reduce(
    (one, [pointer, value]) => withValueAt(one, pointer, value),
    first,
  );
  return readProposal(propose(all, { profile }));
};
const rowsOf = (tables: TablesInput, name: TableName): (string | null)[][] => {
  const all = tables[name] as Record<string, { length: number; at(row: number): string | null }>;
  const columns = Object.entries(all).flatMap(([column, values]) =>
    column === 'admission_id' ? [] : [values],
  );
  return Array.from({ length: columns[0]!.length }, (_, row) =>
    columns.map((column) => column.at(row)),
  );
};
const leftOut = ({ report }: Reading, region = 0): Record<string, readonly number[]> =>
  Object.fromEntries(report.regions[region]!.leftOut.map(({ code, rows }) => [code, rows]));

describe('readProposal, of persons', () => {
  const HEAD = ['TT', 'Họ và tên', 'Chi bộ', 'Ngày kết nạp', 'Dân tộc', 'Đoàn viên'];
  const list = (...rows: (string | number | null)[][]): Sheet => sheetOf([HEAD, ...rows]);

  it('checks the numbers of persons that rows of sums state', () => {
    const { report } = read(
      list(
        [1, 'Người A', 'Chi bộ thôn 1', '13/2/2020', 'Kinh', 'x'],
        [2, 'Người B', 'Chi bộ thôn 2', '14/2/2020', 'Kinh', 'x'],
        ['Cộng: 2 đồng chí'],
        [3, 'Người C', 'Chi bộ thôn 2', '15/2/2020', 'Kinh', 'x'],
        ['Tổng cộng: 4 đồng chí'],
      ),
    );
    expect(report.sums.map(({ place, stated, computed }) => [place, stated, computed])).toEqual([
      ['A4', 2, 2],
      ['A6', 4, 3],
    ]);
  });

  it('gives a row of admissions for each person, with its place', () => {
    const reading = read(
      list(
        [1, 'Người A', 'Chi bộ thôn 1', '13/2/2020', 'Kinh', 'x'],
        [2, 'Người B', 'Chi bộ thôn 2', '2020-03-01', 'Xơ Đăng', 'Không'],
        [3, 'Người C', 'Chi bộ thôn 2', '1-4-2020', null, null],
      ),
    );
    expect(rowsOf(reading.tables, 'admissions')).toEqual([
      ['chi-bo-thon-1', '2020-02-13', 'no', 'yes'],
      ['chi-bo-thon-2', '2020-03-01', 'yes', 'no'],
      ['chi-bo-thon-2', '2020-04-01', null, null],
    ]);
    expect(reading.placeOf('admissions', 2)).toEqual({
      file: 'bang.xlsx',
      sheet: 'Sheet1',
      line: 3,
    });
    expect(createDataset(reading.tables).issues).toEqual([]);
  });

  it('leaves out what has no unit or no day, and says where', () => {
    const reading = read(
      list(
        [1, 'Người A', 'Chi bộ thôn 1', '13/2/2020', 'Kinh', 'x'],
        [2, 'Người B', 'Chi bộ thôn 1', '31/2/2020', 'Kinh', 'x'],
        [3, 'Người C', null, '14/2/2020', 'Kinh', 'x'],
        [4, 'Người D', 'Chi bộ thôn 1', null, 'Kinh', 'x'],
        [5, null, null, null, null, null],
        [6, 'Người E', 'Chi bộ thôn 1', '15/2/95', 'Kinh', 'có thể'],
      ),
      { '/forms/0/columns/5/meaning': { is: 'source', source: 'youth_union' } },
    );
    expect(reading.report.made.admissions).toBe(1);
    expect(leftOut(reading)).toEqual({ bad_day: [3, 7], no_unit: [4], no_day: [5], nothing: [6] });
    const { rejections } = reading.report.regions[0]!.sheetCells;
    expect(rejections.map(({ place, found }) => [place, found])).toEqual([
      ['D3', '31/2/2020'],
      ['D7', '15/2/95'],
      ['F7', 'có thể'],
      ['C4', ''],
      ['D5', ''],
    ]);
  });

  it('leaves out rows of which the unit is undecided, without calling them unreadable', () => {
    const units = [{ unit_id: 'thon-1', name: 'Chi bộ thôn 1', level: null, parent_id: null }];
    const sheet = list(
      [1, 'Người A', 'Chi bộ thôn 1', '13/2/2020', 'Kinh', 'x'],
      [2, 'Người B', 'Chi bộ thôn 8', '14/2/2020', 'Kinh', 'x'],
    );
    const reading = readProposal(propose([sheet], { tables: { units } }));
    expect(leftOut(reading)).toEqual({ unit_undecided: [3] });
    expect(reading.report.regions[0]!.sheetCells.rejections).toEqual([]);
  });

  it.each([
    ['left_out', []],
    ['first', ['2020-06-01', '2019-01-01']],
    ['last', ['2020-06-30', '2019-12-31']],
  ])(
    'takes a day of which only month or year is known as it was decided: %s',
    (partialDays, days) => {
      const sheet = list(
        [1, 'Người A', 'Chi bộ thôn 1', '6/2020', 'Kinh', 'x'],
        [2, 'Người B', 'Chi bộ thôn 1', 2019, 'Kinh', 'x'],
      );
      const { tables } = read(sheet, { '/forms/0/columns/3/partialDays': partialDays });
      expect(rowsOf(tables, 'admissions').map(([, day]) => day)).toEqual(days);
    },
  );

  it.each([
    ['no', ['yes', 'no']],
    ['unknown', ['yes', null]],
  ])('takes an empty sheet cell beside ticks as it was decided: %s', (emptyTicks, values) => {
    const sheet = list(
      [1, 'Người A', 'Chi bộ thôn 1', '13/6/2020', 'Kinh', 'x'],
      [2, 'Người B', 'Chi bộ thôn 1', '14/6/2020', 'Kinh', null],
    );
    const { tables } = read(sheet, { '/forms/0/emptyTicks': emptyTicks });
    expect(rowsOf(tables, 'admissions').map((row) => row.at(-1))).toEqual(values);
  });

  it('takes rows without a unit for those of the unit above, or leaves them out, as it was decided', () => {
    const sheet = list(
      [1, 'Người A', 'Chi bộ thôn 1', '13/6/2020', 'Kinh', 'x'],
      [2, 'Người B', null, '14/6/2020', 'Kinh', 'x'],
      [3, 'Người C', null, '15/6/2020', 'Kinh', 'x'],
      [null, 'Cộng', 3],
      [4, 'Người D', null, '16/6/2020', 'Kinh', 'x'],
    );
    const { questions } = propose([sheet]).draft;
    expect(questions.map(({ kind, proposal }) => [kind, proposal])).toEqual([
      ['empty_units', 'above'],
    ]);
    const above = read(sheet, { '/forms/0/emptyUnits': 'above' });
    expect(rowsOf(above.tables, 'admissions').map(([unit]) => unit)).toEqual([
      'chi-bo-thon-1',
      'chi-bo-thon-1',
      'chi-bo-thon-1',
    ]);
    expect(above.report.regions[0]!.sheetCells.converted).toContainEqual(
      expect.objectContaining({ code: 'unit_above', count: 2 }),
    );
    const none = read(sheet, { '/forms/0/emptyUnits': 'none' });
    expect(leftOut(none)).toMatchObject({ no_unit: [3, 4, 6] });
    expect(leftOut(readProposal(propose([sheet])))).toMatchObject({ unit_undecided: [3, 4, 6] });
  });

  it('takes a person who stands in two files once, and says where both are', () => {
    const rows = [1, 'Người A', 'Chi bộ thôn 1', '13/2/2020', 'Kinh', 'x'];
    const other = {
      ...list([7, ...rows.slice(1)], [8, 'Người B', ...rows.slice(2)]),
      file: 'thang-3.xlsx',
    };
    const reading = read([list(rows), other]);
    expect(reading.report.made.admissions).toBe(2);
    expect(reading.report.doubles).toEqual([
      { why: 'same_row', places: ['bang.xlsx, Sheet1: 2', 'thang-3.xlsx, Sheet1: 2'] },
    ]);
    expect(leftOut(reading, 1)).toEqual({ double: [2] });
  });

  it('takes nothing of days while it is undecided how they are written', () => {
    const sheet = list([1, 'Người A', 'Chi bộ thôn 1', '3/2/2020', 'Kinh', 'x']);
    const { report } = readProposal(propose([sheet]));
    expect(report.made.admissions).toBe(0);
    expect(report.regions[0]!.sheetCells).toMatchObject({ undecided: 1, rejected: 0 });
    expect(report.regions[0]!.leftOut).toMatchObject([{ code: 'undecided', rows: [2] }]);
  });

  it('knows a person again by an id made of the row, which names nobody', () => {
    const row = ['Người A', 'Chi bộ thôn 1', '13/2/2020', 'Kinh', 'x'];
    const ids = (sheet: Sheet): (string | null)[] => {
      const { admission_id: id } = read(sheet).tables.admissions as Record<string, CodedColumn>;
      return [...id!];
    };
    const [first, second] = ids(list([1, ...row], [2, 'Người B', ...row.slice(1)]));
    expect(ids(list([1, 'Người C', ...row.slice(1)], [2, ...row]))[1]).toBe(first);
    expect(second).not.toBe(first);
    expect(first).toMatch(/^[0-9a-z]{7}-[0-9a-z]{7}$/);
  });

  it('tells who may count twice where one list corrects a row of another', () => {
    const row = ['Chi bộ thôn 1', '13/2/2020', 'Kinh', 'x'];
    const january = list([1, 'Người A', ...row], [2, 'Người B', ...row]);
    const later = row.with(1, '14/2/2020');
    const february = { ...list([1, 'Người A', ...row], [2, 'Người B', ...later]), file: 'b.xlsx' };
    const { report } = read([january, february]);
    expect(report.made.admissions).toBe(3);
    expect(report.corrected).toEqual([['bang.xlsx, Sheet1: 3', 'b.xlsx, Sheet1: 3']]);
    const other = { ...list([1, 'Người B', ...later]), file: 'c.xlsx' };
    expect(read([january, other]).report.corrected).toEqual([]);
  });

  it('keeps people of one name apart whose communes are told by their sheets', () => {
    const rows = [
      ['Họ và tên', 'Ngày kết nạp'],
      ['A Thanh', '13/2/2020'],
    ];
    const sheets = ['Xã Tân Cảnh', 'Xã Kon Đào'].map((name) =>
      sheetOf([[`ĐẢNG BỘ ${name.toUpperCase()}`], [], ...rows], { name }),
    );
    const { tables, report } = read(sheets);
    expect(rowsOf(tables, 'admissions')).toEqual([
      ['tan-canh', '2020-02-13'],
      ['kon-dao', '2020-02-13'],
    ]);
    expect(report.doubles).toEqual([]);
    const { admission_id: ids } = tables.admissions as Record<string, CodedColumn>;
    expect(new Set(ids!)).toHaveProperty('size', 2);
  });

  it('compares every column where two have one head', () => {
    const head = ['Họ và tên', 'Đơn vị', 'Ngày kết nạp', 'Họ và tên'];
    const person = (name: string) => [name, 'Xã Tân Cảnh', '13/2/2020', 'Người giới thiệu'];
    const reading = read(sheetOf([head, person('Người A'), person('Người B')]));
    expect(reading.report.made.admissions).toBe(2);
  });

  it('takes rows that are alike for two persons where nothing names them', () => {
    const row = ['Chi bộ thôn 1', '13/2/2020', 'x'];
    const reading = read(sheetOf([['Chi bộ', 'Ngày kết nạp', 'Đoàn viên'], row, row]));
    expect(reading.report.made.admissions).toBe(2);
    expect(reading.report.doubles).toEqual([]);
  });

  it('tells the sex by the column that holds the birth date', () => {
    const sheet = sheetOf([
      ['Họ và tên', 'Nam', 'Nữ', 'Chi bộ', 'Ngày kết nạp'],
      ['Người A', '1/2/1990', null, 'Chi bộ 1', '13/2/2020'],
      ['Người B', null, '1/2/1990', 'Chi bộ 1', '13/2/2020'],
      ['Người C', null, null, 'Chi bộ 1', '13/2/2020'],
    ]);
    expect(rowsOf(read(sheet).tables, 'admissions').map(([, sex]) => sex)).toEqual([
      'male',
      'female',
      null,
    ]);
  });

  it('takes blocks that stand side by side one after the other', () => {
    const head = ['Họ và tên', 'Chi bộ', 'Ngày kết nạp'];
    const sheet = sheetOf([
      [...head, null, ...head],
      ['Người A', 'Chi bộ 1', '13/2/2020', null, 'Người C', 'Chi bộ 2', '15/2/2020'],
      ['Người B', 'Chi bộ 1', '14/2/2020', null, null, null, null],
    ]);
    expect(rowsOf(read(sheet).tables, 'admissions').map(([, day]) => day)).toEqual([
      '2020-02-13',
      '2020-02-14',
      '2020-02-15',
    ]);
  });
});

describe('readProposal, of figures', () => {
  const TERM = { '/newTerms/0/starts_on': '2015-08-15', '/newTerms/0/ends_on': '2020-08-14' };
  const form = (...rows: (string | number | null)[][]): Sheet =>
    sheetOf([
      ['ĐẢNG BỘ HUYỆN ĐĂK TÔ'],
      ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2015-2020'],
      ['(tính đến 30/6/2020)'],
      ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết nạp', 'Tỷ lệ %'],
      ...rows,
    ]);

  it('gives the figures of the form', () => {
    const { tables, report } = read(
      form(
        [1, 'Thị trấn Đăk Tô', 100, 110, '110%'],
        [2, 'Xã Tân Cảnh', 50, 51, '102%'],
        [3, 'Xã Diên Bình', 250, 264, '105,6%'],
        [null, 'Tổng', 400, 425, '106,25%'],
      ),
      TERM,
    );
    const options = { term: '2015-2020', asOf: '2020-06-30' };
    expect(quotaAttainment(createDataset(tables), options).rows).toMatchObject([
      { unit: 'Huyện Đăk Tô', admitted: 425, target: 400, attainment: 1.0625, status: 'exceeded' },
    ]);
    expect(report.sums.map(({ kind, stated, computed }) => [kind, stated, computed])).toEqual([
      ['rows', 400, 400],
      ['rows', 425, 425],
      ['percent', 110, 110],
      ['percent', 102, 102],
      ['percent', 105.6, 105.6],
    ]);
  });

  it('says by how much a sum differs from its parts, and counts the parts', () => {
    const { report, tables } = read(
      form(
        [1, 'Xã Tân Cảnh', 50, 51, null],
        [2, 'Xã Diên Bình', 250, 264, null],
        [null, 'Cộng', 300, 316, null],
      ),
      TERM,
    );
    expect(report.sums.filter(({ stated, computed }) => stated !== computed)).toMatchObject([
      { place: 'D7', label: 'Cộng · Kết nạp', stated: 316, computed: 315 },
    ]);
    expect(rowsOf(tables, 'totals').map((row) => row.at(-1))).toEqual(['51', '264']);
  });

  it('counts the parts of a tree that running numbers draw, and checks their sums', () => {
    const sheet = sheetOf([
      ['Kết nạp đảng viên năm 2020'],
      ['TT', 'Đơn vị', 'Kết nạp'],
      ['I', 'Xã Tân Cảnh', 5],
      [1, 'Chi bộ thôn 1', 2],
      [2, 'Chi bộ thôn 2', 3],
      ['II', 'Xã Diên Bình', 9],
      [1, 'Chi bộ thôn 1', 4],
      [2, 'Chi bộ thôn 2', 4],
    ]);
    const { tables, report } = read(sheet);
    expect(rowsOf(tables, 'totals').map(([unit, , , admitted]) => [unit, admitted])).toEqual([
      ['chi-bo-thon-1', '2'],
      ['chi-bo-thon-2', '3'],
      ['chi-bo-thon-1-2', '4'],
      ['chi-bo-thon-2-2', '4'],
    ]);
    expect(report.sums.map(({ label, stated, computed }) => [label, stated, computed])).toEqual([
      ['Xã Tân Cảnh · Kết nạp', 5, 5],
      ['Xã Diên Bình · Kết nạp', 9, 8],
    ]);
  });

  it('reads the official form: all, overlapping sources, partitions, the year before', () => {
    const sheet = sheetOf(
      [
        ['ĐẢNG BỘ HUYỆN ĐĂK TÔ', null, 'Biểu số 2-BTCTW'],
        ['THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2020'],
        ['Tiêu chí', 'Thực hiện', null, '(%) kỳ này so với cùng kỳ'],
        [null, 'Kỳ này', 'Cùng kỳ năm trước'],
        ['1', '2', '3', '4 = 2*100/3'],
        ['I. Tổng số', 100, 80, '125%'],
        ['Trong đó:'],
        ['- Nữ', 40, 30, '133,33%'],
        ['- Dân tộc thiểu số', 20, 0, '–'],
        ['II. Phân tích'],
        ['1. Tuổi đời'],
        ['- Từ 18 đến 30 tuổi', 60, 50, '120%'],
        ['- Từ 31 đến 40 tuổi', 39, 30, '130%'],
        ['- Tuổi bình quân', '29,5', 30],
        ['III. Số tổ chức cơ sở đảng có kết nạp', 9, 8],
        [],
        ['Người lập biểu', null, 'TRƯỞNG BAN'],
      ],
      { merges: ['B3:C3', 'A3:A4', 'D3:D4'].map(range) },
    );
    const { tables, report } = read(sheet);
    const now = rowsOf(tables, 'totals').filter(([, from]) => from === '2020-01-01');
    expect(now.map(([, , , admitted, source]) => [source, admitted])).toEqual([
      [null, '100'],
      ['women', '40'],
      ['ethnic_minority', '20'],
      ['do_tuoi_18_30', '60'],
      ['do_tuoi_31_40', '39'],
    ]);
    expect(report.sums.map(({ label, stated, computed }) => [label, stated, computed])).toEqual([
      ['Tổng số = Tuổi đời', 100, 99],
      ['Tổng số = Tuổi đời', 80, 80],
    ]);
    expect(report.regions[0]!.sheetCells.rejected).toBe(0);
  });

  it('rejects the target of a period that is no term and no part of a year', () => {
    const sheet = sheetOf([
      ['Đơn vị', 'Chỉ tiêu', 'Kết nạp'],
      ['Xã Tân Cảnh', 100, 51],
      ['Xã Diên Bình', 90, null],
    ]);
    const during = (from: string, to: string) => read(sheet, { '/forms/0/period': { from, to } });
    const { tables, report } = during('2019-07-01', '2020-06-30');
    expect(tables.targets).toBeUndefined();
    expect(report.regions[0]).toMatchObject({
      rowsTaken: 1,
      leftOut: [{ code: 'no_figure', rows: [3] }],
      sheetCells: { rejected: 2, rejections: [{ place: 'B2' }, { place: 'B3' }] },
    });
    const half = during('2020-01-01', '2020-06-30');
    expect(half.report.made).toMatchObject({ totals: 1, targets: 2 });
    expect(half.report.regions[0]!.sheetCells.converted).toContainEqual(
      expect.objectContaining({ code: 'period', count: 2 }),
    );
  });

  it('checks a column of sums against its years', () => {
    const sheet = sheetOf([
      ['Kết quả kết nạp đảng viên'],
      ['Đơn vị', '2016', '2017', 'Cộng'],
      ['Xã Tân Cảnh', 10, 11, 21],
      ['Xã Diên Bình', 10, 11, 22],
      ['Xã Pô Kô', '10', '11', '22'],
      ['Xã Văn Lem', '1.010', '12', '1.022'],
    ]);
    const { report } = read(sheet);
    expect(report.sums.map(({ stated, computed }) => [stated, computed])).toEqual([
      [21, 21],
      [22, 21],
      [22, 21],
      [1022, 1022],
    ]);
  });
});

describe('readProposal, of tables under their own names', () => {
  it('takes them as they are, and knows their units in other sheets', () => {
    const units = sheetOf(
      [
        ['unit_id', 'name', 'level', 'parent_id'],
        ['h', 'Huyện Đăk Tô', 'district', null],
        ['tc', 'Xã Tân Cảnh', 'commune', 'h'],
      ],
      { name: 'units' },
    );
    const list = sheetOf([
      ['Họ và tên', 'Đơn vị', 'Ngày kết nạp'],
      ['Người A', 'x. Tân Cảnh', { day: '2020-02-13' }],
    ]);
    const { tables } = read([units, list]);
    expect(rowsOf(tables, 'admissions')).toEqual([['tc', '2020-02-13']]);
    expect(rowsOf(tables, 'units')).toHaveLength(2);
  });
});

describe('readProposal, of figures of several periods', () => {
  const totals = (reading: Reading): (string | null)[][] =>
    rowsOf(reading.tables, 'totals').map((row) => row.slice(0, 5));
  const unit = 'tan-canh';

  it('takes quarters, halves and months of the year that the title says', () => {
    const sheet = sheetOf([
      ['KẾT NẠP ĐẢNG VIÊN NĂM 2019'],
      ['TT', 'Đơn vị', 'Quý I', '6 tháng cuối năm', 'Tháng 4', 'T5', 'Cả năm'],
      [1, 'Xã Tân Cảnh', 2, 3, 4, 5, 14],
      [2, 'Xã Pô Kô', 1, null, null, null, 2],
    ]);
    const reading = read(sheet);
    expect(totals(reading)).toEqual([
      [unit, '2019-01-01', '2019-03-31', '2'],
      [unit, '2019-07-01', '2019-12-31', '3'],
      [unit, '2019-04-01', '2019-04-30', '4'],
      [unit, '2019-05-01', '2019-05-31', '5'],
      ['po-ko', '2019-01-01', '2019-03-31', '1'],
    ]);
    expect(reading.report.sums.map(({ stated, computed }) => [stated, computed])).toEqual([
      [14, 14],
      [2, 1],
    ]);
  });

  it('asks for the year of quarters where no line says it', () => {
    const sheet = sheetOf([
      ['Kết nạp đảng viên'],
      ['TT', 'Đơn vị', 'Quý I', 'Quý II'],
      [1, 'Xã Tân Cảnh', 2, 3],
    ]);
    expect(propose([sheet]).draft.questions.map(({ kind }) => kind)).toEqual(['period']);
    const period = { from: '2018-01-01', to: '2018-05-31' };
    expect(totals(read(sheet, { '/forms/0/period': period }))).toEqual([
      [unit, '2018-01-01', '2018-03-31', '2'],
      [unit, '2018-04-01', '2018-05-31', '3'],
    ]);
  });

  it.each([
    ['a column of years', ['Xã Tân Cảnh', 2017, null], ['Xã Tân Cảnh', 2018, null]],
    ['years in words', ['Xã Tân Cảnh', 'Năm 2017', null], ['Xã Tân Cảnh', 'năm 2018', null]],
  ])('takes the period of each row from %s', (_, first, second) => {
    const sheet = sheetOf([
      ['Đơn vị', 'Năm', 'Ghi chú', 'Chỉ tiêu', 'Kết nạp'],
      [...first, 5, 4],
      [...second, 6, 7],
    ]);
    const reading = read(sheet);
    expect(totals(reading)).toEqual([
      [unit, '2017-01-01', '2017-12-31', '4'],
      [unit, '2018-01-01', '2018-12-31', '7'],
    ]);
    expect(rowsOf(reading.tables, 'targets')).toEqual([
      [unit, '2017', '5'],
      [unit, '2018', '6'],
    ]);
  });

  it('takes it from two columns together, and from rows that name groups', () => {
    const columns = sheetOf([
      ['Đơn vị', 'Năm', 'Quý', 'Kết nạp'],
      ['Xã Tân Cảnh', 2017, 'IV', 4],
      ['Xã Tân Cảnh', 2018, 1, 7],
    ]);
    expect(totals(read(columns)).map(([, from]) => from)).toEqual(['2017-10-01', '2018-01-01']);
    const groups = sheetOf([
      ['KẾT NẠP NĂM 2017'],
      ['TT', 'Đơn vị', 'Kết nạp', 'Nữ'],
      ['6 tháng đầu năm'],
      [1, 'Xã Tân Cảnh', 4, 1],
      ['6 tháng cuối năm'],
      [1, 'Xã Tân Cảnh', 7, 2],
    ]);
    expect(totals(read(groups)).map(([, from, to]) => [from, to])).toEqual([
      ['2017-01-01', '2017-06-30'],
      ['2017-01-01', '2017-06-30'],
      ['2017-07-01', '2017-12-31'],
      ['2017-07-01', '2017-12-31'],
    ]);
  });

  it('takes no target of a quarter for that of a year', () => {
    const sheet = sheetOf([
      ['NĂM 2019'],
      ['Đơn vị', 'Quý', 'Chỉ tiêu', 'Kết nạp'],
      ['Xã Tân Cảnh', 'I', 2, 1],
      ['Xã Tân Cảnh', 'II', 3, null],
    ]);
    const reading = read(sheet);
    expect(reading.tables.targets).toBe(undefined);
    expect(totals(reading)).toHaveLength(1);
    expect(leftOut(reading)).toEqual({ no_figure: [4] });
  });
});
