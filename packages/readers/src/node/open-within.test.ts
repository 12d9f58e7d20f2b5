import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset, packageFiles, piecesOnDisk } from './load-dataset.ts';
import { officeFiles } from './office-files.ts';
import { openFile, openWithin, type WhereOpened } from './open-within.ts';

let home: string;
let outside: string;

beforeAll(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'ketnap-')));
  home = join(outside, 'home');
  await mkdir(join(home, 'năm 2020'), { recursive: true });
  await writeFile(join(home, 'năm 2020/units.csv'), 'inside');
  await writeFile(join(outside, 'secret.csv'), 'secret');
  // A folder whose name begins like the home's.
  await mkdir(`${home}-other`);
  await writeFile(`${home}-other/a.csv`, 'secret');
  await symlink(join(outside, 'secret.csv'), join(home, 'link.csv'));
  await symlink(outside, join(home, 'up'));
  await symlink(`${home}-other`, join(home, 'other'));
  await symlink(join(home, 'năm 2020'), join(home, 'year'));
  await link(join(home, 'năm 2020/units.csv'), join(home, 'same.csv'));
});

afterAll(() => rm(outside, { recursive: true }));

/** What is read of a file of the folder; null where it is not opened. */
async function read(path: string, how: WhereOpened): Promise<string | null> {
  const file = await openWithin(home, path, how);
  const text = file && (await file.readFile('utf8'));
  await file?.close();
  return text;
}

describe.each(['descriptor', 'walk'] as const)('openWithin, by %s', (how) => {
  it.each([
    ['năm 2020/units.csv', 'inside'],
    ['same.csv', 'inside'],
    ['link.csv', null],
    ['up/secret.csv', null],
    ['other/a.csv', null],
    ['../secret.csv', null],
    ['nowhere.csv', null],
    ['năm 2020', null],
    ['', null],
  ])('%j: %j', async (path, expected) => expect(await read(path, how)).toBe(expected));
});

describe.skipIf(platform() === 'win32')('a named pipe', () => {
  beforeAll(() => {
    execFileSync('mkfifo', [join(home, 'pipe.csv')]);
  });

  it('is opened by nobody, and nobody waits for its other end', async () => {
    expect(await openFile(join(home, 'pipe.csv'))).toBeNull();
    expect(await read('pipe.csv', 'walk')).toBeNull();
    await expect(piecesOnDisk(join(home, 'pipe.csv')).next()).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is no file of a folder, and none that a person can name', async () => {
    expect((await packageFiles(home)).map(({ path }) => path).sort()).toEqual([
      'năm 2020/units.csv',
      'same.csv',
    ]);
    await expect(officeFiles([join(home, 'pipe.csv')])).rejects.toMatchObject({
      code: 'not_a_file',
    });
  });

  it('that took the place of a listed file is not waited for', async () => {
    await writeFile(join(home, 'later.csv'), 'x');
    const later = (await packageFiles(home)).find(({ path }) => path === 'later.csv')!;
    await rm(join(home, 'later.csv'));
    execFileSync('mkfifo', [join(home, 'later.csv')]);
    const pieces = later.stream() as AsyncGenerator<Uint8Array>;
    await expect(pieces.next()).rejects.toMatchObject({ code: 'not_found' });
    await rm(join(home, 'later.csv'));
  });

  it('called datapackage.json is refused', async () => {
    const folder = join(home, 'package');
    await mkdir(folder);
    execFileSync('mkfifo', [join(folder, 'datapackage.json')]);
    await expect(loadDataset(folder)).rejects.toMatchObject({ code: 'not_a_file' });
    await expect(loadDataset(join(folder, 'datapackage.json'))).rejects.toMatchObject({
      code: expect.stringMatching(/^not_/) as string,
    });
    await rm(folder, { recursive: true });
  });
});
