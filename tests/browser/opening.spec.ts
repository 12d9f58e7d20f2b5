import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { givenFile, type GivenFile } from './faulty-files.ts';
import { expect, SAMPLE, test } from './fixtures.ts';
import { computed, fromMenu, openSheet, sentence } from './sheet.ts';

const units = givenFile('units.csv', 'unit_id,name,level\nu,Xã thử,commune\n');
const terms = givenFile(
  'terms.csv',
  'term_id,name,starts_on,ends_on\nt,Nhiệm kỳ thử,2015-01-01,2019-12-31\n',
);
const admissions = givenFile('admissions.csv', 'admitted_on,unit_id\n2016-05-19,u\n');

async function choose(page: Page, files: readonly GivenFile[] | string[]): Promise<void> {
  await page.getByRole('button', { name: 'Mở dữ liệu' }).click();
  const input = page.getByLabel('Chọn tệp').and(page.locator('input'));
  await input.setInputFiles(files as GivenFile[]);
}

/** The data on the page after those files were refused, and what is said of them. */
async function stays(page: Page, said: string | RegExp): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Chưa mở được dữ liệu');
  await expect(alert).toContainText(said);
  await expect(alert).toContainText('Dữ liệu đang xem vẫn giữ nguyên.');
  await expect(sentence(page)).toContainText('425');
}

const broken: [what: string, files: GivenFile[], vi: string | RegExp, en: string | RegExp][] = [
  [
    'no table at all',
    [givenFile('note.txt', 'hello')],
    'Không tìm thấy bảng số liệu nào trong “note.txt”',
    'No table was found in “note.txt”',
  ],
  [
    'a datapackage.json that is no JSON',
    [givenFile('datapackage.json', '{ "name": '), units],
    'Tệp "datapackage.json" không phải JSON hợp lệ',
    'The file "datapackage.json" is no valid JSON',
  ],
  [
    'a file that is named and not there',
    [
      givenFile('datapackage.json', '{"resources":[{"name":"units","path":"units.csv"}]}'),
      givenFile('unit.csv', ''),
    ],
    'nhắc tới "units.csv" nhưng không có tệp ấy',
    'names "units.csv", but there is no such file',
  ],
  [
    'a path out of the folder',
    [givenFile('datapackage.json', '{"resources":[{"name":"units","path":"../units.csv"}]}')],
    'chỉ đọc các tệp nằm trong chính thư mục dữ liệu',
    "only files within the data's own folder are read",
  ],
  ['no admissions', [units, terms], 'chưa có số liệu kết nạp', 'no figures of admissions'],
  [
    'a missing column',
    [givenFile('units.csv', 'unit_id,level\nu,commune\n'), terms, admissions],
    /"?name"?/,
    /"?name"?/,
  ],
  [
    'text in another encoding',
    [{ ...units, buffer: Buffer.from('unit_id,name,level\nu,\xe3\xe3,commune\n', 'latin1') }],
    'không phải văn bản UTF-8',
    'this is not UTF-8 text',
  ],
];

test('files that are not data are refused in a sentence, and what was open stays', async ({
  page,
}) => {
  await openSheet(page);
  for (const [what, files, vi, en] of broken)
    await test.step(what, async () => {
      await choose(page, files);
      await stays(page, vi);
      await fromMenu(page, /Chuyển sang tiếng Anh/);
      await expect(page.getByRole('alert')).toContainText(en);
      await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await fromMenu(page, /Switch to Vietnamese/);
    });
});

test('a folder that is dropped is opened', async ({ page }) => {
  await openSheet(page, '#unit=tan-canh');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [SAMPLE], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
    if (type === 'dragOver')
      await expect(page.getByText('Thả tệp hoặc thư mục vào đây')).toBeVisible();
  }
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
  await expect(sentence(page)).toContainText('106,25%');
});

