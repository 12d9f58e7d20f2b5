import type { TablesInput } from '@ketnap/core';
import { openSheets, type Sheet } from '@ketnap/sheets';
import { memoryFiles, sheetOf } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../../profile/pointer.ts';
import { readProposal } from '../../report/read-proposal.ts';
import { propose, type Proposal } from '../propose.ts';

const persons = (units: readonly string[], title = 'DANH SÁCH KẾT NẠP ĐẢNG VIÊN'): Sheet =>
  sheetOf([
    [title],
    ['Họ và tên', 'Đơn vị', 'Ngày kết nạp'],
    ...units.map((unit, i) => [`Người ${i}`, unit, '13/2/2020']),
  ]);
const figures = (units: readonly string[], title = 'KẾT NẠP ĐẢNG VIÊN NĂM 2020'): Sheet =>
  sheetOf([[title], ['Đơn vị', 'Kết nạp'], ...units.map((unit, i) => [unit, 2 ** i])]);

/** Accepts every proposal; null where a question has none. */
function confirmed(sheet: Sheet, tables: TablesInput = {}): Proposal | null {
  let proposal = propose([sheet], { tables });
  for (let round = 0; round < 4 && proposal.draft.questions.length > 0; round++) {
    let { profile } = proposal.draft;
    for (const { pointer, proposal: value } of proposal.draft.questions) {
      if (value === null) return null;
      profile = withValueAt(profile, pointer, value);
    }
    proposal = propose([sheet], { tables, profile });
  }
  return proposal;
}

const madeOf = (sheet: Sheet): string[] =>
  propose([sheet]).draft.profile.newUnits.map(({ name }) => name);
const questionsOf = (sheet: Sheet, tables: TablesInput = {}): unknown[] =>
  propose([sheet], { tables }).draft.questions.map(({ pointer, proposal }) => [pointer, proposal]);

describe('two units whose names differ in their diacritics or kinds', () => {
  it.each([
    ['Xã Văn Lang', 'Xã Văn Lăng'],
    ['Xã Tân Thành', 'Xã Tân Thạnh'],
    ['Xã Mỹ Tho', 'Xã Mỹ Thọ'],
    ['Phường Mỹ Tho', 'Xã Mỹ Tho'],
    ['Phường Mỹ Tho', 'Xã Mỹ Thọ'],
    ['Thị trấn Đăk Tô', 'Xã Đăk Tô'],
    ['Xã Tân An', 'Xã Tân Ân'],
    ['XÃ BÌNH ĐÔNG', 'XÃ BÌNH ĐỒNG'],
    ['Đảng bộ xã Long Hà', 'Đảng bộ xã Long Hạ'],
    ['Đảng ủy phường Phú Thịnh', 'Đảng ủy phường Phù Thịnh'],
    ['x. Văn Lang', 'x. Văn Lăng'],
    ['Chi bộ thôn 1', 'Chi bộ tổ dân phố 1'],
    ['Chi bộ thôn Đông', 'Chi bộ thôn Đồng'],
    ['Thôn 1', 'Thôn 11'],
    ['Thôn 1', 'Thôn 1A'],
    ['Xã Phú Mỹ', 'Đặc khu Phú Mỹ'],
  ])('%j and %j are made both, without a question', (one, other) => {
    for (const sheet of [persons([one, other]), figures([one, other]), figures([other, one])])
      expect([...madeOf(sheet).sort(), questionsOf(sheet)]).toEqual([...[one, other].sort(), []]);
  });
});

it.each([
  ['Xã Diên Bình', 'Xã Điên Bình'],
  ['Xã Tân Cảnh', 'Xã Tân Cãnh'],
])('%j and %j in one tree are asked about, and one unit as proposed', (one, other) => {
  const title = 'ĐẢNG BỘ HUYỆN ĐĂK TÔ';
  for (const sheet of [persons([one, other]), persons([one, other], title)]) {
    const [id] = propose([sheet])
      .draft.profile.newUnits.slice(-1)
      .map(({ unit_id }) => unit_id);
    expect(questionsOf(sheet)).toEqual([[`/units/${other}`, id]]);
    expect(confirmed(sheet)!.draft.profile.units[other]).toBe(id);
  }
});

