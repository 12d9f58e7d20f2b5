import { expect, test } from './fixtures.ts';
import { allDrawn, chart, openSheet, sentence } from './sheet.ts';

test('on paper the bars are gone, and charts and all caveats stay', async ({ page }) => {
  await openSheet(page);
  const count = await allDrawn(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: /^(Xem bảng|SVG)/ })).toHaveCount(0);
  await expect(sentence(page)).toBeVisible();
  await expect(page.locator('article svg.marks')).toHaveCount(count);
  // Also those that are folded on the screen.
  await expect(chart(page, 6).getByText(/^Không vẽ \d+ tổ hợp/)).toBeVisible();
  const hidden = await page
    .locator('.notes p')
    .evaluateAll((notes) =>
      notes.filter((note) => !note.checkVisibility()).map((note) => note.textContent),
    );
  expect(hidden).toEqual([]);
});

test('no chart is wider than the sheet, and the whole fits on A4', async ({ page }) => {
  await openSheet(page);
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, in pixels.
  await page.setViewportSize({ width: 643, height: 900 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(2);
  expect(pages).toBeLessThan(20);
});
