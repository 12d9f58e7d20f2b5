import { expect, test } from './fixtures.ts';
import { allDrawn, chart, drawing, openSheet } from './sheet.ts';

test('every chart is drawn, has a finding as title, its caveats, words and a table', async ({
  page,
}) => {
  await openSheet(page);
  expect(await allDrawn(page)).toBe(11);
  for (let number = 1; number <= 11; number++) {
    const drawn = chart(page, number);
    await expect(drawing(drawn)).toHaveAttribute('aria-label', /.{40,}/);
    const button = drawn.getByRole('button', { name: /^Xem bảng: / });
    await button.click();
    await expect(drawn.getByRole('table')).toBeVisible();
    expect(await drawn.getByRole('table').locator('tbody tr').count()).toBeGreaterThan(0);
    await drawn.getByRole('button', { name: /^Đóng bảng: / }).click();
    await expect(drawn.getByRole('table')).toHaveCount(0);
  }

  // The caveats stand under the chart, and folded ones unfold.
  await expect(chart(page, 4)).toContainText('cộng tỷ lệ của các nguồn không bằng 100%');
  const upset = chart(page, 5);
  await expect(upset.getByText(/^Không vẽ \d+ tổ hợp/)).toBeHidden();
  await upset.getByText(/^và \d ghi chú nữa$/).click();
  await expect(upset.getByText(/^Không vẽ \d+ tổ hợp/)).toBeVisible();

  // A chart is described in words for those who do not see it.
  await chart(page, 1)
    .getByRole('button', { name: /^Giải thích: / })
    .click();
  const description = await drawing(chart(page, 1)).getAttribute('aria-label');
  await expect(chart(page, 1).locator('.description')).toHaveText(description!);
  expect(description).toContain('Xã Tân Cảnh');

  // A long table is paged.
  const calendar = chart(page, 11);
  await calendar.getByRole('button', { name: /^Xem bảng: / }).click();
  await expect(calendar).toContainText('Dòng 1–50 trong 119');
  await calendar.getByRole('button', { name: 'Trang sau' }).click();
  await expect(calendar).toContainText('Dòng 51–100 trong 119');
  await calendar.getByRole('button', { name: 'Trang sau' }).click();
  await expect(calendar.locator('tbody tr')).toHaveCount(19);
});

test('a change of day redraws the charts with the new figures', async ({ page }) => {
  await openSheet(page, '#unit=dak-to&term=2015-2020&asOf=2018-12-31');
  const first = drawing(chart(page, 1));
  expect(await first.getAttribute('aria-label')).not.toContain('Xã Tân Cảnh: 102% (51/50)');
  await page.goto('./#unit=dak-to&term=2015-2020&asOf=2020-06-30');
  await expect(first).toHaveAttribute('aria-label', /Xã Tân Cảnh: 102% \(51\/50\)/);
  await expect(first.locator('svg')).toContainText('102% (51/50)');
});

test('another unit is drawn without building the charts anew', async ({ page }) => {
  await openSheet(page);
  const tag = () =>
    page.evaluate(() => {
      for (const svg of document.querySelectorAll('.drawing svg'))
        svg.setAttribute('data-kept', '');
    });
  const kept = page.locator('.drawing svg[data-kept]');
  await tag();
  await page.goto('./#unit=tan-canh&term=2015-2020&asOf=2020-06-30');
  await expect(drawing(chart(page, 1))).toHaveAttribute('aria-label', /^[^;]*51\/50[^;]*$/);
  await expect(chart(page, 10).locator('.drawing')).toHaveAttribute('aria-label', /Xã Tân Cảnh/);
  await page.waitForTimeout(3_000);
  expect(await kept.count()).toBeGreaterThanOrEqual(10);
});

test('a chart is one stop of the Tab key, and its marks are walked by arrows', async ({ page }) => {
  await openSheet(page);
  const first = chart(page, 1);
  await drawing(first).focus();
  const said = first.locator('[aria-live="polite"]');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText(/^Thị trấn Đăk Tô\. Số kết nạp: 78; .*\(1 trên 9\)$/);
  await expect(first.locator('.ring')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const ring = (await first.locator('.ring').boundingBox())!;
  expect(ring.height, 'the ring is of one bar').toBeLessThan(40);
  await page.keyboard.press('End');
  await expect(said).toHaveText(/^Xã Pô Kô\. Số kết nạp: 41; .*\(9 trên 9\)$/);
  await page.keyboard.press('t');
  await expect(first.getByRole('table')).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect(said).toHaveText('');
  await expect(drawing(first)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('e');
  await expect(page.getByRole('complementary', { name: 'Giải thích số liệu' })).toContainText(
    'Xã Pô Kô',
  );
});

test('Enter selects the mark that the arrows have led to', async ({ page }) => {
  await openSheet(page);
  await drawing(chart(page, 1)).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=[^&]*unit%3Apo-ko/);
  // The others stand at 35 %, and the drawing keeps the focus.
  const pale = chart(page, 1).locator('svg .role-mark [opacity="0.35"]');
  await expect(pale.first()).toBeAttached();
  await expect(drawing(chart(page, 1))).toBeFocused();
});
