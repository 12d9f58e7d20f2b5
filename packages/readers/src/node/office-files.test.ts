import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeFiles } from './office-files.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ketnap-'));
  for (const folder of ['tháng 1', 'tháng 2', 'gói']) await mkdir(join(home, folder));
  const files = ['tháng 1/a.csv', 'tháng 1/.ẩn', 'tháng 2/a.csv', 'gói/datapackage.json', 'b.xlsx'];
  for (const file of files) await writeFile(join(home, file), file);
  await symlink(join(home, 'b.xlsx'), join(home, 'link.xlsx'));
  await symlink(join(home, 'b.xlsx'), join(home, 'tháng 2/link.xlsx'));
});

afterAll(() => rm(home, { recursive: true }));

const pathsOf = async (...paths: string[]): Promise<string[]> =>
  (await officeFiles(paths.map((path) => join(home, path)))).map(({ path }) =>
    path.replace(`${home}/`, ''),
  );

describe('officeFiles', () => {
  it.each([
    [['b.xlsx'], ['b.xlsx']],
    [['b.xlsx', './b.xlsx'], ['b.xlsx']],
    [
      ['tháng 1', 'b.xlsx'],
      ['tháng 1/a.csv', 'b.xlsx'],
    ],
    [['tháng 2/'], ['tháng 2/a.csv']],
    [['gói/datapackage.json'], ['gói/datapackage.json']],
    [
      ['tháng 1/a.csv', 'tháng 2/a.csv'],
      ['tháng 1/a.csv', 'tháng 2/a.csv'],
    ],
  ])('takes %j as %j', async (given, expected) =>
    expect(await pathsOf(...given)).toEqual(expected),
  );

  it('gives their bytes', async () => {
    const [file] = await officeFiles([join(home, 'b.xlsx')]);
    const pieces: string[] = [];
    for await (const piece of file!.stream() as AsyncIterable<Uint8Array>)
      pieces.push(new TextDecoder().decode(piece));
    expect([file!.size, pieces.join('')]).toEqual([6, 'b.xlsx']);
  });

  it.each([
    ['nowhere.xlsx', 'not_found'],
    ['link.xlsx', 'linked_file'],
  ])('refuses %s: %s', async (path, code) => {
    await expect(officeFiles([join(home, path)])).rejects.toMatchObject({ code });
  });
});
