import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDataset, trend, type Dataset } from '@ketnap/core';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../node/load-dataset.ts';
import { memoryFiles } from '@ketnap/sheets/sample';
import { readDataset, type ReadDataset } from './read-dataset.ts';
import { toDataPackage, toDataPackageFiles, type PackageAbout } from './to-data-package.ts';

const DATA = resolve(import.meta.dirname, '../../../../data');
const NAMELESS: PackageAbout = { title: null };

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

async function filesOf(dataset: Dataset, about: PackageAbout = NAMELESS) {
  return unzipSync(await toDataPackage(dataset, about));
}

async function readBack(dataset: Dataset, about: PackageAbout = NAMELESS): Promise<ReadDataset> {
  const files = Object.entries(await filesOf(dataset, about));
  return readDataset(memoryFiles(files.map(([path, bytes]) => ({ path, bytes }))));
}

/** Every table as its columns' names and values, unknown ones as null. */
function valuesOf({ tables }: Dataset): object {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      table
        .columnNames()
        .map((column) => [
          column,
          Array.from(table.array(column), (value: unknown) => (value === '' ? null : value)),
        ]),
    ]),
  );
}

const UNITS = [
  { unit_id: 'd', name: 'Huyện', level: 'district', parent_id: '' },
  { unit_id: 'c', name: 'Xã', level: 'commune', parent_id: 'd' },
];
const withAdmissions = (...rows: object[]): Dataset =>
  createDataset({ units: UNITS, admissions: rows });

