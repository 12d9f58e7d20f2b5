import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { change, dayOf, inStore, keep, line, openStart, saveStatus, stored } from './keeping.ts';
import { computed, fromMenu, openSheet, sentence } from './sheet.ts';

const SAVED = /^Đã lưu \d\d:\d\d trên máy này\s*$/;

/** Another window of the same browser with the notebook in it. */
async function another(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(sentence(other)).toBeVisible();
  return other;
}

test('a notebook that is kept is saved as it changes, and the next visit begins in it', async ({
  page,
}) => {
  await openSheet(page);
  await expect(saveStatus(page)).toHaveText('');
  const id = await keep(page);
  await change(page, 100);
  await expect(saveStatus(page)).toHaveText(SAVED);
  expect(await stored(page)).toMatchObject([{ id, asOf: dayOf(100), isWhole: true }]);
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page).toHaveURL(new RegExp(`#doc=${id}.*asOf=${dayOf(100)}`));
  await expect(saveStatus(page)).toHaveText(SAVED);

  // Damage: the newest state that is whole is taken, and said.
  await inStore(page, 'documents', { key: id, values: { doc: '{ "format": "ketnap-note' } });
  await page.reload();
  await expect(
    page.getByText(/Bản lưu mới nhất của sổ này bị hỏng; đây là bản lưu lúc/),
  ).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`asOf=${dayOf(100)}`));
  await change(page, 101);
  await expect(saveStatus(page)).toHaveText(SAVED);
  expect(await stored(page)).toMatchObject([{ id, asOf: dayOf(101), isWhole: true }]);
});

test('an address whose notebook is not here says so', async ({ page }) => {
  await page.goto('./#doc=nowhere');
  await expect(page.getByRole('alert')).toContainText(
    'Trên máy này không có sổ mà địa chỉ nhắc đến',
  );
});

test('of two windows one writes, the other reads along and may take over', async ({ page }) => {
  await openSheet(page);
  const id = await keep(page);
  const other = await another(page);
  await expect(saveStatus(other)).toContainText('Đang viết ở cửa sổ khác');
  await change(page, 10);
  await expect(other).toHaveURL(new RegExp(`asOf=${dayOf(10)}`));
  await other.getByRole('button', { name: 'Viết ở đây' }).click();
  await expect(saveStatus(other)).toHaveText(SAVED);
  await expect(saveStatus(page)).toContainText('Đang viết ở cửa sổ khác');
  await change(other, 11);
  await expect(saveStatus(other)).toHaveText(SAVED);

  // A window that does not answer is robbed; what it had not saved becomes a notebook of its own.
  await page.getByRole('button', { name: 'Viết ở đây' }).click();
  await expect(saveStatus(page)).toHaveText(SAVED);
  await change(page, 20);
  const busy = page.evaluate(() => {
    const until = performance.now() + 4000;
    while (performance.now() < until);
  });
  await other.getByRole('button', { name: 'Viết ở đây' }).click();
  await expect(saveStatus(other)).toHaveText(SAVED);
  await change(other, 30);
  await busy;
  await expect(page.getByText('Phần viết ở cửa sổ này được giữ thành một sổ riêng')).toBeVisible();
  await expect(saveStatus(page)).toHaveText(SAVED);
  await expect(saveStatus(other)).toHaveText(SAVED);
  const kept = await stored(page);
  expect(kept).toHaveLength(2);
  expect(kept.find((one) => one.id === id)).toMatchObject({ asOf: dayOf(30), isWhole: true });
  expect(kept.find((one) => one.id !== id)).toMatchObject({
    asOf: dayOf(20),
    isWhole: true,
  });
});

