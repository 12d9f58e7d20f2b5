import { expect, test } from './fixtures.ts';
import { bring, confirm, FORM, openEmpty } from './import-screen.ts';
import { narrowings, openSheet, scopeField, sentence } from './sheet.ts';

test.describe('at 200 % on an office screen', () => {
  test.use({ viewport: { width: 683, height: 384 } });

  test('the bar takes no third of the height, and nothing lies over what is read', async ({
    page,
  }) => {
    await openSheet(page, '#unit=tan-canh');
    const bar = (await page.getByRole('banner').boundingBox())!;
    expect(bar.height).toBeLessThan(384 / 4);
    await sentence(page).evaluate((one) =>
      one.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    const isCovered = await sentence(page).evaluate((one) => {
      const { left, top } = one.getBoundingClientRect();
      return !one.contains(document.elementFromPoint(left + 5, Math.max(top, 0) + 12));
    });
    expect(isCovered).toBe(false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('a picker of the bar stays within the screen', async ({ page }) => {
    await openSheet(page);
    await scopeField(page, 'Đơn vị').click();
    const box = (await page.getByRole('dialog', { name: 'Đơn vị' }).boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(384);
  });
});

test('the focus goes on to the next chip, and from the last to the figures', async ({ page }) => {
  await openSheet(page, '#unit=tan-canh&asOf=2019-12-31');
  const chips = narrowings(page).getByRole('button', { name: /^Bỏ thu hẹp/ });
  await expect(chips).toHaveCount(2);
  await chips.first().focus();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(1);
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('leaving the page asks where data would be lost, and only there', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openEmpty(page);
  await page.reload();
  expect(asked).toEqual([]);
  await page.getByRole('alert').getByRole('button', { name: 'Đóng' }).click();
  const screen = await bring(page, FORM);
  await screen.getByRole('textbox', { name: 'Ngày đầu' }).fill('15-8-2015');
  await screen.getByRole('textbox', { name: 'Ngày cuối' }).fill('14-8-2020');
  await screen.getByRole('button', { name: 'Trả lời' }).click();
  await confirm(screen, 'Mở dữ liệu này').click();
  await expect(sentence(page)).toContainText('425');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});
