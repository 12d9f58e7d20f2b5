import type { TablesInput } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { readProposal } from '../../report/read-proposal.ts';
import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import type { Draft } from '../questions/draft.ts';
import { withValueAt } from '../../profile/pointer.ts';
import { propose, type ProposeOptions } from '../propose.ts';

const list = (...units: string[]): Sheet =>
  sheetOf([
    ['Họ và tên', 'Đơn vị', 'Ngày kết nạp'],
    ...units.map((unit, i) => [`Người ${i}`, unit, `${i + 13}/2/2016`]),
  ]);
const draftOf = (sheet: Sheet, options: ProposeOptions = {}): Draft =>
  propose([sheet], options).draft;
const parents = ({ profile }: Draft): (string | null)[][] =>
  profile.newUnits.map(({ name, parent_id }) => [name, parent_id]);
const asked = ({ questions }: Draft): unknown[] =>
  questions.map(({ kind, pointer, proposal }) => [kind, pointer, proposal]);

const unit = (unit_id: string, name: string, level: string, parent_id: string | null, to = '') => ({
  unit_id,
  name,
  level,
  parent_id,
  valid_from: to === '' && unit_id.endsWith('2025') ? '2025-07-01' : null,
  valid_to: to || null,
});
/** A district whose commune bore its name on, as another unit, from July 2025. */
const TABLES: TablesInput = {
  units: [
    unit('huyen', 'Huyện Mẫu', 'district', null),
    unit('kon-dao', 'Xã Kon Đào', 'commune', 'huyen', '2025-06-30'),
    unit('kon-dao-2025', 'Xã Kon Đào', 'commune', null),
    unit('po-ko', 'Xã Pô Kô', 'commune', 'huyen'),
  ],
};
const CELLS: TablesInput = {
  units: [
    ...(TABLES.units as object[]),
    unit('po-ko-1', 'Chi bộ thôn 1', 'cell', 'po-ko'),
  ] as NonNullable<TablesInput['units']>,
};

describe('the unit above a unit that is made', () => {
  it('is the commune that the name names, the one of the rows’ days', () => {
    const draft = draftOf(list('Chi bộ thôn 33 xã Kon Đào', 'Chi bộ thôn 2, xã Pô Kô'), {
      tables: TABLES,
    });
    expect(draft.questions).toEqual([]);
    expect(parents(draft)).toEqual([
      ['Chi bộ thôn 33 xã Kon Đào', 'kon-dao'],
      ['Chi bộ thôn 2, xã Pô Kô', 'po-ko'],
    ]);
  });

  it('is made as well where no units are known', () => {
    const draft = draftOf(list('Chi bộ thôn 1 xã Pô Kô', 'Chi bộ thôn 2 XÃ PÔ KÔ', 'Xã Kon Đào'));
    expect(parents(draft)).toEqual([
      ['Xã Pô Kô', null],
      ['Chi bộ thôn 1 xã Pô Kô', 'po-ko'],
      ['Chi bộ thôn 2 XÃ PÔ KÔ', 'po-ko'],
      ['Xã Kon Đào', null],
    ]);
  });

  it('is the same for a unit that is written with it and without', () => {
    const sheet = sheetOf([
      ['Họ và tên', 'Xã', 'Chi bộ', 'Ngày kết nạp'],
      ['Người A', 'Xã Pô Kô', 'Chi bộ thôn 1', '13/2/2016'],
      ['Người B', 'Xã Pô Kô', 'Chi bộ thôn 1 xã Pô Kô', '13/2/2016'],
    ]);
    expect(parents(draftOf(sheet))).toEqual([
      ['Xã Pô Kô', null],
      ['Chi bộ thôn 1', 'po-ko'],
    ]);
  });

  it('is told with the new unit that is proposed', () => {
    const { questions } = draftOf(list('Trường THCS xã Pô Kô'), { tables: CELLS });
    expect(questions.map(({ choices }) => choices![0]!.label.vi)).toEqual([
      'Đơn vị mới, trực thuộc Xã Pô Kô',
    ]);
  });

  it('is the office of the letterhead, whose level is asked', () => {
    const sheet = sheetOf([
      ['ĐẢNG BỘ TỈNH QUẢNG NGÃI'],
      ['ĐẢNG ỦY ĐĂK TÔ'],
      ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2025'],
      ['TT', 'Đảng bộ, chi bộ', 'Kết nạp'],
      [1, 'Chi bộ thôn 1', 1],
      [2, 'Chi bộ thôn 2', 2],
    ]);
    const draft = draftOf(sheet);
    const [office, ...cells] = draft.profile.newUnits;
    expect(office).toMatchObject({ name: 'Đảng ủy Đăk Tô', level: null, parent_id: null });
    expect(cells.map(({ parent_id }) => parent_id)).toEqual([office!.unit_id, office!.unit_id]);
    expect(asked(draft)).toEqual([['level', '/newUnits/0/level', 'commune']]);
    const profile = withValueAt(draft.profile, '/newUnits/0/level', 'commune');
    const second = draftOf(sheet, { profile });
    expect(second.questions).toEqual([]);
    expect(second.profile.newUnits[0]!.level).toBe('commune');
  });

  it('is asked for where nothing says it and others are known', () => {
    const sheet = list('Chi bộ Quân sự');
    const first = draftOf(sheet, { tables: CELLS });
    expect(asked(first)).toEqual([['unit', '/units/Chi bộ Quân sự', 'chi-bo-quan-su']]);
    const made = withValueAt(first.profile, '/units/Chi bộ Quân sự', 'chi-bo-quan-su');
    const second = draftOf(sheet, { tables: CELLS, profile: made });
    expect(asked(second)).toEqual([['parent', '/newUnits/0/parent_id', 'huyen']]);
    for (const [answer, kinds] of [
      ['po-ko', []],
      ['', []],
      ['nobody', ['parent']],
    ] as const) {
      const profile = withValueAt(second.profile, '/newUnits/0/parent_id', answer);
      const { questions } = draftOf(sheet, { tables: CELLS, profile });
      expect(questions.map(({ kind }) => kind)).toEqual(kinds);
    }
  });
});

