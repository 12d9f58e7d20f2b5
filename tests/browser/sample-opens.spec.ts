import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compute, formatMeasure, measuresOf, type FigureValue } from '@ketnap/core';
import { expect, SAMPLE, test } from './fixtures.ts';
import { HOME, openSheet, sentence } from './sheet.ts';

const KETNAP = fileURLToPath(new URL('../../apps/cli/bin/ketnap.js', import.meta.url));
const { term, asOf } = HOME;

test('the sample opens with the sentence of the district', async ({ page }) => {
  await openSheet(page);
  await expect(sentence(page)).toHaveText(
    'Từ đầu nhiệm kỳ 2015–2020 đến ngày 30-6-2020, Huyện Đăk Tô đã kết nạp 425 đảng viên mới, đạt 106,25% so với chỉ tiêu Nghị quyết Đại hội đề ra (400 đồng chí), vượt 25 đồng chí. Cả 4/4 năm trọn vẹn có giao chỉ tiêu đều đạt hoặc vượt chỉ tiêu năm.',
  );
  await expect(page).toHaveTitle(
    'Huyện Đăk Tô · Công tác phát triển đảng viên, nhiệm kỳ 2015–2020 · Ketnap',
  );
});

test('page, library and command line give the same figures', async ({ page, sample }) => {
  const options = { term, asOf, under: HOME.unit };
  const { rows } = compute(sample, 'quotaAttainment', options);
  const args = [KETNAP, 'compute', 'quotaAttainment', SAMPLE, JSON.stringify(options)];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, '--format', 'json']);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(rows)));

  await openSheet(page);
  const measures = measuresOf('quotaAttainment');
  const columns = ['unit', 'admitted', 'target', 'target_kind', 'attainment', 'gap', 'status'];
  // The district itself stands beneath its communes.
  const [total] = compute(sample, 'quotaAttainment', { term, asOf, units: [HOME.unit] }).rows;
  const written = [...rows, total!].map((row) =>
    columns.map((column) =>
      formatMeasure(
        measures[column]!,
        (row as never as Record<string, FigureValue>)[column]!,
        'vi',
      ),
    ),
  );
  const table = page.getByRole('table', { name: 'Kết quả thực hiện chỉ tiêu theo đơn vị' });
  const shown = await table
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent!.trim())),
    );
  expect(shown).toEqual(written);
});

test('the main figures are those of the library', async ({ page, sample }) => {
  await openSheet(page);
  const [youth] = compute(sample, 'sourceBreakdown', { term, asOf, units: ['dak-to'] }).rows;
  const [cells] = compute(sample, 'mergedCells', { on: asOf, units: ['dak-to'] }).rows;
  const share = formatMeasure(measuresOf('sourceBreakdown')['share']!, youth!.share, 'vi');
  const values = page.getByRole('article').locator('dl').first().locator('.value');
  await expect(values).toHaveText(['425', '106,25%', share, String(cells!.merged_cells)]);
});

test('the data are named, marked as a sample, and said to stay on this machine', async ({
  page,
}) => {
  await openSheet(page);
  const data = page.getByRole('region', { name: 'Dữ liệu' });
  await expect(data).toContainText('Đăk Tô 2015–2020, dữ liệu mẫu');
  await expect(data).toContainText('Dữ liệu chỉ nằm trên máy này.');
});
