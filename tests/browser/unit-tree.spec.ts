import { expect, test } from './fixtures.ts';
import { computed, narrowings, openSheet, scopeField, sentence } from './sheet.ts';

for (const typed of ['Tân Cảnh', 'tan canh', 'TAN CANH', 'Tân Cảnh'.normalize('NFD')])
  test(`"${typed}" finds Xã Tân Cảnh, and Enter chooses it`, async ({ page }) => {
    await openSheet(page);
    await scopeField(page, 'Đơn vị').click();
    await page.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(typed);
    await expect(page.getByRole('treeitem')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
    await expect(sentence(page)).toContainText('đạt 102%');
  });

test('"dak to" finds every unit of that name, the district first, and tells them apart', async ({
  page,
}) => {
  await openSheet(page);
  await scopeField(page, 'Đơn vị').click();
  await page.getByRole('searchbox').fill('dak to');
  const names = page.getByRole('treeitem');
  await expect(names).toHaveCount(3);
  await expect(names.nth(0)).toContainText('Huyện Đăk Tô');
  await expect(page.getByRole('treeitem', { name: /Thị trấn Đăk Tô, Huyện Đăk Tô/ })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /Xã Đăk Tô, Tỉnh Quảng Ngãi/ })).toBeVisible();
});

test('the tree is walked with the arrow keys alone', async ({ page }) => {
  await openSheet(page);
  await scopeField(page, 'Đơn vị').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('treeitem', { name: /^Huyện Đăk Tô/ })).toBeFocused();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('treeitem', { name: /^Xã Tân Cảnh/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
  await expect(scopeField(page, 'Đơn vị')).toBeFocused();
});

test('ArrowLeft folds the district, ArrowRight unfolds it', async ({ page }) => {
  await openSheet(page);
  await scopeField(page, 'Đơn vị').click();
  await page.keyboard.press('ArrowDown');
  const district = page.getByRole('treeitem', { name: /^Huyện Đăk Tô/ });
  await expect(district).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(district).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('treeitem', { name: /^Xã Tân Cảnh/ })).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('treeitem', { name: /^Xã Tân Cảnh/ })).toBeVisible();
});

test('a chosen unit stands as a chip, and one key takes it back', async ({ page }) => {
  await openSheet(page);
  await scopeField(page, 'Đơn vị').click();
  await page.getByRole('searchbox').fill('tan canh');
  await page.keyboard.press('Enter');
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
  await expect(narrowings(page)).toContainText('Xã Tân Cảnh');
  await page.keyboard.press('Backspace');
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
  await expect(narrowings(page)).toHaveCount(0);
});

test('a name that no unit has is said so, and Escape leaves all as it was', async ({ page }) => {
  await openSheet(page);
  await scopeField(page, 'Đơn vị').click();
  await page.getByRole('searchbox').fill('Hà Nội');
  await expect(page.getByText('Không có đơn vị nào tên như “Hà Nội”.')).toBeVisible();
  // As in every search field the first Escape empties it; the second closes.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(scopeField(page, 'Đơn vị')).toBeFocused();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
});
