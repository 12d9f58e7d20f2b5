import { describe, expect, it } from 'vitest';
import { office, type Row } from './office.sample.ts';
import { quotaAttainment, type QuotaOptions } from './quota.ts';

const TREE = { h: null, x: 'h', x1: 'x', x2: 'x', y: 'h' };
const TERM = { term_id: 'T', name: 'Nhiệm kỳ', starts_on: '2015-06-15', ends_on: '2018-06-14' };
const term = (unit_id: string, target: number, more: Row = {}): Row => ({
  unit_id,
  term_id: 'T',
  target,
  ...more,
});
const year = (unit_id: string, of: number, target: number, more: Row = {}): Row => ({
  unit_id,
  year: of,
  target,
  ...more,
});
const admitted = (unit_id: string, admitted_on: string, count = 1): Row => ({
  unit_id,
  admitted_on,
  count,
});

/** Plan years of the term are 2015 (200 of its days) to 2017. */
function attained(
  tables: Readonly<Record<string, readonly Row[]>>,
  options: Partial<QuotaOptions> = {},
) {
  const dataset = office(
    TREE,
    { terms: [TERM], admissions: [admitted('x1', '2015-07-01')], ...tables },
    { covers: ['2015-01-01', '2018-12-31'] },
  );
  const which = options.years ? {} : { term: 'T' };
  return quotaAttainment(dataset, { units: ['h'], asOf: '2018-12-31', ...which, ...options });
}

const only = (...given: Parameters<typeof attained>) => attained(...given).rows[0]!;
const codes = (...given: Parameters<typeof attained>) =>
  attained(...given).notes.map(({ code }) => code);

describe('the target of a unit', () => {
  it('is the one set for it, and never the sum of its parts', () => {
    const targets = [term('h', 10), term('x', 4), term('y', 5)];
    expect(only({ targets })).toMatchObject({ target: 10, target_kind: 'set' });
    const note = attained({ targets }).notes.find(({ code }) => code === 'differs_from_units');
    expect(note).toMatchObject({ units: ['h'], period: 'T' });
    expect(note!.message.vi).toContain('H 10 so với 9 (+1)');
  });

  it('is the last one adopted up to asOf; one without a day is the earliest', () => {
    const targets = [
      term('h', 10),
      term('h', 12, { adopted_on: '2016-05-01' }),
      term('h', 14, { adopted_on: '2018-01-01' }),
    ];
    expect(only({ targets }, { asOf: '2016-04-30' }).target).toBe(10);
    expect(only({ targets }, { asOf: '2016-05-01' }).target).toBe(12);
    expect(only({ targets }).target).toBe(14);
    expect(codes({ targets }, { asOf: '2016-05-01' })).toContain('not_adopted');
    expect(codes({ targets })).not.toContain('not_adopted');
  });

  it('is the unit’s own even where another unit set a later one, which is shown beside it', () => {
    const targets = [
      term('x', 10, { set_by: 'x', adopted_on: '2015-01-01' }),
      term('x', 15, { set_by: 'h', adopted_on: '2016-01-01' }),
    ];
    expect(only({ targets }, { units: ['x'] })).toMatchObject({
      target: 10,
      set_by: null,
      other_target: 15,
      other_set_by: 'h',
    });
  });

  it('is the one that another unit set where there is no own one', () => {
    const targets = [term('x', 15, { set_by: 'h' })];
    expect(only({ targets }, { units: ['x'] })).toMatchObject({
      target: 15,
      target_kind: 'set',
      set_by: 'h',
      other_target: null,
    });
    expect(codes({ targets }, { units: ['x'] })).toContain('set_by_another_unit');
  });

  it('is the sum of the plan years where each has one, else of the units below', () => {
    const years = [year('x', 2015, 1), year('x', 2016, 2), year('x', 2017, 3)];
    const targets = [...years, term('y', 10)];
    const { rows, notes } = attained({ targets }, { units: ['h', 'x'] });
    expect(rows).toMatchObject([
      { unit_id: 'h', target: 16, target_kind: 'summed_units' },
      { unit_id: 'x', target: 6, target_kind: 'summed_years' },
    ]);
    expect(notes).toContainEqual(expect.objectContaining({ code: 'summed_years', units: ['x'] }));
    expect(notes).toContainEqual(
      expect.objectContaining({ code: 'summed_units', units: ['h'], period: 'T' }),
    );
    expect(only({ targets: targets.slice(1) }).target_kind).toBeNull();
  });

  it('is not summed where a unit below has none, unless that unit did not exist', () => {
    const targets = [term('x', 4)];
    expect(only({ targets })).toMatchObject({ target: null, status: 'no_target' });
    const units = Object.entries(TREE).map(([unit_id, parent_id]) => ({
      unit_id,
      name: unit_id,
      level: 'any',
      parent_id,
      valid_from: unit_id === 'y' ? '2018-06-15' : null,
    }));
    expect(only({ units, targets })).toMatchObject({ target: 4, target_kind: 'summed_units' });
  });

  it('differs from the sum of the years by what the note says', () => {
    const targets = [term('x', 10), year('x', 2015, 1), year('x', 2016, 2), year('x', 2017, 3)];
    const { notes } = attained({ targets }, { units: ['x'] });
    expect(notes.find(({ code }) => code === 'differs_from_years')!.message.en).toContain(
      'X 10 against 6 (+4)',
    );
  });

  it.each([
    ['count', 12, null, 12],
    ['per_year', 4, null, 12],
    ['per_year', 1.1, null, 3.3],
    ['share_of_members', 0.07, 100, 7],
    ['share_of_members', 0.03, 101, 4],
    ['share_of_members', 0.03, null, null],
  ])('by basis %s of %d, with %s members, is %s', (basis, target, members, expected) => {
    const tables = {
      targets: [term('h', target, { basis })],
      members: members === null ? [] : [{ unit_id: 'h', on: '2015-06-15', members }],
    };
    expect(only(tables).target).toBe(expected);
    expect(codes(tables).includes('no_head_count')).toBe(expected === null);
  });

  it('as a share takes the last head count up to the first day of the period', () => {
    const members = [
      { unit_id: 'h', on: '2015-12-31', members: 300 },
      { unit_id: 'h', on: '2014-12-31', members: 100 },
      { unit_id: 'h', on: '2016-01-02', members: 900 },
    ];
    const targets = [
      term('h', 0.1, { basis: 'share_of_members' }),
      year('h', 2016, 0.1, { basis: 'share_of_members' }),
    ];
    expect(only({ targets, members }).target).toBe(10);
    expect(only({ targets, members }, { years: [2016, 2016] }).target).toBe(30);
  });

  it('as a range keeps the upper end, on the same basis', () => {
    const targets = [term('h', 10, { target_to: 12, basis: 'per_year' })];
    expect(only({ targets })).toMatchObject({ target: 30, target_to: 36 });
    expect(codes({ targets })).toContain('range');
  });
});

