import type { TablesInput } from '@ketnap/core';
import { range, sheetOf } from '@ketnap/sheets/sample';
import type { Sheet, SheetValue } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import { propose, type Proposal } from '../draft/propose.ts';
import { parseProfile } from '../profile/parse-profile.ts';
import { withValueAt } from '../profile/pointer.ts';
import type { Profile } from '../profile/profile.ts';
import { readProposal, type Reading } from './read-proposal.ts';

interface Outcome {
  /** Kinds of question with what is proposed. */
  readonly asked: readonly string[];
  readonly reading: Reading;
}

/** Reads a sheet as a person does who confirms every proposal, or gives the answers named by kind. */
function confirm(
  sheet: Sheet,
  { today = null, answers = {} }: { today?: string | null; answers?: Record<string, unknown> } = {},
): Outcome {
  const asked: string[] = [];
  let proposal = propose([sheet], { today });
  for (let round = 0; round < 5 && proposal.draft.questions.length > 0; round++) {
    const { questions, profile } = proposal.draft;
    asked.push(
      ...questions.map(({ kind, proposal: one }) => `${kind} ${JSON.stringify(one ?? null)}`),
    );
    const answered = questions.reduce<Profile>((one, { pointer, kind, proposal: likely }) => {
      const answer = kind in answers ? answers[kind] : likely;
      return answer === null ? one : withValueAt(one, pointer, answer);
    }, profile);
    proposal = again(sheet, answered, today);
  }
  return { asked, reading: readProposal(proposal) };
}

/** A profile as it comes back from a file. */
function again(sheet: Sheet, profile: Profile, today: string | null): Proposal {
  return propose([sheet], { today, profile: parseProfile(JSON.stringify(profile), 'p.json') });
}

function valuesOf(tables: TablesInput, name: string): (string | null)[] {
  const table = tables.admissions as
    Record<string, { length: number; at(row: number): string | null }> | undefined;
  const column = table?.[name];
  return column ? Array.from({ length: column.length }, (_, row) => column.at(row)) : [];
}

const leftOut = ({ report }: Reading): Record<string, readonly number[]> =>
  Object.fromEntries(
    report.regions.flatMap((one) => one.leftOut.map(({ code, rows }) => [code, rows])),
  );

const TITLE = 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024';
const UNITS = ['Chi bộ thôn 1', 'Chi bộ thôn 2', 'Chi bộ thôn 3'];

/** A list of three persons with some columns more. */
function list(heads: readonly string[], ...columns: (readonly SheetValue[])[]): Sheet {
  return sheetOf([
    [TITLE],
    ['STT', 'Họ và tên', 'Chi bộ', ...heads],
    ...UNITS.map((unit, row) => [
      row + 1,
      `Người ${'ABC'[row]!}`,
      unit,
      ...columns.map((column) => column[row] ?? null),
    ]),
  ]);
}

const EARLY = ['13/01/2024', '19/04/2024', '22/11/2024'];
const LATE = ['13/02/2024', '19/05/2024', '22/12/2024'];
const YOUNG = ['26/03/2015', '26/03/2016', '26/03/2017'];
const ISO_LATE = ['2024-02-13', '2024-05-19', '2024-12-22'];
const ISO_EARLY = ['2024-01-13', '2024-04-19', '2024-11-22'];
const LEFT = '{"is":"left_out","why":"chosen"}';

