import { expect, test } from './fixtures.ts';
import { fromMenu, openSheet, sentence } from './sheet.ts';

test('the first look is offered once, and taken by keyboard alone', async ({ page }) => {
  await openSheet(page);
  await page.getByRole('button', { name: 'Xem nhanh trong bảy bước' }).press('Enter');
  const card = page.getByRole('dialog', { name: 'Xem nhanh' });
  const titles: string[] = [];
  for (let step = 1; step <= 7; step++) {
    await expect(card).toContainText(`Bước ${step} trên 7`);
    await expect(card).toBeFocused();
    await expect(card).toBeInViewport({ ratio: 1 });
    titles.push(await card.getByRole('heading').innerText());
    // What is spoken of is seen, with a ring round it.
    await expect(page.locator('.ring[popover]')).toBeInViewport();
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(titles).size).toBe(7);
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await page.reload();
  await expect(sentence(page)).toContainText('425');
  await expect(page.getByRole('button', { name: 'Xem nhanh trong bảy bước' })).toHaveCount(0);
});

test('the help opens by F1 and from the menu, and leads to the first look', async ({ page }) => {
  await openSheet(page);
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Hướng dẫn' });
  await help.getByRole('button', { name: 'Từng con số nghĩa là gì' }).click();
  await expect(
    help.getByRole('definition').filter({ hasText: 'số kết nạp / chỉ tiêu' }),
  ).toHaveCount(1);
  await help.getByRole('button', { name: 'Các phím' }).click();
  await expect(help.getByRole('row', { name: 'Ctrl S lưu sổ thành tệp' })).toBeVisible();
  await page.keyboard.press('Escape');
  await fromMenu(page, /Chuyển sang tiếng Anh/);
  await fromMenu(page, /^Help/);
  const inEnglish = page.getByRole('dialog', { name: 'Help' });
  await inEnglish.getByRole('button', { name: 'A first look in seven steps' }).click();
  const card = page.getByRole('dialog', { name: 'First look' });
  await expect(card).toContainText('Step 1 of 7');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});
