import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { compute } from '@ketnap/core';
import { expect, test } from './fixtures.ts';
import { chart, HOME, openSheet } from './sheet.ts';

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
  await elsewhere.close();
});

test('SVG: the caveats of the chart stand beneath', async ({ page }) => {
  await openSheet(page);
  const { bytes } = await saved(page, 5, 'SVG');
  expect(bytes.toString('utf8').replace(/<[^>]*>|\s+/g, ' ')).toContain('không bằng 100%');
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

test('CSV: the rows of the analysis, whole and unrounded', async ({ page, sample }) => {
  await openSheet(page);
  const { rows } = compute(sample, 'quotaAttainment', {
    term: HOME.term,
    asOf: HOME.asOf,
    under: HOME.unit,
  });
  const { name, bytes } = await saved(page, 1, 'CSV');
  expect(name).toBe('chi-tieu-don-vi_huyen-dak-to_2020-06-30.csv');
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head, ...lines] = text.slice(1).trimEnd().split('\r\n');
  expect(head!.split(',')).toEqual(Object.keys(rows[0]!));
  // No name of the sample needs quotes, so a comma always parts two values.
  expect(lines.map((line) => line.split(','))).toEqual(
    rows.map((row) => Object.values(row).map((value) => String(value ?? ''))),
  );
});

test('CSV of a table block: the same rows', async ({ page }) => {
  await openSheet(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV: Thôn, làng, tổ dân phố chưa có/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('thon-con-lai_huyen-dak-to_2020-06-30.csv');
  expect(await readFile(await download.path(), 'utf8')).toContain('Thôn 7');
});
