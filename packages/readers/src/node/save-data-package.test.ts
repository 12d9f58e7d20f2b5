import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createDataset, type Dataset } from '@ketnap/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toDataPackageFiles } from '../package/to-data-package.ts';
import { loadDataset } from './load-dataset.ts';
import { saveDataPackage } from './save-data-package.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../../data/totals-only');
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ketnap-save-'));
});
afterEach(() => rm(home, { recursive: true }));

const small = (note = 'x'): Dataset =>
  createDataset({
    units: [{ unit_id: 'c', name: 'Xã', level: 'commune' }],
    admissions: [{ admitted_on: '2020-01-05', unit_id: 'c', note }],
  });

describe('saveDataPackage', () => {
  it.each(['new', 'empty'])('writes into a folder that is %s', async (kind) => {
    const folder = join(home, 'dữ liệu');
    if (kind === 'empty') await mkdir(folder);
    const { dataset, descriptor } = await loadDataset(SAMPLE);
    await saveDataPackage(dataset, descriptor, folder);
    const files = toDataPackageFiles(dataset, descriptor);
    expect((await readdir(folder)).sort()).toEqual(files.map(({ path }) => path).sort());
    for (const { path, bytes } of files)
      expect(Buffer.compare(await readFile(join(folder, path)), bytes)).toBe(0);
    expect((await loadDataset(folder)).dataset.totals).toEqual(dataset.totals);
    expect(await readdir(home)).toEqual(['dữ liệu']);
  });

  it('refuses a folder that holds anything, and leaves it alone', async () => {
    await writeFile(join(home, '.note'), 'mine');
    const saving = saveDataPackage(small(), { title: null }, home);
    await expect(saving).rejects.toMatchObject({ code: 'folder_not_empty' });
    expect(await readdir(home)).toEqual(['.note']);
  });

  it.each([
    ['a file', 'file', 'not_a_folder'],
    ['a folder in no folder', 'nowhere/data', 'not_found'],
  ])('refuses %s', async (_, path, code) => {
    await writeFile(join(home, 'file'), 'mine');
    const saving = saveDataPackage(small(), { title: null }, join(home, path));
    await expect(saving).rejects.toMatchObject({ code });
    expect(await readFile(join(home, 'file'), 'utf8')).toBe('mine');
  });

  it('keeps nothing where it fails half-way', async () => {
    const folder = join(home, 'data');
    await mkdir(folder);
    const saving = saveDataPackage(small('a\0'), { title: null }, folder);
    await expect(saving).rejects.toMatchObject({ code: 'unsaveable_text' });
    expect(await readdir(home)).toEqual(['data']);
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('says that it may not write', async () => {
    await chmod(home, 0o500);
    const saving = saveDataPackage(small(), { title: null }, join(home, 'data'));
    await expect(saving).rejects.toMatchObject({ code: 'not_written' });
    await chmod(home, 0o700);
  });
});
