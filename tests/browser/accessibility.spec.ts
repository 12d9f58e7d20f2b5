import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { allDrawn, chart, explanation, openSheet, scopeField, sentence } from './sheet.ts';

/** No finding of axe that is serious or critical. */
async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(told).toEqual([]);
}

const states: [what: string, prepare: (page: Page) => Promise<void>][] = [
  ['the page', async () => undefined],
  [
    'an explanation',
    async (page) => {
      await sentence(page).getByRole('button', { name: '106,25%' }).click();
      await expect(explanation(page)).toContainText('425 / 400');
    },
  ],
  [
    'the problems of the data',
    async (page) => {
      await page.getByRole('button', { name: /điểm cần xem lại$/ }).click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  ],
  [
    'the tree of units',
    async (page) => {
      await scopeField(page, 'Đơn vị').click();
      await expect(page.getByRole('tree')).toBeVisible();
    },
  ],
  [
    "a chart's table",
    async (page) => {
      await chart(page, 1)
        .getByRole('button', { name: /^Xem bảng/ })
        .click();
      await expect(chart(page, 1).getByRole('table')).toBeVisible();
    },
  ],
];

for (const scheme of ['light', 'dark'] as const)
  for (const [what, prepare] of states)
    test(`axe finds nothing grave in ${what} (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openSheet(page);
      await allDrawn(page);
      await prepare(page);
      await isAccessible(page);
    });

test('axe finds nothing grave at 390 wide', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSheet(page);
  await allDrawn(page);
  await isAccessible(page);
  await sentence(page).getByRole('button', { name: '106,25%' }).click();
  await expect(explanation(page)).toContainText('425 / 400');
  await isAccessible(page);
});

test('axe finds nothing grave in English', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSheet(page, '#lang=en');
  await allDrawn(page);
  await isAccessible(page);
});
