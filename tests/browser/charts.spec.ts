import { expect, test } from './fixtures.ts';
import { allDrawn, chart, marks, openSheet } from './sheet.ts';

/** What Vega tells screen readers of a drawing. */
const DRAWING = '[role="graphics-document"]';

test('every chart is drawn, has a finding as title, and can be seen as a table', async ({
  page,
}) => {
  await openSheet(page);
  expect(await allDrawn(page)).toBe(11);
  for (let number = 1; number <= 11; number++) {
    const drawn = chart(page, number);
    await expect(drawn.locator(DRAWING)).toHaveAttribute('aria-label', /.{40,}/);
    const button = drawn.getByRole('button', { name: /^Xem bảng: / });
    await button.click();
    await expect(drawn.getByRole('table')).toBeVisible();
    expect(await drawn.getByRole('table').locator('tbody tr').count()).toBeGreaterThan(0);
    await drawn.getByRole('button', { name: /^Đóng bảng: / }).click();
    await expect(drawn.getByRole('table')).toHaveCount(0);
  }
});

test('the caveats stand under the chart, and folded ones unfold', async ({ page }) => {
  await openSheet(page);
  await expect(chart(page, 5)).toContainText('cộng tỷ lệ của các nguồn không bằng 100%');
  const upset = chart(page, 6);
  const more = upset.getByText('và 1 ghi chú nữa');
  await expect(upset.getByText(/^Không vẽ \d+ tổ hợp/)).toBeHidden();
  await more.click();
  await expect(upset.getByText(/^Không vẽ \d+ tổ hợp/)).toBeVisible();
});

test('a chart is described in words for those who do not see it', async ({ page }) => {
  await openSheet(page);
  await chart(page, 1)
    .getByRole('button', { name: /^Giải thích: / })
    .click();
  const description = await chart(page, 1).locator(DRAWING).getAttribute('aria-label');
  await expect(chart(page, 1).locator('.description')).toHaveText(description!);
  expect(description).toContain('Xã Tân Cảnh');
});

test('a long table is paged', async ({ page }) => {
  await openSheet(page);
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
  const before = await marks(chart(page, 1), 'Xã Tân Cảnh').first().getAttribute('aria-label');
  await page.goto('./#unit=dak-to&term=2015-2020&asOf=2020-06-30');
  const bar = marks(chart(page, 1), 'Xã Tân Cảnh').first();
  await expect(bar).toHaveAttribute('aria-label', /Số kết nạp: 51/);
  expect(before).not.toContain('Số kết nạp: 51');
});
