import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  answerTerm,
  bring,
  confirm,
  decided,
  FORM,
  officeFile,
  openEmpty,
} from './import-screen.ts';
import { sentence } from './sheet.ts';

/** Stores values as remembered forms, beside those that are there. */
async function store(page: Page, values: readonly { key: string }[]): Promise<void> {
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        // The page has made it by then.
        const request = indexedDB.open('ketnap');
        request.onerror = () => reject(request.error!);
        request.onsuccess = () => {
          const transaction = request.result.transaction('profiles', 'readwrite');
          for (const one of given) transaction.objectStore('profiles').put(one);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    values,
  );
}

/** The keys under which forms are remembered. */
function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open('ketnap');
        request.onerror = () => reject(request.error!);
        request.onsuccess = () => {
          const keys = request.result.transaction('profiles').objectStore('profiles').getAllKeys();
          keys.onsuccess = () => {
            request.result.close();
            resolve(keys.result as string[]);
          };
        };
      }),
  );
}

const profile = {
  format: 'ketnap-profile',
  version: 2,
  forms: [],
  units: {},
  newUnits: [],
  newSources: [],
  newTerms: [],
};

async function remembered(screen: Locator): Promise<Locator> {
  const title = screen.getByRole('heading', { name: 'Mẫu biểu đã nhớ' });
  await title.click();
  return screen.locator('details[open]', { hasText: 'Mẫu biểu đã nhớ' });
}

test('a damaged form that is remembered is set aside and said, and files are taken', async ({
  page,
}) => {
  await openEmpty(page);
  await store(page, [
    { key: 'a', name: 'Hỏng', profile: { ...profile, forms: [{ head: 3 }] } },
    { key: 'b', name: 'Bản sau', profile: { ...profile, version: 9 } },
    { key: 'c' },
  ] as { key: string }[]);
  for (let time = 0; time < 2; time++) {
    const screen = await bring(page, FORM);
    await expect(screen).toContainText(
      'Không dùng được 3 mẫu biểu đã nhớ vì bị hỏng hoặc thuộc bản Ketnap khác: “Hỏng” +2.',
    );
    await answerTerm(screen, '15-8-2015', '14-8-2020');
    await decided(screen);
    if (time === 0) {
      await screen.getByRole('button', { name: 'Hủy' }).click();
      await screen.getByRole('button', { name: 'Bỏ tệp này' }).click();
      await openEmpty(page);
    } else await confirm(screen, 'Mở dữ liệu này').click();
  }
  await expect(sentence(page)).toContainText('106,25%');
});

test('a storage that never answers is given up, and files are taken without it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await expect(await remembered(screen)).toContainText('Chưa nhớ mẫu biểu nào trên máy này.');
  await answerTerm(screen, '15-8-2015', '14-8-2020');
  await decided(screen);
  await confirm(screen, 'Mở dữ liệu này').click();
  await expect(sentence(page)).toContainText('106,25%');
  await expect(page.getByText('Trình duyệt không cho nhớ mẫu biểu trên máy này.')).toBeVisible();
});

test('forms that are remembered are listed and forgotten, one or all', async ({ page }) => {
  await openEmpty(page);
  await store(
    page,
    ['Mẫu A', 'Mẫu B', 'Mẫu C'].map((name) => ({ key: name, name, profile })),
  );
  await store(page, [{ key: 'd', name: 'Hỏng' } as { key: string }]);
  const screen = await bring(page, officeFile('059-days-unsettled.xlsx'));
  const forms = await remembered(screen);
  await expect(forms.getByRole('listitem')).toHaveCount(3);
  await forms.getByRole('button', { name: /^Quên\s*: Mẫu B$/ }).click();
  await expect(forms.getByRole('listitem')).toHaveCount(2);
  await expect(forms).not.toContainText('Mẫu B');
  expect(await storedKeys(page)).toEqual(['Mẫu A', 'Mẫu C', 'd']);
  await forms.getByRole('button', { name: 'Quên hết' }).click();
  await expect(forms).toContainText('Chưa nhớ mẫu biểu nào trên máy này.');
  await expect(forms.getByRole('button', { name: 'Quên hết' })).toHaveCount(0);
  // Nothing of them stays on the screen either, and the focus is not lost.
  await expect(screen).not.toContainText('Không dùng được');
  expect(await storedKeys(page)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
});
