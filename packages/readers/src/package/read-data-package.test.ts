import { describe, expect, it } from 'vitest';
import type { PackageFile } from '@ketnap/sheets';
import { readDataPackage } from './read-data-package.ts';
import { placeOf, readDataset } from './read-dataset.ts';

const UNITS = 'unit_id,name,level,parent_id\nd,Huyện,district,\nc,Xã,commune,d\n';
const ADMISSIONS = 'admitted_on,unit_id\n2020-01-15,c\n2020-02-16,c\n';

/** Files in memory, each handed out in pieces of a few bytes. */
function filesOf(texts: Readonly<Record<string, string | object>>): PackageFile[] {
  return Object.entries(texts).map(([path, content]) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, stream: () => piecesOfBytes(bytes) };
  });
}

async function* piecesOfBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield await Promise.resolve(bytes.slice(at, at + 7));
}

const resource = (name: string, path = `${name}.csv`): object => ({ name, path });
const described = (...resources: object[]): object => ({ name: 'd', resources });

describe('readDataPackage', () => {
  it('reads the tables that the descriptor names, and no other file', async () => {
    const files = filesOf({
      'datapackage.json': {
        title: 'Huyện',
        resources: [resource('units', 'tables/u.csv'), resource('admissions'), resource('letters')],
        ketnap: { covers: ['2020-01-01', '2020-12-31'], scope: { unit: 'd' }, sample: true },
      },
      'tables/u.csv': UNITS,
      'admissions.csv': ADMISSIONS,
      'terms.csv': 'not,ours',
    });
    const { tables, descriptor, origins, ignored, issues } = await readDataPackage(files);
    expect(Object.keys(tables)).toEqual(['units', 'admissions']);
    expect(descriptor).toMatchObject({
      title: 'Huyện',
      covers: ['2020-01-01', '2020-12-31'],
      scope: { unit: 'd' },
      sample: true,
    });
    expect(origins.units?.file).toBe('tables/u.csv');
    expect({ ignored, issues }).toEqual({ ignored: ['letters.csv'], issues: [] });
  });

  it('opens no file but the descriptor and those it names', async () => {
    const opened: string[] = [];
    const files = filesOf({
      'datapackage.json': described(resource('units'), resource('letters')),
      'units.csv': UNITS,
      'letters.csv': 'thư',
      'admissions.csv': ADMISSIONS,
    }).map((file) => ({
      ...file,
      stream: () => (opened.push(file.path), file.stream()),
    }));
    await readDataPackage(files);
    expect(opened).toEqual(['datapackage.json', 'units.csv']);
  });

  it('reads behind byte order marks', async () => {
    const descriptor = JSON.stringify(described(resource('units')));
    const files = filesOf({
      'datapackage.json': `\uFEFF${descriptor}`,
      'units.csv': `\uFEFF${UNITS}`,
    });
    expect(Object.keys((await readDataPackage(files)).tables.units!)[0]).toBe('unit_id');
  });

  it('reads files named after tables where there is no descriptor', async () => {
    const files = filesOf({ 'a/Units.csv': UNITS, 'a/admissions.csv': ADMISSIONS, 'a/x.txt': '' });
    const { tables, descriptor } = await readDataPackage(files);
    expect(Object.keys(tables)).toEqual(['units', 'admissions']);
    expect(descriptor).toMatchObject({ title: null, covers: null, sample: false });
  });

  it('takes the descriptor nearest the top, and paths from its folder', async () => {
    const files = filesOf({
      'd/old/datapackage.json': '{',
      'd/datapackage.json': described(resource('units', './units.csv')),
      'd/units.csv': UNITS,
    });
    expect((await readDataPackage(files)).origins.units?.file).toBe('d/units.csv');
  });

  it('finds a file whose name is written in NFD', async () => {
    const name = 'đơn vị.csv';
    const files = filesOf({
      'datapackage.json': described(resource('units', name.normalize('NFC'))),
      [name.normalize('NFD')]: UNITS,
    });
    expect(Object.keys((await readDataPackage(files)).tables)).toEqual(['units']);
  });

  it('reads the delimiter of the dialect', async () => {
    const files = filesOf({
      'datapackage.json': described({ ...resource('units'), dialect: { delimiter: ';' } }),
      'units.csv': UNITS.replaceAll(',', ';'),
    });
    expect(Object.keys((await readDataPackage(files)).tables.units!)).toContain('parent_id');
  });

  it.each([
    ['no_files', {}],
    ['not_json', { 'datapackage.json': '{' }],
    ['bad_descriptor', { 'datapackage.json': '[]' }],
    ['bad_descriptor', { 'datapackage.json': { resources: [] } }],
    ['bad_descriptor', { 'datapackage.json': { resources: ['units.csv'] } }],
    ['bad_descriptor', { 'datapackage.json': { resources: [{ name: 'units' }] } }],
    [
      'bad_descriptor',
      {
        'datapackage.json': {
          resources: [resource('units')],
          ketnap: { covers: ['2020-02-30', '2020-12-31'] },
        },
      },
    ],
    ['missing_file', { 'datapackage.json': described(resource('units')) }],
    ['unsafe_path', { 'datapackage.json': described(resource('units', '../units.csv')) }],
    ['unsafe_path', { 'datapackage.json': described(resource('units', '/etc/units.csv')) }],
    ['unsafe_path', { 'datapackage.json': described(resource('units', 'C:\\units.csv')) }],
    ['unsafe_path', { 'datapackage.json': described(resource('units', 'https://x.vn/u.csv')) }],
    [
      'doubled_resource',
      { 'datapackage.json': described(resource('units'), resource('units', 'b.csv')) },
    ],
    ['several_packages', { 'a/datapackage.json': '{}', 'b/datapackage.json': '{}' }],
    ['several_packages', { 'a/units.csv': UNITS, 'b/units.csv': UNITS }],
    ['no_head', { 'units.csv': '' }],
  ])('refuses with %s: %j', async (code, texts) => {
    await expect(readDataPackage(filesOf(texts))).rejects.toMatchObject({ code });
  });

  it('tells how far it is, up to the last byte', async () => {
    const files = filesOf({ 'units.csv': UNITS, 'admissions.csv': ADMISSIONS });
    const told: number[] = [];
    const size = files.reduce((sum, file) => sum + file.size, 0);
    await readDataPackage(files, {
      onProgress: ({ bytesRead, bytesTotal }) => {
        expect(bytesTotal).toBe(size);
        told.push(bytesRead);
      },
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(size);
  });

  it('ends when it is told to, and lets go of the file', async () => {
    const controller = new AbortController();
    let isOpen = false;
    let pieces = 0;
    const long: PackageFile = {
      path: 'units.csv',
      size: 1e9,
      async *stream() {
        isOpen = true;
        try {
          while (++pieces < 1000) yield await Promise.resolve(new TextEncoder().encode(UNITS));
        } finally {
          isOpen = false;
        }
      },
    };
    const reading = readDataPackage([long], {
      signal: controller.signal,
      onProgress: ({ bytesRead }) => bytesRead > 1000 && controller.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(isOpen).toBe(false);
    expect(pieces).toBeLessThan(100);
  });

  it('is rejected with the reason it was ended for, before or while it reads', async () => {
    const reason = new Error('đã đóng trang');
    const files = filesOf({ 'units.csv': UNITS });
    const early = readDataPackage(files, { signal: AbortSignal.abort(reason) });
    await expect(early).rejects.toBe(reason);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort(reason);
    const late = readDataPackage(files, { signal: controller.signal, onProgress });
    await expect(late).rejects.toBe(reason);
  });

  it('reads a browser’s streams, also where they cannot be iterated', async () => {
    const blob = new Blob([UNITS]);
    const stream = (): ReadableStream<Uint8Array> => {
      const reader = blob.stream().getReader();
      return { getReader: () => reader } as unknown as ReadableStream<Uint8Array>;
    };
    const files = [{ path: 'units.csv', size: blob.size, stream }];
    expect(Object.keys((await readDataPackage(files)).tables)).toEqual(['units']);
  });

  it('lists lines that are not as the head promises, many of them by their number', async () => {
    const lines = Array.from({ length: 1500 }, () => '2020-01-15,c,1,2\n').join('');
    const files = filesOf({
      'units.csv': UNITS,
      'admissions.csv': `admitted_on,unit_id,\n2020-01-15\n2020-01-15,c,x\n${lines}`,
    });
    const { issues, tables } = await readDataPackage(files);
    expect(Object.values(tables.admissions as Record<string, { length: number }>)[0]).toHaveLength(
      2,
    );
    expect(issues.map(({ code }) => code)).toEqual([
      'unnamed_column',
      ...Array.from({ length: 1001 }, () => 'long_line'),
      'short_line',
    ]);
    expect(issues[1]!.message.en).toContain('line 4 has 4 fields, more than the 3 columns');
    expect(issues.map(({ line }) => line).slice(0, 3)).toEqual([undefined, 4, 5]);
    expect(issues[1001]!.message.vi).toContain('còn 500 dòng khác');
  });
});

describe('readDataset', () => {
  it('places what is wrong with a row in its file and line', async () => {
    const files = filesOf({
      'units.csv': UNITS.replace('Huyện', '"Huyện\nĐăk Tô"'),
      'admissions.csv': `admitted_on,unit_id\n\n2020-01-15,c\n2020-02-30,c\n2020-03-01,e,x\n`,
    });
    const { dataset, issues, origins } = await readDataset(files);
    expect(dataset.admissions?.size).toBe(1);
    expect(issues.map((issue) => [issue.code, placeOf(issue, origins)])).toEqual([
      ['long_line', { file: 'admissions.csv', line: 5 }],
      [expect.any(String), { file: 'admissions.csv', line: 4 }],
    ]);
    expect(origins.units!.lineOf(2)).toBe(4);
  });

  it('names the other row of a fault by its line too', async () => {
    const files = filesOf({
      'units.csv': `unit_id,name,level,parent_id\n\nc,Xã,commune,d\nd,Huyện,district,\n\nc,Xã khác,commune,d\n`,
      'admissions.csv': ADMISSIONS,
    });
    const { issues, origins } = await readDataset(files);
    expect(issues.map((issue) => [issue.code, placeOf(issue, origins).line])).toEqual([
      ['doubled_key', 6],
    ]);
    expect(issues[0]!.message.vi).toContain('đã có ở dòng 3');
  });

  it('lists what a stray quote cost, with its lines', async () => {
    const files = filesOf({
      'units.csv': UNITS,
      'admissions.csv': `admitted_on,unit_id,note\n2020-01-15,c,"A\n2020-02-16,c,"B"\n2020-03-17,c,\n`,
    });
    const { dataset, issues, origins } = await readDataset(files);
    expect(dataset.admissions?.size).toBe(1);
    expect(issues.map((issue) => [issue.severity, issue.code, placeOf(issue, origins)])).toEqual([
      ['error', 'stray_quote', { file: 'admissions.csv', line: 2 }],
    ]);
    expect(issues[0]!.message.vi).toContain('các dòng 2–3');
  });
});

describe('a choice of files that is no one dataset', () => {
  const tables = { 'units.csv': UNITS, 'admissions.csv': ADMISSIONS };
  const old = Object.fromEntries(
    Object.entries(tables).map(([name, text]) => [`old/${name}`, text]),
  );

  it.each([
    ['several_packages', { ...tables, ...old }],
    ['several_packages', { 'a/units.csv': UNITS, 'b/admissions.csv': ADMISSIONS }],
    [
      'several_packages',
      {
        ...tables,
        ...old,
        'old/datapackage.json': described(resource('units'), resource('admissions')),
      },
    ],
    ['wrong_delimiter', { ...tables, 'units.csv': UNITS.replaceAll(',', ';') }],
    [
      'bad_descriptor',
      {
        ...tables,
        'datapackage.json': {
          resources: [resource('units')],
          ketnap: { covers: ['2020-12-31', '2020-01-01'] },
        },
      },
    ],
  ])('is refused with %s', async (code, texts) => {
    await expect(readDataset(filesOf(texts))).rejects.toMatchObject({ code });
  });

  it('is one where all tables lie in one folder below', async () => {
    await expect(readDataset(filesOf(old))).resolves.toMatchObject({ issues: [] });
  });
});
