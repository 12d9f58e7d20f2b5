import { resolve } from 'node:path';
import { createDataset, type Dataset } from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectionDataset } from '../selection.sample.ts';
import { defaultScope } from './default-scope.ts';
import { runComparison, type AskedComparison } from './run-comparison.ts';

const DAK_TO = {
  unit: 'dak-to',
  term: '2015-2020',
  asOf: '2020-06-30',
  basis: 'as_recorded',
} as const;

let dakTo: Dataset;

beforeAll(async () => {
  dakTo = (await loadDataset(resolve(import.meta.dirname, '../../../../data/dak-to'))).dataset;
});

const compared = (asked: AskedComparison, veils = true) =>
  runComparison(asked, dakTo, DAK_TO, 'vi', { veils });
const rowsOf = (asked: AskedComparison, veils = true) =>
  compared(asked, veils).compare.rows.map(({ label, figures, difference }) => [
    label,
    ...figures.map(({ text }) => text),
    difference,
  ]);

describe('two units', () => {
  const asked: AskedComparison = { by: 'unit', of: ['tan-canh', 'po-ko'] };

  // The counts are those of the sample's tables; the differences were worked out by hand.
  it('stand in one table, with differences in persons and in points', () =>
    expect(rowsOf(asked)).toEqual([
      ['Số kết nạp', '51', '41', '+10 đồng chí'],
      ['Chỉ tiêu', '50', '42', '+8 đồng chí'],
      ['Tỷ lệ đạt', '102%', '97,62%', '+4,38 điểm'],
      ['Số năm đạt chỉ tiêu', '4', '3', '+1 năm'],
      ['Tỷ lệ có chi bộ riêng', '9/9', '7/7', 'như nhau'],
      ['Chi bộ sinh hoạt ghép', '0', '0', 'như nhau'],
    ]));

  it('are told in a sentence, with what one person is worth and both targets', () => {
    const { about, finding, notes } = compared(asked).compare;
    expect(about).toBe('Nhiệm kỳ 2015–2020, đến 30-6-2020');
    expect(finding).toBe('So với chỉ tiêu, Xã Tân Cảnh vượt 1, Xã Pô Kô còn thiếu 1');
    expect(notes.slice(0, 2)).toEqual([
      'Chênh 4,38 điểm chưa bằng hai người: ở Xã Pô Kô, một người là 2,38 điểm.',
      'Chỉ tiêu nhiệm kỳ 2015-2020 của Xã Pô Kô đã điều chỉnh từ 38 lên 42, ngày 20-3-2018. Theo chỉ tiêu cũ, tỷ lệ đạt là 107,89%.',
    ]);
  });

  it('have the other sign in the other order', () =>
    expect(rowsOf({ by: 'unit', of: ['po-ko', 'tan-canh'] })[2]).toEqual([
      'Tỷ lệ đạt',
      '97,62%',
      '102%',
      '−4,38 điểm',
    ]));

  it('are drawn on one scale, side by side where there is room', () => {
    const { charts } = compared(asked);
    expect(charts.map(({ title }) => title)).toEqual([
      'Xã Tân Cảnh đi trước từ tháng 8/2019',
      'Chênh nhau nhiều nhất: Dân tộc thiểu số, 18,75 điểm',
    ]);
    expect(charts.map(({ params }) => params['width'])).toEqual([324, 324]);
    expect(charts[0]!.params['height']).toBe(charts[1]!.params['height']);
  });

  it('keep the scope of the block in which they were chosen', () => {
    const { compare } = compared({ ...asked, own: { asOf: '2018-12-31' } });
    expect(compare.about).toBe('Nhiệm kỳ 2015–2020, đến 31-12-2018');
    expect(compare.block.scope).toEqual({ asOf: '2018-12-31' });
  });
});

describe('other things', () => {
  it.each<[AskedComparison, string | null, string]>([
    [
      { by: 'term', of: ['2015-2020', '2010-2015'] },
      'So với chỉ tiêu, nhiệm kỳ 2015–2020 vượt 25, nhiệm kỳ 2010–2015 vượt 7',
      '+3,92 điểm',
    ],
    [
      { by: 'day', of: ['2020-06-30', '2018-12-31'] },
      'So với chỉ tiêu, đến 30-6-2020 vượt 25, đến 31-12-2018 còn thiếu 104',
      '+32,25 điểm',
    ],
    [
      { by: 'source', of: ['women', 'youth_union'] },
      'Nguồn Đoàn viên thanh niên nhiều hơn nguồn Phụ nữ 125 người',
      '−9 đồng chí',
    ],
  ])('%j', (asked, finding, third) => {
    expect(compared(asked).compare.finding).toBe(finding);
    expect(rowsOf(asked)[2]?.[3]).toBe(third);
  });

  it('of two terms are drawn from one beginning', () => {
    const [course] = compared({ by: 'term', of: ['2010-2015', '2015-2020'] }).charts;
    expect(course?.title).toBe('Nhiệm kỳ 2015–2020 đi trước từ tháng thứ 9');
  });

  it('that the dataset does not have are told of, and the rest stands', () => {
    const [row] = compared({ by: 'unit', of: ['tan-canh', 'x'] }).compare.rows;
    expect(row?.figures[0]).toMatchObject({ text: '51' });
    expect(row?.figures[1]?.fault).toContain('"x"');
    expect(row?.difference).toBeNull();
  });

  it('without targets compare the counts, without sources draw one chart', () => {
    const bare = createDataset({
      units: [
        { unit_id: 'a', name: 'A', level: 'commune' },
        { unit_id: 'b', name: 'B', level: 'commune' },
      ],
      terms: [{ term_id: 't', name: 'T', starts_on: '2018-01-01', ends_on: '2019-12-31' }],
      admissions: [
        { admitted_on: '2018-03-01', unit_id: 'a' },
        { admitted_on: '2018-04-01', unit_id: 'a' },
        { admitted_on: '2018-04-01', unit_id: 'b' },
      ],
    });
    const scope = { ...defaultScope(bare), unit: 'a' };
    const { compare, charts } = runComparison({ by: 'unit', of: ['a', 'b'] }, bare, scope, 'vi');
    expect(compare.finding).toBe('A nhiều hơn B 1 người');
    expect(compare.rows).toMatchObject([{ label: 'Số kết nạp', difference: '+1 đồng chí' }]);
    expect(charts).toHaveLength(1);
  });
});

describe('small counts of a sensitive source', () => {
  const dataset = selectionDataset();
  const scope = defaultScope(dataset);
  const asked: AskedComparison = { by: 'source', of: ['women', 'religious'] };

  it('are veiled, and so are differences and courses that would give them away', () => {
    const { compare, charts } = runComparison(asked, dataset, scope, 'vi', { veils: true });
    expect(compare.rows.slice(0, 2)).toMatchObject([
      { figures: [{ text: '20' }, { text: 'dưới 5' }], difference: 'giữ kín' },
      { difference: 'giữ kín' },
    ]);
    expect(compare.finding).toBe(
      'Chưa đủ số liệu để so sánh nguồn Phụ nữ với nguồn Người theo tôn giáo',
    );
    expect(charts.map(({ title }) => title)).toEqual(['Chưa đủ số liệu để so sánh']);
    expect(JSON.stringify([compare, charts])).not.toContain('"text":"3"');
  });

  it('are shown to whoever wants them', () => {
    const { compare } = runComparison(asked, dataset, scope, 'vi', { veils: false });
    expect(compare.rows[0]).toMatchObject({ difference: '+17 đồng chí' });
  });
});
