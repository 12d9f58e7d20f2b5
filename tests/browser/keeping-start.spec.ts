import { readFile } from 'node:fs/promises';
import { axeFindings } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { keep, line, openStart } from './keeping.ts';
import { openSheet } from './sheet.ts';

test('notebooks are renamed, doubled, deleted and brought back in the list, by keyboard', async ({
  page,
}) => {
  await openSheet(page);
  await keep(page);
  await openStart(page);
  await line(page, /./).getByRole('button', { name: 'Đổi tên' }).press('Enter');
  await page.keyboard.type('Sổ của huyện');
  await page.keyboard.press('Enter');
  await expect(line(page, 'Sổ của huyện')).toBeVisible();
  await line(page, 'Sổ của huyện').getByRole('button', { name: 'Nhân đôi' }).press('Enter');
  const copy = line(page, 'Sổ của huyện (bản sao)');
  await copy.getByRole('button', { name: 'Xóa' }).press('Enter');
  await expect(copy).toHaveCount(0);
  await page.getByText('Đã xóa (1)').click();
  await page.getByRole('button', { name: /^Lấy lại/ }).press('Enter');
  await expect(copy).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await copy.getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sổ của huyện (bản sao)');
});

test('a notebook is saved as a file and opened again; what is no notebook is refused', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined }),
  );
  await openSheet(page);
  const id = await keep(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành tệp .ketnap.json' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'ketnap-notebook', id });
  await openStart(page);
  const input = page.getByLabel('Mở tệp .ketnap.json').and(page.locator('input'));
  const given = (body: string) => ({
    name: 'so.ketnap.json',
    mimeType: 'application/json',
    buffer: Buffer.from(body),
  });
  await input.setInputFiles(given(text.replace('"version": 2', '"version": 9')));
  await expect(page.getByRole('alert')).toContainText('bản Ketnap mới hơn');
  await input.setInputFiles(given('{}'));
  await expect(page.getByRole('alert')).toContainText('Đây không phải là sổ của Ketnap');
  await input.setInputFiles(given(text.replace(id, 'tu-may-khac')));
  await expect(page).toHaveURL(/#doc=tu-may-khac/);
  await openStart(page);
  await expect(line(page, /./)).toHaveCount(2);
});