describe('spellings of one unit', () => {
  const SPELLINGS = [
    ['Xã Hòa Bình', 'Xã Hoà Bình'],
    ['Xã Thủy An', 'Xã Thuỷ An'],
    ['Đảng ủy xã Tân An', 'Đảng uỷ xã Tân An'],
    ['Xã Đăk Tô', 'Xã Đắk Tô'],
    ['Xã Đăk Tô', 'Xã Đak Tô'],
    ['Xã Đăk Tô', 'Xã Ðăk Tô'],
    ['Xã Ngọk Tụ', 'Xã Ngọc Tụ'],
    ['Xã Tân Cảnh', 'XÃ TÂN CẢNH'],
    ['Xã Tân Cảnh', 'xa Tan Canh'],
    ['Xã Tân Cảnh', 'Đảng bộ xã Tân Cảnh'],
    ['Xã Tân Cảnh', 'x. Tân Cảnh'],
    ['Xã Tân Cảnh', 'Tân Cảnh'],
    ['Chi bộ thôn 1', 'Chi bộ thôn 01'],
    ['Chi bộ thôn 1', 'CB thôn số 1'],
    ['Chi bộ TDP 3', 'Chi bộ tổ dân phố số 03'],
    ['Thôn 1', 'Chi bộ thôn 1'],
    ['Xã Tân Cảnh', 'Xã Tân Cảnh'.normalize('NFD')],
    ['Huyện Đăk Tô', 'Huyện ủy Đăk Tô'],
    ['Huyện Đăk Tô', 'BTC Huyện ủy Đăk Tô'],
    ['Huyện Đăk Tô', 'Đảng bộ huyện Đăk Tô'],
    ['TP Hồ Chí Minh', 'Thành ủy TP.HCM'],
    ['Xã Kon Đào (12 đ/c)', 'Xã Kon Đào: 9 đảng viên'],
  ] as const;

  it.each(SPELLINGS)('%j and %j are one in a list of persons', (one, other) => {
    for (const units of [
      [one, other],
      [other, one],
    ]) {
      expect(madeOf(persons(units))).toHaveLength(1);
      expect(questionsOf(persons(units))).toEqual([]);
    }
  });

  it.each(SPELLINGS.slice(0, 16))('%j and %j are asked where each has figures', (one, other) => {
    expect(questionsOf(figures([one, other]))).toEqual([[expect.stringMatching(/^\/units/), null]]);
  });

  it('are one when both are new beside known units', () => {
    const units = [{ unit_id: 'a', name: 'Chi bộ thôn 9', level: 'cell', parent_id: null }];
    const done = confirmed(persons(['Chi bộ thôn 1', 'Chi bộ thôn 01', 'Chi bộ thôn Số 1']), {
      units,
    })!;
    expect(done.draft.profile.newUnits).toMatchObject([{ name: 'Chi bộ thôn 1' }]);
    expect(readProposal(done).tables.admissions).toBeDefined();
  });
});

describe('a name without diacritics', () => {
  it.each([
    [
      ['Xã Văn Lang', 'Xã Văn Lăng', 'Xa Van Lang'],
      ['/units/Xa Van Lang', null],
    ],
    [
      ['Xa Van Lang', 'Xã Văn Lang', 'Xã Văn Lăng'],
      ['/units/Xa Van Lang', null],
    ],
    [
      ['Xã Bá Vinh', 'Xã Tân An', 'Ba Vinh'],
      ['/units/Ba Vinh', 'ba-vinh'],
    ],
    [
      ['Xã Ba Vĩnh', 'Xã Ba Vinh'],
      ['/units/Xã Ba Vinh', null],
    ],
  ])('is asked where it may be another: %j', (units, question) => {
    expect(questionsOf(persons(units))).toEqual([question]);
  });

  it('means the only unit with its letters, and is a unit’s own where all are written so', () => {
    expect(madeOf(persons(['xa van lang', 'Xã Văn Lang']))).toEqual(['Xã Văn Lang']);
    expect(madeOf(persons(['Van Lang', 'Tan An', 'VAN LANG']))).toEqual(['Van Lang', 'Tan An']);
  });
});

