import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { allDrawn, openSheet } from './sheet.ts';

/**
 * Text with digits that is no figure's button. What may be bare, and why:
 * names (of terms, units and localities), days and years, which say what a figure is about;
 * notes, which are caveats with their own numbers; "100%" in the rule that shares do not add up.
 */
async function bareNumerals(part: Locator): Promise<string[]> {
  return part.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (!/\d/.test(node.data)) continue;
        if (node.parentElement!.closest('[aria-controls="explanation"], .notes')) continue;
        found.push(node.data.trim());
      }
      return found;
    }),
  );
}

/** Shows the table of every chart. */
async function openTables(page: Page): Promise<void> {
  const closed = page.getByRole('button', { name: /^Xem bảng: / });
  while ((await closed.count()) > 0) await closed.first().click();
  await expect(page.getByRole('article').getByRole('table')).toHaveCount(13);
}

const allowed: readonly RegExp[] = [
  /^\d{4}–\d{4}$/, // the term's name
  /^\d{1,2}-\d{1,2}-\d{4}$|^\d{1,2} \w{3} \d{4}$/, // a day of the scope
  /không cộng thành 100%\.$|do not add up to 100%\.$/,
];

/** Heads of the columns that only say which row it is, and so need no explanation. */
const keys = new Set([
  'Đơn vị',
  'Kỳ',
  'Từ ngày',
  'Đến ngày',
  'Ngày',
  'Nhiệm kỳ',
  'Mã nhiệm kỳ',
  'Tháng thứ (từ 0)',
  'Mã chi bộ',
  'Mã chi bộ ghép',
  'Mã các thôn',
  'Thôn, tổ dân phố',
]);

for (const language of ['vi', 'en'])
  test(`no numeral of prose and figure strip is bare (${language})`, async ({ page }) => {
    await openSheet(page, `#lang=${language}`);
    const bare = await bareNumerals(page.locator('article .prose, article .strip'));
    expect(bare.filter((text) => !allowed.some((one) => one.test(text)))).toEqual([]);
  });

test('no numeral of a table is bare, in any chart seen as a table', async ({ page }) => {
  await openSheet(page);
  await openTables(page);
  const bare = await page.locator('article tbody tr > *').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const text = cell.textContent!.trim();
      if (!/\d/.test(text) || cell.querySelector('[aria-controls="explanation"]')) return [];
      const heads = cell.closest('table')!.tHead!.rows[0]!.cells;
      return [`${heads[(cell as HTMLTableCellElement).cellIndex]!.textContent!.trim()}: ${text}`];
    }),
  );
  expect(bare.filter((one) => !keys.has(one.split(':')[0]!))).toEqual([]);
});

/** Numbers of a text but for its days, years, months, terms and the number of the chart itself. */
function numbersIn(text: string): string[] {
  const plain = text
    .replace(/^Hình \d+\./, '')
    .replace(/\d{1,2}-\d{1,2}-\d{4}/g, '')
    .replace(/tháng \d{1,2}(\/\d{4})?((, \d{1,2})* và \d{1,2})?/g, '')
    .replace(/\d{4}[–-]\d{4}|\b(19|20)\d{2}\b/g, '');
  return plain.match(/\d[\d.]*(,\d+)?%?/g) ?? [];
}

test("every number of a chart's title and subtitle is a figure of that chart or its table", async ({
  page,
}) => {
  await openSheet(page);
  const count = await allDrawn(page);
  await openTables(page);
  const charts = page.getByRole('article').getByRole('figure');
  const odd: string[] = [];
  for (let index = 0; index < count; index++) {
    const drawn = charts.nth(index);
    const told = await drawn.locator('figcaption > *').allTextContents();
    const figures = await drawn.evaluate((figure) => {
      type Item = { datum?: { figures?: { text: string }[] } };
      const inMarks = [...figure.querySelectorAll('svg *')].flatMap((element) =>
        ((element as { __data__?: Item }).__data__?.datum?.figures ?? []).map(({ text }) => text),
      );
      const inTable = [...figure.querySelectorAll('[aria-controls="explanation"]')];
      return [...inMarks, ...inTable.map((one) => one.textContent!)];
    });
    // A title says the sign of a difference in words: `vượt 25 người` of +25.
    const sizes = figures.map((text) => text.replace(/^[+−]/, ''));
    const missing = told.flatMap(numbersIn).filter((number) => !sizes.includes(number));
    if (missing.length > 0) odd.push(`${told.join(' ')} → ${missing.join(' ')}`);
  }
  expect(odd).toEqual([]);
});

test('every number written in a drawing is one of the figures of its mark', async ({ page }) => {
  await openSheet(page);
  const odd = await page.locator('.drawing svg .role-mark text').evaluateAll((texts) =>
    texts.flatMap((element) => {
      type Datum = { name?: string; figures?: { label: string; text: string }[] };
      const datumOf = (one: Element) => (one as { __data__?: { datum?: Datum } }).__data__?.datum;
      // What stands at the end of a line is told of the marks along it.
      const own = datumOf(element)?.figures;
      const marks = own ? [element] : [...element.closest('svg')!.querySelectorAll('*')];
      const told = marks
        .map(datumOf)
        .flatMap((datum) => [
          datum?.name ?? '',
          ...(datum?.figures ?? []).map(({ label, text }) => `${label} ${text}`),
        ])
        .join(' ');
      const lines = [...element.childNodes].map((line) => line.textContent).join(' ');
      const numbers = lines.match(/\d[\d.]*(,\d+)?%?/g) ?? [];
      return numbers.filter((one) => !told.includes(one)).map((one) => `${one} of ${told}`);
    }),
  );
  expect(odd).toEqual([]);
});
