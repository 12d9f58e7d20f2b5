import { createDataset, type Dataset, type TableName } from '@ketnap/core';
import { plainTable } from '../data/sample-files.ts';

type Row = Readonly<Record<string, string | null>>;

const NAMES: readonly TableName[] = [
  'units',
  'successions',
  'terms',
  'targets',
  'sources',
  'admissions',
  'localities',
  'cell_coverage',
  'members',
  'candidates',
];
const SAMPLE: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
  NAMES.map((name) => [name, plainTable('dak-to', name)]),
);

/** The sample with some of its tables written anew. */
export function dakTo(
  changed: Readonly<Partial<Record<TableName, (rows: readonly Row[]) => readonly Row[]>>> = {},
): Dataset {
  const tables = NAMES.map((name) => [name, changed[name]?.(SAMPLE[name]!) ?? SAMPLE[name]!]);
  return createDataset(Object.fromEntries(tables), { covers: ['2010-08-15', '2020-12-31'] });
}

/**
 * The sample a fortnight later: three admissions recorded since, one withdrawn, one moved to a day after the half-year,
 * one to another commune, and the term's target revised to 405.
 */
export function dakToLater(): Dataset {
  const person = { youth_union: 'yes', ethnic_minority: 'no', sex: 'female', religious: 'no' };
  return dakTo({
    admissions: (rows) => [
      ...rows
        .filter((row) => row['admission_id'] !== 'KN0316')
        .map((row) => {
          if (row['admission_id'] === 'KN0719') return { ...row, admitted_on: '2020-07-02' };
          return row['admission_id'] === 'KN0327' ? { ...row, unit_id: 'dak-tram' } : row;
        }),
      { admission_id: 'KN0801', admitted_on: '2020-06-12', unit_id: 'kon-dao', ...person },
      { admission_id: 'KN0802', admitted_on: '2020-05-19', unit_id: 'van-lem', ...person },
      { admission_id: 'KN0803', admitted_on: '2020-05-19', unit_id: 'van-lem', ...person },
    ],
    targets: (rows) => [
      ...rows,
      {
        ...rows[0],
        term_id: '2015-2020',
        target: '405',
        adopted_on: '2020-06-05',
        resolution: 'Kết luận điều chỉnh chỉ tiêu',
      },
    ],
  });
}
