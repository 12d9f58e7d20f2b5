import { textFiles } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { Intake } from './intake.ts';

const PACKAGE: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify({
    resources: ['units', 'terms', 'sources', 'localities', 'admissions'].map((name) => ({
      name,
      path: `${name}.csv`,
    })),
  }),
  'units.csv': 'unit_id,name,level\nu,Xã Hai,commune\n,,commune\n',
  'terms.csv': 'term_id,name,starts_on,ends_on\n,,2020-01-01,2025-01-01\n',
  'sources.csv': 'source_id,label_vi,label_en,column\n,,,f\n',
  'localities.csv': 'locality_id,name,unit_id\n,,\n',
  'admissions.csv': 'admitted_on,unit_id\n2021-01-01,u\n',
};

it('a data package is opened although rows of its tables have no id', async () => {
  const intake = new Intake();
  await intake.open(textFiles(PACKAGE));
  const { dataset, issues } = intake.join();
  expect([...dataset.units.ids]).toEqual(['u']);
  expect(issues.filter(({ table }) => table === 'units')).not.toEqual([]);
});
