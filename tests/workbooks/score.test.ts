import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { score } from './score.ts';
import type { Made, Row, Truth } from './truth.ts';

const first = { admitted_on: '2018-05-19', unit: 'Xã Tân Cảnh', youth_union: 'yes' };
const second = { admitted_on: '2018-06-30', unit: 'Xã Pô Kô', youth_union: 'no' };
const truth: Truth = { reason: '', file: 'a.xlsx', tables: { admissions: [first, second] } };

const made = (admissions: Row[], more: Partial<Made> = {}): Made => ({
  tables: { admissions },
  rejected: [],
  asked: [],
  ...more,
});

/** What is wrong and what is silent, as `row column`. */
const found = (given: Truth, result: Made) => {
  const { cells, right, wrong, silent } = score(given, result);
  const name = ({ row, column }: { row: number; column: string }) => `${row} ${column}`;
  return { cells, right, wrong: wrong.map(name), silent: silent.map(name) };
};

describe('score(truth, made)', () => {
  it('finds nothing wrong where everything is right, further columns and ids aside', () => {
    const rows = [{ ...first, unit_id: 'tan-canh', ho_ten: 'A', count: 1 }, second];
    expect(found(truth, made(rows))).toEqual({ cells: 6, right: 6, wrong: [], silent: [] });
  });

  it('counts a missing row as wrong in all its values, and not as silent', () => {
    const wrong = ['1 admitted_on', '1 unit', '1 youth_union'];
    expect(found(truth, made([second]))).toEqual({ cells: 6, right: 3, wrong, silent: [] });
  });

  it.each<[string, Row[], string[], string[]]>([
    [
      'a wrong day',
      [first, { ...second, admitted_on: '2018-06-03' }],
      ['2 admitted_on'],
      ['2 admitted_on'],
    ],
    ['a missing day', [first, { ...second, admitted_on: null }], ['2 admitted_on'], []],
    ['a wrong tick', [first, { ...second, youth_union: 'yes' }], ['2 youth_union'], []],
    [
      'a day that nobody wrote',
      [{ ...first, recognised_on: '2019-05-19' }, second],
      [],
      ['1 recognised_on'],
    ],
    ['a count that nobody wrote', [{ ...first, count: 2 }, second], [], ['1 count']],
    ['a row that nobody wrote', [first, second, second], [], ['3 admitted_on']],
    ['another order', [second, first], [], []],
  ])('finds %s', (_, rows, wrong, silent) => {
    expect(found(truth, made(rows))).toMatchObject({ wrong, silent });
  });

  it('calls a wrong day silent unless something was asked that it hangs on', () => {
    const rows = [first, { ...second, admitted_on: '2018-06-03' }];
    expect(found(truth, made(rows, { asked: ['day_order'] })).silent).toEqual([]);
    expect(found(truth, made(rows, { asked: ['unit'] })).silent).toEqual(['2 admitted_on']);
  });

  it('matches totals by unit, period and source, whatever their order and number', () => {
    const period = { from: '2019-01-01', to: '2019-12-31' };
    const all = { unit: 'Xã Pô Kô', ...period, source: null, admitted: 9 };
    const women = { ...all, source: 'women', admitted: 4 };
    const given = { ...truth, tables: { totals: [all, women] } };
    const rows = [{ ...women, source: undefined, source_id: 'women', admitted: 5 }];
    expect(found(given, made([], { tables: { totals: rows } }))).toEqual({
      cells: 10,
      right: 4,
      wrong: ['1 unit', '1 from', '1 to', '1 source', '1 admitted', '2 admitted'],
      silent: ['2 admitted'],
    });
  });

  it('knows a term by its years', () => {
    const target = { unit: 'Xã Pô Kô', term: '2015-2020', target: 42 };
    const given = { ...truth, tables: { targets: [target] } };
    const rows = [{ unit: 'Xã Pô Kô', term_id: 'nhiem-ky-2015-2020', target: 42 }];
    expect(found(given, made([], { tables: { targets: rows } }))).toMatchObject({
      right: 3,
      wrong: [],
      silent: [],
    });
  });

  it('allows rows that may be there, if their values are true', () => {
    const extra = {
      unit: 'Xã Văn Lem',
      from: '2019-01-01',
      to: '2019-12-31',
      source: '*',
      admitted: 7,
    };
    const given = { ...truth, tables: {}, may: { totals: [extra] } };
    const row = { ...extra, source: 'age_18_30' };
    expect(found(given, made([], { tables: { totals: [row] } })).silent).toEqual([]);
    expect(
      found(given, made([], { tables: { totals: [{ ...row, admitted: 8 }] } })).silent,
    ).toContain('1 admitted');
    expect(found(given, made([], { tables: { totals: [row, row] } })).silent).toContain(
      '2 admitted',
    );
  });

  it('calls figures of a table that the file does not tell silent', () => {
    const rows = [{ unit: 'Xã Pô Kô', year: 2019, target: 4 }];
    const result = made([first, second], {
      tables: { admissions: [first, second], targets: rows },
    });
    expect(found(truth, result).silent).toEqual(['1 year', '1 target']);
  });

  it.each([
    [{ row: 12, place: 'D12' }, []],
    [{ row: 12, place: 'line 12, column 4' }, []],
    [{ row: 12, place: 'C12' }, ['D12']],
    [{ row: 13, place: 'D13' }, ['D12']],
  ])('knows whether %o tells of D12', (rejection, unrejected) => {
    const given = { ...truth, rejected: [{ row: 12, column: 'D', found: '31/2/2020' }] };
    expect(score(given, made([first, second], { rejected: [rejection] }))).toMatchObject({
      unrejected,
    });
  });

  it('names the questions that had to be asked', () => {
    const given = { ...truth, asks: ['day_order', 'unit'] };
    expect(score(given, made([first, second], { asked: ['unit'] })).unasked).toEqual(['day_order']);
  });
});

it('the corpus is what its script makes, byte for byte', () => {
  const make = fileURLToPath(new URL('make.js', import.meta.url));
  expect(execFileSync('node', [make, '--check'], { encoding: 'utf8' })).toBe('');
});
