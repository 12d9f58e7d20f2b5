import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import { readProposal } from '../../report/read-proposal.ts';
import type { Draft } from '../questions/draft.ts';
import { propose } from '../propose.ts';

const table = (
  name: string,
  letterhead: string | null,
  units: readonly string[],
  year = 2024,
): Sheet =>
  sheetOf(
    [
      ...(letterhead === null ? [] : [[letterhead]]),
      [`KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM ${year}`],
      ['TT', 'Đơn vị', 'Kết nạp'],
      ...units.map((unit, i) => [i + 1, unit, i + 3]),
    ],
    { name },
  );
const CELLS = ['Chi bộ Công an', 'Chi bộ Tòa án'];
const VILLAGES = ['Chi bộ thôn 1', 'Chi bộ thôn 2'];

const draftOf = (...sheets: Sheet[]): Draft => propose(sheets).draft;
/** `Huyện Mẫu › Chi bộ Công an`, in the order of their names. */
const unitsOf = ({ profile }: Draft): string[] => {
  const names = new Map(profile.newUnits.map((unit) => [unit.unit_id, unit]));
  return profile.newUnits
    .map(({ name, parent_id }) => (parent_id ? `${names.get(parent_id)!.name} › ${name}` : name))
    .sort();
};

describe('a letterhead on one of several sheets', () => {
  const UNITS = ['Huyện Mẫu', 'Huyện Mẫu › Chi bộ Công an', 'Huyện Mẫu › Chi bộ Tòa án'];

  it.each([
    ['the first', 'ĐẢNG BỘ HUYỆN MẪU', null],
    ['the last', null, 'ĐẢNG BỘ HUYỆN MẪU'],
    ['each', 'ĐẢNG BỘ HUYỆN MẪU', 'Huyện ủy Mẫu'],
  ])('is that of all that list its units: on %s', (_, first, second) => {
    const draft = draftOf(table('A', first, CELLS, 2023), table('B', second, CELLS));
    expect(draft.questions).toEqual([]);
    expect(unitsOf(draft)).toEqual(UNITS);
  });

  it('of a commune is that of its villages’ cells, in another order and number', () => {
    const sheets = [
      table('A', 'ĐẢNG UỶ XÃ KON ĐÀO', VILLAGES),
      table('B', null, ['Chi bộ thôn 3', ...VILLAGES.toReversed()], 2023),
    ];
    const { tables } = readProposal(propose(sheets));
    expect((tables.totals as unknown as { admitted: ArrayLike<unknown> }).admitted).toHaveLength(5);
    expect(unitsOf(draftOf(...sheets))).toEqual([
      'Xã Kon Đào',
      'Xã Kon Đào › Chi bộ thôn 1',
      'Xã Kon Đào › Chi bộ thôn 2',
      'Xã Kon Đào › Chi bộ thôn 3',
    ]);
  });

  it('is not that of a sheet that lists others', () => {
    const others = ['Chi bộ làng Kon', 'Chi bộ làng Đăk'];
    expect(
      unitsOf(draftOf(table('A', 'ĐẢNG ỦY XÃ KON ĐÀO', VILLAGES), table('B', null, others))),
    ).toEqual([
      'Chi bộ làng Kon',
      'Chi bộ làng Đăk',
      'Xã Kon Đào',
      'Xã Kon Đào › Chi bộ thôn 1',
      'Xã Kon Đào › Chi bộ thôn 2',
    ]);
  });

  it('is asked for where several sheets that list the same names have different ones', () => {
    const { questions } = draftOf(
      table('A', null, VILLAGES, 2023),
      table('B', 'ĐẢNG ỦY XÃ KON ĐÀO', VILLAGES),
      table('C', 'ĐẢNG ỦY XÃ PÔ KÔ', VILLAGES),
    );
    expect(
      questions.map(({ kind, proposal, choices }) => [kind, proposal, choices!.length > 2]),
    ).toEqual([
      ['unit', null, true],
      ['unit', null, true],
    ]);
  });

  it('is no other file’s', () => {
    const [first, second] = [
      table('A', 'ĐẢNG ỦY XÃ KON ĐÀO', VILLAGES),
      table('B', null, VILLAGES),
    ];
    const draft = draftOf(first, { ...second, file: 'another.xlsx' });
    expect(unitsOf(draft)).toContain('Chi bộ thôn 1');
  });
});

describe('a letterhead above the first table of a sheet', () => {
  it('is that of those below it, which list other cells', () => {
    const sheet = sheetOf([
      ['ĐẢNG ỦY XÃ KON ĐÀO'],
      ['KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024'],
      ['TT', 'Chi bộ', 'Kết nạp'],
      [1, 'Chi bộ thôn 1', 3],
      [2, 'Chi bộ thôn 2', 4],
      [null],
      ['KẾT NẠP Ở CÁC TRƯỜNG NĂM 2024'],
      ['TT', 'Chi bộ', 'Kết nạp'],
      [1, 'Chi bộ Trường Mẫu', 1],
    ]);
    expect(unitsOf(draftOf(sheet))).toContain('Xã Kon Đào › Chi bộ Trường Mẫu');
  });
});