describe('quotaAttainment', () => {
  const admissions = [
    admitted('x1', '2015-06-14', 50),
    admitted('x1', '2015-06-15', 2),
    admitted('x2', '2016-12-31', 3),
    admitted('y', '2018-06-14', 1),
    admitted('h', '2018-06-15', 60),
  ];

  it.each([
    [5, { attainment: 1.2, gap: 1, status: 'exceeded' }],
    [6, { attainment: 1, gap: 0, status: 'met' }],
    [8, { attainment: 0.75, gap: -2, status: 'not_met' }],
    [0, { attainment: null, gap: 6, status: 'exceeded', pace: null }],
  ])('compares 6 admitted with a target of %d', (target, expected) => {
    expect(only({ admissions, targets: [term('h', target)] })).toMatchObject({
      admitted: 6,
      ...expected,
    });
  });

  it('has nothing but the count where there is no target', () => {
    expect(only({ admissions })).toEqual({
      unit_id: 'h',
      unit: 'H',
      level: 'district',
      period: 'T',
      from: '2015-06-15',
      to: '2018-06-14',
      admitted: 6,
      target: null,
      target_to: null,
      target_kind: null,
      attainment: null,
      gap: null,
      status: 'no_target',
      elapsed: 1,
      pace: null,
      needed_per_month: null,
      set_by: null,
      other_target: null,
      other_set_by: null,
      years_met: null,
      years_with_target: null,
      every_year_met: null,
      members_rate: null,
    });
  });

  it('says how far the term has gone, the pace, and what each month left needs', () => {
    const row = only({ admissions, targets: [term('h', 20)] }, { asOf: '2016-12-31' });
    // 566 of the term's 1096 days; 530 remain.
    expect(row.to).toBe('2016-12-31');
    expect(row.elapsed).toBeCloseTo(566 / 1096, 12);
    expect(row.pace).toBeCloseTo(5 / (20 * (566 / 1096)), 12);
    expect(row.needed_per_month).toBeCloseTo(15 / (530 / 30.4375), 12);
    const met = only({ admissions, targets: [term('h', 4)] }, { asOf: '2016-12-31' });
    expect(met.needed_per_month).toBe(0);
    expect(only({ admissions, targets: [term('h', 20)] }).needed_per_month).toBeNull();
  });

  it('gives the plan years as whole calendar years, which need not add up to the term', () => {
    const { rows, notes } = attained({ admissions }, { every: 'year', asOf: '2017-03-31' });
    expect(rows.map(({ period, from, to, admitted: n }) => [period, from, to, n])).toEqual([
      ['2015', '2015-01-01', '2015-12-31', 52],
      ['2016', '2016-01-01', '2016-12-31', 3],
      ['2017', '2017-01-01', '2017-03-31', 0],
    ]);
    const note = notes.find(({ code }) => code === 'plan_years')!.message.vi;
    expect(note).toContain('Ngoài nhiệm kỳ nhưng thuộc các năm này: từ 01-01-2015 đến 14-6-2015.');
    expect(note).toContain('Thuộc nhiệm kỳ nhưng ngoài các năm này: từ 01-01-2018 đến 14-6-2018.');
  });

  it('has no row for years that have not begun, and says which', () => {
    const { rows, notes } = attained({ admissions }, { every: 'year', asOf: '2016-01-01' });
    expect(rows.map(({ period }) => period)).toEqual(['2015', '2016']);
    expect(notes.find(({ code }) => code === 'not_begun')!.message.vi).toContain('năm 2017');
    expect(attained({ admissions }, { asOf: '2015-06-14' }).rows).toEqual([]);
  });

  it('counts the complete plan years that met their target, also where that is a sum', () => {
    const targets = [
      year('x', 2015, 52),
      year('y', 2015, 0),
      year('h', 2016, 4),
      year('h', 2017, 100),
    ];
    const row = only({ admissions, targets }, { asOf: '2017-06-30' });
    expect(row).toMatchObject({ years_met: 1, years_with_target: 2, every_year_met: false });
    const later = only({ admissions, targets }, { asOf: '2016-06-30' });
    expect(later).toMatchObject({ years_met: 1, years_with_target: 1, every_year_met: true });
    expect(only({ admissions, targets }, { asOf: '2015-12-30' }).every_year_met).toBeNull();
  });

  it('does not judge years that the data do not wholly cover', () => {
    const targets = [year('h', 2015, 1), year('h', 2016, 1), year('h', 2017, 1)];
    const dataset = office(
      TREE,
      { terms: [TERM], targets, admissions },
      { covers: ['2015-02-01', '2017-06-30'] },
    );
    const [row] = quotaAttainment(dataset, { term: 'T', asOf: '2018-12-31' }).rows;
    expect(row).toMatchObject({ years_met: 1, years_with_target: 1 });
  });

  it('relates a year’s admissions to the members at its start', () => {
    const members = [{ unit_id: 'h', on: '2015-12-15', members: 150 }];
    const { rows } = attained({ admissions, members }, { years: [2015, 2016] });
    expect(rows.map(({ members_rate }) => members_rate)).toEqual([null, 3 / 150]);
  });

  it('leaves units of a level out of the periods in which they do not exist', () => {
    const units = [
      { unit_id: 'h', name: 'H', level: 'district', parent_id: null, valid_to: null },
      { unit_id: 'x', name: 'X', level: 'commune', parent_id: 'h', valid_to: '2015-12-31' },
    ];
    const tables = { units, admissions: [admitted('x', '2015-07-01')] };
    const periods = (selection: Partial<QuotaOptions>) =>
      attained(tables, { years: [2015, 2016], ...selection }).rows.map(({ period }) => period);
    const level = { units: undefined, level: 'commune' } as unknown as Partial<QuotaOptions>;
    expect(periods(level)).toEqual(['2015']);
    expect(periods({ units: ['x'] })).toEqual(['2015', '2016']);
  });

  it('counts nothing for a year that no form fits, and does not judge it', () => {
    const dataset = office(TREE, {
      terms: [TERM],
      targets: [year('x', 2016, 3), year('x', 2017, 3)],
      totals: [
        { unit_id: 'x', from: '2016-01-01', to: '2016-12-31', admitted: 3 },
        { unit_id: 'x', from: '2017-01-01', to: '2017-10-31', admitted: 9 },
      ],
    });
    const { rows, notes } = quotaAttainment(dataset, {
      years: [2016, 2017],
      units: ['x'],
      asOf: '2017-12-31',
    });
    expect(rows).toMatchObject([
      { admitted: 3, status: 'met', attainment: 1 },
      { admitted: null, target: 3, status: null, gap: null, attainment: null, pace: null },
    ]);
    expect(notes.map(({ code }) => code)).toContain('no_form_fits');
  });

  it('writes out every default, so that its options give the same again', () => {
    const dataset = office(TREE, { terms: [TERM], admissions });
    const found = quotaAttainment(dataset, { term: 'T' });
    expect(found.options).toEqual({
      term: 'T',
      every: 'term',
      asOf: '2018-06-15',
      countBy: 'admitted_on',
    });
    expect(quotaAttainment(dataset, found.options).rows).toEqual(found.rows);
  });

  it.each([
    [{}, 'term_or_years'],
    [{ term: 'T', years: [2015, 2016] }, 'term_or_years'],
    [{ years: [2016, 2015] }, 'reversed_years'],
    [{ term: 'U' }, 'unknown_term'],
  ] as [QuotaOptions, string][])('refuses %j with %s', (options, code) => {
    const dataset = office(TREE, { terms: [TERM], admissions });
    const attain = () => quotaAttainment(dataset, options);
    expect(attain).toThrowError(expect.objectContaining({ code }));
  });
});