test('reading a large file shows how far it is, and can be stopped', async ({ page }, info) => {
  const rows = Array.from({ length: 3000 }, (_, row) => {
    const month = String((row % 12) + 1).padStart(2, '0');
    return `2016-${month}-${String((row % 28) + 1).padStart(2, '0')},u\n`;
  });
  const head = 'admitted_on,unit_id\n';
  const folder = info.outputPath();
  const paths = ['units.csv', 'terms.csv', 'admissions.csv'].map((name) => `${folder}/${name}`);
  await writeFile(paths[0]!, units.buffer);
  await writeFile(paths[1]!, terms.buffer);
  await writeFile(paths[2]!, head + rows.join('').repeat(1000));
  await openSheet(page);
  await choose(page, paths);
  const opening = page.getByRole('region', { name: 'Đang mở dữ liệu' });
  await expect(opening.getByRole('progressbar')).toBeVisible();
  await expect(opening).toContainText(/Đang đọc .*admissions\.csv[^]* \/ \d+(,\d)? MB/);
  await opening.getByRole('button', { name: 'Dừng' }).click();
  await expect(opening).toHaveCount(0);
  await expect(sentence(page)).toContainText('425');
  // The worker that was reading is gone: nothing comes of it later.
  await expect.poll(() => page.workers().length).toBe(1);
});

/** Notes where the progress bar stands in every frame, from 0 to 1, and what is said beside it. */
async function watchProgress(page: Page): Promise<() => Promise<{ at: number; said: string }[]>> {
  const seen = await page.evaluateHandle(() => {
    const noted: { at: number; said: string }[] = [];
    const look = (): void => {
      const bar = document.querySelector('progress');
      if (bar && bar.position >= 0)
        noted.push({ at: bar.position, said: bar.parentElement!.textContent });
      requestAnimationFrame(look);
    };
    look();
    return noted;
  });
  return () => seen.jsonValue();
}

test('progress rises to the whole and never goes back, also of what is packed', async ({
  page,
}) => {
  await openSheet(page);
  const rows = Array.from({ length: 2_000_000 }, (_, row) => `2016-05-${(row % 19) + 10},u\n`);
  const seen = await watchProgress(page);
  const packed = zipSync({
    'units.csv': units.buffer,
    'terms.csv': terms.buffer,
    'admissions.csv': Buffer.from(`admitted_on,unit_id\n${rows.join('')}`),
  });
  const zip = { name: 'du-lieu.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) };
  await choose(page, [zip]);
  await expect(page.getByText(/^Đã mở /)).toBeVisible({ timeout: 40_000 });
  const noted = await seen();
  const places = noted.map(({ at }) => at);
  expect(new Set(places).size).toBeGreaterThan(4);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.max(...places)).toBeLessThanOrEqual(1);
  for (const { said } of noted) {
    const [, read, size] = /([\d,]+) \/ ([\d,]+) MB/.exec(said) ?? [];
    if (read && size)
      expect(parseFloat(read.replace(',', '.'))).toBeLessThanOrEqual(
        parseFloat(size.replace(',', '.')),
      );
  }
});

test('while a file is read the keyboard ends it: by the button, and by Escape', async ({
  page,
}, info) => {
  const rows = Array.from({ length: 3000 }, (_, row) => `2016-05-${(row % 19) + 10},u\n`);
  const path = info.outputPath('admissions.csv');
  await writeFile(path, `admitted_on,unit_id\n${rows.join('').repeat(1000)}`);
  await openSheet(page);
  const opening = page.getByRole('region', { name: 'Đang mở dữ liệu' });
  for (const how of ['button', 'Escape']) {
    await choose(page, [path]);
    await expect(opening).toBeVisible();
    if (how === 'Escape') await page.keyboard.press('Escape');
    else {
      await expect(opening).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(opening.getByRole('button', { name: 'Dừng' })).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await expect(opening).toHaveCount(0);
    await expect(sentence(page)).toContainText('425');
  }
});

test('without data the page says what to bring', async ({ page }) => {
  await page.route('**/dataset/index.json', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '[]' }),
  );
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('Không có tệp datapackage.json');
});

test('without the whole address the page keeps the data and says which address opens them', async ({
  browser,
  address,
}) => {
  const page = await browser.newPage();
  await page.goto(new URL('/', address).href);
  await expect(page.getByRole('alert')).toContainText('địa chỉ đầy đủ mà lệnh ketnap start đã in');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.close();
});
