import { expect, type Locator, type Page } from '@playwright/test';

/** Scope in which the sample opens. */
export const HOME = { unit: 'dak-to', term: '2015-2020', asOf: '2020-06-30' } as const;

/** Opens the page and waits until its figures stand and nothing on it moves: charts grow as they are drawn. */
export async function openSheet(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await allDrawn(page);
}

/** Waits until the page has said what it computed: `Xã Tân Cảnh, đến 30-6-2020`. */
export async function computed(page: Page, what: string): Promise<void> {
  const said = page.getByRole('status').filter({ hasText: /^(Đã tính xong|Computed): / });
  await expect(said).toHaveText(new RegExp(`: ${what}\\.$`));
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
}

/** The first sentence of the review, the one that the whole page is about. */
export function sentence(page: Page): Locator {
  return page.getByRole('article').getByText(/^(Từ đầu nhiệm kỳ|From the start of the term)/);
}

/** The button of the scope bar: `Đơn vị`, `Nhiệm kỳ`, `Tính đến`. */
export function scopeField(page: Page, label: string): Locator {
  return page.getByRole('banner').getByRole('button', { name: new RegExp(`^${label} `) });
}

/** Presses an entry of the menu at the end of the bar. */
export async function fromMenu(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(Thêm|More)$/ }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** The chips of what the scope is narrowed to, and the step back. */
export function narrowings(page: Page): Locator {
  return page.getByRole('group', { name: 'Đang thu hẹp theo' });
}

export function explanation(page: Page): Locator {
  return page.getByRole('complementary', {
    name: /^(Giải thích số liệu|How this figure came about)$/,
  });
}

/** A chart by its number. */
export function chart(page: Page, number: number): Locator {
  return page.getByRole('figure', { name: new RegExp(`^(Hình|Figure) ${number}\\. `) });
}

/** The mark of a chart that stands for something of this name: its uppermost shape, or last number. */
export async function mark(drawn: Locator, name: string): Promise<Locator> {
  const shapes = drawn.locator('.drawing .role-mark').locator('path, line, text');
  const place = () =>
    shapes.evaluateAll(
      (all, wanted) =>
        all.findLastIndex((one) => {
          // Where Vega keeps the item that a shape is drawn from.
          const { __data__: item } = one as unknown as { __data__?: { datum?: { name?: string } } };
          return one.tagName !== 'text' && (item?.datum?.name ?? '').includes(wanted);
        }),
      name,
    );
  await expect.poll(place, `a mark of ${name}`).toBeGreaterThanOrEqual(0);
  return shapes.nth(await place());
}

/** What stands for the drawing of a chart for those who do not see it: one stop of the Tab key. */
export function drawing(of: Locator): Locator {
  return of.locator('.drawing[role="img"]');
}

/** Waits until every chart is drawn, those out of sight as well; gives how many there are. */
export async function allDrawn(page: Page): Promise<number> {
  const charts = page.getByRole('article').getByRole('figure');
  const count = await charts.count();
  await expect(charts.locator('.drawing svg.marks')).toHaveCount(count);
  return count;
}
