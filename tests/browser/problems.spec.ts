import type { Page } from '@playwright/test';
import { fiftyFaults } from './faulty-files.ts';
import { expect, test } from './fixtures.ts';
import { openSheet } from './sheet.ts';

const words = {
  vi: {
    open: 'Mở dữ liệu',
    choose: 'Chọn tệp',
    toReview: /điểm cần xem lại$/,
    panel: 'Điểm cần xem lại trong dữ liệu',
    remedy: 'Cách xử lý',
    row: 'dòng',
    column: 'cột',
    line: 'admissions.csv · dòng 3 · hàng 4 của tệp',
  },
  en: {
    open: 'Open data',
    choose: 'Choose files',
    toReview: /points to look at$/,
    panel: 'Points to look at in the data',
    remedy: 'What to do',
    row: 'row',
    column: 'column',
    line: 'admissions.csv · row 3 · line 4 of the file',
  },
};

async function openFaulty(page: Page, language: 'vi' | 'en') {
  const { files, faults } = await fiftyFaults();
  const { open, choose, toReview, panel } = words[language];
  await openSheet(page, `#lang=${language}`);
  await page.getByRole('button', { name: open }).click();
  await page.getByLabel(choose).and(page.locator('input')).setInputFiles(files);
  await expect(page.getByText('Năm mươi lỗi')).toBeVisible();
  await page.getByRole('button', { name: toReview }).click();
  return { faults, issues: page.getByRole('dialog', { name: panel }) };
}

for (const language of ['vi', 'en'] as const)
  test(`all fifty faults are listed with place and remedy (${language})`, async ({ page }) => {
    const { faults, issues } = await openFaulty(page, language);
    const { remedy, row, column } = words[language];
    const items = issues.getByRole('listitem');
    await expect(items).toHaveCount(faults.length);
    const texts = await items.evaluateAll((all) =>
      all.map((one) => ({
        place: one.querySelector('.place')!.textContent!.replace(/\s+/g, ' '),
        terms: [...one.querySelectorAll('dt')].map((term) => term.textContent),
        values: [...one.querySelectorAll('dd')].map((value) => value.textContent!.trim()),
      })),
    );
    for (const { terms, values } of texts) {
      expect(terms).toContain(remedy);
      expect(values.every((value) => value.length > 0)).toBe(true);
    }
    const places = texts.map(({ place }) => place);
    const missing = faults.filter(
      ([table, at, name]) =>
        !places.some(
          (place) =>
            place.includes(`${table}.csv`) &&
            (at === null || place.includes(`${row} ${at} `)) &&
            (name === null || place.endsWith(`${column} ${name}`)),
        ),
    );
    expect(missing).toEqual([]);

    // A place names the line that a text editor shows.
    const { line } = words[language];
    await expect(items.filter({ hasText: '2020-06-30' }).first()).toContainText(line);
    // What is sound is shown, and undo does not lead out of these data.
    await page.keyboard.press('Escape');
    await expect(issues).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2020');
    await expect(page.getByRole('button', { name: /^(Lùi một bước|One step back)/ })).toHaveCount(
      0,
    );
  });
