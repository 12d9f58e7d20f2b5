import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import {
  answerTerm,
  chooseAdding,
  bring,
  bringToReal,
  confirm,
  decided,
  dropFile,
  FORM,
  importScreen,
  officeFile,
  openEmpty,
} from './import-screen.ts';
import { computed, explanation, fromMenu, openSheet, sentence } from './sheet.ts';

test('a form is dropped, its question answered, and its figures stand', async ({ page }) => {
  await openEmpty(page);
  await dropFile(page, FORM);
  const screen = importScreen(page);
  await expect(screen).toContainText('Còn 1 điều cần quyết định');
  await expect(confirm(screen, 'Mở dữ liệu này')).toBeDisabled();

  const sheet = screen.getByRole('region', { name: /^Bảng gốc: Toàn huyện/ });
  await expect(sheet.getByRole('combobox', { name: 'Nghĩa của cột Đơn vị' })).toHaveValue(/unit/);
  await expect(sheet.getByRole('row', { name: /^17 : dòng cộng, chỉ đối chiếu/ })).toBeVisible();

  await answerTerm(screen, '15-8-2015', '14/8/2020');
  await decided(screen);
  await expect(screen).toContainText(/Cả \d+ số cộng đều khớp với số tính lại/);
  const result = screen.getByRole('region', { name: 'Số tổng hợp' });
  await expect(result.getByRole('row').nth(1)).toHaveText(
    /^\s*8\s*Thị trấn Đăk Tô\s*15-8-2015\s*30-6-2020\s*75\s*$/,
  );
  await confirm(screen, 'Mở dữ liệu này').click();
  await expect(screen).toHaveCount(0);
  await expect(sentence(page)).toContainText('106,25%');
  await expect(sentence(page)).toContainText('425');
  await sentence(page).getByRole('button', { name: '425' }).click();
  await expect(explanation(page)).toContainText('Thị trấn Đăk Tô');
});

test('what was replaced comes back with one press', async ({ page }) => {
  await openSheet(page, '#unit=tan-canh');
  const before = await sentence(page).textContent();
  const screen = await bring(page, FORM);
  await answerTerm(screen, '15-8-2015', '14-8-2020');
  await confirm(screen, 'Mở dữ liệu này').click();
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
  await expect(sentence(page)).toContainText('106,25%');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await computed(page, 'Xã Tân Cảnh, đến 30-6-2020');
  await expect(sentence(page)).toHaveText(before!);
  await expect.poll(() => page.workers().length).toBe(1);
});

test('files are added to the data that are open, and doubles stay out', async ({ page }) => {
  const screen = await bringToReal(page, officeFile('134-indicators-admissions.csv'));
  await expect(screen).toContainText(/Bảng admissions: nhận 30 dòng/);
  await confirm(screen, 'Thêm vào dữ liệu đang mở').click();
  await expect(page.getByText(/^Đã thêm 134-indicators-admissions\.csv/)).toBeVisible();
  await expect(sentence(page)).toContainText('425');
});

test('a form that was confirmed is read without questions the next time', async ({ page }) => {
  await openEmpty(page);
  const first = await bring(page, FORM);
  await answerTerm(first, '15-8-2015', '14-8-2020');
  await decided(first);
  await confirm(first, 'Mở dữ liệu này').click();
  await expect(page.getByText('Mẫu biểu đã được nhớ trên máy này.')).toBeVisible();

  await openEmpty(page);
  const second = await bring(page, FORM);
  await decided(second);
  await expect(second).toContainText(/Đọc theo mẫu biểu đã xác nhận/);
  await second.getByRole('button', { name: 'Quên mẫu biểu này' }).click();
  await expect(second).toContainText('Còn 1 điều cần quyết định');
  await page.keyboard.press('Escape');

  const third = await bring(page, FORM);
  await expect(third).toContainText('Còn 1 điều cần quyết định');
});

test('a form is saved as a file that answers on another machine', async ({ page }, info) => {
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await answerTerm(screen, '15-8-2015', '14-8-2020');
  await decided(screen);
  const download = page.waitForEvent('download');
  await screen.getByRole('button', { name: 'Lưu mẫu biểu này' }).click();
  const path = info.outputPath('bieu.ketnap-profile.json');
  await (await download).saveAs(path);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    format: 'ketnap-profile',
    newTerms: [{ starts_on: '2015-08-15', ends_on: '2020-08-14' }],
  });
  await page.keyboard.press('Escape');
  await screen.getByRole('button', { name: 'Bỏ tệp này' }).click();
  await expect(screen).toHaveCount(0);
  const again = await bring(page, [FORM, path]);
  await decided(again);
});

