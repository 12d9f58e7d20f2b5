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

/** The chips of what the scope is narrowed to, and the step back. */
export function narrowings(page: Page): Locator {
  return page.getByRole('group', { name: 'Đang thu hẹp theo' });
}

export function explanation(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Giải thích số liệu' });
}

/** A chart by its number. */
export function chart(page: Page, number: number): Locator {
  return page.getByRole('figure', { name: new RegExp(`^Hình ${number}\\. `) });
}

/** Marks of a chart whose words for screen readers hold the text, in drawing order. */
export function marks(drawn: Locator, text: string): Locator {
  return drawn.locator(`svg .role-mark [role="graphics-symbol"][aria-label*="${text}"]`);
}

/** Waits until every chart is drawn, those out of sight as well; gives how many there are. */
export async function allDrawn(page: Page): Promise<number> {
  const charts = page.getByRole('article').getByRole('figure');
  const count = await charts.count();
  await expect(charts.locator('.drawing svg.marks')).toHaveCount(count);
  return count;
}
