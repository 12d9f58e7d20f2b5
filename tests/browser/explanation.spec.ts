import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chart, explanation, mark, openSheet, sentence } from './sheet.ts';

/** Presses a figure, reads its explanation, closes it and comes back. */
async function explains(page: Page, figure: Locator, formula: string, counts: string[]) {
  await figure.click();
  const panel = explanation(page);
  await expect(panel).toBeFocused();
  await expect(panel).toContainText(formula);
  for (const count of counts) await expect(panel).toContainText(count);
  await expect(panel.getByRole('table').first().getByRole('row')).not.toHaveCount(0);
}

test('a figure in prose is explained with formula, counts and rows; Escape comes back to it', async ({
  page,
}) => {
  await openSheet(page);
  const figure = sentence(page).getByRole('button', { name: '106,25%' });
  await explains(page, figure, '425 / 400 = 106,25%', [
    'Huyện Đăk Tô',
    '15-8-2015 → 30-6-2020',
    '425 dòng đã tính · Số kết nạp',
    '1 dòng đã tính · Chỉ tiêu',
  ]);
  await expect(figure).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
  await expect(figure).toBeFocused();
});

test('a figure in a table is explained; Escape comes back to it', async ({ page }) => {
  await openSheet(page);
  const table = page.getByRole('table', { name: 'Kết quả thực hiện chỉ tiêu theo đơn vị' });
  const figure = table
    .getByRole('row', { name: /Xã Tân Cảnh/ })
    .getByRole('button', { name: '102%' });
  await explains(page, figure, '51 / 50 = 102%', ['Xã Tân Cảnh', '51 dòng đã tính']);
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();
});

test("a figure in a chart's tooltip is explained", async ({ page }) => {
  await openSheet(page);
  await (await mark(chart(page, 1), 'Xã Tân Cảnh')).hover();
  const tip = chart(page, 1).getByRole('group', { name: 'Xã Tân Cảnh' });
  await expect(tip).toContainText('Số kết nạp');
  await explains(page, tip.getByRole('button', { name: '102%' }), '51 / 50 = 102%', [
    'Xã Tân Cảnh',
  ]);
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toBeHidden();
});

test('an operand leads on to its own explanation, and back', async ({ page }) => {
  await openSheet(page);
  await sentence(page).getByRole('button', { name: '106,25%' }).click();
  const panel = explanation(page);
  await panel.getByRole('button', { name: '425', exact: true }).click();
  await expect(panel).toContainText('Số kết nạp');
  await expect(panel).not.toContainText('425 / 400');
  await panel.getByRole('button', { name: 'Quay lại số trước' }).click();
  await expect(panel).toContainText('425 / 400 = 106,25%');
});

test('all rows behind a figure can be seen, each with its line in the file', async ({ page }) => {
  await openSheet(page);
  await sentence(page).getByRole('button', { name: '106,25%' }).click();
  await explanation(page)
    .getByRole('button', { name: /^Xem tất cả: 425 dòng/ })
    .click();
  const all = page.getByRole('dialog', { name: /425 dòng đã tính/ });
  await expect(all).toContainText('Dòng 1–100 trong 425');
  await expect(all.getByRole('columnheader', { name: 'Hàng trong tệp' })).toBeVisible();
  await expect(all.locator('tbody tr')).toHaveCount(100);
  await page.keyboard.press('Escape');
  await expect(all).toHaveCount(0);
  await expect(explanation(page)).toContainText('425 / 400');
});

test('rows of two tables behind one figure stand in tables of their own, after another figure', async ({
  page,
}) => {
  await openSheet(page, '#unit=tan-canh');
  const figure = chart(page, 6);
  await figure.getByRole('button', { name: /^Xem bảng/ }).click();
  const table = figure.getByRole('table');
  const panel = explanation(page);
  const main = page.getByRole('article').getByRole('button', { name: '102%', exact: true }).first();
  await explains(page, main, '51 / 50 = 102%', ['Xã Tân Cảnh']);
  await table
    .getByRole('row', { name: /15-8-2015/ })
    .getByRole('button', { name: '4', exact: true })
    .first()
    .click();
  await expect(panel.locator('.value')).toHaveText('4');
  await expect(panel).not.toContainText('51 / 50');
  const tables = panel.getByRole('table');
  await expect(tables).toHaveCount(2);
  await expect(tables.first()).toHaveAccessibleName(/4 dòng đã tính/);
  await expect(tables.first().locator('tbody tr')).toHaveCount(4);
  await expect(tables.last()).toHaveAccessibleName(/Chi bộ phụ trách/);
  // No square is blank for want of the other table's column.
  const blank = await panel
    .locator('tbody :is(td, th)')
    .evaluateAll((cells) => cells.filter((cell) => cell.textContent.trim() === '').length);
  expect(blank).toBe(0);
});
