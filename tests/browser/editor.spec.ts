import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openSheet } from './sheet.ts';

const text = (page: Page) => page.getByRole('textbox', { name: 'Nội dung sổ' });

/** The title and every block. */
const blocks = (page: Page) => text(page).locator('> *');
const told = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });

async function write(page: Page): Promise<void> {
  await openSheet(page);
  await page.getByRole('button', { name: 'Viết', exact: true }).click();
  await expect(text(page)).toBeFocused();
}

/** As Unikey types: a letter that changes its sign is taken back and typed anew with all after it. */
async function unikey(page: Page, words: string): Promise<void> {
  for (const letter of words) {
    const [plain = letter] = letter.normalize('NFD');
    await page.keyboard.type(plain);
    if (plain === letter || !/\p{L}/u.test(plain)) continue;
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText(letter);
  }
}

test('six blocks from nothing by keyboard, and all of it undone', async ({ page }) => {
  test.slow();
  await write(page);
  await page.keyboard.press('Control+Home');
  const count = await blocks(page).count();
  const written = text(page).locator('> h1, .prose');
  await expect(text(page).locator('.figure.unknown')).toHaveCount(0);
  const before = await written.allInnerTexts();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('## ');
  await unikey(page, 'Kết quả của xã Pô Kô');
  await page.keyboard.press('Enter');
  await unikey(page, 'Xã Pô Kô đạt ');
  await page.keyboard.type('/ty le dat');
  const menu = page.getByRole('listbox', { name: 'Số liệu và khối có thể chèn' });
  await expect(menu.getByRole('group').first()).toContainText('Xã Pô Kô, được nhắc trong câu');
  await expect(menu.getByRole('option').first()).toContainText('97,62%');
  await page.keyboard.press('Enter');
  await unikey(page, ' chỉ tiêu; 36/35.');
  await expect(menu).toBeHidden();
  await expect(text(page)).toContainText('Xã Pô Kô đạt 97,62% chỉ tiêu; 36/35.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ');
  await unikey(page, 'một');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await unikey(page, 'hai');
  await expect(text(page).locator('li li')).toHaveText('hai');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  for (const block of [
    '/bieu do nguon',
    '/bang nguon',
    '/dai so lieu',
    '/ngat trang',
    '/bieu do tien do',
  ]) {
    await page.keyboard.type(block);
    await expect(menu.getByRole('option')).not.toHaveCount(0);
    await page.keyboard.press('Enter');
  }
  await expect(text(page).locator('.drawn').first()).toContainText('Hình 1.');
  await expect(blocks(page).filter({ hasText: 'Sang trang mới khi in' })).toHaveCount(1);
  expect(await blocks(page).count()).toBeGreaterThanOrEqual(count + 6);
  const undo = page.getByRole('button', { name: 'Hoàn tác' });
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Control+z');
    if ((await undo.getAttribute('aria-disabled')) === 'true') break;
  }
  await page.keyboard.press('Control+Home');
  expect(await written.allInnerTexts()).toEqual(before);
  expect(await blocks(page).count()).toBe(count);
});

test('only the words that hold are seen; where the caret is, the others too', async ({ page }) => {
  await write(page);
  await expect(text(page).locator('.figure.unknown')).toHaveCount(0);
  const first = text(page).locator('.prose').first();
  const held = first.getByText('so với chỉ tiêu Nghị quyết Đại hội');
  const other = first.getByText('so với chỉ tiêu nhiệm kỳ do cấp trên giao');
  await expect(held).toBeVisible();
  await expect(other).toBeHidden();
  await held.click();
  await expect(other).toBeVisible();
  await page.keyboard.press('Control+Home');
  await expect(other).toBeHidden();
});

