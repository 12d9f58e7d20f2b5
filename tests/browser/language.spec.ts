import { expect, test } from './fixtures.ts';
import { chart, fromMenu, openSheet, sentence } from './sheet.ts';

test('the page turns to English and back, and the address says so', async ({ page }) => {
  await openSheet(page);
  await fromMenu(page, /Chuyển sang tiếng Anh/);
  await expect(sentence(page)).toContainText(
    'From the start of the term 2015–2020 to 30 Jun 2020, Huyện Đăk Tô admitted 425 new Party members, 106.25% of the target',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/lang=en$/);
  await expect(page.getByRole('figure', { name: /^Figure 1\./ })).toBeVisible();
  await fromMenu(page, /Switch to Vietnamese/);
  await expect(sentence(page)).toContainText('đạt 106,25%');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(chart(page, 1)).toBeVisible();
});

test('in English no Vietnamese word is left but names', async ({ page }) => {
  await openSheet(page, '#lang=en');
  const words =
    /chỉ tiêu|nhiệm kỳ|kết nạp|nguồn|đơn vị|chi bộ|thôn, làng|tỷ lệ|tháng|ngày|ghi chú|bảng|hình/i;
  const texts = await page.locator('body').evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push((walker.currentNode as Text).data.trim());
    return found.filter(Boolean);
  });
  // The sample's own title and the names of its units and terms are as they were written.
  const names = /^Đăk Tô 2015–2020, dữ liệu mẫu$|^(Huyện Đăk Tô · )?Nhiệm kỳ( \d{4}–\d{4})?$/;
  expect(texts.filter((text) => words.test(text) && !names.test(text))).toEqual([]);
});
