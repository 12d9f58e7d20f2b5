import { compute } from '@ketnap/core';
import { expect, test } from './fixtures.ts';
import { chart, explanation, openSheet } from './sheet.ts';

test('a small count of a sensitive source is seen nowhere until it is asked for', async ({
  page,
  sample,
}) => {
  const options = { term: '2015-2020', asOf: '2020-06-30', level: 'commune' };
  const { rows } = compute(sample, 'sourceBreakdown', options);
  const row = rows.find(({ sensitive, admitted }) => sensitive && admitted! > 0 && admitted! < 5)!;
  const why = `sourceBreakdown/${row.unit_id}/2015-2020/admitted?term=2015-2020&asOf=2020-06-30&@source_id=${row.source_id}`;
  const address = `#unit=${row.unit_id}&term=2015-2020&asOf=2020-06-30&why=${encodeURIComponent(why)}`;
  await openSheet(page, address);
  await expect(explanation(page)).toContainText('dưới 5');
  await expect(explanation(page).getByRole('table')).toHaveCount(0);
  const sources = chart(page, 4);
  await sources.getByRole('button', { name: /^Xem bảng/ }).click();
  const line = sources.getByRole('row', { name: new RegExp(`${row.unit}.*${row.source}`) });
  await expect(line).toContainText('dưới 5');
  await expect(line).toContainText('giữ kín');
  await expect(sources.locator('svg.marks')).toContainText('dưới 5');

  await explanation(page).getByRole('button', { name: 'Hiện số nhỏ' }).click();
  await expect(explanation(page).locator('.value')).toHaveText(String(row.admitted));
  await expect(line).not.toContainText('dưới 5');
});