test("a block's keys work from the mouse and from within it, each told aloud", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 1500 });
  await write(page);
  const chart = page.locator('#b-chi-tieu-don-vi');
  const count = await blocks(page).count();
  // A mark of the drawing, which takes the focus where it is read.
  await chart
    .locator('svg')
    .first()
    .click({ position: { x: 200, y: 100 } });
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(told(page, new RegExp(`^Hình 2, chỗ 5 trên ${count - 1}$`))).toHaveCount(1);
  await page.keyboard.press('Control+d');
  await expect(told(page, new RegExp(`^Hình 3, chỗ 6 trên ${count}$`))).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(told(page, /^Đã xóa Hình 3/)).toHaveCount(1);
  // Letters do not take the place of a block.
  await page.keyboard.type('a');
  await expect(blocks(page)).toHaveCount(count);
  await chart.locator('.drawing').first().focus();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(told(page, new RegExp(`^Hình 1, chỗ 4 trên ${count - 1}$`))).toHaveCount(1);
  // By the handle, to before the table that follows the next chart.
  await chart.hover();
  const table = (await text(page).locator('.table').first().boundingBox())!;
  await page.locator('.gutter .handle').hover();
  await page.mouse.down();
  await page.mouse.move(table.x + 50, table.y + 60, { steps: 3 });
  await page.mouse.move(table.x + 50, table.y + 4, { steps: 3 });
  await page.mouse.up();
  await expect(told(page, new RegExp(`^Hình 2, chỗ 5 trên ${count - 1}$`))).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(told(page, /^Đã hoàn tác: Chuyển khối xuống$/)).toHaveCount(1);
  // What was deleted outlives the window.
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('banner').locator('.status')).toContainText('Đã lưu');
  await page.reload();
  await page.getByRole('button', { name: 'Viết', exact: true }).click();
  await page.getByText('Đã xóa (1)').click();
  await page.getByRole('button', { name: /^Đưa lại/ }).click();
  await expect(blocks(page)).toHaveCount(count + 1);
});

test('the form changes a chart at once, shows it as it was, and leads back', async ({ page }) => {
  await write(page);
  const chart = page.locator('#b-chi-tieu-don-vi');
  await chart.locator('figcaption').click();
  await page.keyboard.press('Enter');
  const form = page.getByRole('complementary', { name: 'Hình 1' });
  await expect(form.getByRole('combobox').first()).toBeFocused();
  await form.getByRole('textbox', { name: 'Tiêu đề', exact: true }).pressSequentially('Của tôi');
  await expect(chart.getByRole('heading')).toHaveText('Hình 1. Của tôi');
  await form.getByRole('button', { name: 'Nhấn giữ để xem như trước khi sửa' }).focus();
  await page.keyboard.down(' ');
  await expect(chart.getByRole('heading')).toContainText('Sáu trong chín');
  await page.keyboard.up(' ');
  await form.getByRole('combobox', { name: 'Đơn vị' }).selectOption({ label: 'Xã Pô Kô' });
  await expect(chart).toContainText('Xã Pô Kô');
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
  // The unit is a step, the whole title another.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(chart.getByRole('heading')).toContainText('Sáu trong chín');
  await expect(page.getByRole('button', { name: 'Hoàn tác' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

/** As Word 365 puts a list on the clipboard. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoListParagraph {margin:0} --></style></head><body lang=VI style='tab-interval:36.0pt'><!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><b>Ưu điểm</b> của <span style='font-style:italic'>huyện</span><o:p></o:p></p><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Ý một<o:p></o:p></p><p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Ý con</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Ý hai</p><script>window.ran = true</script><img src=x onerror="window.ran = true"><!--EndFragment--></body></html>`;
/** As Excel puts two rows there. */
const EXCEL = `<html><head><style>td {mso-style-parent:style0}</style></head><body><table border=0 style='border-collapse:collapse'><col width=64><tr height=20><td class=xl65 style='width:48pt'>Đơn vị</td><td>Kết nạp</td></tr><tr><td>Xã Pô Kô</td><td align=right>41</td></tr></table></body></html>`;

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate(async (given) => {
    const item = new DataTransfer();
    item.setData('text/html', given);
    item.setData('text/plain', 'plain');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: item, bubbles: true, cancelable: true }),
    );
  }, html);
}

test("Word's list and Excel's rows are pasted without a breach of the policy", async ({ page }) => {
  await write(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await paste(page, WORD);
  const prose = text(page).locator('.prose').first();
  await expect(prose.locator('strong').first()).toHaveText('Ưu điểm');
  await expect(prose.locator('em').first()).toHaveText('huyện');
  await expect(prose.locator('ul > li')).toHaveText([/^Ý một/, 'Ý hai']);
  await expect(prose.locator('ul > li > ol > li')).toHaveText('Ý con');
  await paste(page, EXCEL);
  await expect(prose).toContainText('Đơn vị | Kết nạp');
  await expect(prose).toContainText('Xã Pô Kô | 41');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing grave while writing (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await write(page);
    await page.locator('#b-chi-tieu-don-vi figcaption').click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.type(' /');
    await expect(page.getByRole('option').first()).toContainText('%');
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  });
