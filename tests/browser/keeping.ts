import { expect, type Locator, type Page } from '@playwright/test';

/** A notebook as the browser keeps it. */
export interface Stored {
  readonly id: string;
  readonly rev: number;
  readonly title: string;
  readonly asOf: string;
  /** Whether its text is as its checksum says. */
  readonly isWhole: boolean;
}

/** What the top bar says of saving. */
export function saveStatus(page: Page): Locator {
  return page.getByRole('banner').locator('.status');
}

/** Keeps the notebook that is open, by the key, and gives its id. */
export async function keep(page: Page): Promise<string> {
  await page.keyboard.press('Control+s');
  await expect(saveStatus(page)).toContainText('Đã lưu');
  await expect(page).toHaveURL(/#doc=/);
  return new URLSearchParams(new URL(page.url()).hash.slice(1)).get('doc')!;
}

/** Opens the list of notebooks. */
export async function openStart(page: Page): Promise<void> {
  await page.goto('./#start');
  await expect(page.getByRole('heading', { level: 1, name: 'Sổ của tôi' })).toBeVisible();
}

/** A line of the list of notebooks. */
export function line(page: Page, title: string | RegExp): Locator {
  return page
    .getByRole('list', { name: 'Sổ của tôi' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title }) });
}

/** Changes the notebook that is open: the days of its scope count the changes. */
export async function change(page: Page, number: number): Promise<string> {
  const day = dayOf(number);
  await page.evaluate((to) => {
    const parts = new URLSearchParams(location.hash.slice(1));
    parts.set('asOf', to);
    location.hash = parts.toString();
  }, day);
  return day;
}

/** The day that stands for a change. */
export function dayOf(number: number): string {
  return new Date(Date.UTC(2016, 0, 1 + number)).toISOString().slice(0, 10);
}

/** All notebooks that the browser of this page keeps. */
export function stored(page: Page): Promise<Stored[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ketnap');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    const all = await new Promise<{ id: string; rev: number; doc: string; hash: string }[]>(
      (resolve, reject) => {
        const request = database.transaction('documents').objectStore('documents').getAll();
        request.onsuccess = () => resolve(request.result as never);
        request.onerror = () => reject(request.error!);
      },
    );
    database.close();
    return Promise.all(
      all.map(async ({ id, rev, doc, hash }) => {
        const bytes = new Uint8Array(
          await crypto.subtle.digest('SHA-256', new TextEncoder().encode(doc)),
        );
        const found = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
        const { title, scope } = JSON.parse(doc) as { title: string; scope: { asOf: string } };
        return { id, rev, title, asOf: scope.asOf, isWhole: found === hash };
      }),
    );
  });
}

/** Does something with a store of the page's database, as damage or another program would. */
export function inStore(
  page: Page,
  name: string,
  change: { readonly key: string; readonly values: Readonly<Record<string, string>> },
): Promise<void> {
  return page.evaluate(
    ([store, { key, values }]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('ketnap');
        request.onerror = () => reject(request.error!);
        request.onsuccess = () => {
          const transaction = request.result.transaction(store, 'readwrite');
          const records = transaction.objectStore(store);
          const found = records.get(key);
          found.onsuccess = () => records.put({ ...(found.result as object), ...values });
          transaction.oncomplete = () => (request.result.close(), resolve());
          transaction.onabort = () => reject(transaction.error!);
        };
      }),
    [name, change] as const,
  );
}