describe('beside units that are known', () => {
  const units = [
    { unit_id: 'h', name: 'Huyện Đăk Tô', level: 'district', parent_id: null },
    { unit_id: 'van-lang', name: 'Xã Văn Lang', level: 'commune', parent_id: 'h' },
    { unit_id: 'kon-dao', name: 'Xã Kon Đào', level: 'commune', parent_id: 'h' },
    { unit_id: 'tan-canh', name: 'Xã Tân Cảnh', level: 'commune', parent_id: 'h' },
  ];

  it.each([
    ['Xã Văn Lăng', 'van-lang-2'],
    ['Phường Văn Lang', 'van-lang-2'],
    ['Xa Van Lang', undefined],
    ['Xã Van Lang', null],
    ['Xã Kon Đào và Xã Tân Cảnh', 'kon-dao-va-xa-tan-canh'],
    ['Xã Kon Đào, Tân Cảnh', 'kon-dao-tan-canh'],
    ['Các xã còn lại', 'cac-xa-con-lai'],
    ['Khác', 'khac'],
    ['Chưa rõ', 'chua-ro'],
    ['Xã Kon Đào (cũ)', 'kon-dao-cu'],
    ['Xã Kon Đào 2', 'kon-dao-2'],
    ['Trường THCS Kon Đào', 'truong-thcs-kon-dao'],
    ['Xã Kon Đàu', 'kon-dao'],
    ['Xã Tân Cãnh', 'tan-canh'],
    ['Kon Đào', undefined],
    ['Xã Kon Đào (7)', undefined],
    ['__proto__', 'proto'],
  ])('%j is asked with the proposal %j', (name, proposal) => {
    const questions = questionsOf(persons([name]), { units });
    expect(questions).toEqual(proposal === undefined ? [] : [[`/units/${name}`, proposal]]);
  });

  it('another district is one of its own, named as it is written', () => {
    const sheet = figures(['Xã Kon Đào', 'Xã Đăk Hring'], 'HUYỆN ỦY ĐĂK HÀ · KẾT NẠP NĂM 2020');
    const done = confirmed(sheet, { units })!;
    const made = done.draft.profile.newUnits.map(({ name, parent_id }) => [name, parent_id]);
    expect(made).toEqual([
      ['Huyện Đăk Hà', ''],
      ['Xã Kon Đào', 'dak-ha'],
      ['Xã Đăk Hring', 'dak-ha'],
    ]);
  });
});

describe('names that leave a doubt are asked although no units are known', () => {
  it.each([
    'Khác',
    'Đơn vị khác',
    'Chưa rõ',
    'Không rõ',
    'Các xã còn lại',
    'Xã Kon Đào và Xã Tân Cảnh',
    'Xã Tân Cảnh (cũ)',
    'Xã Tân Cảnh (trước sáp nhập)',
  ])('%j', (name) => {
    const sheet = persons(['Xã Kon Đào', name]);
    expect(questionsOf(sheet)).toEqual([[`/units/${name}`, expect.any(String)]]);
    const { report } = readProposal(confirmed(sheet)!);
    expect(report.regions[0]).toMatchObject({ rowsRead: 2, rowsTaken: 2 });
  });
});

describe('a number behind a name', () => {
  it('is a part of it where it tells two apart', () => {
    const sheet = persons(['Chi bộ cơ quan (1)', 'Chi bộ cơ quan (2)']);
    expect(madeOf(sheet)).toEqual(['Chi bộ cơ quan (1)', 'Chi bộ cơ quan (2)']);
    expect(madeOf(persons(['Xã Tân Cảnh (9)', 'Xã Kon Đào (4)']))).toEqual([
      'Xã Tân Cảnh',
      'Xã Kon Đào',
    ]);
  });
});

describe('the levels of 2025', () => {
  it.each([
    ['Đặc khu Vân Đồn', 'commune'],
    ['Đảng bộ đặc khu Cô Tô', 'commune'],
    ['Thành phố Huế', 'province'],
    ['TP Hồ Chí Minh', 'province'],
    ['Thành phố Thủ Đức', 'district'],
    ['Đảng ủy phường 5', 'commune'],
    ['Đảng bộ xã Kon Đào', 'commune'],
    ['Đảng bộ các cơ quan Đảng tỉnh', 'agency'],
    ['Đảng ủy UBND tỉnh', 'agency'],
    ['Đảng bộ Quân sự', 'agency'],
    ['Đảng bộ Công an', 'agency'],
    ['Đảng bộ doanh nghiệp', 'agency'],
    ['Chi bộ trực thuộc Trạm Y tế', 'cell'],
    ['Chi bộ cơ sở Tòa án', 'cell'],
    ['Đảng bộ bộ phận thôn 1', 'locality'],
  ])('%j is of the level %s', (name, level) => {
    const { profile, questions } = propose([persons([name, 'Xã Diên Bình'])]).draft;
    expect([profile.newUnits[0], questions]).toMatchObject([{ name, level }, []]);
  });

  it('have communes right below provinces, and a city below a province', () => {
    const sheet = sheetOf([
      ['KẾT NẠP ĐẢNG VIÊN NĂM 2026'],
      ['Tỉnh', 'Đơn vị', 'Kết nạp'],
      ['Tỉnh Đồng Tháp', 'Phường Mỹ Tho', 1],
      ['Tỉnh Thừa Thiên Huế', 'Thành phố Huế', 2],
    ]);
    expect(propose([sheet]).draft.profile.newUnits).toMatchObject([
      { name: 'Tỉnh Đồng Tháp', level: 'province', parent_id: null },
      { name: 'Phường Mỹ Tho', level: 'commune', parent_id: 'dong-thap' },
      { name: 'Tỉnh Thừa Thiên Huế', level: 'province', parent_id: null },
      { name: 'Thành phố Huế', level: 'district', parent_id: 'thua-thien-hue' },
    ]);
  });
});

