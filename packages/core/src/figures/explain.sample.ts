import { createDataset } from '../dataset/create-dataset.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { dayOf, isoDay } from '../dataset/days.ts';

/** A small province with everything awkward in it: two terms, every shape of target, faults, unknowns. */
export function sampleDataset(): Dataset {
  return createDataset(
    {
      ...frame,
      admissions: admissions(160),
      sources,
      localities,
      cell_coverage: coverage,
      members,
    },
    { covers: ['2012-01-01', '2020-12-31'] },
  );
}

/** The same office with forms instead of records: margins by half-year and, of 2019, only by year. */
export function formsDataset(): Dataset {
  return createDataset({ ...frame, sources: sources.slice(0, 2), totals: totals() });
}

const unit = (unit_id: string, level: string, parent_id: string | null) => ({
  unit_id,
  name: `Đơn vị ${unit_id}`,
  level,
  parent_id,
});

const target = (unit_id: string, period: string, value: number, more: object = {}) => ({
  unit_id,
  ...(period.includes('-') ? { term_id: period, year: null } : { term_id: null, year: period }),
  target: value,
  target_to: null,
  basis: null,
  adopted_on: null,
  set_by: null,
  resolution: null,
  ...more,
});

const frame = {
  units: [
    unit('tinh', 'province', null),
    unit('huyen', 'district', 'tinh'),
    unit('xa-a', 'commune', 'huyen'),
    unit('cb-1', 'cell', 'xa-a'),
    unit('cb-2', 'cell', 'xa-a'),
    unit('xa-b', 'commune', 'huyen'),
    unit('xa-c', 'commune', 'huyen'),
    unit('khoi', 'district', 'tinh'),
  ],
  terms: [
    {
      term_id: '2010-2015',
      name: 'Nhiệm kỳ trước',
      starts_on: '2010-07-01',
      ends_on: '2015-06-30',
    },
    { term_id: '2015-2020', name: 'Nhiệm kỳ này', starts_on: '2015-07-01', ends_on: '2020-06-30' },
  ],
  targets: [
    target('huyen', '2015-2020', 60, { target_to: 70, adopted_on: '2015-07-10' }),
    target('huyen', '2015-2020', 80, { adopted_on: '2020-05-01', resolution: 'NQ 9' }),
    target('huyen', '2015-2020', 75, { set_by: 'tinh', adopted_on: '2015-08-01' }),
    target('huyen', '2017', 11),
    target('huyen', '2018', 12),
    ...['2015', '2016', '2017', '2018', '2019', '2020'].map((year) => target('xa-a', year, 4)),
    target('xa-b', '2015-2020', 3, { basis: 'per_year' }),
    target('xa-c', '2018', 0.04, { basis: 'share_of_members' }),
    target('khoi', '2015-2020', 10),
    target('khong-co', '2018', 5),
  ],
};

const sources = [
  {
    source_id: 'youth',
    label_vi: 'Đoàn viên',
    label_en: 'Youth union',
    column: 'youth',
    value: null,
  },
  { source_id: 'women', label_vi: 'Nữ', label_en: 'Women', column: 'women', value: null },
  {
    source_id: 'farmer',
    label_vi: 'Nông dân',
    label_en: 'Farmer',
    column: 'work',
    value: 'farmer',
  },
  {
    source_id: 'teacher',
    label_vi: 'Giáo viên',
    label_en: 'Teacher',
    column: 'work',
    value: 'teacher',
  },
];

const members = ['2016', '2017', '2018', '2019', '2020'].flatMap((year, at) => [
  { unit_id: 'huyen', on: `${year}-01-01`, members: 300 + 10 * at },
  { unit_id: 'xa-c', on: `${year}-01-01`, members: 60 + at },
]);

function admissions(size: number): object[] {
  const random = randomFrom(7);
  const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)]!;
  const rows = Array.from({ length: size }, () => {
    const day = dayOf(2012, 1, 1) + random(9 * 365);
    return {
      unit_id: pick(['cb-1', 'cb-2', 'xa-a', 'xa-b', 'xa-c', 'khoi', 'huyen']),
      admitted_on: isoDay(day),
      decided_on: random(5) === 0 ? null : isoDay(day - 10),
      count: pick([1, 1, 1, 2, null]),
      youth: pick(['yes', 'no', 'yes', '']),
      women: pick(['yes', 'no', null]),
      work: pick(['farmer', 'teacher', 'trader', '']),
    };
  });
  const faulty = { ...rows[0]!, unit_id: 'xa-a', admitted_on: '2018-05-05', count: 1 };
  rows.splice(20, 0, { ...faulty, admitted_on: '05/2018' });
  rows.splice(60, 0, { ...faulty, unit_id: 'khong-co' });
  rows.splice(90, 0, { ...faulty, count: -3 });
  return rows;
}

function totals(): object[] {
  const units = ['xa-a', 'xa-b', 'xa-c', 'khoi'];
  const years = [2015, 2016, 2017, 2018, 2019];
  const intervals = years.flatMap((year) =>
    year === 2019
      ? [[`${year}-01-01`, `${year}-12-31`]]
      : [
          [`${year}-01-01`, `${year}-06-30`],
          [`${year}-07-01`, `${year}-12-31`],
        ],
  );
  return units.flatMap((unit_id, at) =>
    intervals.flatMap(([from, to], turn) => [
      { unit_id, from, to, source_id: null, admitted: 6 + at + turn },
      { unit_id, from, to, source_id: 'youth', admitted: 3 + at },
    ]),
  );
}

const localities = [
  ...['a1', 'a2', 'a3', 'a4'].map((id) => locality(id, 'xa-a', null)),
  locality('a5', 'xa-a', '2018-03-31'),
  ...['b1', 'b2', 'b3'].map((id) => locality(id, 'xa-b', null)),
];

const coverage = [
  meets('a1', 'ghep-1', '2014-01-01', '2017-02-28'),
  meets('a2', 'ghep-1', '2014-01-01', '2016-12-31'),
  meets('a2', 'ghep-1', '2017-01-01', '2017-02-28'),
  meets('a1', 'rieng-1', '2017-03-01', null),
  meets('a2', 'rieng-2', '2017-03-01', null),
  meets('a3', 'rieng-3', '2014-01-01', null),
  meets('a4', 'ghep-2', '2016-01-01', null),
  meets('a5', 'ghep-2', '2016-01-01', null),
  meets('b1', 'ghep-3', '2014-01-01', null),
  meets('b2', 'ghep-3', '2015-05-01', null),
  meets('b2', 'ghep-4', '2015-05-01', '2015-04-01'),
];

function locality(locality_id: string, unit_id: string, valid_to: string | null) {
  return { locality_id, name: `Thôn ${locality_id}`, unit_id, valid_to };
}

function meets(locality_id: string, cell_id: string, from: string, to: string | null) {
  return { locality_id, cell_id, from, to };
}

/** Whole numbers below a limit, the same ones every time. Source: Park and Miller, minimal standard. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
}
