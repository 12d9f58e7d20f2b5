import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, SAMPLE } from './ketnap.sample.ts';

const FORMS = resolve(SAMPLE, '../totals-only');
const TERM = '{"term":"2015-2020","asOf":"2020-06-30"}';
const ATTAINMENT = 'quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A copy of the sample with one of its files written anew. */
async function sampleWith(file: string, edit: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ketnap-'));
  folders.push(folder);
  await cp(SAMPLE, folder, { recursive: true });
  await writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8')));
  return folder;
}

describe('ketnap compute', () => {
  it('gives the rows as a JSON array on standard output and the notes on standard error', async () => {
    const { code, out, err } = await run([
      'compute',
      'quotaAttainment',
      SAMPLE,
      TERM,
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { unit_id: 'dak-to', admitted: 425, target: 400, attainment: 1.0625, status: 'exceeded' },
    ]);
    expect(err).toContain('• ');
  });

  it('writes numbers in a table as the language writes them', async () => {
    const args = ['compute', 'quotaAttainment', SAMPLE, TERM];
    expect((await run(args)).out).toMatch(/Tỷ lệ đạt[^]*106,25%/);
    expect((await run(['--lang', 'en', ...args])).out).toMatch(/Attainment[^]*106\.25%/);
  });

  it('puts the columns below one another where the terminal is too narrow', async () => {
    const { out } = await run(['compute', 'quotaAttainment', SAMPLE, TERM], { columns: 90 });
    expect(out).toMatch(/│ attainment +│ Tỷ lệ đạt +│ +106,25% │/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
  });

  it('guards csv against spreadsheets that would take a name for a formula, and says so', async () => {
    const folder = await sampleWith('units.csv', (text) =>
      text.replace('Huyện Đăk Tô', '"=1+1, ""Đăk Tô"""'),
    );
    const { out, err } = await run(['compute', 'eliminatedOn', folder, '{}', '--format', 'csv']);
    expect(out.split('\n')[0]).toMatch(/^unit_id,unit,/);
    expect(out).toContain(`dak-to,"'=1+1, ""Đăk Tô""",`);
    expect(err).toContain("dấu '");
  });

  it('says why forms cannot give what they do not hold', async () => {
    const { code, out, err } = await run(['compute', 'sourceIntersections', FORMS]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('totals');
    expect(err.trim()).not.toContain('\n');
  });

  it('says that there are no rows', async () => {
    const given = '{"from":"2019-01-01","to":"2019-01-02"}';
    const table = await run(['compute', 'eliminations', SAMPLE, given]);
    expect(table).toMatchObject({ code: 0, out: '' });
    expect(table.err).toContain('Không có dòng kết quả nào.');
    const json = await run(['compute', 'eliminations', SAMPLE, given, '--format', 'json']);
    expect(json.out).toBe('[]\n');
  });

  it('tells that rows of the data were left out', async () => {
    const folder = await sampleWith('admissions.csv', (text) =>
      text.replace(/\d{4}-\d\d-\d\d/, '?'),
    );
    const { code, err } = await run(['compute', 'trend', folder, '{"every":"year"}']);
    expect(code).toBe(0);
    expect(err).toContain('Dữ liệu có 1 lỗi');
  });
});

describe('ketnap check', () => {
  it('ends with 0 and a summary where nothing is an error', async () => {
    const { code, out } = await run(['check', SAMPLE]);
    expect(code).toBe(0);
    expect(out).toContain('0 lỗi');
  });

  it('ends with 1 and names file, line, column and remedy of an error', async () => {
    const folder = await sampleWith('admissions.csv', (text) => {
      const lines = text.split('\n');
      return lines.with(41, lines[41]!.replace(/\d{4}-\d\d-\d\d/, '2015-02-30')).join('\n');
    });
    const { code, out } = await run(['check', folder, '--lang=en']);
    expect(code).toBe(1);
    expect(out).toContain('Table admissions (admissions.csv)');
    expect(out).toMatch(/Error · line 42, column admitted_on: .*2015-02-30.*\n {6}Remedy: /);
    expect(out).toContain('Errors: 1;');
  });

  it('says in one sentence what makes a package unreadable', async () => {
    const folder = await sampleWith('datapackage.json', () => '{');
    const { code, out, err } = await run(['check', folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Tệp "datapackage.json" không phải JSON hợp lệ.*\n$/);
  });
});

describe('ketnap explain', () => {
  it('tells definition, formula, operands and the rows with their lines', async () => {
    const { code, out } = await run(['explain', SAMPLE, ATTAINMENT, '--rows', '2']);
    expect(code).toBe(0);
    expect(out).toContain('425 / 400 = 106,25%');
    expect(out).toContain('Số kết nạp = 425 (425 dòng của bảng admissions)');
    expect(out).toMatch(/ {4}targets\.csv:\d+ {2}unit_id=dak-to, /);
    expect(out).toContain('… và 423 dòng nữa');
    const [, line, row] = /admissions\.csv:(\d+) {2}admission_id=(\w+)/.exec(out)!;
    const lines = (await readFile(join(SAMPLE, 'admissions.csv'), 'utf8')).split('\n');
    expect(lines[Number(line) - 1]).toMatch(new RegExp(`^${row},`));
  });

  it('speaks English', async () => {
    const { out } = await run(['explain', SAMPLE, ATTAINMENT, '--lang', 'en', '--rows', '1']);
    expect(out).toContain('425 / 400 = 106.25%');
    expect(out).toContain('Admitted = 425 (rows of admissions: 425)');
    expect(out).toContain('… and 424 more (add --rows 425 to see all)');
  });

  it('gives the same as JSON', async () => {
    const { out } = await run(['explain', SAMPLE, ATTAINMENT, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      value: 1.0625,
      formula: { en: '425 / 400 = 106.25%' },
    });
  });
});

describe('ketnap start', () => {
  async function builtPage(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'ketnap-'));
    folders.push(folder);
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'policy.txt'), "default-src 'none'");
    return folder;
  }

  it.each([
    [[], SAMPLE],
    [[FORMS], FORMS],
  ])('%j says where it runs and what it shows, until it is stopped', async (dataset, shown) => {
    const opened: string[] = [];
    let [index, shownAt] = ['', ''];
    const { code, out, err } = await run(['start', ...dataset], {
      page: await builtPage(),
      openAddress: (address) => void opened.push(address),
      untilStopped: async () => {
        const { url } = await fetch(opened[0]!);
        shownAt = url;
        index = await (await fetch(`${url}dataset/index.json`)).text();
      },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // What opens the browser can be seen by all on this computer, so it is not the address itself.
    expect(opened).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}$/)]);
    expect(shownAt).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}\/$/);
    expect(shownAt).not.toContain(opened[0]!);
    expect(out).toContain(`tại ${shownAt}\nDữ liệu: ${shown}\n`);
    expect(index).toContain('"datapackage.json"');
    await expect(fetch(shownAt)).rejects.toThrow();
  });

  it('opens no browser where it is told not to', async () => {
    const opened: string[] = [];
    const openAddress = (address: string): void => void opened.push(address);
    const effects = { page: await builtPage(), sample: null, openAddress };
    const { out } = await run(['start', '--no-open', '--lang', 'en'], effects);
    expect(opened).toEqual([]);
    expect(out).toContain('No dataset yet: drop files on the page.');
  });

  it('says that the page has not been built', async () => {
    const { code, err } = await run(['start']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'Trang chưa được biên dịch; hãy chạy "npm run build" trước.\n',
    });
  });
});

