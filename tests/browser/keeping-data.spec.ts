import { expect, test } from './fixtures.ts';
import { answerTerm, bring, confirm, decided, dropFile, FORM, openEmpty } from './import-screen.ts';
import { openStart } from './keeping.ts';

test('data that were brought in are asked for after a reload, and kept where the person wants it', async ({
  page,
}) => {
  await openEmpty(page);
  const screen = await bring(page, FORM);
  await answerTerm(screen, '15-8-2015', '30-6-2020');
  await decided(screen);
  await confirm(screen, 'Mở dữ liệu này').click();
  const article = page.getByRole('article');
  await expect(article).toContainText('106,25%');
  await expect(page).toHaveURL(/#data=[0-9a-f]{64}&/);

  // Not kept: the page says what is missing, and shows no figures of other data.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Trình duyệt không giữ bản sao');
  await expect(page.getByRole('list', { name: 'Tệp cần mở lại' })).toContainText('.xlsx');
  await expect(article).toHaveCount(0);
  await dropFile(page, FORM);
  await expect(article).toContainText('106,25%');

  // Kept by consent: they are there after a reload.
  await page.getByRole('link', { name: 'Sổ của tôi' }).click();
  const copy = page.getByRole('switch', { name: /Giữ bản sao riêng trong trình duyệt/ });
  await copy.click();
  await expect(page.getByRole('switch', { name: /Đang giữ bản sao riêng/ })).toBeChecked();
  await page.goto('about:blank');
  await page.goto('./');
  await expect(article).toContainText('106,25%');

  // And gone when the person says so.
  await openStart(page);
  await page.getByRole('switch', { name: /Đang giữ bản sao riêng/ }).click();
  await expect(copy).not.toBeChecked();
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('main')).toContainText('Trình duyệt không giữ bản sao');
});
