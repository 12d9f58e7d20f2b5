import { expect, test } from './fixtures.ts';
import { chart, computed, mark, narrowings, openSheet } from './sheet.ts';

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
  await (await mark(chart(page, 1), 'Xã Kon Đào')).click();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020; đang chọn Xã Kon Đào');
  await narrowings(page)
    .getByRole('button', { name: /^Lùi một bước/ })
    .click();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
});
