import { compute, formatDay } from '@ketnap/core';
import { expect, test } from './fixtures.ts';
import { computed, narrowings, openSheet, scopeField, sentence } from './sheet.ts';

const days: [typed: string, iso: string][] = [
  ['31/12/2018', '2018-12-31'],
  ['31.12.2018', '2018-12-31'],
  ['2019-06-30', '2019-06-30'],
  ['5-2-2017', '2017-02-05'],
];

test.describe('the day up to which is counted', () => {
  for (const [typed, iso] of days)
    test(`is read from ${typed}`, async ({ page, sample }) => {
      await openSheet(page);
      await scopeField(page, 'Tính đến').click();
      await page.getByRole('textbox', { name: 'Tính đến hết ngày' }).fill(typed);
      await page.keyboard.press('Enter');
      await computed(page, `Huyện Đăk Tô, đến ${formatDay(iso, 'vi')}`);
      const scope = { term: '2015-2020', asOf: iso, units: ['dak-to'] };
      const [row] = compute(sample, 'quotaAttainment', scope).rows;
      await expect(sentence(page)).toContainText(
        `Huyện Đăk Tô đã kết nạp ${row!.admitted} đảng viên`,
      );
      await expect(narrowings(page)).toContainText(`Đến ${formatDay(iso, 'vi')}`);
    });

  for (const typed of ['30-2-2020', 'hôm qua', '2020'])
    test(`is refused with a reason where it is "${typed}"`, async ({ page }) => {
      await openSheet(page);
      await scopeField(page, 'Tính đến').click();
      const field = page.getByRole('textbox', { name: 'Tính đến hết ngày' });
      await field.fill(typed);
      await page.getByRole('button', { name: 'Tính lại' }).click();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(
        `“${typed}” không phải là một ngày. Hãy viết ngày-tháng-năm, ví dụ 30-6-2020.`,
      );
      await expect(page).toHaveURL(/asOf=2020-06-30/);
    });

  test('is refused where the term has not begun', async ({ page }) => {
    await openSheet(page);
    await scopeField(page, 'Tính đến').click();
    await page.getByRole('textbox', { name: 'Tính đến hết ngày' }).fill('30/6/2012');
    await page.keyboard.press('Enter');
    await expect(page.getByText('trước khi nhiệm kỳ bắt đầu (15-8-2015)')).toBeVisible();
  });

  test('can be one of the usual ones', async ({ page }) => {
    await openSheet(page);
    await scopeField(page, 'Tính đến').click();
    await page.getByRole('button', { name: /^Hết năm 2017/ }).click();
    await computed(page, 'Huyện Đăk Tô, đến 31-12-2017');
  });
});

test('another term brings its own last day', async ({ page, sample }) => {
  await openSheet(page);
  await scopeField(page, 'Nhiệm kỳ').click();
  await page.getByRole('button', { name: /^Nhiệm kỳ 2010–2015 15-8-2010/ }).click();
  await computed(page, 'Huyện Đăk Tô, đến 14-8-2015');
  const scope = { term: '2010-2015', asOf: '2015-08-14', units: ['dak-to'] };
  const [row] = compute(sample, 'quotaAttainment', scope).rows;
  await expect(sentence(page)).toContainText(`đã kết nạp ${row!.admitted} đảng viên`);
});
