import { compute } from '@ketnap/core';
import { expect, test } from './fixtures.ts';
import { chart, computed, HOME, marks, narrowings, openSheet, sentence } from './sheet.ts';

test('a click on a bar of the attainment chart narrows to its unit', async ({ page }) => {
  await openSheet(page);
  await marks(chart(page, 1), 'Xã Tân Cảnh').first().click();
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
  await expect(narrowings(page)).toContainText('Xã Tân Cảnh');
  await expect(sentence(page)).toContainText('102%');
});

test('a click on a source narrows to it, and the trend follows', async ({ page, sample }) => {
  await openSheet(page);
  await marks(chart(page, 5), 'Đoàn viên thanh niên').first().click();
  await expect(narrowings(page)).toContainText('Nguồn: Đoàn viên thanh niên');
  await expect(page).toHaveURL(/source=youth_union/);
  const { rows } = compute(sample, 'trend', {
    every: 'year',
    asOf: HOME.asOf,
    units: [HOME.unit],
    source: 'youth_union',
  });
  const year = rows.find(({ period }) => period === '2018')!;
  const trend = chart(page, 10);
  await expect(trend.locator('svg')).toContainText(String(year.admitted));
  await trend.getByRole('button', { name: /^Xem bảng/ }).click();
  await expect(trend.getByRole('table')).toContainText(String(year.admitted));
});

test('each chip can be taken away by itself', async ({ page }) => {
  await openSheet(page, '#unit=tan-canh&term=2015-2020&asOf=2018-12-31&source=youth_union');
  await expect(narrowings(page)).toContainText('Nguồn: Đoàn viên thanh niên');
  await narrowings(page).getByRole('button', { name: 'Bỏ thu hẹp: Xã Tân Cảnh' }).click();
  await computed(page, 'Huyện Đăk Tô, đến 31-12-2018');
  await narrowings(page)
    .getByRole('button', { name: /^Bỏ thu hẹp: Nguồn/ })
    .click();
  await narrowings(page).getByRole('button', { name: 'Bỏ thu hẹp: Đến 31-12-2018' }).click();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
});

test('the step back is also a button', async ({ page }) => {
  await openSheet(page);
  await marks(chart(page, 1), 'Xã Kon Đào').first().click();
  await computed(page, 'Xã Kon Đào, đến 30-6-2020');
  await narrowings(page)
    .getByRole('button', { name: /^Lùi một bước/ })
    .click();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
});
