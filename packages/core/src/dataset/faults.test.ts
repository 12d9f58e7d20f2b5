import { describe, expect, it } from 'vitest';
import { createDataset, type Dataset, type Issue, type TablesInput } from '../index.ts';
import fiftyFaults from './fifty-faults.json' with { type: 'json' };

type Place = [table: string, row: number | null, column: string | null, code: string];

const tables = fiftyFaults.tables as TablesInput;
const dataset = createDataset(tables, { covers: fiftyFaults.covers as [string, string] });
const placeOf = ({ table, row, column, code }: Issue): Place => [table, row, column, code];

describe('a dataset with fifty faults', () => {
  it('holds at least fifty kinds of fault, told apart by code, table and column', () => {
    const kinds = new Set(
      fiftyFaults.faults.map(([table, , column, code]) => `${table} ${column} ${code}`),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(50);
  });

  it('lists every fault with its place, and nothing else', () => {
    const given = [...dataset.issues.map(placeOf)].sort();
    expect(given).toEqual([...(fiftyFaults.faults as Place[])].sort());
  });

  it('lists by table, errors first', () => {
    const severities = dataset.issues
      .filter(({ table }) => table === 'targets')
      .map((one) => one.severity);
    expect(severities).toEqual([...severities].sort());
    expect([...new Set(dataset.issues.map(({ table }) => table))]).toEqual([
      'units',
      'successions',
      'terms',
      'targets',
      'sources',
      'admissions',
      'totals',
      'localities',
      'cell_coverage',
      'members',
      'candidates',
    ]);
  });

  it('says of each what is wrong, what is expected and what to do, in both languages', () => {
    for (const { message, expected, remedy } of dataset.issues) {
      for (const { vi, en } of [message, expected, remedy]) {
        expect(vi.trim()).not.toBe('');
        expect(en.trim()).not.toBe('');
        expect(`${vi}${en}`).not.toMatch(/undefined|NaN|null|-2147483648/);
      }
      expect(message.vi).not.toBe(message.en);
      expect(message.vi).toMatch(/[.)]$/);
      expect(message.en).toMatch(/[.)]$/);
    }
  });

  it('quotes what it received', () => {
    const received = (table: string, row: number): unknown =>
      dataset.issues.find((issue) => issue.table === table && issue.row === row)?.received;
    expect(received('admissions', 3)).toBe('30-6-2020');
    expect(received('targets', 8)).toBe('80.5');
    expect(received('admissions', 6)).toBeNull();
  });

  it('gives the ISO day that a Vietnamese day means', () => {
    const issue = dataset.issues.find(({ received }) => received === '30-6-2020')!;
    expect(issue.expected).toEqual({ vi: '2020-06-30', en: '2020-06-30' });
    const none = dataset.issues.find(({ received }) => received === '2019-02-29')!;
    expect(none.expected.en).toContain('a day that exists');
  });

  it('loads what is sound', () => {
    expect(dataset.units.ids).toEqual([
      'dak-to',
      'tan-canh',
      'po-ko',
      'cell-1',
      'van-lem',
      'ngoc-tu',
    ]);
    expect([...dataset.admissions!.row].map((row) => row + 1)).toEqual([1, 2, 10, 11, 12, 13, 14]);
    expect([...dataset.admissions!.count]).toEqual([1, 1, 2, 1, 1, 1, 1]);
    expect(dataset.targets.map(({ row }) => row + 1)).toEqual([1, 10, 13, 14]);
    expect(dataset.targets[0]).toMatchObject({ target: 400, targetTo: null });
    expect([...dataset.totals!.row].map((row) => row + 1)).toEqual([1, 4, 5]);
    expect(dataset.terms.map(({ id }) => id)).toEqual(['2015-2020', '2020-2025']);
    expect(dataset.terms[0]).toMatchObject({ firstYear: 2016, lastYear: 2020 });
    expect(dataset.localities!.ids).toEqual(['thon-1', 'thon-3', 'thon-4']);
    expect(dataset.coverage!.size).toBe(2);
    expect(dataset.successions).toHaveLength(1);
    expect(dataset.sources.map(({ sensitive }) => sensitive)).toEqual([false, false, false, true]);
  });

  it('keeps every row as it came in', () => {
    expect(dataset.tables.admissions!.numRows()).toBe((tables.admissions as unknown[]).length);
    expect(dataset.tables.admissions!.get('admitted_on', 2)).toBe('30-6-2020');
  });
});

describe('many equal faults', () => {
  const rows = 5000;
  const many = createDataset({
    units: [{ unit_id: 'a', name: 'A', level: 'commune' }],
    admissions: {
      admitted_on: new Array<string>(rows).fill('2020-01-01'),
      unit_id: new Array<string>(rows).fill('b'),
      admission_id: Array.from({ length: rows }, (_, row) => `${row}`),
    },
  });

  it('are listed a thousand times, and the rest is counted', () => {
    const unknown = many.issues.filter(({ code }) => code === 'unknown_unit');
    expect(unknown).toHaveLength(1001);
    expect(unknown.at(-1)).toMatchObject({ row: null, column: 'unit_id', severity: 'error' });
    expect(unknown.at(-1)!.message.en).toContain('4000 more');
    expect(unknown.at(-1)!.message.vi).toContain('4000');
  });

  it('leave a dataset in which nobody is counted, and that is said', () => {
    expect(many.admissions!.size).toBe(0);
    expect(many.issues.map(({ code }) => code)).toContain('empty_table');
  });
});

describe('a value by its type', () => {
  const issuesOf = (values: Record<string, unknown>): Dataset['issues'] =>
    createDataset({
      units: [{ unit_id: 'a', name: 'A', level: 'commune' }],
      admissions: [{ admitted_on: '2020-01-01', unit_id: 'a', ...values }],
    }).issues;

  it.each([
    ['2020-01-01', undefined],
    ['2020-1-1', '2020-01-01'],
    ['1/2/2020', '2020-02-01'],
    ['05.02.2020', '2020-02-05'],
    ['2020-06-30T00:00:00', '2020-06-30'],
    ['31-6-2020', 'a day that exists, such as 2020-06-30'],
    ['tháng 6', 'a day that exists, such as 2020-06-30'],
  ])('a day "%s" is expected to be %s', (text, expected) => {
    expect(issuesOf({ admitted_on: text })[0]?.expected.en).toBe(expected);
  });

  it.each([
    ['1', undefined],
    [3, undefined],
    [3n, undefined],
    ['', undefined],
    [null, undefined],
    [NaN, undefined],
    ['0', 'not_a_count'],
    ['-2', 'not_a_count'],
    ['1.000', 'not_a_count'],
    [2.5, 'not_a_count'],
    ['99999999999', 'not_a_count'],
    ['một', 'not_a_number'],
    [Infinity, 'not_a_number'],
  ])('a count %s is %s', (count, code) => {
    expect(issuesOf({ count })[0]?.code).toBe(code);
  });

  it('1.234 is no number, for it may be a thousand', () => {
    const { issues, targets } = createDataset({
      units: [{ unit_id: 'a', name: 'A', level: 'commune' }],
      admissions: [],
      targets: [
        { unit_id: 'a', year: 2020, target: '1.234' },
        { unit_id: 'a', year: 2021, target: '2.5', basis: 'per_year' },
        { unit_id: 'a', year: 2022, target: '0.035', basis: 'share_of_members' },
      ],
    });
    expect(
      issues.filter(({ table }) => table === 'targets').map(({ row, code }) => [row, code]),
    ).toEqual([[1, 'not_a_number']]);
    expect(targets.map(({ target }) => target)).toEqual([2.5, 0.035]);
  });
});
