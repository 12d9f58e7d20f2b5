import { resolve } from 'node:path';
import { CodedColumn, createDataset, trend, type TablesInput, type TableName } from '@ketnap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../node/load-dataset.ts';
import { codedTable } from '../package/coded-table.ts';
import { addTables, type MergeOptions } from './add-tables.ts';
import type { TableReport } from './merge-report.ts';

type Row = Readonly<Record<string, string | null>>;

const DAK_TO = resolve(import.meta.dirname, '../../../../data/dak-to');

/** The rows of one table, empty values left out. */
function rowsOf(tables: TablesInput, table: TableName): Row[] {
  const { size, columns } = codedTable(tables[table]!);
  return Array.from(
    { length: size },
    (_, row) =>
      Object.fromEntries(
        Array.from(columns, ([name, column]) => [name, column.at(row)]).filter(([, one]) => one),
      ) as Row,
  );
}

function merge(
  table: TableName,
  base: readonly Row[],
  added: readonly Row[],
  options?: MergeOptions,
): { rows: Row[]; report: TableReport } {
  const { tables, merged } = addTables({ [table]: base }, { [table]: added }, options);
  return { rows: rowsOf(tables, table), report: merged.tables[0]! };
}

const XA = { unit_id: 'c', name: 'Xã', level: 'commune' };

describe('addTables: rows with a key', () => {
  it('takes the same row once', () => {
    const { rows, report } = merge('units', [XA], [{ ...XA }]);
    expect(rows).toEqual([XA]);
    expect(report).toMatchObject({ baseRows: 1, addedRows: 1, appended: 0, same: 1 });
  });

  it('takes text for the same in NFD and with spaces around it', () => {
    const nfd = { ...XA, unit_id: ' c', name: 'Xã'.normalize('NFD') };
    expect(merge('units', [XA], [nfd]).report).toMatchObject({ same: 1, appended: 0 });
  });

  it('puts new rows behind those of the base', () => {
    const { rows } = merge('units', [XA], [{ ...XA, unit_id: 'd' }]);
    expect(rows.map(({ unit_id }) => unit_id)).toEqual(['c', 'd']);
  });

  it('keeps the row of the base where another says something else, and lists both values', () => {
    const { rows, report } = merge('units', [XA], [{ ...XA, name: 'Thị trấn' }]);
    expect(rows).toEqual([XA]);
    expect(report.conflicts).toMatchObject({
      count: 1,
      first: [
        {
          key: 'unit_id: c',
          column: 'name',
          base: 'Xã',
          added: 'Thị trấn',
          taken: 'base',
          baseRow: 1,
          addedRow: 1,
        },
      ],
    });
    expect(report.conflicts.first[0]!.message.vi).toBe(
      'Bảng units, unit_id: c, cột "name": dữ liệu đang mở ghi "Xã", dữ liệu thêm vào ghi "Thị trấn"; lấy giá trị đang có.',
    );
  });

  it('fills in what the base lacks, a whole column too, and empties nothing', () => {
    const base = [
      { ...XA, code: '7' },
      { ...XA, unit_id: 'd', parent_id: 'c' },
    ];
    const added = [
      { ...XA, valid_to: '2025-06-30' },
      { ...XA, unit_id: 'd', valid_to: '', code: '9' },
    ];
    const { rows, report } = merge('units', base, added);
    expect(rows).toEqual([
      { ...XA, code: '7', valid_to: '2025-06-30' },
      { ...XA, unit_id: 'd', parent_id: 'c', code: '9' },
    ]);
    expect(
      report.filled.first.map(({ key, column, added: value }) => [key, column, value]),
    ).toEqual([
      ['unit_id: c', 'valid_to', '2025-06-30'],
      ['unit_id: d', 'code', '9'],
    ]);
    expect(report).toMatchObject({ onlyInBase: ['parent_id'], onlyInAdded: ['valid_to'] });
  });

  it.each<[TableName, Row, Row]>([
    ['sources', { source_id: 's', column: 'sex', value: 'yes' }, { source_id: 's', column: 'sex' }],
    ['sources', { source_id: 's', sensitive: 'no' }, { source_id: 's' }],
    [
      'targets',
      { unit_id: 'c', year: '2020', target: '40', basis: 'count' },
      { unit_id: 'c', year: '2020', target: '40' },
    ],
    [
      'targets',
      { unit_id: 'c', year: '2020', target: '40' },
      { unit_id: 'c', year: '2020', target: '40.0' },
    ],
    [
      'targets',
      { unit_id: 'c', year: '2020', target: '40', set_by: 'c' },
      { unit_id: 'c', year: '2020', target: '40' },
    ],
    [
      'successions',
      { from_unit_id: 'a', to_unit_id: 'b', effective_on: '2020-01-01', share: '1' },
      { from_unit_id: 'a', to_unit_id: 'b', effective_on: '2020-01-01' },
    ],
  ])('%s: %j says the same as %j', (table, one, other) => {
    expect(merge(table, [one], [other]).report).toMatchObject({ same: 1, appended: 0 });
    expect(merge(table, [other], [one]).report).toMatchObject({ same: 1, appended: 0 });
  });

  it('does not take an empty value for unknown where it means something', () => {
    const women = { source_id: 's', column: 'sex', value: 'female' };
    const { rows, report } = merge('sources', [{ source_id: 's', column: 'sex' }], [women]);
    expect(rows[0]).toEqual({ source_id: 's', column: 'sex' });
    expect(report.conflicts.first[0]).toMatchObject({ base: 'yes', added: 'female' });
  });

  it('takes rows without a key as further ones', () => {
    const { rows } = merge('units', [{ name: 'A' }], [{ name: 'A' }]);
    expect(rows).toHaveLength(2);
  });

  it('keeps two rows of one file with the same key, for the check of the dataset to tell', () => {
    const { rows } = merge('units', [XA], [{ ...XA }, { ...XA, name: 'B' }]);
    expect(rows.map(({ name }) => name)).toEqual(['Xã', 'B']);
  });
});

