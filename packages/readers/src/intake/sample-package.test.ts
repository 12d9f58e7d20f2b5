import { KetnapError } from '@ketnap/core';
import { textFiles } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { Intake } from './intake.ts';

const packageOf = (sample: boolean): Record<string, string> => ({
  'goi/datapackage.json': JSON.stringify({
    resources: ['units', 'admissions'].map((name) => ({ name, path: `${name}.csv` })),
    ketnap: { sample },
  }),
  'goi/units.csv': 'unit_id,name\na,Xã A\n',
  'goi/admissions.csv': 'admitted_on,unit_id\n2020-01-01,a\n',
});
const LIST = { 'ds.csv': 'TT,Họ và tên,Đơn vị,Ngày kết nạp\n1,Người A,Xã A,13/2/2020\n' };

async function opening(files: Readonly<Record<string, string>>): Promise<string> {
  const intake = new Intake({ today: '2026-12-01' });
  return intake.open(textFiles(files)).then(
    () => 'opened',
    (error: unknown) => (error instanceof KetnapError ? error.code : String(error)),
  );
}

it.each<[string, Record<string, string>, string]>([
  ['a list beside a sample', { ...packageOf(true), ...LIST }, 'sample_package'],
  ['a list beside a data package of real figures', { ...packageOf(false), ...LIST }, 'opened'],
  ['a sample alone', packageOf(true), 'opened'],
])('what becomes of %s', async (_, files, code) => {
  expect(await opening(files)).toBe(code);
});
