import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chart, explanation, openSheet, scopeField } from './sheet.ts';

/** Presses Tab until the focus is where it is wanted; fails after so many presses. */
async function tabTo(page: Page, isThere: (text: string) => boolean, most: number): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement!;
      return focused.getAttribute('aria-label') ?? focused.textContent!.replace(/\s+/g, ' ').trim();
    });
    if (isThere(text)) return;
    passed.push(text);
  }
  throw new Error(`Tab did not come there; it passed ${passed.join(' | ')}`);
}

test('the first Tab offers to skip to the figures, and does', async ({ page }) => {
  await openSheet(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đến phần số liệu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('article').getByRole('button').first()).toBeFocused();
});

test('the scope bar is reached and used without a mouse', async ({ page }) => {
  await openSheet(page);
  await tabTo(page, (text) => text.startsWith('Tính đến'), 6);
  await expect(scopeField(page, 'Tính đến')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('31-12-2018');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/asOf=2018-12-31/);
  await expect(scopeField(page, 'Tính đến')).toBeFocused();
});

test('a figure is reached, asked and left without a mouse', async ({ page }) => {
  await openSheet(page);
  await page.getByRole('main').focus();
  await tabTo(page, (text) => text === '106,25%', 4);
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toBeFocused();
  await expect(explanation(page)).toContainText('425 / 400');
  await tabTo(page, (text) => text === '425', 3);
  await page.keyboard.press('Enter');
  await expect(explanation(page).getByRole('button', { name: 'Quay lại số trước' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '106,25%' }).first()).toBeFocused();
});

test("a chart's table is opened and walked without a mouse", async ({ page }) => {
  await openSheet(page);
  await page.getByRole('figure', { name: /^Hình 1\./ }).focus();
  await tabTo(page, (text) => text.startsWith('Xem bảng: '), 3);
  await page.keyboard.press('Space');
  await expect(chart(page, 1).getByRole('table')).toBeVisible();
  await tabTo(page, (text) => text === '78', 8);
  await page.keyboard.press('Space');
  await expect(explanation(page)).toContainText('78');
});

test('everything that has the focus shows it', async ({ page }) => {
  await openSheet(page);
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return `${outlineStyle} ${parseFloat(outlineWidth) > 0}`;
    });
    expect(outline, `press ${press + 1}`).toBe('solid true');
  }
});
