import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import { propose, type Proposal } from '../draft/propose.ts';
import { withValueAt } from '../profile/pointer.ts';
import type { Profile } from '../profile/profile.ts';
import { readProposal, type Reading } from './read-proposal.ts';
import { readRows } from './read-rows.sample.ts';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';
const CELLS = [
  [1, 'Chi bộ thôn 1', 3],
  [2, 'Chi bộ thôn 2', 4],
  [3, 'Chi bộ thôn 1', 5],
  [4, 'Chi bộ Trường THCS', 2],
];

const sheet = (rows: unknown[][], head = ['TT', 'Đơn vị', 'Kết nạp']): Sheet =>
  sheetOf([[TITLE], head, ...rows] as never);

/** Reads a sheet, all rows that name one unit taken as is said. */
function readAs(given: Sheet, use: string): { reading: Reading; proposal: Proposal } {
  const { profile, questions } = propose([given]).draft;
  // As the intake does: units that were proposed are proposed anew.
  const said = { ...profile, units: {}, newUnits: [] };
  const proposal = propose([given], {
    profile: questions.reduce(
      (one, { pointer }) => withValueAt(one, pointer, use),
      said as Profile,
    ),
  });
  return { reading: readProposal(proposal), proposal };
}

function admitted({ tables }: Reading): Record<string, string[]> {
  const { units, totals } = tables as unknown as Record<string, Record<string, Iterable<string>>>;
  const idOf = [...units!['unit_id']!];
  const nameOf = new Map([...units!['name']!].map((name, i) => [idOf[i]!, name]));
  const figures = [...totals!['admitted']!];
  const found: Record<string, string[]> = {};
  [...totals!['unit_id']!].forEach((id, i) => {
    (found[nameOf.get(id)!] ??= []).push(figures[i]!);
  });
  return found;
}

describe('rows of a flat list that name one unit', () => {
  it('are asked for, with their rows, and nothing is taken of them until then', () => {
    const proposal = propose([sheet(CELLS)]);
    expect(proposal.draft.questions).toMatchObject([
      {
        kind: 'row',
        proposal: null,
        message: { en: expect.stringContaining('rows 3, 5 each name “Chi bộ thôn 1”') as string },
        examples: ['1 · Chi bộ thôn 1 · 3', '3 · Chi bộ thôn 1 · 5'],
      },
    ]);
    const reading = readProposal(proposal);
    expect(admitted(reading)).toEqual({ 'Chi bộ thôn 2': ['4'], 'Chi bộ Trường THCS': ['2'] });
    expect(reading.report.regions[0]!.leftOut).toMatchObject([
      { code: 'twin_undecided', isUndecided: true, rows: [3, 5] },
    ]);
  });

  it.each<[use: string, figures: Record<string, string[]>]>([
    ['apart', { 'Chi bộ thôn 1': ['3'], 'Chi bộ thôn 1 (2)': ['5'] }],
    ['together', { 'Chi bộ thôn 1': ['8'] }],
    ['once', { 'Chi bộ thôn 1': ['3'] }],
    ['left_out', {}],
  ])('are taken %s', (use, figures) => {
    const { reading, proposal } = readAs(sheet(CELLS), use);
    expect(proposal.draft.questions).toEqual([]);
    const others = { 'Chi bộ thôn 2': ['4'], 'Chi bộ Trường THCS': ['2'] };
    expect(admitted(reading)).toEqual({ ...figures, ...others });
  });

  it('are added up in every column, targets too', () => {
    const rows = [
      ['Xã Đăk Hà', 10, 3, 1],
      ['Xã Ngọc Réo', 6, 2, 0],
      ['Xã Đăk Hà', 5, 4, 2],
    ];
    const head = ['Đơn vị', 'Chỉ tiêu', 'Kết nạp', 'Nữ'];
    const { reading } = readAs(sheet(rows, head), 'together');
    expect(admitted(reading)).toEqual({ 'Xã Đăk Hà': ['7', '3'], 'Xã Ngọc Réo': ['2', '0'] });
    expect([
      ...(reading.tables.targets as unknown as Record<string, Iterable<string>>)['target']!,
    ]).toEqual(['15', '6']);
  });

  it('that are alike in every column are proposed as one where communes are told by their names', () => {
    const communes = [
      [1, 'Xã Đăk Hà', 3],
      [2, 'Xã Ngọc Réo', 2],
      [3, 'Xã Đăk Hà', 3],
    ];
    const cells = communes.map(([at, , count]) => [at, at === 2 ? 'Chi bộ 2' : 'Chi bộ 1', count]);
    expect(propose([sheet(communes)]).draft.questions).toMatchObject([{ proposal: 'once' }]);
    expect(propose([sheet(cells)]).draft.questions).toMatchObject([{ proposal: null }]);
    const { reading } = readAs(sheet(communes), 'once');
    expect(admitted(reading)).toEqual({ 'Xã Đăk Hà': ['3'], 'Xã Ngọc Réo': ['2'] });
    expect(reading.report.doubles).toMatchObject([
      { why: 'same_row', places: [expect.stringMatching(/: 3$/), expect.stringMatching(/: 5$/)] },
    ]);
  });
});