describe('addTables: figures', () => {
  const base = { unit_id: 'c', year: '2020', target: '40', basis: 'count', resolution: 'NQ 1' };
  const added = { unit_id: 'c', year: '2020', target: '0.04', basis: 'share_of_members' };

  it('takes the newer figure with all that gives it its meaning, and the rest from the base', () => {
    const { rows, report } = merge('targets', [base], [added]);
    expect(rows).toEqual([{ ...added, resolution: 'NQ 1' }]);
    expect(
      report.conflicts.first.map(({ column, base: was, added: is, taken }) => [
        column,
        was,
        is,
        taken,
      ]),
    ).toEqual([
      ['target', '40', '0.04', 'added'],
      ['basis', 'count', 'share_of_members', 'added'],
    ]);
  });

  it('takes the older figure where asked, and lists the same', () => {
    const { rows, report } = merge('targets', [base], [added], { choose: 'base' });
    expect(rows).toEqual([base]);
    expect(report.conflicts).toMatchObject({
      count: 2,
      first: [{ taken: 'base' }, { taken: 'base' }],
    });
  });

  it('takes away the upper end of a range that the newer figure has no more', () => {
    const range = { unit_id: 'c', year: '2020', target: '40', target_to: '45' };
    const { rows } = merge('targets', [range], [{ unit_id: 'c', year: '2020', target: '42' }]);
    expect(rows).toEqual([{ unit_id: 'c', year: '2020', target: '42' }]);
  });

  it.each<[string, TableName, Row, Row]>([
    [
      'another day of adoption',
      'targets',
      base,
      { ...base, adopted_on: '2020-05-05', target: '50' },
    ],
    ['another unit that set it', 'targets', base, { ...base, set_by: 'd', target: '50' }],
    ['a term instead of a year', 'targets', base, { unit_id: 'c', term_id: '2020', target: '50' }],
    [
      'another source',
      'totals',
      { unit_id: 'c', from: '2020-01-01', to: '2020-06-30', admitted: '4' },
      { unit_id: 'c', from: '2020-01-01', to: '2020-06-30', source_id: 'women', admitted: '2' },
    ],
    [
      'other days',
      'totals',
      { unit_id: 'c', from: '2020-01-01', to: '2020-06-30', admitted: '4' },
      { unit_id: 'c', from: '2020-01-01', to: '2020-12-31', admitted: '7' },
    ],
  ])('%s makes it another figure', (_, table, one, other) => {
    expect(merge(table, [one], [other]).rows).toHaveLength(2);
  });

  it('corrects a total and a head count', () => {
    const total = { unit_id: 'c', from: '2020-01-01', to: '2020-06-30', admitted: '4' };
    expect(merge('totals', [total], [{ ...total, admitted: '5' }]).rows[0]!['admitted']).toBe('5');
    const members = { unit_id: 'c', on: '2020-01-01', members: '90' };
    expect(merge('members', [members], [{ ...members, members: '91' }]).rows[0]!['members']).toBe(
      '91',
    );
  });

  it.each(['added', 'base'] as const)('never loses a figure for none (%s)', (choose) => {
    const total = { unit_id: 'c', from: '2020-01-01', to: '2020-06-30', admitted: '4' };
    const none = { ...total, admitted: '' };
    expect(merge('totals', [total], [none], { choose }).rows).toEqual([total]);
    const filled = merge('totals', [none], [total], { choose });
    expect(filled.rows).toEqual([total]);
    expect(filled.report).toMatchObject({ filled: { count: 1 }, conflicts: { count: 0 } });
  });
});

