import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chart, openSheet } from './sheet.ts';

/** Saves a chart in a format; gives the file's name and bytes. */
async function saved(page: Page, number: number, format: 'SVG' | 'PNG' | 'CSV') {
  const waiting = page.waitForEvent('download');
  await chart(page, number)
    .getByRole('button', { name: new RegExp(`^${format}: `) })
    .click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('SVG: it parses, and holds title and no script', async ({ page, browser }) => {
  await openSheet(page);
  // The page's own policy lets no text be parsed.
  const elsewhere = await browser.newPage();
  for (const number of [1, 2, 3, 5, 6, 7, 9]) {
    const { name, bytes } = await saved(page, number, 'SVG');
    expect(name).toMatch(/^[a-z0-9-]+_huyen-dak-to_2020-06-30\.svg$/);
    const text = bytes.toString('utf8');
    const read = await elsewhere.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        root: parsed.documentElement.localName,
        words: (parsed.documentElement.textContent ?? '').replace(/\s+/g, ''),
        active: parsed.querySelectorAll('script, foreignObject, a, image').length,
      };
    }, text);
    const shown = (await chart(page, number).locator('h3').innerText()).replace(/^Hình \d+\. /, '');
    expect(read.root).toBe('svg');
    expect(read.words).toContain(shown.replace(/\s+/g, ''));
    expect(read.active).toBe(0);
  }
  // The caveats of a chart stand beneath it.
  const { bytes } = await saved(page, 4, 'SVG');
  expect(bytes.toString('utf8').replace(/<[^>]*>|\s+/g, ' ')).toContain('không bằng 100%');
  await elsewhere.close();
});

test('PNG: twice as fine as the screen', async ({ page }) => {
  await openSheet(page);
  for (const number of [1, 6]) {
    const { name, bytes } = await saved(page, number, 'PNG');
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(width).toBeGreaterThan(1200);
    expect(height).toBeGreaterThan(400);
    expect(bytes.length).toBeGreaterThan(20_000);
  }
});

/** Fields of comma-separated values, with quotes and line ends as RFC 4180 has them. */
function fieldsOf(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
      ),
    );
}

test('CSV: the table that is seen, and in every row what it is about', async ({ page }) => {
  await openSheet(page);
  await chart(page, 1)
    .getByRole('button', { name: /^Xem bảng/ })
    .click();
  const seen = await chart(page, 1)
    .getByRole('table')
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
    );
  const { name, bytes } = await saved(page, 1, 'CSV');
  expect(name).toBe('chi-tieu-don-vi_huyen-dak-to_2020-06-30.csv');
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head, ...rows] = fieldsOf(text);
  expect(head).toEqual([...seen[0]!, 'Phạm vi số liệu']);
  const plain = (cell: string) => (/^–/.test(cell) ? '' : cell.replace(/^−(?=[\d.,]+%?$)/, '-'));
  expect(rows.map((row) => row.slice(0, -1))).toEqual(seen.slice(1).map((row) => row.map(plain)));
  const abouts = [...new Set(rows.map((row) => row.at(-1)))];
  expect(abouts).toEqual([
    expect.stringMatching(
      /^Huyện Đăk Tô · Nhiệm kỳ 2015–2020 · Tính đến 30-6-2020 · Dữ liệu mẫu, phần lớn giả lập · [0-9a-f]{4}\s[0-9a-f]{4}$/,
    ),
  ]);
});

test('pictures are drawn on white and say what they are about, in either theme', async ({
  page,
}) => {
  await openSheet(page);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const { bytes } = await saved(page, 1, 'SVG');
    const svg = bytes.toString('utf8');
    const words = svg.replace(/<[^>]*>|\s+/g, ' ');
    expect(words).toContain('Huyện Đăk Tô · Nhiệm kỳ 2015–2020 · Tính đến 30-6-2020');
    expect(words).toContain('Dữ liệu mẫu, phần lớn giả lập');
    expect(svg).toMatch(/^<svg[^>]*><rect width="\d+" height="\d+" fill="#ffffff"\/>/);
    // Blue of counts and ink of the light theme, none of the dark one.
    expect(svg).toContain('#24568a');
    expect(svg).not.toMatch(/#8ebbe8|#e9e6df|#181a1e/i);
    const { bytes: png } = await saved(page, 1, 'PNG');
    const corner = await page.evaluate(async (data) => {
      const picture = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], { type: 'image/png' }),
      );
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      return [...context.getImageData(2, 2, 1, 1).data];
    }, png.toString('base64'));
    expect(corner).toEqual([255, 255, 255, 255]);
  }
});

test('CSV of a table block: the same rows', async ({ page }) => {
  await openSheet(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV: Thôn, làng, tổ dân phố chưa có/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('thon-con-lai_huyen-dak-to_2020-06-30.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain('Thôn 7');
});
