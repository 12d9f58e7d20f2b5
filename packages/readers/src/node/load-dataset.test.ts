import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset, packageFiles } from './load-dataset.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../../data/dak-to');
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ketnap-'));
  await mkdir(join(home, 'tables'));
  await mkdir(join(home, '.git'));
  await writeFile(join(home, 'tables/units.csv'), 'unit_id\n');
  await writeFile(join(home, '.git/units.csv'), 'x\n');
  await writeFile(join(home, '.hidden'), 'x\n');
  await symlink('/etc', join(home, 'etc'));
  await symlink('/etc/passwd', join(home, 'passwd.csv'));
});

afterAll(() => rm(home, { recursive: true }));

describe('loadDataset', () => {
  it('reads the same from a folder and from its datapackage.json', async () => {
    const [folder, file] = await Promise.all([
      loadDataset(SAMPLE),
      loadDataset(join(SAMPLE, 'datapackage.json')),
    ]);
    expect(folder.dataset.admissions!.size).toBeGreaterThan(425);
    expect(file.dataset.admissions).toEqual(folder.dataset.admissions);
    expect(file.origins.admissions!.file).toBe('admissions.csv');
  });

  it.each([
    ['nowhere', 'not_found'],
    ['tables/units.csv', 'not_a_folder'],
  ])('refuses %s', async (path, code) => {
    await expect(loadDataset(join(home, path))).rejects.toMatchObject({ code });
  });
});

describe('a descriptor that points out of its folder', () => {
  it.each([
    ['by its path', '../secret.csv', 'unsafe_path'],
    ['by a link to a file', 'secret-link.csv', 'missing_file'],
    ['by a link to a folder', 'up/secret.csv', 'missing_file'],
    ['to a hidden file', '.units.csv', 'missing_file'],
  ])('%s is refused, and what it points to is not read', async (_, path, code) => {
    const folder = join(home, 'package');
    await mkdir(folder, { recursive: true });
    await writeFile(join(home, 'secret.csv'), 'unit_id,name,level\na,A,commune\n');
    await writeFile(join(folder, '.units.csv'), 'unit_id,name,level\na,A,commune\n');
    await symlink(join(home, 'secret.csv'), join(folder, 'secret-link.csv')).catch(() => undefined);
    await symlink(home, join(folder, 'up')).catch(() => undefined);
    const resources = [{ name: 'units', path }];
    await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ resources }));
    await expect(loadDataset(folder)).rejects.toMatchObject({ code });
    expect((await packageFiles(folder)).map((file) => file.path)).toEqual(['datapackage.json']);
    await rm(folder, { recursive: true });
    await rm(join(home, 'secret.csv'));
  });
});

describe('packageFiles', () => {
  it('refuses a descriptor that is a link, named or found', async () => {
    const folder = join(home, 'linked');
    await mkdir(folder);
    await writeFile(join(home, 'real.json'), '{}');
    await symlink(join(home, 'real.json'), join(folder, 'datapackage.json'));
    const refused = { code: 'linked_descriptor' };
    await expect(packageFiles(folder)).rejects.toMatchObject(refused);
    await expect(packageFiles(join(folder, 'datapackage.json'))).rejects.toMatchObject(refused);
    await rm(folder, { recursive: true });
    await rm(join(home, 'real.json'));
  });

  it('takes a folder that is called like a descriptor for a folder', async () => {
    const folder = join(home, 'datapackage.json');
    await mkdir(folder);
    await writeFile(join(folder, 'terms.csv'), 'x');
    expect((await packageFiles(folder)).map(({ path }) => path)).toEqual(['terms.csv']);
    await rm(folder, { recursive: true });
  });

  it('gives the files of a folder, neither hidden ones nor where links lead', async () => {
    const files = await packageFiles(home);
    expect(files.map(({ path, size }) => ({ path, size }))).toEqual([
      { path: 'tables/units.csv', size: 8 },
    ]);
  });
});
