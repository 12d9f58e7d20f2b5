import { axeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { bring, bringToReal, FORM, officeFile, openEmpty } from './import-screen.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where questions are open (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openEmpty(page);
    const screen = await bring(page, officeFile('059-days-unsettled.xlsx'));
    await expect(screen).toContainText('Còn 2 điều cần quyết định');
    expect(await axeFindings(page, 'dialog')).toEqual([]);
  });

  test(`axe finds nothing where faults are shown (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const screen = await bringToReal(page, [
      officeFile('063-days-impossible.xlsx'),
      officeFile('089-tree-roman-wrong-sum.xlsx'),
    ]);
    await expect(screen).toContainText('số cộng không khớp');
    await screen
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await axeFindings(page, 'dialog')).toEqual([]);
  });
}

test('at 390 wide nothing is wider than the screen, and nothing is found', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await expect(screen).toContainText('Còn 1 điều cần quyết định');
  expect(await screen.evaluate((one) => one.scrollWidth)).toBe(390);
  expect(await axeFindings(page, 'dialog')).toEqual([]);
});
