import { expect, test } from './fixtures.ts';
import { computed, openSheet, scopeField, sentence } from './sheet.ts';

test('the address holds the scope, and a reload restores it', async ({ page }) => {
  await openSheet(page);
  await expect(page).toHaveURL(/#unit=dak-to&term=2015-2020&asOf=2020-06-30&.*lang=vi$/);
  await scopeField(page, 'Đơn vị').click();
  await page.getByRole('searchbox').fill('tan canh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#unit=tan-canh&term=2015-2020&asOf=2020-06-30/);
  await page.reload();
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
  await expect(sentence(page)).toContainText('102%');
});

test('back and forward go through the scopes', async ({ page }) => {
  await openSheet(page);
  await scopeField(page, 'Đơn vị').click();
  await page.getByRole('searchbox').fill('tan canh');
  await page.keyboard.press('Enter');
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
  await page.goBack();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
  await page.goForward();
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
});

test('a saved address opens in the scope it names', async ({ page }) => {
  await openSheet(page, '#unit=tan-canh&term=2015-2020&asOf=2018-12-31&lang=en');
  await computed(page, 'Xã Tân Cảnh, up to 31 Dec 2018');
});

test('what an address asks for in vain is said, and the rest still holds', async ({ page }) => {
  await openSheet(page, '#unit=nowhere&term=2015-2020&asOf=2018-12-31');
  await expect(page.getByText(/đơn vị “nowhere” mà dữ liệu đang mở không có/)).toBeVisible();
  await computed(page, 'Huyện Đăk Tô, đến 31-12-2018');
});
