import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { bring, bringToReal, FORM, officeFile, openEmpty } from './import-screen.ts';

/** No finding of axe on the screen that is serious or critical. */
async function isAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include('dialog');
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told).toEqual([]);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing grave where questions are open (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openEmpty(page);
    const screen = await bring(page, officeFile('059-days-unsettled.xlsx'));
    await expect(screen).toContainText('Còn 2 điều cần quyết định');
    await isAccessible(page);
  });

  test(`axe finds nothing grave where faults are shown (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
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
}

test('at 390 wide nothing is wider than the screen, and nothing grave is found', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await expect(screen).toContainText('Còn 1 điều cần quyết định');
  expect(await screen.evaluate((one) => one.scrollWidth)).toBe(390);
  await isAccessible(page);
});