describe('a unit that was made for an answer', () => {
  it('is neither asked about nor made once the answer is another', () => {
    const sheet = list('Chi bộ Quân sự');
    const { profile } = draftOf(sheet, { tables: CELLS });
    const made = withValueAt(profile, '/units/Chi bộ Quân sự', 'chi-bo-quan-su');
    const first = draftOf(sheet, { tables: CELLS, profile: made });
    expect(parents(first)).toEqual([['Chi bộ Quân sự', null]]);
    const other = withValueAt(first.profile, '/units/Chi bộ Quân sự', 'po-ko-1');
    const second = propose([sheet], { tables: CELLS, profile: other });
    expect(asked(second.draft)).toEqual([]);
    expect(readProposal(second).tables).not.toHaveProperty('units');
  });
});

describe('the unit of a name that names the unit above it', () => {
  it('is the known one below that', () => {
    const draft = draftOf(list('Chi bộ thôn 1 xã Pô Kô'), { tables: CELLS });
    expect(draft.profile.units['Chi bộ thôn 1 xã Pô Kô']).toBe('po-ko-1');
  });

  it('is the one below the unit that the title names', () => {
    const cells = [...(CELLS.units as object[]), unit('kd-1', 'Chi bộ thôn 1', 'cell', 'kon-dao')];
    const tables = { units: cells as NonNullable<TablesInput['units']> };
    const titled = (title: string): Sheet =>
      sheetOf([
        [title],
        ['Họ và tên', 'Chi bộ', 'Ngày kết nạp'],
        ['Người A', 'Chi bộ thôn 1', '13/2/2016'],
      ]);
    const units = ({ profile }: Draft): unknown =>
      Object.entries(profile.units).find(([key]) => key.endsWith('Chi bộ thôn 1'))![1];
    expect(units(draftOf(titled('ĐẢNG BỘ XÃ PÔ KÔ'), { tables }))).toBe('po-ko-1');
    expect(units(draftOf(titled('ĐẢNG BỘ XÃ KON ĐÀO'), { tables }))).toBe('kd-1');
    expect(units(draftOf(titled('DANH SÁCH'), { tables }))).toBe(null);
    expect(asked(draftOf(titled('ĐẢNG BỘ XÃ KON ĐÀO'), { tables: CELLS }))).toEqual([
      ['unit', '/units/Xã Kon Đào › Chi bộ thôn 1', 'chi-bo-thon-1'],
    ]);
  });

  it('is never one of the same name below another', () => {
    const draft = draftOf(list('Chi bộ thôn 1 xã Kon Đào', 'Chi bộ thôn 1 xã Lạ'), {
      tables: CELLS,
    });
    expect(asked(draft)).toEqual([
      ['unit', '/units/Chi bộ thôn 1 xã Kon Đào', 'chi-bo-thon-1-xa-kon-dao'],
      ['unit', '/units/Xã Lạ', 'la'],
      ['unit', '/units/Chi bộ thôn 1 xã Lạ', 'chi-bo-thon-1-xa-la'],
    ]);
  });
});
