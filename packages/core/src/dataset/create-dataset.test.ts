import { fromCSV, table } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CodedColumn,
  KetnapError,
  createDataset,
  isoDay,
  type Dataset,
  type TablesInput,
} from '../index.ts';
import { codeColumn } from './code-column.ts';

const units = [
  { unit_id: 'district', name: 'Huyện', level: 'district', parent_id: '' },
  { unit_id: 'east', name: 'Xã Đông', level: 'commune', parent_id: 'district' },
  { unit_id: 'west', name: 'Xã Tây', level: 'commune', parent_id: 'district' },
];

const sources = [
  { source_id: 'youth', label_vi: 'Đoàn viên', label_en: 'Youth', column: 'youth', value: '' },
  { source_id: 'women', label_vi: 'Nữ', label_en: 'Women', column: 'sex', value: 'female' },
];

const admissions = [
  { admitted_on: '2016-03-05', unit_id: 'west', count: '2', youth: 'yes', sex: 'female' },
  { admitted_on: '2015-10-20', unit_id: 'east', count: '', youth: 'no', sex: 'male' },
  { admitted_on: '2018-01-01', unit_id: 'west', count: '', youth: '', sex: '' },
  { admitted_on: '2017-07-27', unit_id: 'district', count: '3', youth: 'yes', sex: 'female' },
];

const asColumns = (rows: readonly Record<string, string>[]): Record<string, string[]> =>
  Object.fromEntries(Object.keys(rows[0]!).map((name) => [name, rows.map((row) => row[name]!)]));

/** What counts, without the tables as they came in. */
const encoded = (dataset: Dataset): unknown => ({ ...dataset, tables: null });

