import type { Locator, Page } from '@playwright/test';
import { expect, SAMPLE, test } from './fixtures.ts';
import { answerTerm, bring, confirm, decided, dropFile, FORM, openEmpty } from './import-screen.ts';
import { computed, explanation, openSheet, sentence } from './sheet.ts';

/** Ends the youngest worker from within, as lack of memory would. */
async function endWorker(page: Page): Promise<void> {
  await page
    .workers()
    .at(-1)!
    .evaluate(() => close());
}

/** Has the youngest worker turn in circles for ever. */
async function spinWorker(page: Page): Promise<void> {
  await page
    .workers()
    .at(-1)!
    .evaluate(
      () =>
        void setTimeout(() => {
          for (;;);
        }),
    );
}

/** Looks at another unit, as the back button does. */
async function look(page: Page, unit: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#unit=${to}`), unit);
}

/** What is said of a worker that was replaced. */
function said(page: Page, text: string): Locator {
  return page.getByRole('status').filter({ hasText: text });
}

function trouble(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: 'Bộ tính gặp trục trặc' });
}

test('a worker that ended: the page says so, reads the data again and goes on', async ({
  page,
}) => {
  await openSheet(page, '#unit=tan-canh');
  await endWorker(page);
  await expect(said(page, 'Bộ tính đã dừng đột ngột')).toContainText('Dữ liệu đã được đọc lại');
  await look(page, 'po-ko');
  await computed(page, 'Xã Pô Kô, đến 30-6-2020');
  await expect(trouble(page)).toHaveCount(0);
  expect(page.workers()).toHaveLength(1);
});

test('a worker that turns in circles is noticed within ten seconds, and what was asked for comes', async ({
  page,
}) => {
  await openSheet(page, '#unit=tan-canh');
  await spinWorker(page);
  await look(page, 'po-ko');
  await expect(said(page, 'Bộ tính không trả lời')).toContainText('Dữ liệu đã được đọc lại', {
    timeout: 12_000,
  });
  await computed(page, 'Xã Pô Kô, đến 30-6-2020');
  await expect.poll(() => page.workers().length).toBe(1);
});

test('a figure that was asked for when the worker ended is explained by the next', async ({
  page,
}) => {
  await openSheet(page);
  await spinWorker(page);
  await sentence(page).getByRole('button', { name: '106,25%' }).click();
  await expect(explanation(page)).toContainText('425 / 400 = 106,25%', { timeout: 20_000 });
});

test('after a second time it is the person who says that it is tried again', async ({ page }) => {
  await openSheet(page);
  // The next worker ends as soon as it has read the data, before it computes anything.
  await page.route('**/dataset/units.csv', async (route) => {
    await route.fulfill({ path: `${SAMPLE}/units.csv` });
    await endWorker(page);
  });
  await endWorker(page);
  const alert = trouble(page);
  await expect(alert).toContainText('Đã đọc lại một lần mà vẫn chưa được');
  await page.unroute('**/dataset/units.csv');
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await expect(alert).toHaveCount(0);
  await look(page, 'po-ko');
  await computed(page, 'Xã Pô Kô, đến 30-6-2020');
});

test('a worker that ends while it reads is replaced once, then it is said', async ({ page }) => {
  let times = 0;
  await page.route('**/dataset/units.csv', async (route) => {
    times += 1;
    if (times <= 2) await endWorker(page);
    await route.fulfill({ path: `${SAMPLE}/units.csv` }).catch(() => undefined);
  });
  await page.goto('./');
  const alert = page.getByRole('alert').filter({ hasText: 'Chưa mở được dữ liệu' });
  await expect(alert).toContainText('Bộ tính đã dừng đột ngột');
  expect(times).toBe(2);
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await expect(sentence(page)).toContainText('425');
  await expect(alert).toHaveCount(0);
});

test('data that were dropped are read again from their files', async ({ page }) => {
  await openSheet(page, '#unit=tan-canh');
  await dropFile(page, SAMPLE);
  await computed(page, 'Huyện Đăk Tô, đến 30-6-2020');
  await endWorker(page);
  await expect(said(page, 'Bộ tính đã dừng đột ngột')).toContainText('Dữ liệu đã được đọc lại');
  await look(page, 'po-ko');
  await computed(page, 'Xã Pô Kô, đến 30-6-2020');
});

test('files of an office are read again with the answers that were given', async ({ page }) => {
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await answerTerm(screen, '15-8-2015', '30-6-2020');
  await decided(screen);
  await confirm(screen, 'Mở dữ liệu này').click();
  await expect(page.getByRole('article')).toContainText('106,25%');
  await endWorker(page);
  await expect(said(page, 'Bộ tính đã dừng đột ngột')).toContainText('Dữ liệu đã được đọc lại.');
  await expect(page.getByRole('article')).toContainText('106,25%');
  await expect(trouble(page)).toHaveCount(0);
});

test('a worker that turns in circles over files is told of within ten seconds, and can be begun again', async ({
  page,
}) => {
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await expect(screen.getByRole('textbox', { name: 'Ngày đầu' })).toBeVisible();
  await spinWorker(page);
  await answerTerm(screen, '15-8-2015', '30-6-2020');
  const again = screen.getByRole('button', { name: 'Đọc lại từ đầu' });
  await expect(again).toBeVisible({ timeout: 12_000 });
  await again.click();
  await expect(screen.getByRole('status').filter({ hasText: 'không trả lời' })).toContainText(
    'Dữ liệu đã được đọc lại.',
  );
  // What was answered is known to the next worker.
  await decided(screen);
  // The browser takes a while to end a worker that never pauses.
  await expect.poll(() => page.workers().length).toBe(1);
});

test('files that wait for a word are read again, with what was said of them', async ({ page }) => {
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await answerTerm(screen, '15-8-2015', '30-6-2020');
  await decided(screen);
  await endWorker(page);
  await expect(screen.getByRole('status').filter({ hasText: 'đã dừng đột ngột' })).toContainText(
    'Dữ liệu đã được đọc lại.',
  );
  await expect(screen.getByRole('alert')).toHaveCount(0);
  await decided(screen);
  expect(page.workers()).toHaveLength(1);
  await confirm(screen, 'Mở dữ liệu này').click();
  await expect(page.getByRole('article')).toContainText('106,25%');
});