describe('the day of admission', () => {
  it.each([
    ['Ngày kết nạp Đoàn', 'Ngày kết nạp Đảng'],
    ['Ngày vào Đoàn', 'Ngày vào Đảng'],
    ['Ngày vào Đội', 'NVĐ'],
    ['Ngày vào ngành', 'Ngày KN'],
    ['Ngày cấp thẻ', 'Ngày, tháng, năm vào Đảng'],
    ['Ngày chuyển đến', 'Ngày kết nạp'],
    ['Ngày mất', 'Ngày vào ĐCSVN'],
    ['Ngày kết nạp Công đoàn', 'Ngày kết nạp Đảng'],
    ['Ngày được công nhận đoàn viên ưu tú', 'Ngày kết nạp'],
    ['Ngày xét kết nạp', 'Ngày kết nạp'],
    ['Ngày dự kiến kết nạp', 'Ngày kết nạp'],
  ])('is asked beside %j and read of %j', (other, own) => {
    const { asked, reading } = confirm(list([other, own], YOUNG, LATE));
    expect(asked).toEqual([`meaning ${LEFT}`]);
    expect(valuesOf(reading.tables, 'admitted_on')).toEqual(ISO_LATE);
  });

  it.each([
    ['Ngày vào Đảng chính thức', 'Ngày vào Đảng dự bị'],
    ['Ngày CT', 'Ngày vào Đảng'],
    ['Chính thức', 'Dự bị'],
    ['Ngày vào Đảng (chính thức)', 'Ngày vào Đảng (dự bị)'],
    ['Ngày công nhận chính thức', 'Ngày kết nạp'],
  ])('is told from recognition without a question: %j, %j', (official, own) => {
    const { asked, reading } = confirm(list([official, own], LATE, EARLY));
    expect(asked).toEqual([]);
    expect(valuesOf(reading.tables, 'admitted_on')).toEqual(ISO_EARLY);
    expect(valuesOf(reading.tables, 'recognised_on')).toEqual(ISO_LATE);
  });

  it('is proposed as the earlier of two columns of one head, wherever it stands', () => {
    for (const columns of [
      [LATE, EARLY],
      [EARLY, LATE],
    ]) {
      const { asked, reading } = confirm(list(['Ngày vào Đảng', 'Ngày vào Đảng'], ...columns));
      expect(asked.map((one) => one.split(' ')[0])).toEqual(['meaning', 'meaning']);
      expect(valuesOf(reading.tables, 'admitted_on')).toEqual(ISO_EARLY);
    }
  });

  it.each([
    ['Ngày kết nạp Đoàn'],
    ['Ngày chính thức'],
    ['Ngày công nhận chính thức'],
    ['Ngày dự kiến kết nạp'],
    ['Ngày vào ngành'],
    ['Ngày kết nạp lại'],
    ['Ngày sinh hoạt'],
  ])('is asked for where the list has %j alone', (head) => {
    const { asked, reading } = confirm(list([head], LATE));
    expect(asked).toEqual(['rows "left_out"']);
    expect(reading.tables.admissions).toBeUndefined();
  });

  it.each(['Số QĐ, ngày QĐ', 'Số, ngày quyết định kết nạp', 'Quyết định kết nạp (số, ngày)'])(
    'is that within %j where no column tells it, and beside one it is that of the decision',
    (head) => {
      const papers = LATE.map((day, row) => `Số ${row + 1}-QĐ/HU ngày ${day}`);
      const alone = confirm(list([head], papers));
      expect(alone.asked).toEqual(['meaning {"is":"day","column":"admitted_on"}']);
      expect(valuesOf(alone.reading.tables, 'admitted_on')).toEqual(ISO_LATE);
      const { asked, reading } = confirm(list([head, 'Ngày kết nạp'], papers, LATE));
      expect(asked).toEqual(['meaning {"is":"day","column":"decided_on"}']);
      expect(valuesOf(reading.tables, 'decided_on')).toEqual(ISO_LATE);
      const numbers = confirm(
        list([head, 'Ngày kết nạp'], ['1-QĐ/HU', '2-QĐ/HU', '3-QĐ/HU'], LATE),
      );
      expect(numbers.asked).toEqual(['meaning {"is":"left_out","why":"chosen"}']);
      expect(valuesOf(numbers.reading.tables, 'admitted_on')).toEqual(ISO_LATE);
    },
  );

  it.each([['Ngày quyết định kết nạp'], ['Ngày QĐ'], ['Ngày tổ chức lễ kết nạp']])(
    'is proposed of %j where no column tells it',
    (head) => {
      const { asked, reading } = confirm(list([head], LATE));
      expect(asked).toEqual(['meaning {"is":"day","column":"admitted_on"}']);
      expect(valuesOf(reading.tables, 'admitted_on')).toEqual(ISO_LATE);
    },
  );
});

