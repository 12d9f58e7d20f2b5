import { describe, expect, it } from 'vitest';
import { isDataPackage } from './is-data-package.ts';

describe('isDataPackage', () => {
  it.each([
    [true, ['datapackage.json']],
    [true, ['d/datapackage.json', 'd/u.csv', 'd/letter.xlsx']],
    [true, ['units.csv', 'admissions.csv']],
    [true, ['d/Units.csv', 'd/totals.CSV', 'd/notes.csv', 'd/README.md']],
    [true, ['units.csv']],
    [true, ['totals.csv', 'terms.csv', 'README.md']],
    [false, []],
    [false, ['README.md']],
    [false, ['danh-sach.csv']],
    [false, ['terms.csv', 'members.csv']],
    [false, ['units.csv', 'danh-sach.xlsx']],
    [false, ['units.csv', 'tháng 3.csv']],
    [false, ['units.csv', 'thang-3.parquet']],
    [false, ['a/units.csv', 'b/admissions.csv', 'b/x.xls']],
    [false, ['units.xlsx', 'admissions.xlsx']],
    [false, ['my-units.csv', 'datapackage.json.bak']],
  ])('%s: %j', (expected, paths) => {
    expect(isDataPackage(paths.map((path) => ({ path })))).toBe(expected);
  });
});