describe('ketnap', () => {
  it.each([
    [[], 'Cách dùng: ketnap [tùy chọn] <lệnh>', 'Usage: ketnap [options] <command>'],
    [['start'], 'Cách dùng: ketnap start [dataset] [tùy chọn]', 'do not open a browser'],
    [['check'], 'Cách dùng: ketnap check <dataset> [tùy chọn]', 'the datapackage.json in it'],
    [['compute'], 'trend: kết nạp theo thời gian', 'quotaAttainment: attainment of the targets'],
    [['explain'], 'Cách dùng: ketnap explain <dataset> <address>', 'show at most so many rows'],
    [['notebook'], 'Cách dùng: ketnap notebook <dataset> [tùy chọn]', 'list the templates'],
    [['freeze'], 'Cách dùng: ketnap freeze <dataset> [notebook]', 'freeze the figures'],
    [['bridge'], 'Cách dùng: ketnap bridge <notebook> <dataset>', 'compare frozen figures'],
  ])('%j --help helps in both languages and ends with 0', async (command, inVi, inEn) => {
    const vi = await run([...command, '--help']);
    const en = await run([...command, '--help', '--lang', 'en']);
    for (const { code, err } of [vi, en]) expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(vi.out).toContain(inVi);
    expect(en.out).toContain(inEn);
    expect(vi.out).not.toMatch(/Usage|Options|Arguments|Commands|default|display/);
    expect(en.out.replace('Đăk Tô', '')).not.toMatch(/[àáạăâđèéẹêìíịòóọôơùúụưỳýỵ]/i);
  });

  it.each([
    [['help', 'explain'], 'Cách dùng: ketnap explain <dataset> <address>'],
    [['--version'], '0.1.0'],
  ])('%j helps and ends with 0', async (args, expected) => {
    const { code, out, err } = await run(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(expected);
  });

  it.each([
    [['frobnicate'], 'Không có lệnh "frobnicate"'],
    [['check'], 'Thiếu <dataset>'],
    [['compute', 'trend'], 'Thiếu <dataset>'],
    [['explain', SAMPLE], 'Thiếu <address>'],
    [['freeze', SAMPLE], 'Thiếu tùy chọn "--out <file>"'],
    [['frobnicate', '--lang', 'en'], 'There is no command "frobnicate"'],
    [['--lang=en', 'check'], '<dataset> is missing'],
    [['explain', SAMPLE, 'attainment'], '"attainment"'],
    [['explain', SAMPLE, ATTAINMENT, '--rows', '-1'], 'giá trị nhận được: "-1"'],
    [['check', SAMPLE, '--loud'], 'Không có tùy chọn "--loud"'],
    [['check', SAMPLE, 'more'], 'Có thừa tham số'],
    [['start', '--port'], 'Tùy chọn "--port <n>" cần một giá trị'],
    [['start', '--port', '70000'], 'phải là số nguyên từ 1 đến 65535; giá trị nhận được: "70000"'],
    [['check', SAMPLE, '--lang', 'fr'], 'phải là một trong: vi, en; giá trị nhận được: "fr"'],
    [['compute', 'trend', SAMPLE, '{every:1}'], 'phải là JSON'],
    [['compute', 'trend', SAMPLE, '[]'], 'giá trị nhận được: []'],
    [['compute', 'trends', SAMPLE], 'Không có phép phân tích nào tên là "trends"'],
    [['compute', 'trend', SAMPLE, '{"evry":"year"}'], 'không có tùy chọn "evry"'],
    [['explain', SAMPLE, 'quotaAttainment/nowhere/2015-2020/gap?term=2015-2020'], '"nowhere"'],
  ])('%j ends with 2 and one sentence', async (args, expected) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
    expect(err.trim()).not.toContain('\n');
  });

  it('shows its help and ends with 2 where no command is given', async () => {
    const { code, out, err } = await run([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Cách dùng');
  });
});