describe('a list of other persons', () => {
  const titled = (title: string, days = LATE): Sheet =>
    sheetOf([
      [title],
      ['STT', 'Họ và tên', 'Chi bộ', 'Ngày kết nạp'],
      ...UNITS.map((unit, row) => [row + 1, `Người ${'ABC'[row]!}`, unit, days[row]!]),
    ]);

  it.each([
    'Danh sách quần chúng ưu tú đề nghị kết nạp Đảng',
    'DANH SÁCH DỰ KIẾN KẾT NẠP NĂM 2025',
    'Danh sách nguồn kết nạp đảng viên',
    'DANH SÁCH CHUYỂN ĐẢNG CHÍNH THỨC NĂM 2024',
    'Danh sách đảng viên chuyển sinh hoạt đảng',
    'Danh sách đảng viên bị xóa tên',
    'Danh sách tặng Huy hiệu 30 năm tuổi Đảng',
    'Danh sách học viên lớp đảng viên mới',
    'Danh sách đảng viên',
  ])('is asked for and proposed to be left out: %j', (title) => {
    const { asked, reading } = confirm(titled(title));
    expect(asked).toEqual(['rows "left_out"']);
    expect(reading.tables.admissions).toBeUndefined();
  });

  it('is taken where a person says that they were admitted', () => {
    const { reading } = confirm(titled('Danh sách đảng viên'), { answers: { rows: 'persons' } });
    expect(valuesOf(reading.tables, 'admitted_on')).toEqual(ISO_LATE);
  });

  it('is none where all members were admitted within the year of the title', () => {
    expect(confirm(titled('DANH SÁCH ĐẢNG VIÊN NĂM 2024')).asked).toEqual([]);
    expect(confirm(titled('DANH SÁCH ĐẢNG VIÊN NĂM 2025')).asked).toEqual(['rows "left_out"']);
  });

  it('is asked for although a list of the same head was confirmed', () => {
    const { profile } = propose([titled(TITLE)]).draft;
    const next = titled('DANH SÁCH DỰ KIẾN KẾT NẠP NĂM 2025');
    const { draft } = propose([next], { profile });
    expect(draft.questions.map(({ kind }) => kind)).toEqual(['rows']);
    const both = propose([titled(TITLE), next]).draft;
    expect(both.regions.map(({ form }) => form)).toEqual([0, 1]);
  });
});