describe('addTables: admissions', () => {
  const one = { admission_id: '1', admitted_on: '2020-01-05', unit_id: 'c', name: 'A' };
  const { admission_id: _, ...nameless } = one;

  it('leaves out a row with an id that is there already, and lists what it says besides', () => {
    const again = { ...one, name: 'B', recognised_on: '2021-01-05' };
    const { rows, report } = merge('admissions', [one], [again, { ...one, admission_id: '2' }]);
    expect(rows).toEqual([one, { ...one, admission_id: '2' }]);
    expect(report.doubles).toMatchObject({
      count: 1,
      first: [{ why: 'same_id', done: 'skipped', key: 'admission_id: 1' }],
    });
    expect(report.conflicts.first.map(({ column, base, added }) => [column, base, added])).toEqual([
      ['name', 'A', 'B'],
      ['recognised_on', null, '2021-01-05'],
    ]);
    expect(report.message.vi).toBe(
      'Bảng admissions: nhận 2 dòng; 1 dòng được thêm, 1 dòng trùng với dữ liệu đang mở, 2 giá trị mâu thuẫn.',
    );
  });

  it('leaves out a row that is the same in all columns that both have', () => {
    const { rows, report } = merge(
      'admissions',
      [nameless],
      [
        { ...nameless, phone: '7' },
        { ...nameless, name: 'B' },
      ],
    );
    expect(rows).toEqual([nameless, { ...nameless, name: 'B' }]);
    expect(report.doubles.first[0]).toMatchObject({
      why: 'same_row',
      baseRow: 1,
      addedRow: 1,
      done: 'skipped',
    });
    expect(report.compared).toEqual(['admitted_on', 'unit_id', 'name']);
    expect(report.conflicts.first[0]).toMatchObject({ column: 'phone', base: null, added: '7' });
  });

  it('tells rows that seem to correct others, which count both', () => {
    const was = [
      { admission_id: 'aaaaaaa-0000001', admitted_on: '2020-01-05', unit_id: 'c' },
      { admission_id: 'bbbbbbb-0000002', admitted_on: '2020-01-06', unit_id: 'c' },
      { admission_id: '0000000-0000003', admitted_on: '2020-01-06', unit_id: 'c' },
    ];
    const is = [
      { ...was[0]!, admission_id: 'aaaaaaa-0000004', admitted_on: '2020-01-07' },
      was[1]!,
      { ...was[1]!, admission_id: 'bbbbbbb-0000005', unit_id: 'd' },
      { ...was[2]!, admission_id: '0000000-0000006', unit_id: 'd' },
    ];
    const { rows, report } = merge('admissions', was, is);
    expect(rows).toHaveLength(6);
    expect(report.corrected).toMatchObject({
      count: 1,
      first: [{ baseRow: 1, addedRow: 1, columns: ['admitted_on'] }],
    });
    expect(report.corrected.first[0]!.message.en).toContain('"2020-01-05" → "2020-01-07"');
    expect(report.message.vi).toContain('có thể bị tính hai lần');
  });

  it('adds doubles where asked, and lists them all the same', () => {
    const { rows, report } = merge('admissions', [nameless], [nameless], { doubles: 'keep' });
    expect(rows).toEqual([nameless, nameless]);
    expect(report.doubles).toMatchObject({ count: 1, first: [{ done: 'kept' }] });
  });

  it.each<[string, readonly Row[], readonly Row[], number]>([
    [
      'two alike in a file against one in the base: one is new',
      [nameless],
      [nameless, nameless],
      2,
    ],
    ['two alike in each: none is new', [nameless, nameless], [nameless, nameless], 2],
    ['ids that differ: another person, however alike', [one], [{ ...one, admission_id: '2' }], 2],
    ['no column of ids in the file: the same', [one], [nameless], 1],
    ['no column of ids in the base: the same', [nameless], [one], 1],
    ['an id that is empty: the same', [one], [{ ...one, admission_id: '' }], 1],
    [
      'the id is there, and a row alike without one: one person more',
      [one],
      [one, { ...one, admission_id: '' }],
      2,
    ],
    ['several persons against one', [nameless], [{ ...nameless, count: '3' }], 2],
    ['one person, counted or not', [nameless], [{ ...nameless, count: '1' }], 1],
  ])('%s', (_, base, added, expected) => {
    expect(merge('admissions', base, added).rows).toHaveLength(expected);
  });

  it('takes as doubles what a count of equal rows by hand does', () => {
    const row = fc.record({
      admitted_on: fc.constantFrom('2020-01-01', '2020-01-02', ''),
      unit_id: fc.constantFrom('c', 'd'),
      name: fc.constantFrom('A', 'B', ''),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.array(row, { maxLength: 12 }),
        (base, added) => {
          const counts = (rows: readonly object[]): Map<string, number> => {
            const found = new Map<string, number>();
            for (const one of rows)
              found.set(JSON.stringify(one), (found.get(JSON.stringify(one)) ?? 0) + 1);
            return found;
          };
          const [ofBase, ofAdded] = [counts(base), counts(added)];
          let expected = 0;
          for (const key of new Set([...ofBase.keys(), ...ofAdded.keys()]))
            expected += Math.max(ofBase.get(key) ?? 0, ofAdded.get(key) ?? 0);
          const { rows, report } = merge('admissions', base, added);
          expect(rows).toHaveLength(expected);
          expect(report.doubles.count + report.appended).toBe(added.length);
        },
      ),
    );
  });
});