describe('rows of one name that are not asked for', () => {
  it.each<[told: string, lines: string[], figures: string[]]>([
    [
      'below group rows',
      [
        'TT | Đơn vị | Kết nạp',
        'I | Xã Đăk Hà |',
        '1 | Chi bộ thôn 1 | 3',
        '2 | Chi bộ thôn 2 | 4',
        'II | Xã Ngọc Réo |',
        '1 | Chi bộ thôn 1 | 5',
        '2 | Chi bộ thôn 3 | 5',
      ],
      [
        'Xã Đăk Hà › Chi bộ thôn 1: 3',
        'Xã Đăk Hà › Chi bộ thôn 2: 4',
        'Xã Ngọc Réo › Chi bộ thôn 1: 5',
        'Xã Ngọc Réo › Chi bộ thôn 3: 5',
      ],
    ],
    [
      'beside the commune of each',
      [
        'Xã | Chi bộ | Kết nạp',
        'Xã Đăk Hà | Chi bộ thôn 1 | 3',
        'Xã Ngọc Réo | Chi bộ thôn 1 | 5',
        'Xã Ngọc Réo | Chi bộ thôn 2 | 5',
      ],
      [
        'Xã Đăk Hà › Chi bộ thôn 1: 3',
        'Xã Ngọc Réo › Chi bộ thôn 1: 5',
        'Xã Ngọc Réo › Chi bộ thôn 2: 5',
      ],
    ],
    [
      'of years of their own',
      ['Đơn vị | Năm | Kết nạp', 'Xã Đăk Hà | 2022 | 3', 'Xã Đăk Hà | 2023 | 5', 'Xã A | 2022 | 1'],
      ['Xã Đăk Hà: 3', 'Xã Đăk Hà: 5', 'Xã A: 1'],
    ],
    [
      'in columns of their own',
      ['Đơn vị | Chỉ tiêu | Kết nạp', 'Xã Đăk Hà | 12 |', 'Xã B | 4 | 2', 'Xã Đăk Hà | | 5'],
      ['Xã B: 2', 'Xã Đăk Hà: 5', 'Xã Đăk Hà, target: 12', 'Xã B, target: 4'],
    ],
  ])('%s', (_, lines, figures) => {
    expect(readRows(lines)).toMatchObject({ asked: [], figures });
  });

  it('of one year twice are asked for', () => {
    const rows = ['Xã Đăk Hà | 2022 | 3', 'Xã Đăk Hà | 2022 | 5', 'Xã Đăk Hà | 2023 | 1'];
    const { asked, figures } = readRows(['Đơn vị | Năm | Kết nạp', ...rows]);
    expect(asked).toContain('Xã Đăk Hà');
    expect(figures).toEqual(['Xã Đăk Hà: 1']);
  });
});