test('all of it is done by keyboard', async ({ page }) => {
  await openEmpty(page);
  const screen = await bring(page, FORM);
  // The usual days stand there already: they are written over.
  await screen.getByRole('textbox', { name: 'Ngày đầu' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('16-8-2015');
  await page.keyboard.press('Tab');
  await page.keyboard.type('hôm qua');
  await page.keyboard.press('Enter');
  await expect(screen).toContainText('“hôm qua” không phải là một ngày');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('14-8-2020');
  await page.keyboard.press('Enter');
  await decided(screen);
  await expect(screen.getByRole('region', { name: 'Số tổng hợp' })).toContainText('16-8-2015');
  await expect(confirm(screen, 'Mở dữ liệu này')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('106,25%');
});

test('Escape leads back to the data that are open', async ({ page }) => {
  const screen = await bringToReal(page, FORM);
  await decided(screen);
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveCount(1);
  await expect(sentence(page)).toContainText('425');
  await expect.poll(() => page.workers().length).toBe(1);
});

test('what cannot be taken is marked where it stands', async ({ page }) => {
  const screen = await bringToReal(page, officeFile('063-days-impossible.xlsx'));
  await expect(screen).toContainText('4 ô không đọc được');
  await screen.getByRole('button', { name: 'D10' }).click();
  const row = screen.getByRole('row', { name: /^10 : ngày kết nạp không đọc được/ });
  await expect(row).toBeInViewport();
  await expect(row).toContainText('không lấy được: cần một ngày');
});

test('a sum that does not hold is shown with its difference', async ({ page }) => {
  const screen = await bringToReal(page, officeFile('089-tree-roman-wrong-sum.xlsx'));
  await expect(screen).toContainText('1 trong 3 số cộng không khớp');
  await expect(screen.getByRole('row', { name: /^C7 Xã Diên Bình/ })).toContainText('lệch 1');
});

test('a column is taken for something else, and read anew', async ({ page }) => {
  const screen = await bringToReal(page, FORM);
  await decided(screen);
  await screen
    .getByRole('combobox', { name: 'Nghĩa của cột Chỉ tiêu Nghị quyết Đại hội' })
    .selectOption({ label: 'Không lấy' });
  await expect(screen.getByRole('button', { name: 'Chỉ tiêu 9' })).toHaveCount(0);
  await expect(
    screen
      .getByRole('combobox', { name: 'Nghĩa của cột Chỉ tiêu Nghị quyết Đại hội' })
      .getByRole('option', { selected: true }),
  ).toHaveText('Không lấy');
  await expect(screen.getByRole('button', { name: 'Số tổng hợp 9' })).toBeVisible();
});

test('an answer that is changed is proposed, and its field is gone to', async ({ page }) => {
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await answerTerm(screen, '15-8-2015', '14-8-2020');
  await decided(screen);
  await screen.getByRole('button', { name: /^Sửa/ }).press('Enter');
  await expect(screen.getByRole('textbox', { name: 'Ngày đầu' })).toBeFocused();
  await expect(screen.getByRole('textbox', { name: 'Ngày đầu' })).toHaveValue('15-8-2015');
  await expect(screen.getByRole('textbox', { name: 'Ngày cuối' })).toHaveValue('14-8-2020');
});

test('two changes in quick succession both stand', async ({ page }) => {
  const screen = await bringToReal(page, FORM);
  await decided(screen);
  const meanings = ['Chỉ tiêu Nghị quyết Đại hội', 'Kết quả kết nạp'].map((head) =>
    screen.getByRole('combobox', { name: `Nghĩa của cột ${head}` }),
  );
  await screen.evaluate(
    (one, heads) => {
      for (const head of heads) {
        const select = one.querySelector<HTMLSelectElement>(`select[aria-label$="${head}"]`)!;
        const left = [...select.options].find(({ text }) => text === 'Không lấy')!;
        select.value = left.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    ['Chỉ tiêu Nghị quyết Đại hội', 'Kết quả kết nạp'],
  );
  await expect(screen.getByText('Đang đọc lại…').first()).toBeHidden();
  for (const meaning of meanings)
    await expect(meaning.getByRole('option', { selected: true })).toHaveText('Không lấy');
});

test('the unit of a spelling is chosen by keyboard, and Escape only leaves the choice', async ({
  page,
}) => {
  const screen = await bringToReal(page, officeFile('086-units-unknown.xlsx'));
  const unit = screen.getByRole('button', { name: /^Đơn vị của “Xã Diên Bình”/ });
  const choice = screen.getByRole('combobox', { name: 'Đơn vị của “Xã Diên Bình”' });
  await unit.press('Enter');
  await expect(choice).toBeFocused();
  await choice.press('ArrowDown');
  await choice.press('ArrowDown');
  await expect(choice).toBeFocused();
  await choice.press('Escape');
  await expect(unit).toBeFocused();
  await expect(unit).toHaveText('Xã Diên Bình');
  await unit.press('Enter');
  await choice.press('ArrowUp');
  await choice.press('ArrowUp');
  await choice.press('Enter');
  await expect(unit).toBeFocused();
  await expect(unit).toHaveText('Huyện Đăk Tô');
});

test('a row that was asked for is marked in its own sheet only', async ({ page }) => {
  const files = ['063-days-impossible.xlsx', '131-sheet-a-year.xlsx'].map(officeFile);
  const screen = await bringToReal(page, files);
  await screen.getByRole('button', { name: 'D7' }).click();
  await expect(screen.locator('tr.spot')).toHaveCount(1);
  await screen.getByRole('tab', { name: /Năm 2018/ }).click();
  await expect(screen.getByRole('region', { name: /^Bảng gốc: Năm 2018/ })).toBeVisible();
  await expect(screen.locator('tr.spot')).toHaveCount(0);
});

test('a saved form is opened whatever it is called', async ({ page }, info) => {
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await answerTerm(screen, '15-8-2015', '14-8-2020');
  await decided(screen);
  const download = page.waitForEvent('download');
  await screen.getByRole('button', { name: 'Lưu mẫu biểu này' }).click();
  const paths = ['mau.json', 'bieu.ketnap-profile (1).json'].map((name) => info.outputPath(name));
  for (const path of paths) await (await download).saveAs(path);
  await screen.getByRole('button', { name: 'Hủy' }).click();
  await screen.getByRole('button', { name: 'Bỏ tệp này' }).click();

  await bring(page, FORM);
  const saved = screen.getByLabel('Mở mẫu biểu đã lưu').and(page.locator('input'));
  await saved.setInputFiles(FORM);
  await expect(screen.getByRole('alert')).toContainText('không phải là mẫu biểu đã lưu');
  await saved.setInputFiles(paths[0]!);
  await decided(screen);
  await expect(screen).toContainText('Đọc theo mẫu biểu đã xác nhận “mau.json”');
  await screen.getByRole('button', { name: 'Đọc lại từ đầu' }).click();
  await expect(screen.locator('#questions-title')).toBeFocused();
  await screen.getByRole('button', { name: 'Hủy' }).click();

  await bring(page, [FORM, paths[1]!]);
  await decided(screen);
});

test('Escape ends the reading of more files before it leaves the screen', async ({
  page,
}, info) => {
  const screen = await bringToReal(page, FORM);
  const path = info.outputPath('long.csv');
  await writeFile(path, `Đơn vị,Ngày kết nạp\n${'Xã Tân Cảnh,21/2/2019\n'.repeat(1_000_000)}`);
  await dropFile(page, path);
  const reading = screen.getByRole('region', { name: 'Đang mở dữ liệu' });
  await expect(reading).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reading).toHaveCount(0);
  await expect(screen).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(1);
});

test('files that are read while others are taken are added to these', async ({ page }, info) => {
  const screen = await bringToReal(page, officeFile('131-sheet-a-year.xlsx'));
  const all = screen.getByText(/kết nạp tất cả: 778 → \d+/);
  const after = /→ (\d+)/.exec(await all.innerText())![1]!;
  const path = info.outputPath('long.csv');
  await writeFile(path, `Đơn vị,Ngày kết nạp\n${'Xã Tân Cảnh,21/2/2019\n'.repeat(300_000)}`);
  await dropFile(page, path);
  await expect(screen.getByRole('region', { name: 'Đang mở dữ liệu' })).toBeVisible();
  await confirm(screen, 'Thêm vào dữ liệu đang mở').click();
  const next = page.getByRole('dialog', { name: 'Đọc tệp long.csv' });
  await chooseAdding(next);
  await expect(next).toContainText(`kết nạp tất cả: ${after} → `);
});

test('a folder without files for an office is told', async ({ page }, info) => {
  await openSheet(page);
  const path = info.outputPath('.DS_Store');
  await writeFile(path, 'x');
  await page.getByRole('button', { name: 'Mở dữ liệu' }).click();
  await page.getByLabel('Chọn tệp').and(page.locator('input')).setInputFiles(path);
  await expect(page.getByRole('alert')).toContainText('Không có tệp nào để đọc');
});

test('the open data are saved as a zip that opens again', async ({ page }, info) => {
  await openSheet(page);
  const download = page.waitForEvent('download');
  await fromMenu(page, 'Lưu bộ dữ liệu');
  const path = info.outputPath('dak-to.zip');
  await (await download).saveAs(path);
  await page.getByRole('button', { name: 'Mở dữ liệu' }).click();
  await page.getByLabel('Chọn tệp').and(page.locator('input')).setInputFiles(path);
  await expect(page.getByText(/^Đã mở /)).toBeVisible();
  await expect(sentence(page)).toContainText('106,25%');
});

const refused: [file: string, said: RegExp][] = [
  ['181-refused-0-bytes.xlsx', /0 byte|trống|rỗng/],
  ['185-refused-encrypted.xlsx', /mật khẩu|mã hóa|mã hoá/],
  ['186-refused-pdf.xlsx', /PDF/],
  ['195-refused-zip-bomb.xlsx', /195-refused-zip-bomb/],
];
test('files that cannot be read are refused in a sentence, and what was open stays', async ({
  page,
}) => {
  await openSheet(page);
  for (const [name, said] of refused) {
    await page.getByRole('button', { name: 'Mở dữ liệu' }).click();
    await page.getByLabel('Chọn tệp').and(page.locator('input')).setInputFiles(officeFile(name));
    await expect(page.getByRole('alert'), name).toContainText(said);
    await expect(page.getByRole('alert')).toContainText('Dữ liệu đang xem vẫn giữ nguyên.');
    await expect(sentence(page)).toContainText('425');
    await page.getByRole('alert').getByRole('button', { name: 'Đóng' }).click();
  }
});
