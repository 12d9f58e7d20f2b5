import { describe, expect, it } from 'vitest';
import { range, sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { propose, type ProposeOptions } from './propose.ts';
import { withValueAt } from '../profile/pointer.ts';

const draftOf = (sheet: Sheet, options: ProposeOptions = {}) => propose([sheet], options).draft;
const meanings = (sheet: Sheet): Record<string, unknown> => {
  const { profile, regions } = draftOf(sheet);
  const form = profile.forms[regions[0]!.form]!;
  return Object.fromEntries(form.head.map((head, i) => [head, form.columns[i]!.meaning]));
};
const asked = (sheet: Sheet, options: ProposeOptions = {}): string[] =>
  draftOf(sheet, options).questions.map(({ kind, pointer }) => `${kind} ${pointer}`);

/** A list of persons as committees print it. */
const LIST = sheetOf(
  [
    ['ĐẢNG BỘ HUYỆN ĐĂK TÔ', null, null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['*', null, null, null, 'Đăk Tô, ngày 5 tháng 7 năm 2020'],
    [],
    ['DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP'],
    ['(Từ ngày 1/1/2020 đến ngày 30/6/2020)'],
    [],
    ['TT', 'Họ và tên', 'Ngày sinh', null, 'Chi bộ', 'Ngày kết nạp', 'Trong đó', null, 'Ghi chú'],
    [null, null, 'Nam', 'Nữ', null, null, 'DTTS', 'Đoàn viên'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
    ['I', 'Xã Tân Cảnh'],
    [1, 'Nguyễn Văn A', '1/2/1995', null, 'Chi bộ thôn 1', '13/2/2020', 'x'],
    [2, 'Y Ví Dụ', null, '2/2/1996', 'Chi bộ thôn 2', '3/2/2020', null, 'x', 'chuyển đến'],
    ['II', 'Xã Diên Bình'],
    [1, 'Trần Thị B', null, '2/2/1996', 'Chi bộ thôn 1', '31/2/2020', null, 'x'],
    [null, 'Tổng cộng', 1, 2],
    [],
    ['Danh sách có 3 đồng chí'],
    ['Người lập biểu', null, null, null, null, 'TRƯỞNG BAN'],
  ],
  { merges: ['A4:I4', 'C7:D7', 'G7:H7', 'A7:A8', 'B7:B8', 'E7:E8', 'F7:F8', 'I7:I8'].map(range) },
);

describe('propose, of a list of persons', () => {
  it('takes each column for what its head and its values say', () => {
    expect(meanings(LIST)).toEqual({
      Nhóm: { is: 'unit' },
      TT: { is: 'left_out', why: 'ordinal' },
      'Họ và tên': { is: 'left_out', why: 'personal' },
      'Ngày sinh › Nam': { is: 'birth', sex: 'male' },
      'Ngày sinh › Nữ': { is: 'birth', sex: 'female' },
      'Chi bộ': { is: 'unit' },
      'Ngày kết nạp': { is: 'day', column: 'admitted_on' },
      'Trong đó › DTTS': { is: 'source', source: 'ethnic_minority' },
      'Trong đó › Đoàn viên': { is: 'source', source: 'youth_union' },
      'Ghi chú': { is: 'left_out', why: 'remark' },
    });
  });

  it('finds what each row is, and lists what lies outside', () => {
    const [region] = draftOf(LIST).regions;
    expect(region!.rows).toMatchObject({ data: 3, total: 1, group: 2, empty: 0 });
    expect(region!.range).toEqual(range('A7:I15'));
    expect(region!.ignored.map(({ text }) => text.slice(0, 22))).toEqual([
      'ĐẢNG BỘ HUYỆN ĐĂK TÔ ·',
      'Danh sách có 3 đồng ch',
    ]);
  });

  it('makes units of the names where none are known, under the one that the title names', () => {
    const { units, newUnits } = draftOf(LIST).profile;
    expect(newUnits.map((unit) => [unit.unit_id, unit.level, unit.parent_id])).toEqual([
      ['dak-to', 'district', null],
      ['tan-canh', 'commune', 'dak-to'],
      ['chi-bo-thon-1', 'cell', 'tan-canh'],
      ['chi-bo-thon-2', 'cell', 'tan-canh'],
      ['dien-binh', 'commune', 'dak-to'],
      ['chi-bo-thon-1-2', 'cell', 'dien-binh'],
    ]);
    expect(units['Xã Diên Bình › Chi bộ thôn 1']).toBe('chi-bo-thon-1-2');
  });

  it('tells cells of one name by the unit whose sheet it is', () => {
    const sheet = (name: string): Sheet =>
      sheetOf([
        [`ĐẢNG BỘ ${name}`],
        ['TT', 'Họ và tên', 'Chi bộ', 'Ngày kết nạp'],
        [1, 'Người A', 'CB thôn 1', '13/2/2020'],
      ]);
    const unit = (unit_id: string, name: string, level: string, parent_id: string) => ({
      unit_id,
      name,
      level,
      parent_id,
    });
    const units = [
      unit('tan-canh', 'Xã Tân Cảnh', 'commune', ''),
      unit('kon-dao', 'Xã Kon Đào', 'commune', ''),
      unit('thon-1', 'Chi bộ thôn 1', 'cell', 'kon-dao'),
    ];
    const sheets = [sheet('XÃ TÂN CẢNH'), sheet('XÃ KON ĐÀO')];
    const { profile, questions } = propose(sheets, { tables: { units } }).draft;
    expect(profile.units).toMatchObject({
      'Xã Tân Cảnh › CB thôn 1': null,
      'Xã Kon Đào › CB thôn 1': 'thon-1',
    });
    expect(questions.map(({ pointer }) => pointer)).toEqual(['/units/Xã Tân Cảnh › CB thôn 1']);
    const { newUnits } = propose(sheets).draft.profile;
    expect(newUnits.map(({ name, parent_id }) => [name, parent_id])).toEqual([
      ['Xã Tân Cảnh', null],
      ['Xã Kon Đào', null],
      ['CB thôn 1', 'tan-canh'],
      ['CB thôn 1', 'kon-dao'],
    ]);
  });

  it('asks what an empty sheet cell means beside ticks, and nothing else', () => {
    expect(asked(LIST)).toEqual(['empty_ticks /forms/0/emptyTicks']);
  });

  it('asks nothing of the same form once it is confirmed', () => {
    const { profile } = draftOf(LIST);
    const confirmed = withValueAt(profile, '/forms/0/emptyTicks', 'no');
    const again = draftOf(LIST, { profile: confirmed });
    expect(again.questions).toEqual([]);
    expect(again.changes).toEqual([]);
    expect(again.profile).toEqual(confirmed);
    expect(again.regions[0]!.columns.every(({ isKnown }) => isKnown)).toBe(true);
  });
});

describe('propose, of days', () => {
  const days = (...texts: (string | number)[]): Sheet =>
    sheetOf([
      ['Họ và tên', 'Chi bộ', 'Ngày kết nạp'],
      ...texts.map((text, i) => [`Người ${i}`, 'Chi bộ thôn 1', text]),
    ]);

  it.each([
    [['13/2/2020', '3/2/2020'], 'dmy', []],
    [['2/13/2020', '3/2/2020'], 'mdy', []],
    [['2020-02-13', '2020-03-01'], undefined, []],
    [['5/5/2020'], undefined, []],
    [['3/2/2020', '4/5/2020'], null, ['day_order /forms/0/columns/2/dayOrder']],
    [['13/2/2020', '2/13/2020'], null, ['day_order /forms/0/columns/2/dayOrder']],
    [['13/2/2020', '6/2020'], 'dmy', ['partial_days /forms/0/columns/2/partialDays']],
    [['13/2/2020', 2020], 'dmy', ['partial_days /forms/0/columns/2/partialDays']],
  ])('takes %j in the order %s and asks %j', (texts, order, questions) => {
    const sheet = days(...texts);
    expect(draftOf(sheet).profile.forms[0]!.columns[2]!.dayOrder).toBe(order);
    expect(asked(sheet)).toEqual(questions);
  });
});

describe('propose, of figures', () => {
  const FORM = sheetOf([
    ['ĐẢNG BỘ HUYỆN ĐĂK TÔ'],
    ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2015-2020'],
    ['(tính đến 30/6/2020)'],
    ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết nạp', 'Tỷ lệ %', 'Trong đó'],
    [null, null, null, null, null, 'Nữ', 'DTTS'],
    [1, 'Thị trấn Đăk Tô', 100, 110, '110%', 50, 20],
    [2, 'Xã Tân Cảnh', 50, 51, '102%', 20, 20],
    [3, 'Xã Diên Bình', 250, 264, '105,6%', 100, 30],
    [null, 'Tổng', 400, 425, '106,25%', 170, 70],
    ['Người lập biểu', null, null, 'TRƯỞNG BAN'],
  ]);

  it('takes targets, counts and sources by unit, and leaves ratios out', () => {
    expect(meanings(FORM)).toMatchObject({
      'Đơn vị': { is: 'unit' },
      'Chỉ tiêu': { is: 'figure', measure: 'target', source: null, period: 'sheet' },
      'Kết nạp': { is: 'figure', measure: 'admitted', source: null, period: 'sheet' },
      'Tỷ lệ %': { is: 'left_out', why: 'ratio' },
      'Trong đó › Nữ': { is: 'figure', measure: 'admitted', source: 'women', period: 'sheet' },
    });
  });

  it('asks for a second column of the same, and takes no percentage for a figure', () => {
    const sheet = sheetOf([
      ['Kết nạp đảng viên năm 2020'],
      ['Đơn vị', 'Kết nạp', 'Thực hiện', 'Chỉ tiêu (%)'],
      ['Xã Tân Cảnh', 5, 6, 0.5],
    ]);
    expect(meanings(sheet)).toMatchObject({
      'Thực hiện': null,
      'Chỉ tiêu (%)': { is: 'left_out', why: 'ratio' },
    });
    expect(asked(sheet)).toEqual(['meaning /forms/0/columns/2/meaning']);
  });

  it('asks for the days of a term that nobody knows', () => {
    expect(asked(FORM)).toEqual(['term_days /newTerms/0']);
    const [question] = draftOf(FORM).questions;
    expect(question!.proposal).toMatchObject({
      term_id: '2015-2020',
      starts_on: '2015-08-15',
      ends_on: '2020-08-14',
    });
    expect(question!.message.vi).toContain('tạm tính từ 15-8-2015 đến 14-8-2020');
    const known = {
      terms: [
        {
          term_id: 't',
          name: 'Nhiệm kỳ 2015–2020',
          starts_on: '2015-08-15',
          ends_on: '2020-08-14',
        },
      ],
    };
    expect(asked(FORM, { tables: known })).toEqual([]);
  });

  it('matches the names with the units that are known, and asks for the others', () => {
    const units = [
      { unit_id: 'h', name: 'Huyện Đăk Tô', level: 'district' },
      { unit_id: 'tt', name: 'Thị trấn Đăk Tô', level: 'commune', parent_id: 'h' },
      { unit_id: 'tc', name: 'XÃ TÂN CẢNH', level: 'commune', parent_id: 'h' },
    ];
    const { profile, questions } = draftOf(FORM, { tables: { units } });
    expect(profile.units).toEqual({
      'Huyện Đăk Tô': 'h',
      'Thị trấn Đăk Tô': 'tt',
      'Xã Tân Cảnh': 'tc',
      'Xã Diên Bình': null,
    });
    expect(questions.map(({ pointer }) => pointer)).toContain('/units/Xã Diên Bình');
  });

  it('tells units of one name by the unit above them', () => {
    const units = [
      { unit_id: 'a', name: 'Xã Tân Cảnh', level: 'commune' },
      { unit_id: 'b', name: 'Xã Diên Bình', level: 'commune' },
      { unit_id: 'a1', name: 'Chi bộ thôn 1', level: 'cell', parent_id: 'a' },
      { unit_id: 'b1', name: 'Chi bộ thôn 1', level: 'cell', parent_id: 'b' },
      { unit_id: 'a2', name: 'Chi bộ thôn 2', level: 'cell', parent_id: 'a' },
    ];
    const sheet = sheetOf([
      ['Kết nạp đảng viên năm 2020'],
      ['TT', 'Đơn vị', 'Kết nạp'],
      ['I', 'Xã Tân Cảnh', 3],
      [1, 'Chi bộ thôn 1', 3],
      ['II', 'Xã Diên Bình', 3],
      [1, 'Chi bộ thôn 1', 2],
      [2, 'Chi bộ thôn 2', 1],
    ]);
    expect(draftOf(sheet, { tables: { units } }).profile.units).toMatchObject({
      'Xã Tân Cảnh › Chi bộ thôn 1': 'a1',
      'Xã Diên Bình › Chi bộ thôn 1': 'b1',
      'Xã Diên Bình › Chi bộ thôn 2': null,
    });
  });

  it('takes years beside one another for years, and their sum for no figure', () => {
    const grid = sheetOf([
      ['Kết quả kết nạp đảng viên các năm'],
      ['Đơn vị', '2016', 2017, 'Năm 2018', 'Cộng'],
      ['Xã Tân Cảnh', 10, 11, 12, 33],
    ]);
    expect(meanings(grid)).toMatchObject({
      2016: { is: 'figure', measure: 'admitted', period: { year: 2016 } },
      2017: { is: 'figure', measure: 'admitted', period: { year: 2017 } },
      'Năm 2018': { is: 'figure', measure: 'admitted', period: { year: 2018 } },
      Cộng: { is: 'left_out', why: 'sum' },
    });
    expect(asked(grid)).toEqual([]);
  });

  it.each([
    [['1.234', '11'], ','],
    [['1,234', '11'], '.'],
    [['11', '12'], undefined],
  ])('reads the counts %j with the decimal mark %s, for counts are whole', (texts, mark) => {
    const sheet = sheetOf([
      ['Kết nạp năm 2020'],
      ['Đơn vị', 'Kết nạp'],
      ...texts.map((text, i) => [`Xã ${'ABC'[i]}`, text]),
    ]);
    expect(draftOf(sheet).profile.forms[0]!.columns[1]!.decimalMark).toBe(mark);
  });

  it('asks for the mark of targets, which may be averages', () => {
    const sheet = sheetOf([
      ['Chỉ tiêu kết nạp năm 2020'],
      ['Đơn vị', 'Chỉ tiêu'],
      ['Xã A', '1.234'],
      ['Xã B', '11'],
    ]);
    expect(asked(sheet)).toEqual(['decimal_mark /forms/0/columns/1/decimalMark']);
  });
});

describe('propose, of rows that nobody knows', () => {
  const sheet = sheetOf([
    ['TT', 'Đơn vị', 'Đợt 1', 'Đợt 2'],
    [1, 'Xã Tân Cảnh', 1, 4],
    [2, 'Xã Kon Đào', 2, 3],
  ]);

  it('asks what they are, and then for the columns', () => {
    expect(asked(sheet)).toEqual(['rows /forms/0/rows']);
    const profile = withValueAt(draftOf(sheet).profile, '/forms/0/rows', 'figures');
    expect(draftOf(sheet, { profile }).profile.forms[0]!.columns.slice(0, 2)).toMatchObject([
      { meaning: { is: 'left_out', why: 'ordinal' } },
      { meaning: { is: 'unit' } },
    ]);
    expect(asked(sheet, { profile })).toEqual([
      'meaning /forms/0/columns/2/meaning',
      'meaning /forms/0/columns/3/meaning',
    ]);
  });
});

describe('propose, of figures whose heads say more than one thing', () => {
  const form = (title: string, ...heads: string[]): Record<string, unknown> => {
    const all = meanings(
      sheetOf([
        [title],
        ['Đơn vị', ...heads],
        ['Xã Tân Cảnh', ...heads.map((_, i) => 12 + i)],
        ['Xã Kon Đào', ...heads.map((_, i) => 8 + i)],
      ]),
    );
    return Object.fromEntries(heads.map((head) => [head, all[head]]));
  };
  const admitted = (period: unknown, source: string | null = null) => ({
    is: 'figure',
    measure: 'admitted',
    source,
    period,
  });

  it('asks for a period that is not the one of the sheet', () => {
    expect(form('KẾT NẠP NĂM 2019', 'Kết quả 6 tháng đầu năm', 'Kết quả cả năm')).toEqual({
      'Kết quả 6 tháng đầu năm': admitted({ said: 'Kết quả 6 tháng đầu năm' }),
      'Kết quả cả năm': admitted('sheet'),
    });
    expect(form('KẾT NẠP NĂM 2019', 'Chỉ tiêu nhiệm kỳ', 'Kết nạp')).toEqual({
      'Chỉ tiêu nhiệm kỳ': null,
      'Kết nạp': admitted('sheet'),
    });
    const month = ['Kết nạp trong tháng', 'Kết quả lũy kế'];
    expect(form('THÁNG 5/2018', ...month)).toEqual({
      'Kết nạp trong tháng': admitted('sheet'),
      'Kết quả lũy kế': admitted('year_to_date'),
    });
    expect(form('NĂM 2018', ...month)).toMatchObject({ 'Kết nạp trong tháng': null });
    const term = 'KẾT NẠP NHIỆM KỲ 2015-2020';
    expect(form(term, 'Chỉ tiêu nhiệm kỳ', 'Kết quả đến 30/6/2019')).toEqual({
      'Chỉ tiêu nhiệm kỳ': { ...admitted('sheet'), measure: 'target' },
      'Kết quả đến 30/6/2019': null,
    });
    expect(form('KẾT NẠP', 'Chỉ tiêu giai đoạn 2015-2020', 'Chỉ tiêu năm 2019')).toMatchObject({
      'Chỉ tiêu giai đoạn 2015-2020': null,
      'Chỉ tiêu năm 2019': { period: { year: 2019 } },
    });
  });

  it('takes the period that a head says', () => {
    const heads = ['Kết quả 6 tháng đầu năm 2018', 'Kết quả 6 tháng đầu năm 2019'];
    expect(form('BÁO CÁO KẾT NẠP 6 THÁNG ĐẦU NĂM 2019', ...heads)).toEqual({
      'Kết quả 6 tháng đầu năm 2018': admitted({ said: heads[0] }),
      'Kết quả 6 tháng đầu năm 2019': admitted('sheet'),
    });
  });

  it('takes no `Năm` for men, and no men for what is left where nothing counts all', () => {
    expect(form('KẾT NẠP 2017-2018', 'Nam', 'Nữ')).toMatchObject({
      Nam: { source: 'men' },
      Nữ: { source: 'women' },
    });
    const rows = [
      ['Kết nạp đảng viên'],
      ['Đơn vị', 'Năm', null],
      [null, 2016, 2017],
      ['Xã Tân Cảnh', 3, 2],
    ];
    expect(meanings(sheetOf(rows, { merges: ['A2:A3', 'B2:C2'].map(range) }))).toMatchObject({
      'Năm › 2016': admitted({ year: 2016 }),
      'Năm › 2017': admitted({ year: 2017 }),
    });
  });

  it('takes quarters of the year above them', () => {
    const rows = [
      ['Kết nạp đảng viên'],
      ['Đơn vị', 'Năm 2018', null],
      [null, 'Quý I', 'Quý II'],
      ['Xã Tân Cảnh', 2, 3],
    ];
    expect(meanings(sheetOf(rows, { merges: ['A2:A3', 'B2:C2'].map(range) }))).toMatchObject({
      'Năm 2018 › Quý I': admitted({ said: 'Quý I năm 2018' }),
      'Năm 2018 › Quý II': admitted({ said: 'Quý II năm 2018' }),
    });
  });

  it('asks for what a head beside or above leaves open, and takes no other persons for the admitted', () => {
    const rows = [
      ['KẾT QUẢ NĂM 2018'],
      ['Đơn vị', 'Quần chúng ưu tú', null, 'Kết nạp', null, 'DTTS', null],
      [null, 'Tổng số', 'Nữ', 'Tổng số', 'Trí thức', 'Tổng số', 'Nữ'],
      ['Xã Tân Cảnh', 30, 12, 10, 5, 6, 2],
    ];
    const merges = ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'].map(range);
    expect(meanings(sheetOf(rows, { merges }))).toEqual({
      'Đơn vị': { is: 'unit' },
      'Quần chúng ưu tú › Tổng số': null,
      'Quần chúng ưu tú › Nữ': null,
      'Kết nạp › Tổng số': admitted('sheet'),
      'Kết nạp › Trí thức': null,
      'DTTS › Tổng số': admitted('sheet', 'ethnic_minority'),
      'DTTS › Nữ': null,
    });
  });
});

describe('propose, of a form that has changed', () => {
  it('keeps what is the same and says what is new, gone or moved', () => {
    const { profile } = draftOf(
      sheetOf([
        ['Họ và tên', 'Chi bộ', 'Ngày kết nạp', 'Ghi chú'],
        ['Người A', 'Chi bộ 1', '13/2/2020', 'x'],
      ]),
    );
    const changed = sheetOf([
      ['Họ và tên', 'Ngày kết nạp', 'Chi bộ', 'Ghi chú', 'Đoàn viên'],
      ['Người A', '13/2/2020', 'Chi bộ 1', 'x', 'x'],
    ]);
    expect(draftOf(changed, { profile }).changes.map(({ en }) => en)).toEqual([
      'bang.xlsx, Sheet1: the form has a new column “Đoàn viên”.',
      'bang.xlsx, Sheet1: the columns stand in another order.',
    ]);
  });
});

describe('propose, with a profile that names what nobody knows', () => {
  const sheet = sheetOf([
    ['Kết nạp đảng viên năm 2020'],
    ['Đơn vị', 'Kết nạp', 'Nữ'],
    ['Xã Tân Cảnh', 5, 2],
  ]);
  const { profile } = draftOf(sheet);

  it.each([
    ['/forms/0/period', { term: 'nope' }, 'period'],
    ['/units/Xã Tân Cảnh', 'tan-cahn', 'unit'],
    ['/forms/0/columns/2/meaning/source', 'nope', 'meaning'],
  ])('asks again for %s', (pointer, value, kind) => {
    const { newUnits, ...rest } = withValueAt(profile, pointer, value);
    const slip = { ...rest, newUnits: kind === 'unit' ? [] : newUnits };
    expect(draftOf(sheet, { profile: slip }).questions.map((one) => one.kind)).toEqual([kind]);
  });

  it('takes the id of the unit that would be made of a name', () => {
    const answered = { ...withValueAt(profile, '/units/Xã Tân Cảnh', 'tan-canh'), newUnits: [] };
    const draft = draftOf(sheet, { profile: answered });
    expect(draft.questions).toEqual([]);
    expect(draft.profile.newUnits.map(({ unit_id }) => unit_id)).toEqual(['tan-canh']);
  });

  it('learns nothing of a form without rows', () => {
    const empty = sheetOf([['Họ và tên', 'Chi bộ', 'Ngày kết nạp']]);
    expect(draftOf(empty)).toMatchObject({ regions: [], questions: [], profile: { forms: [] } });
  });
});
