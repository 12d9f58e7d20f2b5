import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Notebook } from '@ketnap/notebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, SAMPLE } from '../ketnap.sample.ts';

const ATTAINMENT =
  'quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30&every=term&countBy=admitted_on';

let folder = '';
let [small, frozen, now] = ['', '', ''];

/** A notebook of one sentence, and the sample with one admission less and one moved beyond the half-year. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ketnap-'));
  [small, frozen, now] = ['so.json', 'chot.json', 'nay'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const notebook: Notebook = {
    format: 'ketnap-notebook',
    version: 2,
    id: 'so',
    title: 'Sổ',
    language: 'vi',
    scope: { unit: 'dak-to', term: '2015-2020', asOf: '2020-06-30', basis: 'as_recorded' },
    blocks: [
      {
        id: 'loi',
        type: 'prose',
        text: [
          'Đạt {{quotaAttainment/attainment}}, {{quotaAttainment/admitted}} đồng chí; chỉ tiêu {{quotaAttainment/target}}.',
        ],
      },
    ],
  };
  await writeFile(small, JSON.stringify(notebook));
  await cp(SAMPLE, now, { recursive: true });
  const path = join(now, 'admissions.csv');
  const lines = (await readFile(path, 'utf8')).split('\n');
  const changed = lines
    .filter((line) => !line.startsWith('KN0316,'))
    .map((line) => line.replace('KN0719,2020-04-24', 'KN0719,2020-07-02'));
  await writeFile(path, changed.join('\n'));
  await run(['freeze', SAMPLE, small, '--out', frozen, '--name', 'Gửi Ban Thường vụ']);
});

afterAll(() => rm(folder, { recursive: true }));

describe('ketnap freeze', () => {
  it('writes the notebook with its figures as they stand', async () => {
    const { frozen: kept } = JSON.parse(await readFile(frozen, 'utf8')) as Notebook;
    expect(kept).toMatchObject([
      {
        name: 'Gửi Ban Thường vụ',
        at: '2026-01-31T02:00:00.000Z',
        core: '0.1.0',
        figures: [
          [ATTAINMENT, [425, 400], '106,25%'],
          [ATTAINMENT.replace('attainment', 'admitted'), 425, '425'],
          [ATTAINMENT.replace('attainment', 'target'), 400, '400'],
        ],
      },
    ]);
  });

  it('adds to what a notebook froze before, and writes over no other file', async () => {
    const own = join(folder, 'hai-lan.json');
    await cp(frozen, own);
    const { code, out } = await run(['freeze', SAMPLE, own, '--out', own]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Đã chốt 3 số liệu thành "Bản chốt 2" \(dấu dữ liệu [0-9a-f]{8}\)/);
    const { frozen: kept } = JSON.parse(await readFile(own, 'utf8')) as Notebook;
    expect(kept?.map(({ name }) => name)).toEqual(['Gửi Ban Thường vụ', 'Bản chốt 2']);
    const refused = await run(['freeze', SAMPLE, small, '--out', frozen]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('Đã có tệp');
  });

  it('takes the review of the term where no notebook is given', async () => {
    const path = join(folder, 'tong-ket.json');
    const { code, out } = await run(['freeze', SAMPLE, '--out', path, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Figures frozen as "Frozen 1": [\d,]+ \(data /);
  });
});

describe('ketnap bridge', () => {
  it('tells which figures changed, by how much and why', async () => {
    const { code, out } = await run(['bridge', frozen, now, '--data', SAMPLE]);
    expect(code).toBe(0);
    expect(out).toContain('2 trong 3 số liệu đã khác bản chốt "Gửi Ban Thường vụ"');
    expect(out).toMatch(
      /Tỷ lệ đạt, Huyện Đăk Tô.*106,25%.*105,75%.*−0,5 điểm.*rút bỏ −0,25; sửa −0,25/,
    );
    expect(out).toMatch(/Số kết nạp.*425.*423.*−2 đồng chí.*rút bỏ −1; sửa −1/);
  });

  it('says that it cannot say why without the frozen data', async () => {
    const { code, out } = await run(['bridge', frozen, now]);
    expect(code).toBe(0);
    expect(out).toContain('không được giữ lại');
    expect(out).toMatch(/106,25%.*105,75%.*−0,5 điểm/);
    expect(out).not.toContain('rút bỏ −');
  });

  it('follows one figure step by step, with the rows', async () => {
    const args = ['bridge', frozen, now, '--data', SAMPLE, '--figure', ATTAINMENT];
    const { code, out } = await run(args);
    expect(code).toBe(0);
    expect(out).toContain('106,25% → 105,75% (−0,5 điểm)');
    expect(out).toMatch(
      /Ghi bổ sung +không đổi +425\/400\n +Rút bỏ +−0,25 +424\/400\n +Sửa +−0,25 +423\/400/,
    );
    expect(out).toContain('KN0316 Xã Diên Bình, 02-9-2015');
    expect(out).toContain('KN0719 Thị trấn Đăk Tô: 24-4-2020 thành 02-7-2020');
    const none = await run([...args, '--rows', '0']);
    expect(none.out).toContain('… và 1 dòng nữa');
  });

  it('gives the same as JSON', async () => {
    const args = ['bridge', frozen, now, '--data', SAMPLE, '--format', 'json'];
    expect(JSON.parse((await run(args)).out)).toMatchObject({
      all: 3,
      changes: [{ difference: '−0,5 điểm' }, { difference: '−2 đồng chí' }],
      note: null,
    });
    const { out } = await run([...args, '--figure', ATTAINMENT, '--lang', 'en']);
    expect(JSON.parse(out)).toMatchObject({
      change: { difference: '−0.5 points', before: [425, 400], after: [423, 400] },
      rows: [{ label: 'Withdrawn', count: 1 }, { label: 'Corrected' }],
    });
  });

  it('finds nothing where nothing changed', async () => {
    const { code, out } = await run(['bridge', frozen, SAMPLE, '--data', SAMPLE, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('0 of 3');
    expect(out).toContain('No figure has changed.');
    const args = ['bridge', frozen, SAMPLE, '--data', SAMPLE, '--figure', ATTAINMENT];
    expect((await run(args)).out).toBe('Số liệu này không đổi.\n');
  });

  it.each([
    [() => [small, now], 2, 'chưa có bản chốt nào'],
    [() => [frozen, now, '--frozen', 'khác'], 2, 'Gửi Ban Thường vụ'],
    [() => [frozen, now, '--figure', ATTAINMENT], 2, '--data'],
    [() => [frozen, now, '--data', SAMPLE, '--figure', 'trend/x'], 2, '"trend/x"'],
    [() => [frozen, now, '--data', now], 1, 'không phải là dữ liệu của bản chốt'],
    [() => [join(folder, 'không'), now], 1, 'Không có tệp sổ'],
  ])('ends in one sentence where it cannot be done', async (args, code, expected) => {
    const ended = await run(['bridge', ...args()]);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: '' });
    expect(ended.err).toContain(expected);
    expect(ended.err.trim()).not.toContain('\n');
  });
});
