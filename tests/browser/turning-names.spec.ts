import { readdir, readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { givenFile, type GivenFile } from './faulty-files.ts';
import { expect, SAMPLE, test } from './fixtures.ts';
import { allDrawn, chart, explanation, mark, openSheet } from './sheet.ts';

/** Right-to-left override and right-to-left isolate, neither of them ended. */
const SIGNS = ['\u202e', '\u2067'];
/** Columns of names, by table. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  units: ['name'],
  localities: ['name'],
  sources: ['label_vi', 'label_en'],
  terms: ['name'],
};

/** The sample, with a sign that turns what follows in every name, and no digits in names. */
async function turningSample(): Promise<GivenFile[]> {
  const files = (await readdir(SAMPLE)).filter((name) => /\.(csv|json)$/.test(name));
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(`${SAMPLE}/${file}`, 'utf8');
      const names = NAMES[file.replace('.csv', '')];
      return givenFile(file, names ? turned(text, names) : text);
    }),
  );
}

function turned(csv: string, names: readonly string[]): string {
  const [head, ...rows] = csv.trim().split('\n');
  const columns = head!.split(',');
  const lines = rows.map((row, at) =>
    row
      .split(',')
      .map((value, column) =>
        names.includes(columns[column]!) && value !== ''
          ? `Ab${SIGNS[at % SIGNS.length]} ${value.replaceAll(/\d/g, 'x')}`
          : value,
      )
      .join(','),
  );
  return `${[head, ...lines].join('\n')}\n`;
}

/** Lines on the screen whose digits do not stand from left to right as they are written. */
function turnedLines(within: Locator): Promise<string[]> {
  return within.evaluate((root) => {
    const lines = new Map<Element, { left: number; top: number; text: string }[]>();
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode as Text;
      let block = node.parentElement!;
      while (getComputedStyle(block).display === 'inline' && block.tagName !== 'text')
        block = block.parentElement!;
      const line = lines.get(block) ?? [];
      for (const { 0: text, index } of node.data.matchAll(/\d/g)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { left, top, width } = range.getBoundingClientRect();
        if (width > 0) line.push({ left, top, text });
      }
      lines.set(block, line);
    }
    return [...lines].flatMap(([block, digits]) =>
      digits.some(({ left, top }, at) => {
        const before = digits[at - 1];
        return before && Math.abs(before.top - top) < 1 && before.left > left;
      })
        ? [block.textContent]
        : [],
    );
  });
}

/** Whether a sign turns more of a text than the name that it is of. */
function leaks(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '\u202e' && depth === 0) return true;
    if (/[\u2066-\u2068]/.test(letter)) depth++;
    if (letter === '\u2069') depth--;
  }
  return depth !== 0;
}

async function openTurning(page: Page): Promise<void> {
  await openSheet(page);
  await page.getByRole('button', { name: 'Mở dữ liệu' }).click();
  const input = page.getByLabel('Chọn tệp').and(page.locator('input'));
  await input.setInputFiles(await turningSample());
  await expect(page.getByRole('article')).toContainText('\u202e');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await allDrawn(page);
}

test('names that turn the writing round turn no number beside them', async ({ page }, info) => {
  await openTurning(page);
  const body = page.locator('body');
  expect(await turnedLines(body)).toEqual([]);
  expect(leaks(await page.title())).toBe(false);

  // The tip of a bar.
  const bar = await mark(chart(page, 1), '\u202e');
  await bar.scrollIntoViewIfNeeded();
  await bar.hover();
  const tip = chart(page, 1)
    .getByRole('group')
    .filter({ has: page.locator('dd') });
  await expect(tip).toBeVisible();
  expect(await turnedLines(tip)).toEqual([]);

  // Words for screen readers.
  const words = await page
    .locator('[aria-label]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!));
  expect(words.some((text) => text.includes('\u202e'))).toBe(true);
  expect(words.filter((text) => /\d/.test(text) && leaks(text))).toEqual([]);

  // The tables behind the charts, the last of which are of party cells.
  const buttons = page.getByRole('article').getByRole('button', { name: /^Xem bảng/ });
  for (let at = (await buttons.count()) - 1; at >= 0; at--) await buttons.nth(at).click();
  expect(await turnedLines(page.getByRole('article'))).toEqual([]);

  // The explanation of figures of a source, of a unit, of cells.
  const figures = page.getByRole('article').locator('[role="button"][aria-controls="explanation"]');
  const count = await figures.count();
  for (let at = 0; at < count; at += Math.ceil(count / 8)) {
    await figures.nth(at).evaluate((one: HTMLElement) => one.click());
    await expect(explanation(page).locator('[aria-busy="false"]')).toHaveCount(1);
    expect(await turnedLines(explanation(page)), `figure ${at}`).toEqual([]);
  }

  // What a table says that it is about, in its file; names stand there as they are.
  const download = page.waitForEvent('download');
  await chart(page, 1).getByRole('button', { name: /CSV/ }).click();
  const path = info.outputPath('table.csv');
  await (await download).saveAs(path);
  const csv = await readFile(path, 'utf8');
  expect(csv).toContain('Ab\u202e ');
  const about = /\u2068Ab.* · .*30-6-2020[^;,"\n]*/.exec(csv)![0];
  expect(leaks(about)).toBe(false);
});

test('narrowed to a unit and a source of such names, the title and the chips keep their order', async ({
  page,
}) => {
  await openTurning(page);
  await page.evaluate(
    () => (location.hash = '#unit=tan-canh&source=ethnic_minority&asOf=2019-12-31'),
  );
  await expect(page.getByRole('group', { name: 'Đang thu hẹp theo' })).toContainText('Tân Cảnh');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await allDrawn(page);
  expect(await turnedLines(page.locator('body'))).toEqual([]);
  expect(leaks(await page.title())).toBe(false);
});

test('the problems panel reports such names, and is not turned by them', async ({ page }) => {
  await openTurning(page);
  await page.getByRole('button', { name: /điểm cần xem lại$/ }).click();
  const issues = page.getByRole('dialog', { name: 'Điểm cần xem lại trong dữ liệu' });
  for (const file of ['units.csv', 'localities.csv', 'sources.csv', 'terms.csv'])
    await expect(
      issues
        .getByRole('listitem')
        .filter({ hasText: file })
        .filter({ hasText: 'làm đảo chiều chữ' })
        .first(),
    ).toBeVisible();
  expect(await turnedLines(issues)).toEqual([]);
});
