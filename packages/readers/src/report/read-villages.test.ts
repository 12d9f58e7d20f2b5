import { createDataset, mergedCells } from '@ketnap/core';
import type { SheetValue } from '@ketnap/sheets';
import { range, sheetOf } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal, type Reading } from './read-proposal.ts';

type Rows = readonly (readonly (SheetValue | undefined)[])[];

const TITLE: Rows = [['XÃ KON ĐÀO'], ['DANH SÁCH CHI BỘ THÔN, tính đến ngày 30/6/2020']];

/** Reads as a person does who accepts what is proposed and says the day where that is asked. */
function read(rows: Rows, merges: readonly string[] = []): { reading: Reading; asked: string[] } {
  const sheets = [sheetOf([...TITLE, ...rows], { merges: merges.map(range) })];
  const asked: string[] = [];
  let proposal = propose(sheets);
  for (let round = 0; round < 4 && proposal.draft.questions.length > 0; round++) {
    let { profile } = proposal.draft;
    for (const { kind, pointer, proposal: likely } of proposal.draft.questions) {
      asked.push(kind);
      const day = { from: '2020-06-30', to: '2020-06-30' };
      profile = withValueAt(profile, pointer, kind === 'period' ? day : likely);
    }
    proposal = propose(sheets, { profile });
  }
  return { reading: readProposal(proposal), asked };
}

/** Each village with the cells in which its members meet: `Thôn 1 → Chi bộ thôn 1 (2019-01-01)`. */
function meetingsIn({ tables }: Reading): string[] {
  const rows = (name: 'units' | 'localities' | 'cell_coverage'): Record<string, string>[] => {
    const columns = Object.entries(
      (tables[name] ?? {}) as Record<string, { length: number; at(row: number): string }>,
    );
    return Array.from({ length: columns[0]?.[1].length ?? 0 }, (_, row) =>
      Object.fromEntries(columns.map(([key, column]) => [key, column.at(row)])),
    );
  };
  const units = new Map(rows('units').map(({ unit_id, name }) => [unit_id, name]));
  const coverage = rows('cell_coverage');
  return rows('localities').map(({ locality_id, name, unit_id }) => {
    const met = coverage.filter((one) => one.locality_id === locality_id);
    const cells = met.map(({ cell_id, from }) => `${units.get(cell_id)} (${from})`);
    return `${units.get(unit_id)}: ${name} → ${cells.join(', ') || 'none'}`;
  });
}

const HEAD = ['TT', 'Thôn', 'Chi bộ'];
const ON = '(2020-06-30)';

