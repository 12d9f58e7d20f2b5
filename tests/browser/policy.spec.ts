import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { fromMenu, openSheet } from './sheet.ts';
import { watch } from './watch.ts';

/** The policy, word for word: a change of it must be meant. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html ketnap";

test('the header and the meta tag hold the policy, and nothing more or less', async ({ page }) => {
  const response = await page.goto('./');
  expect(response!.headers()['content-security-policy']).toBe(POLICY);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  // A meta tag cannot say who may frame the page.
  await expect(meta).toHaveAttribute('content', POLICY.replace("frame-ancestors 'none'; ", ''));
});

test('every answer carries it, the worker included; data carry one under which nothing runs', async ({
  page,
  address,
}) => {
  const policies = new Map<string, string | undefined>();
  page.on('response', (response) => {
    const path = response.url().replace(address, '');
    policies.set(path, response.headers()['content-security-policy']);
  });
  await openSheet(page);
  expect([...policies.keys()]).toEqual(
    expect.arrayContaining(['', 'dataset/units.csv', 'dataset/admissions.csv']),
  );
  const expected = (path: string): string =>
    path.startsWith('dataset/') ? "default-src 'none'; sandbox" : POLICY;
  expect([...policies].filter(([path, policy]) => policy !== expected(path))).toEqual([]);
});

test('what would break the policy is noticed by these tests', async ({ browser, address }) => {
  const context = await browser.newContext();
  const seen = await watch(context);
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('window.ran = true');
    document.body.append(script);
    new Image().src = 'http://10.0.0.1/pixel.png';
    console.error('told');
  });
  await expect.poll(() => seen.join('\n')).toContain("requires 'TrustedScript'");
  await expect.poll(() => seen.join('\n')).toContain('policy: img-src http://10.0.0.1/pixel.png');
  await expect.poll(() => seen.join('\n')).toContain('console: told');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await context.close();
});

test('nothing is kept in the browser but the theme and where one was', async ({
  page,
  context,
}) => {
  await openSheet(page);
  await fromMenu(page, /bấm để đổi/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['ketnap.theme']);
  expect(await keptRecords(page)).toEqual([['meta', 1]]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

/** The stores of the page's databases that hold something, with how many records. */
function keptRecords(page: Page): Promise<[store: string, count: number][]> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const all: [string, number][] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames)
        all.push([store, await done(database.transaction(store).objectStore(store).count())]);
      database.close();
    }
    return all.filter(([, count]) => count > 0);
  });
}
