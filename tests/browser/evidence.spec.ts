import type { Page } from '@playwright/test';
import { givenFile, type GivenFile } from './faulty-files.ts';
import { expect, test } from './fixtures.ts';
import { answerTerm, importScreen } from './import-screen.ts';
import { explanation, openSheet, sentence } from './sheet.ts';

/** Scopes of other units, terms, days and sources than those in which the sample opens. */
const SCOPES = [
  '#unit=tan-canh&term=2015-2020&asOf=2019-12-31',
  '#unit=dak-to&term=2020-2025&asOf=2020-12-31',
  '#unit=po-ko&term=2010-2015&asOf=2015-08-14&source=youth_union',
];

for (const hash of SCOPES)
  test(`figures clicked one after another each show their own rows: ${hash}`, async ({ page }) => {
    await openSheet(page, hash);
    const buttons = page.getByRole('article').getByRole('button', { name: /^Xem bảng/ });
    for (let at = (await buttons.count()) - 1; at >= 0; at--) await buttons.nth(at).click();
    const figures = page
      .getByRole('article')
      .locator('[role="button"][aria-controls="explanation"]');
    const texts = await figures.allTextContents();
    expect(texts.length).toBeGreaterThan(60);
    const panel = explanation(page);
    const step = Math.ceil(texts.length / 12);
    for (let index = 0; index < texts.length; index += step) {
      await figures.nth(index).evaluate((figure: HTMLElement) => figure.click());
      await expect(panel.locator('.value'), `figure ${index}`).toHaveText(texts[index]!);
      await expect(panel.locator('[aria-busy="false"]'), `figure ${index}`).toHaveCount(1);
      await expect(panel).not.toContainText('Đang tính…');
      const blank = await panel
        .locator('tbody :is(td, th)')
        .evaluateAll((cells) => cells.filter((cell) => cell.textContent.trim() === '').length);
      expect(blank, `figure ${index}`).toBe(0);
    }
  });

async function choose(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.getByRole('button', { name: 'Mở dữ liệu' }).click();
  await page
    .getByLabel('Chọn tệp')
    .and(page.locator('input'))
    .setInputFiles([...files]);
}

const terms = givenFile(
  'terms.csv',
  'term_id,name,starts_on,ends_on\nt,Nhiệm kỳ thử,2015-01-01,2019-12-31\n',
);

test('a dataset whose units have no unit above them all says so, and leads to the others', async ({
  page,
}) => {
  const names = Array.from({ length: 11 }, (_, at) => `Xã thử ${at}`);
  await openSheet(page);
  await choose(page, [
    givenFile(
      'units.csv',
      `unit_id,name,level\n${names.map((name, at) => `u${at},${name},commune\n`).join('')}`,
    ),
    terms,
    givenFile('admissions.csv', 'admitted_on,unit_id\n2016-05-19,u0\n2017-05-19,u3\n'),
  ]);
  const said = page.getByText('Bộ dữ liệu có 11 đơn vị ở cấp cao nhất');
  await expect(said).toContainText('chỉ là số liệu của Xã thử 0');
  await expect(said).toContainText('và 2 đơn vị nữa');
  await said.getByRole('button', { name: 'Xã thử 3' }).click();
  await expect(sentence(page)).toContainText('Xã thử 3');
  await expect(said).toContainText('chỉ là số liệu của Xã thử 3');
});

test('units and sources called as what every object has draw their charts and are explained', async ({
  page,
}) => {
  const ids = ['constructor', '__proto__', 'toString', 'valueOf'];
  const line = (id: string): string => `${id},${id},commune,r\n`;
  await openSheet(page);
  await choose(page, [
    givenFile(
      'units.csv',
      `unit_id,name,level,parent_id\nr,hasOwnProperty,district,\n${ids.map(line).join('')}`,
    ),
    terms,
    givenFile(
      'targets.csv',
      `unit_id,term_id,target\nr,t,4\n${ids.map((id) => `${id},t,1\n`).join('')}`,
    ),
    givenFile(
      'sources.csv',
      `source_id,label_vi,label_en,column\n${ids.map((id) => `${id},${id},${id},is_${id}\n`).join('')}`,
    ),
    givenFile(
      'admissions.csv',
      `admitted_on,unit_id,${ids.map((id) => `is_${id}`).join(',')}\n${ids.map((id) => `2016-05-19,${id},yes,yes,no,yes\n`).join('')}`,
    ),
  ]);
  await expect(sentence(page)).toContainText('hasOwnProperty');
  const charts = page.getByRole('article').getByRole('figure');
  await expect(charts.locator('.drawing svg.marks')).toHaveCount(await charts.count());
  await expect(page.getByText('Phần này chưa tính được.')).toHaveCount(0);
  const row = page
    .getByRole('table', { name: 'Kết quả thực hiện chỉ tiêu theo đơn vị' })
    .getByRole('row', { name: /constructor/ });
  await row.getByRole('button', { name: '100%' }).click();
  await expect(explanation(page)).toContainText('1 / 1 = 100%');
  await expect(explanation(page).getByRole('table').first()).toContainText('constructor');
});

test('files without figures of admissions are said to lack them, in one plain sentence', async ({
  page,
}) => {
  await openSheet(page);
  const screen = importScreen(page);
  await choose(page, [
    givenFile(
      'chitieu.csv',
      'CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2018;;\n\nTT;Đơn vị;Chỉ tiêu\n1;Xã Tân Cảnh;12\n2;Xã Kon Đào;9\n',
    ),
  ]);
  await answerTerm(screen, '1-1-2016', '31-12-2020');
  await expect(screen.getByRole('status').first()).toHaveText(
    'Chưa lập được bộ dữ liệu từ các tệp này',
  );
  const problem = screen.getByRole('alert');
  await expect(problem).toContainText('chưa có số liệu kết nạp');
  await expect(problem).not.toContainText(/admissions|--into/);
  await expect(screen.getByText('Không còn điều gì cần quyết định')).toHaveCount(0);
});

test('years of birth stand without a separator, and hints speak of no day of their own', async ({
  page,
}) => {
  await openSheet(page);
  await choose(page, [
    givenFile(
      'nk.csv',
      'TT;Họ và tên;Năm sinh;Đơn vị;Ngày kết nạp\n1;Người A;1999;Xã Tân Cảnh;13/2/2018\n2;Người B;2000;Xã Kon Đào;14/3/2018\n',
    ),
  ]);
  const screen = importScreen(page);
  await expect(screen.getByRole('table').first()).toContainText('1999');
  await expect(screen).not.toContainText('1.999');
  await expect(screen).not.toContainText(/15-8-2015|14-8-2020/);
  await answerTerm(screen, '1-1-2016', '31-12-2020');
  const result = screen.getByRole('region', { name: 'Đơn vị' });
  await screen.getByRole('button', { name: /^Đơn vị \d/ }).click();
  await expect(result).toBeVisible();
  await expect(result).not.toContainText(/\bunit\b/);
});
