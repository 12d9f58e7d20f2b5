import { describe, expect, it } from 'vitest';
import { isoDay } from '../dataset/days.ts';
import { office } from './office.sample.ts';
import { resolveWindow, type WindowOptions } from './window.ts';

const dataset = office(
  { r: null },
  {
    admissions: [{ unit_id: 'r', admitted_on: '2016-05-05' }],
    terms: [{ term_id: '2015-2020', name: 'NK', starts_on: '2015-06-01', ends_on: '2020-05-31' }],
  },
  { covers: ['2015-01-01', '2020-08-06'] },
);

function resolved(options: WindowOptions) {
  const { name, from, to, notes } = resolveWindow(dataset, options);
  return [name, isoDay(from), isoDay(to), ...notes.map(({ code }) => code)];
}

describe('resolveWindow', () => {
  it.each<[WindowOptions, string[]]>([
    [{}, ['2015-01-01/2020-08-06', '2015-01-01', '2020-08-06', 'as_of_assumed']],
    [
      { from: '2016-02-29', asOf: '2016-02-29' },
      ['2016-02-29/2016-02-29', '2016-02-29', '2016-02-29'],
    ],
    [{ term: '2015-2020' }, ['2015-2020', '2015-06-01', '2020-05-31', 'as_of_assumed']],
    [{ term: '2015-2020', asOf: '2018-12-31' }, ['2015-2020', '2015-06-01', '2018-12-31']],
    [
      { from: '2014-07-01', asOf: '2020-12-31' },
      ['2014-07-01/2020-12-31', '2014-07-01', '2020-12-31', 'after_data', 'before_data'],
    ],
    [{ asOf: '2014-03-01' }, ['2014-03-01/2014-03-01', '2014-03-01', '2014-03-01', 'before_data']],
  ])('gives name, days and notes of %j', (options, expected) => {
    expect(resolved(options)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['2016-05-05', []],
    ['2016-12-31', ['as_of_after_data']],
    ['2017-01-01', ['after_data']],
  ])('counts to the end of the year of the last row where nothing is said: %s', (asOf, codes) => {
    const silent = office(
      { r: null },
      { admissions: [{ unit_id: 'r', admitted_on: '2016-05-05' }] },
    );
    const { notes } = resolveWindow(silent, { asOf });
    expect(notes.map(({ code }) => code)).toEqual(codes);
  });

  it('is reversed for a term that has not begun', () => {
    const { from, to } = resolveWindow(dataset, { term: '2015-2020', asOf: '2015-05-31' });
    expect(from).toBeGreaterThan(to);
  });

  it.each<[WindowOptions, string]>([
    [{ term: '2010-2015' }, 'unknown_term'],
    [{ term: '2015-2020', from: '2016-01-01' }, 'term_and_from'],
    [{ asOf: '2019-02-29' }, 'bad_option'],
    [{ from: '2019-02-02', asOf: '2019-02-01' }, 'reversed_days'],
  ])('refuses %j with %s', (options, code) => {
    expect(() => resolveWindow(dataset, options)).toThrowError(expect.objectContaining({ code }));
  });

  it('names the known terms where one is unknown, in both languages', () => {
    expect(() => resolveWindow(dataset, { term: 'x' })).toThrowError(/"x".*2015-2020/);
  });
});