describe('addTables: datasets', () => {
  it('adds nothing where all is there already', async () => {
    const { dataset } = await loadDataset(DAK_TO);
    const { tables, merged } = addTables(dataset.tables, dataset.tables);
    for (const table of Object.keys(dataset.tables) as TableName[])
      expect(rowsOf(tables, table)).toEqual(rowsOf(dataset.tables, table));
    for (const { appended, conflicts, filled } of merged.tables)
      expect([appended, conflicts.count, filled.count]).toEqual([0, 0, 0]);
  });

  it('gives the figures of the whole from halves that overlap', async () => {
    const { dataset } = await loadDataset(DAK_TO);
    const half = (from: number, to: number): TablesInput => ({
      ...dataset.tables,
      admissions: rowsOf(dataset.tables, 'admissions').slice(from, to),
    });
    const { tables } = addTables(half(0, 500), half(400, 9999));
    const yearly = (one: TablesInput) =>
      trend(createDataset(one), { every: 'year', level: 'commune' });
    expect(yearly(tables)).toEqual(yearly(dataset.tables));
    expect(yearly(half(0, 500))).not.toEqual(yearly(dataset.tables));
  });

  it('takes tables that one side lacks, and changes neither side', () => {
    const units = { unit_id: new CodedColumn(Int32Array.of(0), ['c']) };
    const { tables, merged } = addTables(
      { units },
      { units: [{ unit_id: 'd' }], terms: [{ term_id: 't' }] },
    );
    expect(rowsOf(tables, 'units')).toEqual([{ unit_id: 'c' }, { unit_id: 'd' }]);
    expect(rowsOf(tables, 'terms')).toEqual([{ term_id: 't' }]);
    expect(units.unit_id.values).toEqual(['c']);
    expect(merged.tables.map(({ table, appended }) => [table, appended])).toEqual([
      ['units', 1],
      ['terms', 1],
    ]);
  });

  it('reports in plain JSON', () => {
    const { merged } = addTables({ units: [XA] }, { units: [{ ...XA, name: 'B', code: '1' }] });
    expect(JSON.parse(JSON.stringify(merged))).toEqual(merged);
  });

  it('lists the first thousand of very many, and counts all', () => {
    const rows = (name: string): Row[] =>
      Array.from({ length: 1500 }, (_, i) => ({ unit_id: `u${i}`, name }));
    const { report } = merge('units', rows('A'), rows('B'));
    expect(report.conflicts.count).toBe(1500);
    expect(report.conflicts.first).toHaveLength(1000);
  });
});
