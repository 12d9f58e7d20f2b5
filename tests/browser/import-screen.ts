import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { openSheet } from './sheet.ts';

/** A file of the corpus of office files. */
export function officeFile(name: string): string {
  return fileURLToPath(new URL(`../workbooks/files/${name}`, import.meta.url));
}

/** The district's form of the term 2015-2020: 425 of 400 are 106,25 %. */
export const FORM = officeFile('form-dang-bo-huyen.xlsx');

/** The screen on which files are looked at before they are taken. */
export function importScreen(page: Page): Locator {
  return page.getByRole('dialog', { name: /^(Đọc|Reading) / });
}

/** Opens the page where no dataset is served. */
export async function openEmpty(page: Page): Promise<void> {
  await page.route('**/dataset/index.json', (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '[]' }),
  );
  await page.goto('./');
  const close = page.getByRole('alert').getByRole('button', { name: 'Đóng' });
  // A second visit asks for the files of the first.
  const instead = page.getByRole('button', { name: 'Xem dữ liệu đi kèm trang' });
  await expect(close.or(instead)).toBeVisible();
  if (await instead.isVisible()) await instead.click();
  await close.click();
}

/** Chooses files on the page, over the sample or without data, and waits for the screen. */
export async function bring(page: Page, files: string | string[]): Promise<Locator> {
  const input = page.getByLabel('Chọn tệp').and(page.locator('input'));
  if ((await input.count()) === 0) await page.getByRole('button', { name: 'Mở dữ liệu' }).click();
  await input.setInputFiles(files);
  const screen = importScreen(page);
  await expect(screen).toBeVisible();
  return screen;
}

/** Drops a file on the page as it stands. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
}

/** Serves the sample as if its figures were real: nothing is ever added to a sample. */
export async function openReal(page: Page, hash = ''): Promise<void> {
  await page.route('**/dataset/datapackage.json', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"sample": true', '"sample":false');
    await route.fulfill({ response, body });
  });
  await openSheet(page, hash);
}

/** Opens real data and brings files, to be added to them. */
export async function bringToReal(page: Page, files: string | string[]): Promise<Locator> {
  await openReal(page);
  const screen = await bring(page, files);
  await chooseAdding(screen);
  return screen;
}

/** Says that the files are to be added to the data that are open. */
export async function chooseAdding(screen: Locator): Promise<void> {
  await screen.getByRole('radio', { name: 'Thêm vào dữ liệu đang mở' }).check();
}

/** Answers on which days the term begins and ends. */
export async function answerTerm(screen: Locator, from: string, to: string): Promise<void> {
  await screen.getByRole('textbox', { name: 'Ngày đầu' }).fill(from);
  await screen.getByRole('textbox', { name: 'Ngày cuối' }).fill(to);
  await screen.getByRole('button', { name: 'Trả lời' }).click();
}

/** Waits until the screen says that nothing is left to decide. */
export async function decided(screen: Locator): Promise<void> {
  await expect(screen.getByRole('status').first()).toHaveText('Không còn điều gì cần quyết định');
}

export function confirm(screen: Locator, name = 'Thêm vào dữ liệu đang mở'): Locator {
  return screen.getByRole('button', { name });
}