describe('createDataset', () => {
  const dataset = createDataset({ units, sources, admissions });

  it('sorts admissions by unit in tree order, a subtree being one range', () => {
    const { row, start, count, days } = dataset.admissions!;
    expect([...row]).toEqual([3, 1, 0, 2]);
    expect([...start]).toEqual([0, 1, 2, 4]);
    expect([...count]).toEqual([3, 1, 2, 1]);
    expect([...days.admitted_on].map((day) => isoDay(day))).toEqual([
      '2017-07-27',
      '2015-10-20',
      '2016-03-05',
      '2018-01-01',
    ]);
    expect(days.decided_on).toBeNull();
  });

  it('encodes the states of the sources: yes, no, unknown', () => {
    const { combination, combinations } = dataset.admissions!;
    const states = Array.from(combination, (at) => [
      ...combinations.states.slice(at * 2, at * 2 + 2),
    ]);
    expect(states).toEqual([
      [1, 1],
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(combinations.size).toBe(3);
  });

  it('begins with the month of the earliest admission, unless the days are stated', () => {
    expect(isoDay(dataset.covers.from)).toBe('2015-10-01');
    expect(isoDay(dataset.covers.to)).toBe('2018-01-01');
    expect(dataset.coversStated).toBe(false);
    const stated = createDataset({ units, admissions }, { covers: ['2015-01-01', '2020-12-31'] });
    expect(isoDay(stated.covers.from)).toBe('2015-01-01');
    expect(stated.coversStated).toBe(true);
  });

  it('takes rows, columns, coded columns, Arquero tables and typed arrays alike', () => {
    const inputs: TablesInput[] = [
      { units: asColumns(units), sources: asColumns(sources), admissions: asColumns(admissions) },
      {
        units: table(asColumns(units)),
        sources: table(asColumns(sources)),
        admissions: table(asColumns(admissions)),
      },
      {
        units,
        sources,
        admissions: Object.fromEntries(
          Object.entries(asColumns(admissions)).map(([name, column]) => [name, codeColumn(column)]),
        ),
      },
      {
        units,
        sources,
        admissions: { ...asColumns(admissions), count: Float64Array.of(2, NaN, NaN, 3) },
      },
    ];
    for (const input of inputs) expect(encoded(createDataset(input))).toEqual(encoded(dataset));
  });

  it('takes an Arquero table in its order and without the rows that it filters out', () => {
    // Not `orderby`: it compiles code, which the page's policy forbids.
    const order = (one: number, other: number, data: Record<string, string[]>): number =>
      data.admitted_on![one]!.localeCompare(data.admitted_on![other]!);
    const ordered = table(asColumns(admissions))
      .create({ order: order as never })
      .slice(1);
    const { admissions: kept, tables } = createDataset({ units, sources, admissions: ordered });
    expect(tables.admissions!.array('admitted_on')).toEqual([
      '2016-03-05',
      '2017-07-27',
      '2018-01-01',
    ]);
    expect([...kept!.row]).toEqual([1, 0, 2]);
  });

  it("takes what Arquero's fromCSV makes of days, numbers and truth values", () => {
    const csv = 'admitted_on,unit_id,count,youth\n2016-03-05,west,2,true\n2017-07-27,east,,false';
    const given = createDataset({ units, sources: sources.slice(0, 1), admissions: fromCSV(csv) });
    expect(given.issues).toEqual([]);
    expect([...given.admissions!.count]).toEqual([1, 2]);
    expect([...given.admissions!.combinations.states]).toEqual([1, 0]);
  });

  it('counts the same however the rows are shuffled', () => {
    const summary = ({ admissions: given, units: tree }: Dataset): Map<string, number> => {
      const counts = new Map<string, number>();
      for (let unit = 0; unit < tree.size; unit++) {
        for (let at = given!.start[unit]!; at < given!.start[unit + 1]!; at++) {
          const from = given!.combination[at]! * sources.length;
          const states = given!.combinations.states.slice(from, from + sources.length).join('');
          const key = `${tree.ids[unit]} ${given!.days.admitted_on[at]} ${states}`;
          counts.set(key, (counts.get(key) ?? 0) + given!.count[at]!);
        }
      }
      return new Map([...counts].sort());
    };
    const whole = fc.shuffledSubarray(admissions, { minLength: admissions.length });
    fc.assert(
      fc.property(whole, fc.constantFrom('NFC', 'NFD'), (shuffled, form) => {
        const rows = shuffled.map((row) => ({ ...row, sex: row.sex.normalize(form) }));
        expect(summary(createDataset({ units, sources, admissions: rows }))).toEqual(
          summary(dataset),
        );
      }),
    );
  });

  it('sums per unit as a brute-force count over the rows does', () => {
    const anyRows = fc.array(
      fc.record({
        admitted_on: fc.integer({ min: 16_000, max: 18_000 }).map((day) => isoDay(day)),
        unit_id: fc.constantFrom('district', 'east', 'west', 'nowhere'),
        count: fc.option(fc.integer({ min: -1, max: 4 })),
      }),
    );
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { admissions: given, units: tree } = createDataset({ units, admissions: rows });
        for (let unit = 0; unit < tree.size; unit++) {
          const below = tree.ids.slice(unit, tree.end[unit]);
          const counted = given!.count
            .slice(given!.start[unit], given!.start[tree.end[unit]!])
            .reduce((sum, count) => sum + count, 0);
          const expected = rows
            .filter(({ unit_id, count }) => below.includes(unit_id) && (count ?? 1) > 0)
            .reduce((sum, { count }) => sum + (count ?? 1), 0);
          expect(counted).toBe(expected);
        }
      }),
    );
  });

  it('understands more sources than bits in a number', () => {
    const names = Array.from({ length: 40 }, (_, index) => `s${index}`);
    const states = (row: number): Record<string, string> =>
      Object.fromEntries(
        names.map((name, index) => [name, (row + index) % 3 === 0 ? 'yes' : 'no']),
      );
    const given = createDataset({
      units,
      sources: names.map((name) => ({
        source_id: name,
        label_vi: name,
        label_en: name,
        column: name,
      })),
      admissions: [0, 1, 2, 3].map((row) => ({
        admitted_on: '2016-01-01',
        unit_id: 'east',
        admission_id: row,
        ...states(row),
      })),
    });
    expect(given.admissions!.combinations.size).toBe(3);
    const first = given.admissions!.combinations.states.slice(0, 40);
    expect([...first]).toEqual(names.map((name) => (states(0)[name] === 'yes' ? 1 : 0)));
  });

  it('lets `admission_id` tell rows apart, and leaves out a second row of one id', () => {
    const rows = [1, 2, 2].map((admission_id) => ({ ...admissions[0]!, admission_id }));
    const given = createDataset({ units, sources, admissions: rows });
    expect(given.admissions!.size).toBe(2);
    expect(given.issues.map(({ row, code }) => [row, code])).toEqual([[3, 'doubled_key']]);
  });

  it('notes each group of rows that are alike once, and counts them all', () => {
    const rows = [...admissions, admissions[0]!, admissions[1]!, admissions[0]!];
    const given = createDataset({ units, sources, admissions: rows });
    expect(given.admissions!.size).toBe(7);
    expect(given.issues.map(({ row, code, message }) => [row, code, message.en])).toEqual([
      [
        5,
        'doubled_rows',
        '3 rows are alike in every column, the first being row 1; all of them count.',
      ],
      [
        6,
        'doubled_rows',
        '2 rows are alike in every column, the first being row 2; all of them count.',
      ],
    ]);
  });

  it('reads forms alone', () => {
    const given = createDataset({
      units,
      sources,
      totals: [
        { unit_id: 'district', from: '2016-01-01', to: '2016-12-31', source_id: '', admitted: 80 },
        {
          unit_id: 'district',
          from: '2016-01-01',
          to: '2016-12-31',
          source_id: 'women',
          admitted: 30,
        },
      ],
    });
    expect(given.admissions).toBeNull();
    expect([...given.totals!.source]).toEqual([-1, 1]);
    expect([isoDay(given.covers.from), isoDay(given.covers.to)]).toEqual([
      '2016-01-01',
      '2016-12-31',
    ]);
  });
});

describe('a dataset that cannot be', () => {
  const codeOf = (tables: unknown, covers?: readonly [string, string]): string => {
    try {
      createDataset(tables as TablesInput, covers ? { covers } : {});
    } catch (error) {
      if (error instanceof KetnapError) return error.code;
      throw error;
    }
    return 'none';
  };
  const coded = new CodedColumn(Int32Array.of(0), ['a']);

  it.each([
    ['missing_table', { admissions }],
    ['missing_table', { units }],
    ['missing_column', { units: { unit_id: ['a'], name: ['A'] }, admissions }],
    ['missing_column', { units, admissions, terms: [{ term_id: 't', name: 'T' }] }],
    ['unknown_table', { units, admissions, admision: [] }],
    ['uneven_columns', { units, admissions: { admitted_on: [], unit_id: coded } }],
    ['circle', { units: [{ unit_id: 'a', name: '', level: '', parent_id: 'a' }], admissions }],
    [
      'too_many_admitted',
      { units, admissions: admissions.map((row) => ({ ...row, count: 2 ** 31 - 1 })) },
    ],
  ])('is thrown as %s', (code, tables) => expect(codeOf(tables)).toBe(code));

  it.each([
    ['2020-01-01', '2019-01-01'],
    ['1-1-2020', '2020-12-31'],
  ])('covers no interval from %s to %s', (first, last) => {
    expect(codeOf({ units, admissions }, [first, last])).toBe('bad_covers');
  });
});
