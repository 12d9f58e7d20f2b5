import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { bring, bringToReal, FORM, officeFile, openEmpty } from './import-screen.ts';

/** In both themes, without reading the files anew. */
async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeFindings(page, 'dialog'), colorScheme).toEqual([]);
  }
}

test('axe finds nothing where questions are open', async ({ page }) => {
  await openEmpty(page);
  const screen = await bring(page, officeFile('059-days-unsettled.xlsx'));
  await expect(screen).toContainText('Còn 2 điều cần quyết định');
  await isAccessible(page);
});

test('axe finds nothing where faults are shown', async ({ page }) => {
  const screen = await bringToReal(page, [
    officeFile('063-days-impossible.xlsx'),
    officeFile('089-tree-roman-wrong-sum.xlsx'),
  ]);
  await expect(screen).toContainText('số cộng không khớp');
  await screen
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await isAccessible(page);
});

test('at 390 wide nothing is wider than the screen, and nothing is found', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await expect(screen).toContainText('Còn 1 điều cần quyết định');
  expect(await screen.evaluate((one) => one.scrollWidth)).toBe(390);
  expect(await axeFindings(page, 'dialog')).toEqual([]);
});
