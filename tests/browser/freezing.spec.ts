import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compareFrozen,
  frozenTables,
  parseNotebook,
  type Frozen,
  type Notebook,
} from '@ketnap/notebook';
import { loadDataset } from '@ketnap/readers/node';
import type { Page } from '@playwright/test';
import { expect, SAMPLE, test } from './fixtures.ts';
import { openSheet } from './sheet.ts';

const NAME = 'Bản trình Ban Thường vụ';

/** The sample a fortnight later: one admission withdrawn, one recorded since, the term's target revised. */
async function laterData(folder: string): Promise<string> {
  await cp(SAMPLE, folder, { recursive: true });
  const admissions = join(folder, 'admissions.csv');
  const lines = (await readFile(admissions, 'utf8')).trimEnd().split('\n');
  const model = lines.find((line) => line.startsWith('KN0700,'))!;
  const kept = lines.filter((line) => !line.startsWith('KN0316,'));
  const added = model.replace('KN0700', 'KN0801').replace(/2\d{3}-\d\d-\d\d/, '2020-06-12');
  await writeFile(admissions, `${[...kept, added].join('\n')}\n`);
  const targets = join(folder, 'targets.csv');
  const own = (await readFile(targets, 'utf8')).trimEnd();
  await writeFile(
    targets,
    `${own}\ndak-to,2015-2020,,405,,,2020-06-05,,Kết luận điều chỉnh chỉ tiêu\n`,
  );
  return folder;
}

/** The notebook as the browser keeps it. */
async function keptNotebook(page: Page): Promise<Notebook> {
  const text = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open('ketnap');
        request.onerror = () => reject(new Error('no database'));
        request.onsuccess = () => {
          const all = request.result.transaction('documents').objectStore('documents').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve((all.result as { doc: string }[])[0]?.doc ?? '');
          };
        };
      }),
  );
  return parseNotebook(text);
}

test('figures are frozen, compared with later ones, and followed step by step', async ({
  page,
  sample,
}, info) => {
  const folder = await laterData(info.outputPath('later'));
  const later = (await loadDataset(folder)).dataset;
  await openSheet(page, '#unit=dak-to&term=2015-2020&asOf=2020-06-30');
  const side = page.locator('.side');
  await side.getByRole('button', { name: 'Chốt số liệu' }).click();
  await page.getByLabel('Tên bản chốt').fill(NAME);
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Chốt', exact: true }).click();
  await side.getByRole('button', { name: NAME }).click();
  const sheet = page.locator('main');
  await expect(sheet.getByRole('heading', { level: 1 })).toContainText('Không số nào thay đổi');

  let frozen: Frozen | undefined;
  await expect.poll(async () => (frozen = (await keptNotebook(page)).frozen?.[0])?.name).toBe(NAME);
  await page.route('**/dataset/*.csv', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    await route.fulfill({ path: join(folder, name) });
  });
  await page.reload();
  await side.getByRole('button', { name: NAME }).click();

  const notebook = { ...(await keptNotebook(page)), frozen: [] };
  const tables = await frozenTables(frozen!, sample);
  const told = compareFrozen(frozen!, notebook, later, tables, { veils: true });
  const number = (count: number) => count.toLocaleString('vi-VN');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
    `${number(told.changes.length)} trong ${number(told.all)} số liệu đã khác bản chốt`,
  );
  // What the page says of each figure is what the library says.
  const more = sheet.getByRole('button', { name: /^Xem .* dòng nữa/ });
  for (let left = await more.count(); left > 0; left--) await more.first().click();
  const lines = await sheet
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        ['.before', '.after', '.difference', '.because'].map(
          (part) => row.querySelector(part)?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
        ),
      ),
    );
  const expected = told.changes.map(({ beforeText, afterText, difference, why, missing }) => [
    beforeText,
    missing === null ? afterText : expect.any(String),
    difference ?? '',
    why ?? '',
  ]);
  expect(lines).toHaveLength(expected.length);
  expect(lines).toEqual(expect.arrayContaining(expected) as unknown[]);

  await sheet.getByRole('button', { name: /^Vì sao Tỷ lệ đạt, Huyện Đăk Tô/ }).click();
  const change = told.changes.find(({ label }) => label === 'Tỷ lệ đạt')!;
  const steps = sheet.locator('.followed');
  await expect(steps.getByRole('row', { name: /^Cộng/ })).toContainText(change.difference!);
  await expect(steps.getByRole('row', { name: /^Chỉ tiêu/ })).toContainText('425/405');
  await expect(page.locator('aside')).toContainText('KN0801');
  await page.getByRole('button', { name: 'Chèn vào sổ' }).click();
  const block = page.locator('section.bridges');
  await expect(block.getByRole('row', { name: /^Cộng/ })).toContainText(change.difference!);
  await expect(block.locator('svg.marks')).toBeVisible();

  // Without the copy nothing is pretended; what was deleted can be had back.
  await side.getByRole('button', { name: NAME }).click();
  await sheet.getByRole('button', { name: 'Xóa bản sao' }).click();
  await expect(sheet.getByText('Có bản sao dữ liệu')).toHaveCount(0);
  await page.getByRole('button', { name: 'Xóa bản chốt' }).click();
  await expect(side.getByText('Chưa chốt lần nào')).toBeVisible();
  await expect(page.locator('main')).toContainText('không còn, bản chốt');
  await side.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(block.getByRole('row', { name: /^Cộng/ })).toBeVisible();
});
