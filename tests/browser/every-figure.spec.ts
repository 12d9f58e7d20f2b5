import type { ElementHandle, Locator, Page } from '@playwright/test';
import { explain, formatMeasure, type Dataset, type Language } from '@ketnap/core';
import { expect, test } from './fixtures.ts';
import { allDrawn, chart, explanation, openSheet } from './sheet.ts';

interface Shown {
  readonly text: string;
  readonly address: string;
}

/** The figures that every mark of every chart carries for its tooltip, each once. */
async function markFigures(page: Page): Promise<Shown[]> {
  await allDrawn(page);
  const all = await page.locator('.drawing svg *').evaluateAll((elements) =>
    elements.flatMap((element) => {
      // Vega keeps a mark's item at its element.
      const item = (element as { __data__?: { datum?: { figures?: Shown[] } } }).__data__;
      return (item?.datum?.figures ?? []).map(({ text, address }) => ({ text, address }));
    }),
  );
  return [...new Map(all.map((one) => [`${one.address} ${one.text}`, one])).values()];
}

/** A mark of a chart that carries figures: the last, as nothing is drawn over it. */
async function markOf(drawn: Locator): Promise<ElementHandle<Element>> {
  const found = await drawn.locator('svg.marks').evaluateHandle((svg) => {
    type Item = { __data__?: { datum?: { figures?: unknown } } };
    return [...svg.querySelectorAll('.role-mark > *')].findLast(
      (element) => (element as Item).__data__?.datum?.figures,
    )!;
  });
  return found.asElement()!;
}

/** What core says that stands at an address. */
function explained(dataset: Dataset, address: string, language: Language): string {
  const { definition, value } = explain(dataset, address, { limit: 0 });
  return formatMeasure(definition, value, language);
}

for (const language of ['vi', 'en'] as const)
  test(`every figure of every tooltip is what its address explains (${language})`, async ({
    page,
    sample,
  }) => {
    await openSheet(page, `#lang=${language}`);
    const figures = await markFigures(page);
    expect(figures.length).toBeGreaterThan(500);
    const wrong = figures.filter(
      ({ text, address }) => explained(sample, address, language) !== text,
    );
    expect(wrong).toEqual([]);
  });

test('the same holds for a commune, whose charts have one unit', async ({ page, sample }) => {
  await openSheet(page, '#unit=tan-canh&term=2015-2020&asOf=2019-12-31');
  const figures = await markFigures(page);
  expect(figures.length).toBeGreaterThan(100);
  expect(figures.filter(({ text, address }) => explained(sample, address, 'vi') !== text)).toEqual(
    [],
  );
});

test('every figure in text and tables opens an explanation that gives the same value', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openSheet(page);
  const figures = page.getByRole('article').locator('[role="button"][aria-controls="explanation"]');
  const all = await figures.count();
  expect(all).toBeGreaterThan(60);
  const panel = explanation(page);
  const texts = await figures.allTextContents();
  const step = Math.ceil(all / 200);
  for (let index = 0; index < all; index += step) {
    const text = texts[index]!;
    await figures.nth(index).evaluate((figure: HTMLElement) => figure.click());
    // The unit or year with the most is explained by what it has. A sentence says the sign of a difference in words: `vượt 25` of +25.
    const value = text
      .replace(/^(?:vượt|tăng) (?=\d)/, '+')
      .replace(/^(?:còn thiếu|giảm) (?=\d)/, '−');
    const isName = /^(\d{4}|\D{3,})$/.test(value);
    const shown = isName ? panel : panel.locator('.value');
    await expect(shown, `figure ${index}: ${text}`).toContainText(value);
  }
});

test('the tooltip of every chart shows its figures as buttons', async ({ page }) => {
  await openSheet(page);
  const count = await allDrawn(page);
  for (let number = 1; number <= count; number++) {
    const drawn = chart(page, number);
    const mark = await markOf(drawn);
    await mark.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = (await mark.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    const tip = drawn.getByRole('group').filter({ has: page.locator('dd') });
    await expect(tip.getByRole('button').first(), `Hình ${number}`).toBeVisible();
    const loose = await tip
      .locator('dd')
      .evaluateAll((values) =>
        values.filter((value) => !value.querySelector('button')).map((value) => value.textContent),
      );
    expect(loose, `Hình ${number}`).toEqual([]);
    await page.mouse.move(0, 0);
    await page.keyboard.press('Escape');
  }
});
