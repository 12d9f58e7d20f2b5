import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { throughCommand, type Came } from './through-command.ts';
import { throughPage } from './through-page.ts';

const CASES = resolve(import.meta.dirname, '../office/cases');
const SAMPLE = resolve(import.meta.dirname, '../../data/dak-to');
/** A list that takes its seconds: the other files of its kind are read. */
const SLOW = ['p-d-1000.csv'];
const files = readdirSync(CASES).filter(
  (name) => /\.(xlsx|xls|csv)$/.test(name) && !SLOW.includes(name),
);

let home: string;
const at = (name: string): string => join(home, name);
const LIST = 'Họ và tên,Đơn vị,Ngày kết nạp\nNgười A,Xã Hai,13/2/2021\nNgười B,Xã Ba,14/2/2021\n';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'ketnap-doors-'));
  await mkdir(at('thu-muc'));
  await writeFile(at('danh-sach.csv'), LIST);
  await writeFile(
    at('HOA.csv'),
    LIST.replace(/^.*\n/, (head) => head.toLocaleUpperCase('vi')),
  );
  await writeFile(at('cong-van.pdf'), '%PDF-1.7\n');
  await writeFile(at('thu-muc/danh-sach.csv'), LIST);
  await writeFile(at('thu-muc/cong-van.pdf'), '%PDF-1.7\n');
  await cp(SAMPLE, at('goi'), { recursive: true });
  const descriptor = await readFile(at('goi/datapackage.json'), 'utf8');
  await writeFile(
    at('goi/datapackage.json'),
    descriptor.replace('"sample": true', '"sample": false'),
  );
  await writeFile(at('goi/them.csv'), LIST);
});
afterAll(() => rm(home, { recursive: true }));

/** The same through both doors; what is asked besides, and how often, hangs on the order of answers. */
async function both(paths: readonly string[], into?: string): Promise<Came> {
  const [command, page] = [await throughCommand(paths, into), await throughPage(paths, into)];
  expect(page.failed).toBe(command.failed);
  expect(page.files).toEqual(command.files);
  expect(new Set(page.asked)).toEqual(new Set(command.asked));
  return page;
}

describe('the page and the command line give the same dataset', () => {
  it('has files to read', () => expect(files.length).toBeGreaterThan(30));

  it.each(files)('of %s', async (file) => {
    await both([join(CASES, file)]);
  });

  it('of a list without a term: both ask for it', async () => {
    const { asked, files: written } = await both([at('danh-sach.csv')]);
    expect(asked).toContain('new_term');
    expect(written['terms.csv']).toContain('Nhiệm kỳ 2020–2025');
  });

  it('of the same list with its heads in capitals', async () => {
    const { files: written } = await both([at('HOA.csv')]);
    expect(written['admissions.csv']!.trim().split('\n')).toHaveLength(3);
  });

  it('of a folder with a csv and a pdf: both read the one and pass over the other', async () => {
    const { files: written } = await both([at('thu-muc')]);
    expect(written['admissions.csv']).toContain('2021-02-13');
  });

  it('of a csv and a pdf chosen one by one', async () => {
    const { failed } = await both([at('danh-sach.csv'), at('cong-van.pdf')]);
    expect(failed).toBe(false);
  });

  it('of a pdf alone: both refuse it', async () => {
    expect((await both([at('cong-van.pdf')])).failed).toBe(true);
  });

  it('of a data package with one more csv in its folder, which neither reads', async () => {
    const { files: written } = await both([at('goi')]);
    expect(written['admissions.csv']).toBe(
      (await throughCommand([SAMPLE])).files['admissions.csv'],
    );
  });

  it('of a data package and a list beside it, whose units it knows', async () => {
    const { files: written } = await both([at('goi'), at('danh-sach.csv')]);
    expect(written['admissions.csv']).toContain('2021-02-13');
  });

  it('of a list that is added to a dataset', async () => {
    const { files: written } = await both([at('danh-sach.csv')], at('goi'));
    expect(written['admissions.csv']).toContain('2021-02-13');
    expect(JSON.parse(written['datapackage.json']!)).toMatchObject({
      ketnap: { reading: [{ tables: [{ file: 'danh-sach.csv', rowsRead: 2, rowsTaken: 2 }] }] },
    });
  });

  it('of a list that is added to a sample: both refuse it', async () => {
    expect((await both([at('danh-sach.csv')], SAMPLE)).failed).toBe(true);
  });

  it('leaves nothing behind in the folders that were read', async () => {
    expect(await readdir(at('thu-muc'))).toEqual(['cong-van.pdf', 'danh-sach.csv']);
  });
});
