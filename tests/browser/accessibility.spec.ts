import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chart, explanation, openSheet, scopeField, sentence } from './sheet.ts';

/** No finding of axe that is serious or critical, on the whole page or in one part of it. */
async function isAccessible(page: Page, part = 'html'): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().include(part);
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told).toEqual([]);
}

/** What can be opened, and where it then stands. */
const states: [what: string, part: string, prepare: (page: Page) => Promise<void>][] = [
  [
    'an explanation',
    '#explanation',
    async (page) => {
      await sentence(page).getByRole('button', { name: '106,25%' }).click();
      await expect(explanation(page)).toContainText('425 / 400');
    },
  ],
  [
    'the problems of the data',
    'dialog',
    async (page) => {
      await page.getByRole('button', { name: /điểm cần xem lại$/ }).click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  ],
  [
    'the tree of units',
    'header',
    async (page) => {
      await scopeField(page, 'Đơn vị').click();
      await expect(page.getByRole('tree')).toBeVisible();
    },
  ],
  [
    'the choice of a day',
    'header',
    async (page) => {
      await scopeField(page, 'Tính đến').click();
      await page.getByRole('textbox', { name: 'Tính đến hết ngày' }).fill('hôm qua');
      await page.keyboard.press('Enter');
    },
  ],
  [
    "a chart's table",
    '#b-chi-tieu-don-vi',
    async (page) => {
      await chart(page, 1)
        .getByRole('button', { name: /^Xem bảng/ })
        .click();
      await expect(chart(page, 1).getByRole('table')).toBeVisible();
    },
  ],
];

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing grave on the page (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openSheet(page);
    await isAccessible(page);
  });

  for (const [what, part, prepare] of states)
    test(`axe finds nothing grave in ${what} (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openSheet(page);
      await prepare(page);
      await isAccessible(page, part);
    });
}

test('axe finds nothing grave at 390 wide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSheet(page);
  await isAccessible(page);
  await sentence(page).getByRole('button', { name: '106,25%' }).click();
  await expect(explanation(page)).toContainText('425 / 400');
  await isAccessible(page, '#explanation');
});