describe('names of any text', () => {
  const ODD = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '0', 'a › b'];

  it('are units like any other, read and read again', () => {
    const sheet = figures(ODD);
    const first = propose([sheet]);
    const kept = JSON.parse(JSON.stringify(first.draft.profile)) as typeof first.draft.profile;
    for (const proposal of [first, propose([sheet], { profile: kept })]) {
      expect(proposal.draft.questions).toEqual([]);
      expect(Object.keys(proposal.draft.profile.units).sort()).toEqual([...ODD].sort());
      const { report, tables } = readProposal(proposal);
      expect(report.regions[0]).toMatchObject({ rowsRead: ODD.length, rowsTaken: ODD.length });
      expect(tables.units).toBeDefined();
    }
  });
});

/** The sheet of a csv file: the way in which many rows are read. */
async function csv(head: string, rows: number, row: (i: number) => string): Promise<Sheet> {
  const text = [head, ...Array.from({ length: rows }, (_, i) => row(i))].join('\n');
  const [file] = memoryFiles([{ path: 'a.csv', bytes: new TextEncoder().encode(text) }]);
  return (await openSheets(file!))[0]!;
}

describe('many names', () => {
  const HEAD = 'Họ và tên,Xã,Chi bộ,Ngày kết nạp';
  const secondsOf = async (rows: number, row: (i: number) => string): Promise<number> => {
    const sheet = await csv(HEAD, rows, row);
    const start = process.cpuUsage();
    propose([sheet]);
    return process.cpuUsage(start).user / 1e6;
  };

  it.each([
    ['of cells', (i: number) => `Người ${i},Xã Một,Chi bộ Trường Số Lẻ ${i},13/2/2020`],
    ['of one cell in as many communes', (i: number) => `Người ${i},Xã Lẻ ${i},Thôn 1,13/2/2020`],
    [
      'of one name after all',
      (i: number) => `Người ${i},Xã Một,"Thôn 1, ${'x'.repeat(i % 9)} ${i}",13/2/2020`,
    ],
  ])('cost each the same, however many there are: %s', async (_, row) => {
    await secondsOf(300, row);
    const few = await secondsOf(1000, row);
    // Eight times as many; a search through all that were made takes 64 times as long.
    expect(await secondsOf(8000, row)).toBeLessThan(Math.max(few, 0.1) * 25);
  });

  it('of a column that holds none are refused before they are looked at', async () => {
    const sheet = await csv(HEAD, 100_001, (i) => `Người ${i},Xã Một,Chi bộ ${i},13/2/2020`);
    expect(() => propose([sheet])).toThrow(expect.objectContaining({ code: 'too_many_units' }));
  });
});

describe('a village in a column of cells', () => {
  const levelsOf = (head: string): unknown[] => {
    const rows = ['Thôn Tê Pên', 'Chi bộ thôn 2', 'Xã Mẫu'].map((unit, i) => [
      `Người ${i}`,
      unit,
      `${i + 13}/2/2020`,
    ]);
    const sheet = sheetOf([['DANH SÁCH KẾT NẠP'], ['Họ và tên', head, 'Ngày kết nạp'], ...rows]);
    return propose([sheet]).draft.profile.newUnits.map(({ level }) => level);
  };

  it.each(['Chi bộ', 'SINH HOẠT TẠI CHI BỘ', 'Thuộc chi bộ'])(
    'is the village’s cell: %s',
    (head) => {
      expect(levelsOf(head)).toEqual(['cell', 'cell', 'commune']);
    },
  );

  it.each(['Đơn vị', 'Chi bộ, đảng bộ', 'Tổ chức đảng'])('and else the village: %s', (head) => {
    expect(levelsOf(head)).toEqual(['locality', 'cell', 'commune']);
  });
});
