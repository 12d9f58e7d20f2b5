import { compute, explain, formatFigure, type Dataset } from '@ketnap/core';
import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { chart, drawing, HOME, mark, openSheet } from './sheet.ts';

/** The comparison that stands in place of the notebook. */
const comparison = (page: Page): Locator =>
  page.getByRole('region', { name: 'So sánh', exact: true });

const heights = (page: Page): Promise<number[]> =>
  page
    .locator('article .block')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));

/** What the library says of a unit. */
function quotaOf(sample: Dataset, unit: string) {
  const { term, asOf } = HOME;
  return compute(sample, 'quotaAttainment', { term, asOf, units: [unit] }).rows[0]!;
}

test('two marks and C compare two units; Esc and Back lead back; it goes into the notebook and out', async ({
  page,
  sample,
}) => {
  await openSheet(page);
  await (await mark(chart(page, 1), 'Xã Tân Cảnh')).click();
  await (await mark(chart(page, 1), 'Xã Pô Kô')).click({ modifiers: ['Control'] });
  await page.keyboard.press('c');

  const view = comparison(page);
  await expect(view.getByRole('heading', { level: 1 })).toHaveText(
    'So với chỉ tiêu, Xã Tân Cảnh vượt 1, Xã Pô Kô còn thiếu 1',
  );
  await expect(view.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('article')).toBeHidden();
  const [one, other] = [quotaOf(sample, 'tan-canh'), quotaOf(sample, 'po-ko')];
  const share = (row: typeof one) => formatFigure(row.attainment, 'share', 'vi');
  const apart = Math.round(one.attainment! * 10_000) - Math.round(other.attainment! * 10_000);
  const points = `${formatFigure(apart / 100, 'difference', 'vi')} điểm`;
  await expect(view.getByRole('row', { name: /^Tỷ lệ đạt/ }).getByRole('cell')).toHaveText([
    share(one),
    share(other),
    points,
  ]);
  const worth = formatFigure(100 / other.target!, 'decimal', 'vi');
  await expect(view).toContainText(`ở Xã Pô Kô, một người là ${worth} điểm`);
  await expect(view).toContainText('đã điều chỉnh từ 38 lên 42');
  await expect(view.locator('figure .drawing svg.marks')).toHaveCount(2);
  await expect(page).toHaveURL(/cmp=unit%3Atan-canh%2Cpo-ko%3Achi-tieu-don-vi/);
  expect(await axeFindings(page)).toEqual([]);

  // As a link it opens the same.
  await page.reload();
  await expect(view.getByRole('row', { name: /^Số kết nạp/ })).toContainText('+10 đồng chí');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page).not.toHaveURL(/cmp=/);
  await expect(chart(page, 1)).toBeFocused();
  await page.goBack();
  await expect(view.getByRole('heading', { level: 1 })).toBeVisible();

  await view.getByRole('button', { name: 'Chèn vào sổ, sau Hình 1' }).click();
  const inserted = page.getByRole('region', { name: 'So sánh Xã Tân Cảnh với Xã Pô Kô' }).first();
  await expect(inserted).toContainText('+4,38 điểm');
  await expect(page.locator('.block:has(#b-chi-tieu-don-vi) + .block')).toContainText('Xã Pô Kô');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(inserted).toHaveCount(0);
});

test('by keyboard C waits for the second mark, and the focus comes back', async ({ page }) => {
  await openSheet(page);
  await drawing(chart(page, 1)).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  await expect(page.getByText('So sánh Thị trấn Đăk Tô với…').first()).toBeAttached();
  await page.keyboard.press('End');
  await page.keyboard.press('c');
  await expect(comparison(page).getByRole('heading', { level: 1 })).toContainText(
    'Thị trấn Đăk Tô',
  );
  await page.keyboard.press('Escape');
  await expect(drawing(chart(page, 1))).toBeFocused();

  // A mark of another kind is selected as ever, and no second one.
  await page.keyboard.press('Home');
  await page.keyboard.press('c');
  await (await mark(chart(page, 5), 'Phụ nữ')).click();
  await expect(page).toHaveURL(/sel=[^&]*source%3Awomen/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.waiting')).toHaveCount(0);
});

test('a chart opens down to the rows and back, and nothing else changes', async ({
  page,
  sample,
}) => {
  await openSheet(page);
  const first = chart(page, 1);
  const before = await heights(page);
  const others = () =>
    page.locator('article .drawing').evaluateAll((all) => all.map((one) => one.ariaLabel));
  const [, ...told] = await others();
  await drawing(first).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  const rows = first.getByRole('group', { name: /^41 dòng của Xã Pô Kô/ });
  await expect(rows).toBeFocused();
  await expect(page).toHaveURL(/in=chi-tieu-don-vi%3Apo-ko/);
  await expect(first.getByRole('navigation')).toHaveText(/Huyện Đăk Tô\s*›\s*Xã Pô Kô/);
  const { rows: behind } = explain(
    sample,
    `quotaAttainment/po-ko/${HOME.term}/admitted?term=${HOME.term}&asOf=${HOME.asOf}`,
  );
  await expect(rows.locator('tbody tr')).toHaveCount(behind.length);
  // Whom sensitive sources tell of is not among what is listed.
  await expect(rows).not.toContainText('tôn giáo');
  expect(await heights(page)).toEqual(before);
  expect((await others()).slice(-told.length)).toEqual(told);
  expect(await axeFindings(page, '#b-chi-tieu-don-vi')).toEqual([]);

  await page.keyboard.press('Backspace');
  await expect(drawing(first)).toBeFocused();
  await expect(first.locator('[aria-live="polite"]')).toHaveText(/^Xã Pô Kô\. .*\(9 trên 9\)$/);
  await expect(page).not.toHaveURL(/in=/);
  expect(await heights(page)).toEqual(before);
});

test('two quick clicks open a mark, whatever is selected stays, and a selection reaches in', async ({
  page,
}) => {
  await openSheet(page);
  const first = chart(page, 1);
  await (await mark(first, 'Xã Pô Kô')).dblclick();
  await expect(first.getByRole('navigation')).toContainText('Xã Pô Kô');
  await expect(page).toHaveURL(/in=chi-tieu-don-vi%3Apo-ko/);
  await expect(page).not.toHaveURL(/sel=/);
  // A year that is selected elsewhere is counted within as well.
  await (await mark(chart(page, 10), '2018')).click();
  await expect(page).toHaveURL(/sel=[^&]*period%3A2018.*in=chi-tieu-don-vi%3Apo-ko/);
  const days = first.locator('.rows tbody td:nth-child(2)');
  await expect
    .poll(async () => (await days.allTextContents()).every((day) => day.endsWith('-2018')))
    .toBe(true);
  expect(await days.count()).toBeGreaterThan(0);
  await first.getByRole('button', { name: 'Quay lại Huyện Đăk Tô' }).click();
  await expect(first.getByRole('navigation')).toHaveCount(0);
  await expect(page).toHaveURL(/sel=[^&]*period%3A2018/);
});
