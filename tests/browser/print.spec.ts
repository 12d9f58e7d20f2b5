import { givenFile } from './faulty-files.ts';
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
  await expect(chart(page, 5).getByText(/^Không vẽ \d+ tổ hợp/)).toBeVisible();
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

test('a table is printed whole, its head on every page, and the foot says what it is about', async ({
  page,
}) => {
  const names = Array.from({ length: 500 }, (_, at) => `Xã thử ${at + 1}`);
  const rows = names.map((name, at) => `u${at},${name},commune,h\n`);
  await openSheet(page);
  await page.getByRole('button', { name: 'Mở dữ liệu' }).click();
  const input = page.getByLabel('Chọn tệp').and(page.locator('input'));
  await input.setInputFiles([
    givenFile('units.csv', `unit_id,name,level,parent_id\nh,Huyện thử,district,\n${rows.join('')}`),
    givenFile(
      'terms.csv',
      'term_id,name,starts_on,ends_on\nt,Nhiệm kỳ thử,2015-01-01,2019-12-31\n',
    ),
    givenFile(
      'targets.csv',
      `unit_id,term_id,target\n${names.map((_, at) => `u${at},t,2\n`).join('')}`,
    ),
    givenFile(
      'admissions.csv',
      `admitted_on,unit_id\n${names.map((_, at) => `2016-05-19,u${at}\n`).join('')}`,
    ),
  ]);
  const table = page.getByRole('table', { name: 'Kết quả thực hiện chỉ tiêu theo đơn vị' });
  await expect(table.getByRole('row', { name: 'Xã thử 7 ' })).toBeVisible({ timeout: 30_000 });
  await expect(table.locator('tbody tr')).toHaveCount(50);
  await page.emulateMedia({ media: 'print' });
  await expect(table.locator('tbody tr')).toHaveCount(501);
  await expect(table.locator('tbody tr').nth(499)).toContainText('Xã thử');
  // The line of totals.
  await expect(table.locator('tbody tr').last()).toContainText('Huyện thử');
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(page.getByRole('article').getByText('Huyện thử · Nhiệm kỳ thử')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(table.locator('tbody tr')).toHaveCount(50);
});

test('every page says that the sample is made up, and no day is broken', async ({ page }) => {
  await openSheet(page);
  const foot = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
  );
  expect(foot.join('')).toContain(
    'Huyện Đăk Tô · Nhiệm kỳ 2015–2020 · Tính đến 30-6-2020 · Dữ liệu mẫu, phần lớn giả lập',
  );
  for (const width of [390, 520, 683]) {
    await page.setViewportSize({ width, height: 700 });
    const broken = await page.evaluate(() => {
      const found: string[] = [];
      const walk = document.createTreeWalker(
        document.querySelector('article')!,
        NodeFilter.SHOW_TEXT,
      );
      while (walk.nextNode()) {
        const text = walk.currentNode as Text;
        if (text.parentElement!.closest('svg')) continue;
        for (const { 0: day, index } of text.data.matchAll(/\d+-\d+-\d{4}/g)) {
          const range = new Range();
          range.setStart(text, index);
          range.setEnd(text, index + day.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(day);
        }
      }
      return found;
    });
    expect(broken, `${width} pixels`).toEqual([]);
  }
});

test('charts of a dark screen are printed in the colours of the light theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSheet(page);
  const charts = page.getByRole('article').getByRole('figure');
  const forPaper = page.locator('.paper-only:not([hidden]) svg.marks');
  const words = () =>
    charts.evaluateAll((all) =>
      all.map((one) =>
        ['.drawing', '.paper-only'].map((part) => one.querySelector(`${part} svg`)?.textContent),
      ),
    );
  for (const unit of ['dak-to', 'tan-canh']) {
    await openSheet(page, `#unit=${unit}`);
    const count = await charts.count();
    await expect(forPaper).toHaveCount(count);
    await expect(forPaper.first()).toBeHidden();
    for (const [screen, paper] of await words()) expect(paper).toBe(screen);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(charts.locator('svg.marks').filter({ visible: true })).toHaveCount(count);
    for (const svg of await forPaper.all()) {
      await expect(svg).toBeVisible();
      const drawn = await svg.evaluate((one) => one.outerHTML);
      // Ink, counts and ground of the dark theme.
      expect(drawn).not.toMatch(/#e9e6df|#8ebbe8|#181a1e/i);
    }
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(forPaper).toHaveCount(0);
});