describe('the unit of a person', () => {
  const placed = (heads: readonly string[], ...columns: (readonly string[])[]): Sheet =>
    sheetOf([
      [TITLE],
      ['STT', 'Họ và tên', ...heads, 'Ngày kết nạp'],
      ...LATE.map((day, row) => [
        row + 1,
        `Người ${'ABC'[row]!}`,
        ...columns.map((column) => column[row]!),
        day,
      ]),
    ]);
  const HOMES = ['Xã Nam Hồng', 'Xã Đông Hòa', 'Thôn Hạ'];
  const WORK = ['Trường THCS Kon Đào', 'Trạm Y tế xã Tân Cảnh', 'Hộ gia đình'];

  it.each([
    ['Quê quán', HOMES],
    ['Nguyên quán', HOMES],
    ['Nơi ở hiện nay', HOMES],
    ['Hộ khẩu thường trú', HOMES],
    ['Nơi sinh', HOMES],
    ['Địa chỉ thường trú', HOMES],
    ['Đơn vị công tác', WORK],
    ['Nơi công tác', WORK],
    ['Cơ quan, đơn vị', WORK],
  ])('is not of %j, without a question', (head, values) => {
    for (const heads of [
      [head, 'Chi bộ'],
      ['Chi bộ', head],
    ]) {
      const columns = heads.map((one) => (one === head ? values : UNITS));
      const { asked, reading } = confirm(placed(heads, ...columns));
      expect(asked).toEqual([]);
      expect(valuesOf(reading.tables, 'unit_id')).toEqual([
        'chi-bo-thon-1',
        'chi-bo-thon-2',
        'chi-bo-thon-3',
      ]);
    }
  });

  it.each([
    ['Chi bộ chuyển đến', UNITS],
    ['Chi bộ giới thiệu', UNITS],
    ['Nơi chuyển đi', UNITS],
    ['Đơn vị', WORK],
  ])('is asked for of %j beside a column of cells', (head, values) => {
    const { asked, reading } = confirm(placed([head, 'Chi bộ'], [...values], UNITS));
    expect(asked).toEqual([`meaning ${LEFT}`]);
    expect(valuesOf(reading.tables, 'unit_id')[0]).toBe('chi-bo-thon-1');
  });

  it('is asked for, and nothing proposed, where workplaces stand alone', () => {
    const { asked, reading } = confirm(placed(['Đơn vị công tác'], WORK));
    expect(asked[0]).toBe('meaning null');
    expect(valuesOf(reading.tables, 'unit_id')).toEqual([]);
  });

  it('is not the place under a head of origins', () => {
    const sheet = sheetOf(
      [
        ['STT', 'Họ và tên', 'Chi bộ', 'Quê quán', null, 'Ngày kết nạp'],
        [null, null, null, 'Xã', 'Huyện', null],
        ...UNITS.map((unit, row) => [
          row + 1,
          `Người ${'ABC'[row]!}`,
          unit,
          HOMES[row]!,
          'Huyện Nam Trực',
          LATE[row]!,
        ]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'].map(range) },
    );
    const { asked, reading } = confirm(sheet);
    expect(asked).toEqual([]);
    expect(valuesOf(reading.tables, 'unit_id')[0]).toBe('chi-bo-thon-1');
  });
});

describe('the sex of a person', () => {
  const sexes = (head: string, values: readonly SheetValue[], answers = {}): Outcome =>
    confirm(list([head, 'Ngày kết nạp'], values, LATE), { answers });
  const made = ({ reading }: Outcome): unknown => valuesOf(reading.tables, 'sex');

  it.each([
    ['Giới tính', [1, 0, 1], ['0', '1']],
    ['Giới tính', ['1', '2', '1'], ['1', '2']],
    ['Phái', [1, 2, 2], ['1', '2']],
    ['GIỚI TÍNH', ['N', 'N', 'Nữ'], ['N']],
    ['Giới tính', ['x', null, 'x'], ['x']],
    ['Giới tính (Nam)', ['x', null, 'x'], ['x']],
    ['Giới tính (Nam/Nữ)', [1, 0, 1], ['0', '1']],
    ['Giới tính Nam/Nữ', ['1', '0', '1'], ['0', '1']],
    ['Giới tính', ['Nam', 1, 'Nữ'], ['1']],
    ['Giới tính', [true, false, true], ['FALSE', 'TRUE']],
  ])('is asked for of signs: %j %j', (head, values, signs) => {
    const unknown = Object.fromEntries(signs.map((sign) => [sign, 'unknown']));
    const outcome = sexes(head, values);
    expect(outcome.asked[0]).toBe(`sex_codes ${JSON.stringify(unknown)}`);
    expect(made(outcome)).toEqual(
      values.map((value) => (value === 'Nam' ? 'male' : value === 'Nữ' ? 'female' : null)),
    );
  });

  it('is what a person says that the signs mean, now and in the next file', () => {
    const sex_codes = { '1': 'male', '0': 'female' };
    expect(made(sexes('Giới tính', [1, 0, 1], { sex_codes }))).toEqual(['male', 'female', 'male']);
    const sheet = list(['Giới tính', 'Ngày kết nạp'], [1, 0, 2], LATE);
    const told = withValueAt(propose([sheet]).draft.profile, '/forms/0/columns/3/codes', sex_codes);
    const [question] = again(sheet, told, null).draft.questions;
    expect(question).toMatchObject({ kind: 'sex_codes', examples: ['0', '1', '2'] });
  });

  it.each([
    ['Giới tính', ['Nam', 'Nữ', 'nữ'], ['male', 'female', 'female']],
    ['Giới tính', ['M', 'F', 'F'], ['male', 'female', 'female']],
    ['Giới tính', ['Nam', '-', 'Nữ'], ['male', null, 'female']],
    ['Nam/Nữ', ['Nam', 'Nữ', 'Nam'], ['male', 'female', 'male']],
    ['GT', ['Nam', 'Nữ', 'Nam'], ['male', 'female', 'male']],
    ['Giới tính (1: Nam, 0: Nữ)', [1, 0, 1], ['male', 'female', 'male']],
    ['Giới tính (Nam: 1; Nữ: 2)', [1, 2, 1], ['male', 'female', 'male']],
    ['Nữ', [1, 0, 1], ['female', 'male', 'female']],
  ])('is told by words and by the head itself: %j %j', (head, values, expected) => {
    const outcome = sexes(head, values);
    expect(outcome.asked).toEqual([]);
    expect(made(outcome)).toEqual(expected);
  });

  it.each([['Nữ'], ['Giới tính (Nữ)'], ['Giới tính (nữ ghi x)']])(
    'is unknown where nothing stands under %j',
    (head) => {
      expect(made(sexes(head, ['x', null, 'x']))).toEqual(['female', null, 'female']);
    },
  );

  it('is unknown where both columns are filled, and known where one says no', () => {
    const sheet = list(['Nam', 'Nữ', 'Ngày kết nạp'], [1, '-', 'x'], [0, 'x', 'x'], LATE);
    const { reading } = confirm(sheet);
    expect(valuesOf(reading.tables, 'sex')).toEqual(['male', 'female', null]);
    expect(reading.report.regions[0]!.sheetCells.rejections.map(({ place }) => place)).toEqual([
      'D5',
    ]);
  });
});

describe('a day far from all others', () => {
  const days = (values: readonly SheetValue[], title: string | null = null): Sheet =>
    sheetOf([
      ...(title === null ? [] : [[title]]),
      ['Họ và tên', 'Chi bộ', 'Ngày kết nạp'],
      ...values.map((day, row) => [`Người ${String.fromCharCode(65 + row)}`, 'Chi bộ 1', day]),
    ]);
  const YEAR = ['13/2/2024', '19/5/2024', '22/12/2024', '14/3/2024', '15/4/2024'];

  it.each([
    [['13/2/2042', '19/5/1924', '22/9/2024'], null, 1],
    [['13/2/2042', ...YEAR], null, 5],
    [['13/2/2034', ...YEAR], null, 5],
    [['13/2/1924', ...YEAR], null, 5],
    [['13/2/1984', ...YEAR], null, 5],
    [['1/1/1900', ...YEAR], null, 5],
    [['13/2/2014', ...YEAR], TITLE, 5],
    [['13/2/2020', ...YEAR], TITLE, 5],
    [['13/2/2027', '13/2/2042', ...YEAR], TITLE, 5],
    [[{ day: '1905-07-11' }, { day: '1905-07-12' }], null, 0],
    [['31/12/2003', ...YEAR], 'Kết nạp đảng viên nhiệm kỳ 2020 - 2025', 5],
  ] as [SheetValue[], string | null, number][])(
    'is asked for and its row proposed to be left out: %j %j',
    (values, title, taken) => {
      const { asked, reading } = confirm(days(values, title));
      expect(asked).toContain('far_days "left_out"');
      expect(valuesOf(reading.tables, 'admitted_on')).toHaveLength(taken);
      expect(leftOut(reading)['far_day']).toHaveLength(values.length - taken);
    },
  );

  it('is named by the question', () => {
    const [question] = propose([days(['13/2/2042', '19/5/1924', '22/9/2024'])]).draft.questions;
    expect(question!.message.vi).toContain('19/5/1924; 13/2/2042');
  });

  it('is taken where a person says so', () => {
    const { reading } = confirm(days(['13/2/2042', ...YEAR]), { answers: { far_days: 'taken' } });
    expect(valuesOf(reading.tables, 'admitted_on')[0]).toBe('2042-02-13');
  });

  it('is one after today, where today is known', () => {
    const sheet = days(['13/2/2025', ...YEAR]);
    expect(confirm(sheet).asked).toEqual([]);
    expect(confirm(sheet, { today: '2024-12-31' }).asked).toEqual(['far_days "left_out"']);
  });

  it.each([
    [['13/2/1975', '13/2/1984', '14/2/1996', '14/2/2003', '14/2/2010', '14/2/2024']],
    [['13/2/1968', '13/2/2000', '14/2/2024']],
    [['13/2/2020', '14/2/2024']],
    [['13/2/1985', '14/2/1986', '14/2/2012', '14/2/2015', '14/2/2018']],
    [['13/2/1984', '13/2/1987', '13/2/1991', '13/2/1999', '13/2/2001', '13/2/2014', '13/2/2024']],
    [YEAR],
  ])('is none of days over many years: %j', (values) => {
    expect(confirm(days(values)).asked).toEqual([]);
  });
});

describe('a day on which a person was too young', () => {
  const born = (head: string, births: readonly SheetValue[], day = '13/2/2024'): Sheet =>
    sheetOf([
      ['Họ và tên', head, 'Chi bộ', 'Ngày kết nạp'],
      ...births.map((birth, row) => [`Người ${'ABC'[row]!}`, birth, 'Chi bộ 1', day]),
    ]);

  it.each([
    ['Ngày sinh', ['14/2/2006', '1/1/1990']],
    ['Năm sinh', [2007, 1990]],
    ['Năm sinh', ['2007', '1990']],
    ['Ngày, tháng, năm sinh', [{ day: '2024-05-19' }, { day: '1990-05-19' }]],
    ['Ngày tháng năm sinh', ['5/2010', '5/1990']],
    ['Sinh ngày', ['1/3/2025', '1/3/1990']],
  ] as [string, SheetValue[]][])('is asked for beside %j %j', (head, births) => {
    const { asked, reading } = confirm(born(head, births));
    expect(asked).toContain('far_days "left_out"');
    expect(leftOut(reading)).toEqual({ too_young: [2] });
  });

  it.each([
    ['Ngày sinh', ['13/2/2006', '1/1/1990'], '13/2/2024'],
    ['Năm sinh', [2006, 1990], '13/2/2024'],
    ['Năm sinh', [1950, 1949], '13/2/1968'],
    ['Ngày sinh', ['29/2/2004', '1/1/1990'], '28/2/2022'],
    ['Nơi sinh', ['Xã Nam Hồng', 'Xã Đông Hòa'], '13/2/2024'],
  ] as [string, SheetValue[], string][])('is none beside %j %j', (head, births, day) => {
    expect(confirm(born(head, births, day)).asked).toEqual([]);
  });

  it('is taken where a person says so', () => {
    const sheet = born('Năm sinh', [2007, 1990]);
    const { reading } = confirm(sheet, { answers: { far_days: 'taken' } });
    expect(valuesOf(reading.tables, 'admitted_on')).toHaveLength(2);
  });
});

describe('a day in several columns', () => {
  const parts = (heads: readonly string[], ...rows: (readonly SheetValue[])[]): Sheet =>
    sheetOf([
      ['STT', 'Họ và tên', 'Chi bộ', ...heads],
      ...rows.map((row, i) => [i + 1, `Người ${'ABC'[i]!}`, UNITS[i]!, ...row]),
    ]);

  it.each([
    [
      ['Ngày vào Đảng', 'Tháng vào Đảng', 'Năm vào Đảng'],
      [13, 2, 2024],
    ],
    [
      ['Ngày vào Đảng', 'Tháng vào Đảng', 'Năm vào Đảng'],
      ['13', '02', '2024'],
    ],
    [
      ['Ngày vào Đảng', 'Tháng', 'Năm'],
      [13, 2, 2024],
    ],
    [
      ['Năm kết nạp', 'Tháng kết nạp', 'Ngày kết nạp'],
      [2024, 2, 13],
    ],
    [
      ['Ngày (kết nạp)', 'Tháng (kết nạp)', 'Năm (kết nạp)'],
      [13, '2', '2024'],
    ],
  ])('is put together of %j', (heads, row) => {
    const other = row.map((value) => value);
    const { asked, reading } = confirm(parts(heads, row, other));
    expect(asked).toEqual([]);
    expect(valuesOf(reading.tables, 'admitted_on')).toEqual(['2024-02-13', '2024-02-13']);
  });

  it('is put together under merged heads, one for each of two days', () => {
    const sheet = sheetOf(
      [
        ['STT', 'Họ và tên', 'Chi bộ', 'Ngày sinh', null, null, 'Ngày vào Đảng', null, null],
        [null, null, null, 'Ngày', 'Tháng', 'Năm', 'Ngày', 'Tháng', 'Năm'],
        [1, 'Người A', UNITS[0]!, 3, 4, 1990, 13, 2, 2024],
        [2, 'Người B', UNITS[1]!, 5, 4, 1991, 3, 5, 2024],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'].map(range) },
    );
    const { asked, reading } = confirm(sheet);
    expect(asked).toEqual([]);
    expect(valuesOf(reading.tables, 'admitted_on')).toEqual(['2024-02-13', '2024-05-03']);
  });

  it('is partial where a part is missing, and none where it cannot be put together', () => {
    const sheet = parts(
      ['Ngày vào Đảng', 'Tháng vào Đảng', 'Năm vào Đảng'],
      [13, 2, 2024],
      [null, 5, 2024],
      [13, null, 2024],
    );
    const { asked, reading } = confirm(sheet, { answers: { partial_days: 'first' } });
    expect(asked).toEqual(['partial_days "left_out"']);
    expect(valuesOf(reading.tables, 'admitted_on')).toEqual(['2024-02-13', '2024-05-01']);
    expect(leftOut(reading)).toEqual({ bad_day: [4] });
  });

  it('is partial where month and year stand alone', () => {
    const sheet = parts(['Tháng kết nạp', 'Năm kết nạp'], [2, 2024], [5, 2024]);
    const { reading } = confirm(sheet, { answers: { partial_days: 'last' } });
    expect(valuesOf(reading.tables, 'admitted_on')).toEqual(['2024-02-29', '2024-05-31']);
  });
});

describe('the source of a person', () => {
  it('is told by a tick in either of two columns that mean it', () => {
    const sheet = sheetOf(
      [
        ['STT', 'Họ và tên', 'Thành phần', null, null, 'Ngày kết nạp', 'Chi bộ'],
        [null, null, 'Công chức', 'Viên chức', 'Nông dân', null, null],
        [1, 'Người A', 'x', null, null, LATE[0]!, UNITS[0]!],
        [2, 'Người B', null, 'x', null, LATE[1]!, UNITS[1]!],
        [3, 'Người C', null, null, 'x', LATE[2]!, UNITS[2]!],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'].map(range) },
    );
    const { asked, reading } = confirm(sheet);
    expect(asked).toEqual(['empty_ticks "unknown"']);
    expect(valuesOf(reading.tables, 'civil_servant')).toEqual(['yes', 'yes', null]);
    const { tables } = confirm(sheet, { answers: { empty_ticks: 'no' } }).reading;
    expect(valuesOf(tables, 'civil_servant')).toEqual(['yes', 'yes', 'no']);
    expect(valuesOf(tables, 'farmer')).toEqual(['no', 'no', 'yes']);
  });

  it('is unknown where nothing stands, and no where a word says so', () => {
    const sheet = list(
      ['Đoàn viên', 'DTTS', 'Ngày kết nạp'],
      ['x', null, 'x'],
      ['Có', 'Không', null],
      LATE,
    );
    const { reading } = confirm(sheet);
    expect(valuesOf(reading.tables, 'youth_union')).toEqual(['yes', null, 'yes']);
    expect(valuesOf(reading.tables, 'ethnic_minority')).toEqual(['yes', 'no', null]);
  });

  it('is of the person, not of who proposed, under heads of another person', () => {
    const sheet = sheetOf(
      [
        ['STT', 'Họ và tên', 'Người giới thiệu', null, 'Ngày kết nạp', 'Chi bộ'],
        [null, null, 'Họ tên', 'Ngày vào Đảng', null, null],
        [1, 'Người A', 'Người X', '13/2/2004', LATE[0]!, UNITS[0]!],
        [2, 'Người B', 'Người Y', '13/2/2003', LATE[1]!, UNITS[1]!],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2'].map(range) },
    );
    const { asked, reading } = confirm(sheet);
    expect(asked).toEqual([]);
    expect(valuesOf(reading.tables, 'admitted_on')).toEqual(ISO_LATE.slice(0, 2));
  });
});

describe('several persons in one sheet cell', () => {
  const SEVERAL = ['Nguyễn Văn A\nTrần Thị B', 'Lê Văn C', '1. Hồ Văn D 2. Vũ Thị E 3. Đỗ Văn F'];
  const sheet = sheetOf([
    [TITLE],
    ['STT', 'Chi bộ', 'Họ và tên', 'Ngày kết nạp'],
    ...UNITS.map((unit, row) => [row + 1, unit, SEVERAL[row]!, LATE[row]!]),
  ]);

  it.each([
    ['counted', ['2', '1', '3'], 3],
    ['one', [], 3],
    ['left_out', [], 1],
  ])('count as a person says: %s', (several_names, counts, rows) => {
    const { asked, reading } = confirm(sheet, { answers: { several_names } });
    expect(asked).toEqual(['several_names "counted"']);
    expect(valuesOf(reading.tables, 'count')).toEqual(counts);
    expect(valuesOf(reading.tables, 'unit_id')).toHaveLength(rows);
  });

  it('agree with the number that the list states', () => {
    const stated = sheetOf([
      [TITLE],
      ['STT', 'Chi bộ', 'Họ và tên', 'Ngày kết nạp'],
      ...UNITS.map((unit, row) => [row + 1, unit, SEVERAL[row]!, LATE[row]!]),
      ['Tổng cộng: 6 đồng chí'],
    ]);
    const { report } = confirm(stated).reading;
    expect(report.sums.map(({ stated: said, computed }) => [said, computed])).toEqual([[6, 6]]);
  });

  it('are no row while nobody has decided', () => {
    const reading = readProposal(propose([sheet]));
    expect(leftOut(reading)).toMatchObject({ several_persons: [3, 5] });
  });
});
