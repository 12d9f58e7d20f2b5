import type { Locator, Page } from '@playwright/test';
import { compute } from '@ketnap/core';
import { expect, test } from './fixtures.ts';
import { chart, computed, HOME, mark, openSheet, sentence } from './sheet.ts';

/** The chips of what is selected. */
const selections = (page: Page): Locator => page.getByRole('group', { name: 'Đang chọn' });

const heights = (page: Page): Promise<number[]> =>
  page
    .locator('article .block')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));

test('a click selects: the others follow, the chart keeps its mark, no block changes its height', async ({
  page,
}) => {
  await openSheet(page);
  const before = await heights(page);
  const numbers = chart(page, 1).locator('svg.marks .role-mark text');
  const count = await numbers.count();
  await (await mark(chart(page, 1), 'Xã Tân Cảnh')).click();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020; đang chọn Xã Tân Cảnh');
  await expect(sentence(page)).toContainText('102%');
  expect(await numbers.count()).toBe(count);
  await expect(page).toHaveURL(/unit=dak-to&.*sel=chi-tieu-don-vi/);
  for (let number = 1; number <= 10; number++) await chart(page, number).scrollIntoViewIfNeeded();
  expect(await heights(page)).toEqual(before);

  await (await mark(chart(page, 5), 'Đoàn viên thanh niên')).click();
  await computed(page, /.*; đang chọn Xã Tân Cảnh; Đoàn viên thanh niên/.source);
  expect(await heights(page)).toEqual(before);
  await expect(chart(page, 1).locator('..')).toContainText('Không chia theo nguồn');

  await page.goBack();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020; đang chọn Xã Tân Cảnh');
  await page.keyboard.press('Escape');
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
  // What is out of sight is drawn when there is time.
  await expect.poll(() => heights(page)).toEqual(before);
});

test('a source is followed by the trend, and Ctrl adds another', async ({ page, sample }) => {
  await openSheet(page);
  await (await mark(chart(page, 5), 'Đoàn viên thanh niên')).click();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020; đang chọn Đoàn viên thanh niên');
  const { rows } = compute(sample, 'trend', {
    every: 'year',
    asOf: HOME.asOf,
    units: [HOME.unit],
    source: 'youth_union',
  });
  const year = rows.find(({ period }) => period === '2018')!;
  await expect(chart(page, 10).locator('svg.marks')).toContainText(String(year.admitted));
  await (await mark(chart(page, 5), 'Phụ nữ')).click({ modifiers: ['Control'] });
  await expect(selections(page)).toContainText('Đoàn viên thanh niên, Phụ nữ');
});

test('a chip leads to its block, its end leaves the focus there, and a reload keeps it', async ({
  page,
}) => {
  await openSheet(page);
  await (await mark(chart(page, 1), 'Xã Kon Đào')).click();
  await selections(page).getByRole('button', { name: 'Xã Kon Đào', exact: true }).click();
  await expect(chart(page, 1)).toBeFocused();
  await page.reload();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020; đang chọn Xã Kon Đào');
  await selections(page).getByRole('button', { name: 'Thôi chọn: Xã Kon Đào' }).click();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
  await expect(chart(page, 1)).toBeFocused();
});

test('what is selected can be made the scope of the notebook', async ({ page }) => {
  await openSheet(page);
  await (await mark(chart(page, 1), 'Xã Tân Cảnh')).click();
  await selections(page).getByRole('button', { name: 'Đặt làm phạm vi của sổ' }).click();
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
  await expect(page).toHaveURL(/unit=tan-canh&(?!.*sel=)/);
  await expect(page.getByRole('main')).toBeFocused();
});
