import { expect, test } from './fixtures.ts';
import { chart, computed, explanation, mark, openSheet, scopeField, sentence } from './sheet.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('nothing is wider than a phone', async ({ page }) => {
  await openSheet(page);
  const wide = await page.evaluate(() => {
    const all = [...document.querySelectorAll('main figure, main section, main h2, header, svg')];
    const over = all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
    return {
      scroll: document.documentElement.scrollWidth,
      over: over.map((one) => one.id || one.tagName),
    };
  });
  expect(wide).toEqual({ scroll: 390, over: [] });
});

test('a figure is explained over the page, and closing leads back', async ({ page }) => {
  await openSheet(page);
  await sentence(page).getByRole('button', { name: '106,25%' }).tap();
  await expect(explanation(page)).toContainText('425 / 400 = 106,25%');
  await expect(explanation(page)).toBeInViewport();
  await explanation(page).getByRole('button', { name: 'Đóng' }).tap();
  await expect(explanation(page)).not.toBeInViewport();
});

test('a touch of a bar shows its figures, and offers it as the scope', async ({ page }) => {
  await openSheet(page);
  await (await mark(chart(page, 1), 'Xã Tân Cảnh')).tap();
  const tip = chart(page, 1).getByRole('group', { name: 'Xã Tân Cảnh' });
  await expect(tip).toContainText('102%');
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
  await tip.getByRole('button', { name: 'Đặt làm phạm vi của sổ' }).tap();
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
});

test('a second touch of a bar selects it', async ({ page }) => {
  await openSheet(page);
  const bar = await mark(chart(page, 1), 'Xã Tân Cảnh');
  await bar.tap();
  await expect(chart(page, 1).getByRole('group', { name: 'Xã Tân Cảnh' })).toBeVisible();
  await bar.tap();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020; đang chọn Xã Tân Cảnh');
});

test('the scope and the outline are at hand', async ({ page }) => {
  await openSheet(page);
  await scopeField(page, 'Đơn vị').tap();
  await page.getByRole('treeitem', { name: 'Xã Kon Đào', exact: true }).tap();
  await computed(page, 'Xã Kon Đào, đến 30-6-2020');
  await page.getByRole('button', { name: 'Mục lục và dữ liệu' }).tap();
  const outline = page.getByRole('dialog', { name: 'Mục lục và dữ liệu' });
  await outline.getByRole('link', { name: 'Nguồn kết nạp' }).tap();
  await expect(outline).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Nguồn kết nạp' })).toBeInViewport();
});