test('two windows without locks lose nothing to each other', async ({ page, context }) => {
  await context.addInitScript(() => {
    // A page that is not from here has none.
    if (!('locks' in navigator)) return;
    const request = navigator.locks.request.bind(navigator.locks) as (...all: unknown[]) => unknown;
    const free = (name: string, ...rest: unknown[]): unknown =>
      name.startsWith('ketnap doc:')
        ? request(name + Math.random(), ...rest)
        : request(name, ...rest);
    navigator.locks.request = free as typeof navigator.locks.request;
    // Nor do they hear of each other.
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await openSheet(page);
  await keep(page);
  const other = await another(page);
  await expect(saveStatus(other)).toHaveText(SAVED);
  await Promise.all([change(page, 40), change(other, 50)]);
  await expect(saveStatus(page)).toHaveText(SAVED);
  await expect(saveStatus(other)).toHaveText(SAVED);
  const days = (await stored(page)).map(({ asOf }) => asOf);
  expect(days.sort()).toEqual([dayOf(40), dayOf(50)]);
});

test('where the browser has no room, the page says so, goes on, and saves once there is some', async ({
  page,
  address,
}) => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openSheet(page);
  await page.keyboard.press('Control+s');
  const alert = page.getByRole('alert').filter({ hasText: 'Chưa lưu được' });
  await expect(alert).toContainText('trình duyệt đã hết chỗ lưu');
  await expect(saveStatus(page)).toHaveText('Chưa lưu được');
  await change(page, 61);
  await computed(page, 'Huyện Đăk Tô, đến 02-3-2016');
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  const downloading = page.waitForEvent('download');
  await alert.getByRole('button', { name: 'Lưu thành tệp' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.ketnap\.json$/);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await change(page, 62);
  await expect(saveStatus(page)).toHaveText(SAVED);
  await expect(alert).toHaveCount(0);
  expect(await stored(page)).toMatchObject([{ asOf: dayOf(62), isWhole: true }]);
});

test('where nothing can be kept, the status says so and the key saves a file', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('off', 'SecurityError');
    };
    Object.assign(window, { showSaveFilePicker: undefined });
  });
  await openSheet(page);
  await expect(saveStatus(page)).toHaveText('Chỉ lưu được thành tệp');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await downloading).suggestedFilename()).toMatch(/\.ketnap\.json$/);
});

test('a newer Ketnap elsewhere: this window lets go, and writes nothing more', async ({ page }) => {
  await openSheet(page);
  await keep(page);
  const newer = await page.context().newPage();
  await openStart(newer);
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('ketnap', 99);
        request.onblocked = () => reject(new Error('blocked'));
        request.onsuccess = () => (request.result.close(), resolve());
      }),
  );
  await change(page, 70);
  await expect(page.getByRole('alert')).toContainText(
    'một cửa sổ khác đang dùng bản Ketnap mới hơn',
  );
  expect(await stored(newer)).toMatchObject([{ asOf: '2020-06-30' }]);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toContainText(
    'một cửa sổ khác đang dùng bản Ketnap mới hơn',
  );
});

test('everything is forgotten, in other windows too, and nothing is left', async ({ page }) => {
  await openSheet(page);
  await keep(page);
  await fromMenu(page, /Giao diện/);
  const start = await page.context().newPage();
  await openStart(start);
  await start.getByRole('button', { name: 'Quên hết…' }).click();
  await expect(start.getByRole('dialog')).toContainText('Sẽ xóa hẳn 1 sổ, 1 lần lưu');
  await start.getByRole('button', { name: 'Xóa hết' }).click();
  await expect(start.getByRole('status').filter({ hasText: 'Đã xóa hết' })).toContainText(
    'còn 0 sổ, 0 lần lưu, 0 sổ hoặc khối đã xóa, 0 bản sao tệp dữ liệu',
  );
  await expect(page.getByRole('alert')).toContainText('vừa được xóa từ một cửa sổ khác');
  await change(page, 80);
  await computed(page, 'Huyện Đăk Tô, đến 21-3-2016');
  expect(await start.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await start.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // What is still on the page of the other window is kept again when the person says so.
  await page.keyboard.press('Control+s');
  await expect(saveStatus(page)).toHaveText(SAVED);
  await start.reload();
  await expect(line(start, /Công tác phát triển đảng viên/)).toBeVisible();
});
