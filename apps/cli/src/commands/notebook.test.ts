import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { notebookText, parseNotebook } from '@ketnap/notebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, SAMPLE } from '../ketnap.sample.ts';

const FORMS = resolve(SAMPLE, '../totals-only');
let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'ketnap-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('ketnap notebook', () => {
  it('lists the templates, and says what a dataset lacks', async () => {
    const { code, out } = await run(['notebook', FORMS, '--list']);
    expect(code).toBe(0);
    expect(out).toMatch(/^term +Tổng kết nhiệm kỳ: Kết quả chung/m);
    expect(out).toMatch(/^cells +Xóa chi bộ sinh hoạt ghép: chưa lập được: Cần bảng localities/m);
    expect((await run(['notebook', SAMPLE, '--list', '--lang', 'en'])).out).not.toContain(
      'not from',
    );
  });

  it('writes the canonical text of a notebook with an id of its own, and no file over another', async () => {
    const out = join(folder, 'so-ket.ketnap.json');
    const args = [
      'notebook',
      SAMPLE,
      '--template',
      'period',
      '--period',
      '2019-H1',
      '--unit',
      'po-ko',
    ];
    const made = await run([...args, '--term', '2015-2020', '--out', out]);
    expect(made).toMatchObject({ code: 0, err: '' });
    const text = await readFile(out, 'utf8');
    const notebook = parseNotebook(text);
    expect(notebookText(notebook)).toBe(text);
    expect(notebook.scope).toMatchObject({ unit: 'po-ko', period: '2019-H1', asOf: '2019-06-30' });
    expect(notebook.id).toMatch(/^[0-9a-f]{16}$/);
    expect((await run([...args, '--out', out])).code).toBe(2);
  });

  it.each([
    [['--template', 'poem'], '"poem"'],
    [['--unit', 'nowhere', '--out', 'x'], 'nowhere'],
    [['--term', 'never', '--out', 'x'], 'never'],
    [['--as-of', '30-6-2020', '--out', 'x'], '30-6-2020'],
    [['--period', '2020-Q1', '--out', 'x'], '2020-Q1'],
    [[], '--out'],
  ])('%j makes no sense: 2', async (args, named) => {
    const { code, err } = await run(['notebook', SAMPLE, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });

  it('says what is missing where a template cannot be made', async () => {
    const { code, err } = await run([
      'notebook',
      FORMS,
      '--template',
      'cells',
      '--out',
      join(folder, 'x'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('cell_coverage');
  });
});