describe('toDataPackage', () => {
  it.each(['dak-to', 'totals-only'])('saves %s so that it reads back equal', async (name) => {
    const first = await loadDataset(resolve(DATA, name));
    const again = await readBack(first.dataset, first.descriptor);
    expect(valuesOf(again.dataset)).toEqual(valuesOf(first.dataset));
    expect(again.issues).toEqual(first.issues);
    const { tables: _, ...counted } = first.dataset;
    expect(again.dataset).toMatchObject(counted);
    expect(again.descriptor).toEqual({ ...first.descriptor, guarded: true });
    const yearly = (one: Dataset) => trend(one, { every: 'year' });
    expect(yearly(again.dataset)).toEqual(yearly(first.dataset));
  });

  it.each(['dak-to', 'totals-only'])('writes %s as the files it was read of', async (name) => {
    const { dataset, descriptor } = await loadDataset(resolve(DATA, name));
    for (const { path, bytes } of toDataPackageFiles(dataset, descriptor)) {
      if (path.endsWith('.csv'))
        expect(textOf(bytes)).toBe(readFileSync(resolve(DATA, name, path), 'utf8'));
    }
  });

  it.each(['dak-to', 'totals-only'])('describes %s as its descriptor does', async (name) => {
    const { dataset, descriptor } = await loadDataset(resolve(DATA, name));
    const written = JSON.parse(
      textOf((await filesOf(dataset, descriptor))['datapackage.json']),
    ) as Described;
    const given = JSON.parse(
      readFileSync(resolve(DATA, name, 'datapackage.json'), 'utf8'),
    ) as Described;
    const sorted = (resources: Described['resources']) =>
      [...resources].sort((a, b) => (a.name < b.name ? -1 : 1));
    // That sex is one of two words is what the sample knows and its values alone do not say.
    for (const { schema } of given.resources)
      for (const field of schema.fields) if (field['name'] === 'sex') delete field['constraints'];
    expect(sorted(written.resources)).toEqual(sorted(given.resources));
    expect(written.$schema).toBe(given.$schema);
    expect(written.ketnap).toEqual({ ...given.ketnap, guarded: true });
  });

  it('gives the same bytes every time', async () => {
    const { dataset, descriptor } = await loadDataset(resolve(DATA, 'totals-only'));
    const bytes = await toDataPackage(dataset, descriptor);
    expect(Buffer.compare(bytes, await toDataPackage(dataset, descriptor))).toBe(0);
  });

  it('holds the files that toDataPackageFiles gives', async () => {
    const { dataset } = await loadDataset(resolve(DATA, 'totals-only'));
    const files = toDataPackageFiles(dataset, NAMELESS);
    const zipped = await filesOf(dataset);
    expect(Object.keys(zipped)).toEqual(files.map(({ path }) => path));
    for (const { path, bytes } of files) expect(textOf(zipped[path])).toBe(textOf(bytes));
  });

  it('keeps any text, name and fault', async () => {
    const text = fc.oneof(
      fc.constantFrom('', ' ', ' a ', '=1+1', "'=x", "'", "''", '-5', '-5 a', '\t', '"', ',', '@'),
      fc.constantFrom(
        'Đăk Tô'.normalize('NFD'),
        'hai\ndòng',
        'x\r\ny',
        '\r',
        '𝟙',
        '\uFEFF',
        '\u00a0',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }).filter((one) => !/[\0\p{Cs}]/u.test(one)),
    );
    const day = fc.oneof(fc.constant('2020-01-05'), text);
    const row = fc.record({
      admitted_on: day,
      unit_id: fc.oneof(fc.constant('c'), text),
      name: text,
      '=ghi, "chú"': text,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
        const dataset = withAdmissions(
          { admitted_on: '2020-02-03', unit_id: 'c', name: '', '=ghi, "chú"': '' },
          ...rows,
        );
        const again = await readBack(dataset);
        expect(valuesOf(again.dataset)).toEqual(valuesOf(dataset));
        const told = ({ issues }: Pick<Dataset, 'issues'>) =>
          issues.map(({ code, table, row, column, received }) => [
            code,
            table,
            row,
            column,
            received,
          ]);
        expect(told({ issues: again.issues })).toEqual(told(dataset));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps rows without any value, and tables without rows', async () => {
    const dataset = createDataset({
      units: UNITS,
      terms: [],
      admissions: { admitted_on: ['', '2020-01-02', null], unit_id: [null, 'c', ''] },
    });
    const again = await readBack(dataset);
    expect(again.dataset.tables.admissions!.numRows()).toBe(3);
    expect(again.dataset.tables.terms!.numRows()).toBe(0);
    expect(again.issues.map(({ row }) => row)).toEqual(dataset.issues.map(({ row }) => row));
    expect(dataset.issues.length).toBeGreaterThan(0);
  });

  it('writes numbers, days and truth values as the text that they stand for', () => {
    const files = toDataPackageFiles(
      withAdmissions({
        admitted_on: new Date('2020-01-05T00:00:00Z'),
        unit_id: 'c',
        youth_union: true,
        age: 27,
        change: -1.5,
        note: NaN,
      }),
      NAMELESS,
    );
    const csv = textOf(files.find(({ path }) => path === 'admissions.csv')?.bytes);
    expect(csv.split('\n')[1]).toBe('2020-01-05,c,yes,27,-1.5,');
  });

  it('guards what a spreadsheet would run, names of columns too, and no number', () => {
    const row = {
      admitted_on: '2020-01-05',
      unit_id: 'c',
      '=x': '=1+1',
      a: '@b',
      b: '-5',
      c: '+ă',
    };
    const files = toDataPackageFiles(
      withAdmissions(row, { ...row, '=x': "'=1", b: '-5 a' }),
      NAMELESS,
    );
    const csv = textOf(files.find(({ path }) => path === 'admissions.csv')?.bytes);
    expect(csv.split('\n')).toEqual([
      "admitted_on,unit_id,'=x,a,b,c",
      "2020-01-05,c,'=1+1,'@b,-5,'+ă",
      "2020-01-05,c,''=1,'@b,'-5 a,'+ă",
      '',
    ]);
  });

  it('says what it covers: as told, or else as the dataset was told', async () => {
    const told = createDataset(
      { units: UNITS, admissions: [{ admitted_on: '2020-01-05', unit_id: 'c' }] },
      { covers: ['2019-01-01', '2020-12-31'] },
    );
    const covers = async (dataset: Dataset, about: PackageAbout) =>
      (await readBack(dataset, about)).descriptor.covers;
    expect(await covers(told, NAMELESS)).toEqual(['2019-01-01', '2020-12-31']);
    const other = { title: null, covers: ['2018-01-01', '2020-12-31'] } as const;
    expect(await covers(told, other)).toEqual(other.covers);
    const silent = withAdmissions({ admitted_on: '2020-01-05', unit_id: 'c' });
    expect(await covers(silent, NAMELESS)).toBeNull();
  });

  it.each([
    ['unsaveable_text', { note: 'a\0' }, /row 2, column "note"/],
    ['unsaveable_text', { note: 'a\ud800b' }, /row 2/],
    ['unsaveable_row', { note: 'a'.repeat(1 << 20) }, /row 2/],
    ['unsaveable_column', { '': 'a' }, /""/],
    ['unsaveable_column', { ' note': 'a' }, /" note"/],
    ['unsaveable_column', { ['tô'.normalize('NFD')]: 'a' }, /NFC/],
    [
      'unsaveable_column',
      Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`c${i}`, 'x'])),
      /252/,
    ],
  ])('refuses with %s what could not be read back', async (code, more, told) => {
    const row = { admitted_on: '2020-01-05', unit_id: 'c' };
    const saving = toDataPackage(withAdmissions(row, { ...row, ...more }), NAMELESS);
    await expect(saving).rejects.toMatchObject({ code, message: expect.stringMatching(told) });
  });

  it('writes the longest row that can be read', async () => {
    const note = 'ă"'.repeat(200_000);
    const dataset = withAdmissions(
      { admitted_on: '2020-01-05', unit_id: 'c', note },
      { admitted_on: '2020-01-06', unit_id: 'c', note: 'x' },
    );
    const { tables } = (await readBack(dataset)).dataset;
    expect(tables.admissions!.array('note')).toEqual([note, 'x']);
  });
});

interface Described {
  $schema: string;
  ketnap: object;
  resources: { name: string; schema: { fields: Record<string, unknown>[] } }[];
}