describe('lists of villages and cells', () => {
  it.each<[string, Rows, string[], string[]]>([
    [
      'a merged sheet cell says which villages share a cell',
      [HEAD, [1, 'Thôn 1', 'Chi bộ thôn 1'], [2, 'Thôn 2', 'Chi bộ thôn 2 và 3'], [3, 'Thôn 3']],
      ['C5:C6'],
      [
        `Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 ${ON}`,
        `Xã Kon Đào: Thôn 2 → Chi bộ thôn 2 và 3 ${ON}`,
        `Xã Kon Đào: Thôn 3 → Chi bộ thôn 2 và 3 ${ON}`,
      ],
    ],
    [
      'a day behind the name of a village is the day from which it meets there',
      [HEAD, [1, 'Thôn 1 (tách ngày 5/6/2018)', 'Chi bộ thôn 1'], [2, 'Thôn 2', 'Chi bộ thôn 2']],
      [],
      [
        'Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 (2018-06-05)',
        `Xã Kon Đào: Thôn 2 → Chi bộ thôn 2 ${ON}`,
      ],
    ],
    [
      'a village with a day of something else behind its name is left out',
      [HEAD, [1, 'Thôn 1 (họp ngày 5/6/2018)', 'Chi bộ thôn 1'], [2, 'Thôn 2', 'Chi bộ thôn 2']],
      [],
      [`Xã Kon Đào: Thôn 2 → Chi bộ thôn 2 ${ON}`],
    ],
    [
      'one name of a cell in several rows is one cell',
      [HEAD, [1, 'Thôn 1', 'Chi bộ ghép thôn 1 + 2'], [2, 'Thôn 2', 'Chi bộ ghép thôn 1 + 2']],
      [],
      [
        `Xã Kon Đào: Thôn 1 → Chi bộ ghép thôn 1 + 2 ${ON}`,
        `Xã Kon Đào: Thôn 2 → Chi bộ ghép thôn 1 + 2 ${ON}`,
      ],
    ],
    [
      'a village without a cell has none',
      [
        HEAD,
        [1, 'Thôn 1', 'Chi bộ thôn 1'],
        [2, 'Thôn 2', 'Chưa có chi bộ'],
        [3, 'Thôn 3', '-'],
        [4, 'Thôn 4', null],
      ],
      [],
      [
        `Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 ${ON}`,
        'Xã Kon Đào: Thôn 2 → none',
        'Xã Kon Đào: Thôn 3 → none',
        'Xã Kon Đào: Thôn 4 → none',
      ],
    ],
    [
      'members who meet with another village are in its cell',
      [HEAD, [1, 'Thôn 1', 'Chi bộ thôn 1'], [2, 'Thôn 2', 'Sinh hoạt ghép với thôn 1']],
      [],
      [`Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 ${ON}`, `Xã Kon Đào: Thôn 2 → Chi bộ thôn 1 ${ON}`],
    ],
    [
      'a list of cells alone names its villages in their names',
      [
        ['TT', 'Tên chi bộ', 'Số đảng viên'],
        [1, 'Chi bộ thôn 1', 12],
        [2, 'Chi bộ ghép thôn 2, thôn 3', 9],
        [3, 'Chi bộ Trường THCS', 20],
      ],
      [],
      [
        `Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 ${ON}`,
        `Xã Kon Đào: Thôn 2 → Chi bộ ghép thôn 2, thôn 3 ${ON}`,
        `Xã Kon Đào: Thôn 3 → Chi bộ ghép thôn 2, thôn 3 ${ON}`,
      ],
    ],
    [
      'the day on which a cell was parted is the first of its meetings',
      [
        [...HEAD, 'Ngày thành lập'],
        [1, 'Thôn 1', 'Chi bộ thôn 1', { day: '2019-05-19' }],
        [2, 'Thôn 2', 'Chi bộ thôn 2', { day: '2018-02-03' }],
      ],
      [],
      [
        'Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 (2019-05-19)',
        'Xã Kon Đào: Thôn 2 → Chi bộ thôn 2 (2018-02-03)',
      ],
    ],
    [
      'a list of several communes names them before their villages',
      [
        ['TT', 'Xã', 'Thôn, làng', 'Chi bộ'],
        [1, 'Xã Kon Đào', 'Thôn 1', 'Chi bộ thôn 1'],
        [2, 'Xã Pô Kô', 'Thôn 1', 'Chi bộ thôn 1'],
        [3, 'Xã Pô Kô', 'Thôn 2', 'Chưa có'],
      ],
      [],
      [
        `Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 ${ON}`,
        `Xã Pô Kô: Thôn 1 → Chi bộ thôn 1 ${ON}`,
        'Xã Pô Kô: Thôn 2 → none',
      ],
    ],
    [
      'several villages in one sheet cell are each a village',
      [HEAD, [1, 'Thôn 1, thôn 2', 'Chi bộ thôn 1']],
      [],
      [`Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 ${ON}`, `Xã Kon Đào: Thôn 2 → Chi bộ thôn 1 ${ON}`],
    ],
  ])('%s', (_, rows, merges, expected) => {
    expect(meetingsIn(read(rows, merges).reading)).toEqual(expected);
  });

  it('are counted as merged cells', () => {
    const { reading } = read([
      HEAD,
      [1, 'Thôn 1', 'Chi bộ ghép thôn 1 + 2'],
      [2, 'Thôn 2', 'Chi bộ ghép thôn 1 + 2'],
      [3, 'Thôn 3', 'Chi bộ thôn 3'],
      [4, 'Thôn 4', 'chưa có'],
    ]);
    const dataset = createDataset({
      ...reading.tables,
      admissions: [{ admitted_on: '2020-06-30', unit_id: 'kon-dao' }],
    });
    expect(dataset.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [row] = mergedCells(dataset, { on: '2020-06-30' }).rows;
    expect(row).toMatchObject({ localities: 4, own: 1, joint: 2, none: 1, merged_cells: 1 });
  });

  it.each(['Tính đến ngày 30/6/2020', '(Đến hết ngày 30 tháng 6 năm 2020)', 'đến ngày 30/6/2020'])(
    'under %j are of that day',
    (line) => {
      const rows: Rows = [
        ['XÃ KON ĐÀO'],
        ['DANH SÁCH CHI BỘ THÔN'],
        [line],
        HEAD,
        [1, 'Thôn 1', 'Chi bộ thôn 1'],
      ];
      const proposal = propose([sheetOf(rows)]);
      expect(proposal.draft.questions).toEqual([]);
      expect(meetingsIn(readProposal(proposal))).toEqual([
        `Xã Kon Đào: Thôn 1 → Chi bộ thôn 1 ${ON}`,
      ]);
    },
  );

  it('with a village that meets with one that is not listed are told', () => {
    const { reading } = read([
      HEAD,
      [1, 'Thôn 1', 'Ghép với thôn 9'],
      [2, 'Thôn 2', 'Chi bộ thôn 2'],
    ]);
    const [region] = reading.report.regions;
    expect(region!.leftOut).toMatchObject([{ code: 'unknown_cell', count: 1, rows: [4] }]);
    expect(region!.sheetCells.rejections).toMatchObject([
      { place: 'C4', found: 'Ghép với thôn 9' },
    ]);
  });
});
