import { writeFile } from 'node:fs/promises';
import { notebookText, type Notebook } from '@ketnap/notebook';
import { expect, test } from './fixtures.ts';
import { dropFile } from './import-screen.ts';
import { chart, openSheet } from './sheet.ts';

const data = { rows: { analysis: 'quotaAttainment', options: { under: '$unit' } } };
const bars = {
  mark: 'bar',
  encoding: {
    x: { field: 'admitted', type: 'quantitative' },
    y: { field: 'unit', type: 'nominal' },
  },
};
/** Each would load something, run something, or lead away. */
const HOSTILE: readonly object[] = [
  { ...bars, data: { url: 'https://example.com/a.csv' } },
  { ...bars, mark: { type: 'image', url: 'https://example.com/a.png' } },
  { ...bars, encoding: { ...bars.encoding, href: { value: 'javascript:alert(1)' } } },
  { ...bars, transform: [{ filter: "datum.constructor.constructor('alert(1)')()" }] },
  { ...bars, params: [{ name: 'a', bind: { input: 'text', element: 'body' } }] },
  { ...bars, usermeta: { embedOptions: { loader: {}, actions: true } } },
];

const notebook = {
  format: 'ketnap-notebook',
  version: 2,
  id: 'thu',
  title: 'Hình tự dựng',
  language: 'vi',
  scope: { unit: 'dak-to', term: '2015-2020', asOf: '2020-06-30', basis: 'as_recorded' },
  blocks: [
    { id: 'hinh', type: 'custom', spec: { ...bars, title: 'Kết nạp theo đơn vị' }, data },
    ...HOSTILE.map((spec, at) => ({ id: `xau-${at}`, type: 'custom', spec, data })),
    // The check knows nothing wrong with it, and Vega cannot draw it.
    { id: 'hong', type: 'custom', spec: { ...bars, transform: [{ filter: 'datum.a >' }] }, data },
  ],
} as unknown as Notebook;

test('a chart that a person wrote is drawn, and can neither load, run nor lead away', async ({
  page,
}, info) => {
  await openSheet(page);
  await page.evaluate(() => {
    (window as unknown as { alert: () => void }).alert = () => console.error('a script ran');
  });
  const file = info.outputPath('thu.ketnap.json');
  await writeFile(file, notebookText(notebook));
  await dropFile(page, file);

  const drawn = chart(page, 1);
  await expect(drawn.locator('svg.marks')).toBeVisible();
  await expect(drawn.locator('.role-mark path')).toHaveCount(9);
  await drawn.getByRole('button', { name: /^Xem bảng/ }).click();
  await expect(drawn.getByRole('row')).toHaveCount(10);
  const refused = page.locator('.failure');
  await expect(refused).toHaveCount(HOSTILE.length);
  for (const place of [
    '/data/url',
    '/mark/',
    '/encoding/href',
    '/transform/0/filter',
    '/params/0/bind',
    '/usermeta',
  ])
    await expect(refused.filter({ hasText: place })).toHaveCount(1);
  await expect(page.getByText('Chưa vẽ được hình này')).toBeVisible();

  // Written in: the chart follows what is sound, and stays while it is not.
  await page.getByRole('button', { name: 'Viết', exact: true }).click();
  const block = page.locator('.ProseMirror [id="b-hinh"]');
  await expect(block.locator('svg.marks')).toBeVisible();
  await block.locator('h3').click();
  await page.keyboard.press('Enter');
  const text = page.locator('aside .cm-content');
  await expect(text).toContainText('"mark"');
  await text.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(JSON.stringify({ ...bars, mark: 'bra' }));
  await expect(page.locator('aside .fault')).toContainText('"bra"');
  await expect(block.locator('.role-mark path')).toHaveCount(9);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(JSON.stringify({ ...bars, mark: 'tick', title: 'Vạch' }));
  await expect(block.locator('h3')).toContainText('Vạch');
  await expect(page.locator('aside .fault')).toHaveCount(0);

  // Names of columns are offered, and what is typed over leaves no style behind.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('{"mark":"bar","encoding":{"x":{"field":"ad');
  await expect(page.locator('aside [role=option]').filter({ hasText: 'admitted' })).toBeVisible();
  await expect(page.locator('aside .fault')).toContainText('JSON');
  await expect(block.locator('h3')).toContainText('Vạch');
});
