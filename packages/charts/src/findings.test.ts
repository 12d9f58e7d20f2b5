import type { CompareTerms, Eliminations, MergedCells, SourceBreakdown, Trend } from '@ketnap/core';
import { describe, expect, test } from 'vitest';
import type { Chart } from './chart.ts';
import {
  attainmentByUnit,
  attainmentByYear,
  cumulativePace,
  localitiesByMonth,
  localitiesByUnit,
  mergedCellEvents,
  monthlyCalendar,
  sources,
  termsCompared,
  yearlyTrend,
} from './index.ts';
import { quota } from './quota.sample.ts';

const vi = { language: 'vi' } as const;
const en = { language: 'en' } as const;

function trendOf(
  every: 'month' | 'year',
  periods: readonly { period: string; from: string; to: string; partial?: boolean }[],
  counts: readonly (number | null)[],
): Trend {
  let sum = 0;
  const rows = periods.map(({ period, from, to, partial = false }, i) => ({
    unit_id: 'u',
    unit: 'Huyện A',
    period,
    from,
    to,
    partial,
    admitted: counts[i] ?? null,
    previous: null,
    change: null,
    change_rate: null,
    rolling_12m: null,
    cumulative: (sum += counts[i] ?? 0),
  }));
  return {
    kind: 'trend',
    options: { every, asOf: '2020-12-31' },
    source: null,
    rows,
    notes: [],
  };
}

const years = (
  first: number,
  counts: readonly (number | null)[],
  partial: readonly number[] = [],
) =>
  trendOf(
    'year',
    counts.map((_, i) => ({
      period: String(first + i),
      from: `${first + i}-01-01`,
      to: `${first + i}-12-31`,
      partial: partial.includes(first + i),
    })),
    counts,
  );

/** Quarters stand in for months, so that a term of a year is four points. */
const quarters = (counts: readonly number[]) =>
  trendOf(
    'month',
    [
      { period: '2016-03', from: '2016-01-01', to: '2016-03-31' },
      { period: '2016-06', from: '2016-04-01', to: '2016-06-30' },
      { period: '2016-09', from: '2016-07-01', to: '2016-09-30' },
      { period: '2016-12', from: '2016-10-01', to: '2016-12-31' },
    ].slice(0, counts.length),
    counts,
  );

const yearQuota = (admitted: number, target: number | null, to: string, elapsed: number) => {
  const one = quota([[admitted, target]], { elapsed, unit: () => 'u' });
  return { ...one, rows: one.rows.map((row) => ({ ...row, from: '2016-01-01', to })) };
};

describe('attainmentByUnit says', () => {
  test.each([
    [
      [
        [12, 10],
        [11, 10],
        [10, 10],
        [9, 10],
      ],
      1,
      'Hai trong bốn đơn vị vượt chỉ tiêu nhiệm kỳ, một đơn vị không đạt',
    ],
    [
      [
        [12, 10],
        [9, 10],
      ],
      0.5,
      'Một trong hai đơn vị vượt chỉ tiêu nhiệm kỳ, một đơn vị chưa đạt',
    ],
    [
      [
        [12, 10],
        [11, 10],
      ],
      1,
      'Cả hai đơn vị vượt chỉ tiêu nhiệm kỳ',
    ],
    [
      [
        [10, 10],
        [10, 10],
      ],
      1,
      'Cả hai đơn vị đạt chỉ tiêu nhiệm kỳ',
    ],
    [
      [
        [12, 10],
        [10, 10],
      ],
      1,
      'Cả hai đơn vị đạt chỉ tiêu nhiệm kỳ, một đơn vị vượt',
    ],
    [
      [
        [9, 10],
        [0, 10],
      ],
      1,
      'Không đơn vị nào đạt chỉ tiêu nhiệm kỳ',
    ],
    [
      [
        [9, 10],
        [0, 10],
      ],
      0.9,
      'Chưa đơn vị nào đạt chỉ tiêu nhiệm kỳ',
    ],
    [
      [
        [10, 10],
        [0, 10],
      ],
      1,
      'Một trong hai đơn vị đạt chỉ tiêu nhiệm kỳ',
    ],
    [
      [
        [10, null],
        [0, null],
      ],
      1,
      'Chưa đơn vị nào có chỉ tiêu nhiệm kỳ',
    ],
    [[[12, 10]], 1, 'Vượt chỉ tiêu nhiệm kỳ'],
    [[[3, 0]], 1, 'Chỉ tiêu nhiệm kỳ bằng 0'],
    [
      [
        [3, 0],
        [0, 0],
      ],
      1,
      'Cả hai đơn vị có chỉ tiêu nhiệm kỳ bằng 0',
    ],
    [
      [
        [3, 0],
        [12, 10],
      ],
      1,
      'Một đơn vị vượt chỉ tiêu nhiệm kỳ; một đơn vị có chỉ tiêu bằng 0',
    ],
    [
      [
        [9, 10],
        [5, null],
      ],
      0.5,
      'Một đơn vị chưa đạt chỉ tiêu nhiệm kỳ; một đơn vị không có chỉ tiêu',
    ],
    [
      [
        [12, 10],
        [11, 10],
        [5, null],
        [6, null],
      ],
      1,
      'Cả hai đơn vị vượt chỉ tiêu nhiệm kỳ; hai đơn vị không có chỉ tiêu',
    ],
    [[[null, 10]], 1, 'Chưa so được với chỉ tiêu nhiệm kỳ'],
    [
      [
        [3, 0],
        [5, null],
      ],
      1,
      'Chưa so được với chỉ tiêu nhiệm kỳ; một đơn vị có chỉ tiêu bằng 0; một đơn vị không có chỉ tiêu',
    ],
    [
      [
        [12, 10],
        [13, 10],
        [null, 10],
      ],
      1,
      'Cả hai đơn vị vượt chỉ tiêu nhiệm kỳ; một đơn vị chưa rõ',
    ],
  ] as const)('of %j, %d of the term gone: %s', (pairs, elapsed, title) => {
    expect(attainmentByUnit(quota(pairs, { elapsed }), vi).title).toBe(title);
  });

  test('in English too', () => {
    const title = attainmentByUnit(
      quota([
        [12, 10],
        [11, 10],
        [9, 10],
      ]),
      en,
    ).title;
    expect(title).toBe('Two of three units exceed the target for term 2015-2020, one misses it');
  });
});

describe('cumulativePace says', () => {
  test.each([
    [[30, 30, 30, 30], 100, 'Luôn đi trước tiến độ, vượt chỉ tiêu 20 người'],
    [[10, 20, 30, 60], 100, 'Hết nhiệm kỳ, vượt chỉ tiêu 20 người'],
    [[30, 20, 20, 20], 100, 'Hết nhiệm kỳ, thiếu 10 người so với chỉ tiêu'],
    [[30, 20, 20], 100, 'Chậm tiến độ từ tháng 9/2016'],
    [[10, 45, 30], 100, 'Đi trước tiến độ từ tháng 6/2016'],
    [[10, 10], 100, 'Luôn chậm tiến độ, còn 80 người nữa là đạt chỉ tiêu'],
    [[10, 10], null, 'Kết nạp 20 người; không có chỉ tiêu để so tiến độ'],
    [[10, 10], 0, 'Kết nạp 20 người; chỉ tiêu bằng 0 nên không so tiến độ'],
  ] as const)('of %j by quarter against %s: %s', (counts, target, title) => {
    const months = quarters(counts);
    const { to } = months.rows.at(-1)!;
    const days = { '2016-06-30': 182, '2016-09-30': 274, '2016-12-31': 366 }[to]!;
    const total = counts.reduce<number>((sum, count) => sum + count, 0);
    expect(cumulativePace(months, yearQuota(total, target, to, days / 366), vi).title).toBe(title);
  });

  test('nothing of a pace where only one source is counted, and says so', () => {
    const months = { ...quarters([30]), source: { vi: 'Nữ', en: 'Women' } };
    const chart = cumulativePace(months, yearQuota(30, 100, '2016-03-31', 0.25), vi);
    expect(chart.title).toBe('Kết nạp 30 người; không có chỉ tiêu để so tiến độ');
    expect(chart.subtitle).toContain('chỉ tính nguồn “Nữ”');
  });
});

describe('attainmentByYear says', () => {
  const byYear = (pairs: readonly (readonly [number | null, number | null])[], elapsed = 1) => {
    const { rows, ...rest } = quota(pairs, { elapsed, unit: (i) => `u${i % 2}` });
    return {
      ...rest,
      rows: rows.map((row, i) => ({ ...row, period: String(2016 + Math.floor(i / 2)) })),
    };
  };

  test.each([
    [
      [
        [10, 10],
        [10, 10],
        [9, 10],
        [10, 10],
      ],
      1,
      'Một trong hai đơn vị năm nào cũng đạt chỉ tiêu',
    ],
    [
      [
        [10, 10],
        [10, 10],
      ],
      1,
      'Cả hai đơn vị năm nào cũng đạt chỉ tiêu',
    ],
    [
      [
        [1, 10],
        [1, 10],
      ],
      1,
      'Không năm nào đạt chỉ tiêu',
    ],
    [
      [
        [1, 10],
        [1, 10],
      ],
      0.5,
      'Chưa có năm nào trọn vẹn có chỉ tiêu',
    ],
    [
      [
        [3, 0],
        [10, 10],
      ],
      1,
      'Năm nào cũng đạt chỉ tiêu',
    ],
    [
      [
        [3, null],
        [10, 10],
      ],
      1,
      'Năm nào cũng đạt chỉ tiêu; một đơn vị không có chỉ tiêu',
    ],
    [
      [
        [null, 10],
        [null, 10],
      ],
      1,
      'Chưa so được với chỉ tiêu năm',
    ],
  ] as const)('of %j, %d of the year gone: %s', (pairs, elapsed, title) => {
    expect(attainmentByYear(byYear(pairs, elapsed), vi).title).toBe(title);
  });
});

describe('yearlyTrend says', () => {
  test.each([
    [[1, 2, 3], [], 'Tăng liên tục từ năm 2016 đến năm 2018'],
    [[3, 2, 1], [], 'Giảm liên tục từ năm 2016 đến năm 2018'],
    [[3, 2, 9], [2018], 'Cao nhất năm 2016: 3 người'],
    [[3, 1, 3], [], 'Cao nhất các năm 2016 và 2018: 3 người'],
    [[1, null, 3], [], 'Cao nhất năm 2018: 3 người'],
    [[2, 2], [], 'Các năm kết nạp bằng nhau'],
    [[0, 0], [], 'Không có ai được kết nạp'],
    [[null, null], [], 'Chưa rõ số kết nạp'],
    [[5], [2016], 'Chưa có năm nào trọn vẹn'],
  ] as const)('of %j, partial %j: %s', (counts, partial, title) => {
    expect(yearlyTrend(years(2016, counts, partial), vi).title).toBe(title);
  });
});

test('monthlyCalendar names the months that stand out and their share', () => {
  const months = Array.from({ length: 24 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    const year = 2016 + Math.floor(i / 12);
    return { period: `${year}-${month}`, from: `${year}-${month}-01`, to: `${year}-${month}-28` };
  });
  const counts = months.map((_, i) => (i % 12 === 4 ? 20 : i % 12 === 8 ? 10 : 2));
  const title = (of: Trend) => monthlyCalendar(of, vi).title;
  expect(title(trendOf('month', months, counts))).toBe('Kết nạp nhiều vào tháng 5 và 9');
  const same = months.map(() => 3);
  expect(title(trendOf('month', months, same))).toBe('Không có tháng nào trong năm nổi trội');
  expect(title(trendOf('month', months.slice(0, 5), counts))).toBe(
    'Nhiều nhất tháng 5/2016: 20 người',
  );
});

function cells(merged: readonly number[], every?: 'month' | 'year'): MergedCells {
  const rows = merged.map((merged_cells, i) => ({
    unit_id: 'u',
    unit: 'Huyện A',
    on: `2016-0${i + 1}-28`,
    localities: 10,
    own: 10 - merged_cells * 2,
    joint: merged_cells * 2,
    none: 0,
    own_share: (10 - merged_cells * 2) / 10,
    merged_cells,
  }));
  return { kind: 'mergedCells', options: every ? { every } : {}, rows, notes: [] };
}

describe('localitiesByMonth says', () => {
  test.each([
    [[3, 1, 0, 0], 'month', 'Không còn chi bộ ghép từ tháng 3/2016'],
    [[3, 1, 0, 0], 'year', 'Đến 28-3-2016 không còn chi bộ ghép'],
    [[3, 0, 1, 0], 'month', 'Không còn chi bộ ghép từ tháng 4/2016'],
    [[3, 1], 'month', 'Chi bộ ghép giảm từ 3 còn 1'],
    [[1, 3], 'month', 'Chi bộ ghép tăng từ 1 lên 3'],
    [[2, 3, 2], 'month', 'Vẫn còn 2 chi bộ sinh hoạt ghép như lúc đầu'],
    [[0, 0], 'month', 'Không có chi bộ sinh hoạt ghép'],
    [[2], 'month', 'Còn 2 chi bộ sinh hoạt ghép'],
  ] as const)('of %j merged cells by %s: %s', (merged, every, title) => {
    expect(localitiesByMonth(cells(merged, every), vi).title).toBe(title);
  });
});

test('localitiesByUnit says in how many units every locality has its own cell', () => {
  const { rows, ...rest } = cells([0, 0, 1]);
  const units = rows.map((row, i) => ({ ...row, unit_id: `u${i}`, on: '2016-06-30' }));
  const title = (of: typeof units) => localitiesByUnit({ ...rest, rows: of }, vi).title;
  expect(title(units)).toBe('Hai trong ba đơn vị có chi bộ riêng ở mọi thôn');
  expect(title(units.slice(0, 2))).toBe('Cả hai đơn vị có chi bộ riêng ở mọi thôn');
  expect(title(units.slice(2))).toBe('Còn thôn chưa có chi bộ riêng');
});

test('mergedCellEvents counts what was eliminated and formed', () => {
  const event = (cause: 'split' | null) => ({
    cell_id: 'c',
    unit_id: 'u',
    unit: 'Xã A',
    on: '2016-05-01',
    event: cause === null ? ('formed' as const) : ('eliminated' as const),
    cause,
    localities: 2,
    locality_ids: 'a&b',
  });
  const title = (...rows: Eliminations['rows'][number][]) =>
    mergedCellEvents(
      { kind: 'eliminations', options: { from: '2016-01-01', to: '2016-12-31' }, rows, notes: [] },
      vi,
    ).title;
  expect(title(event('split'), event(null))).toBe('Xóa một chi bộ ghép, thành lập một');
  expect(title(event('split'))).toBe('Xóa một chi bộ ghép, không thành lập thêm');
  expect(title(event(null))).toBe('Thành lập một chi bộ ghép, chưa xóa chi bộ nào');
  expect(title()).toBe('Không xóa, không lập chi bộ ghép nào');
});

test('sources names the largest source, or all that share the lead', () => {
  const breakdown = (counts: readonly number[]): SourceBreakdown => ({
    kind: 'sourceBreakdown',
    options: {},
    notes: [],
    rows: counts.map((admitted, i) => ({
      unit_id: 'u',
      unit: 'Huyện A',
      period: '2016',
      from: '2016-01-01',
      to: '2016-12-31',
      source_id: `s${i}`,
      source: `Nguồn ${i}`,
      source_en: `Source ${i}`,
      sensitive: false,
      admitted,
      not: 10 - admitted,
      unknown: 0,
      total: 10,
      share: admitted / 10,
      share_known: admitted / 10,
    })),
  });
  expect(sources(breakdown([4, 6]), vi).title).toBe(
    'Nguồn 1 nhiều nhất: 60% số người được kết nạp',
  );
  expect(sources(breakdown([4, 4]), vi).title).toBe(
    'Nguồn 0 và Nguồn 1 cùng nhiều nhất: mỗi nguồn 40%',
  );
  expect(sources(breakdown([0, 0]), vi).title).toBe('Không có ai thuộc các nguồn này');
});

test('termsCompared compares the last month that both terms have whole', () => {
  const row = (term: string, month: number, cumulative: number, partial = false) => ({
    unit_id: 'u',
    unit: 'Huyện A',
    term_id: term,
    term,
    month,
    from: '2016-01-01',
    to: '2016-01-31',
    partial,
    admitted: 1,
    cumulative,
  });
  const compared = (rows: CompareTerms['rows']): Chart =>
    termsCompared({ kind: 'compareTerms', options: {}, rows, notes: [] }, vi);
  const before = [row('A', 0, 5), row('A', 1, 9), row('A', 2, 20)];
  expect(compared([...before, row('B', 0, 7), row('B', 1, 8, true)]).title).toBe(
    'Nhiều hơn nhiệm kỳ trước ở cùng thời điểm',
  );
  expect(compared([...before, row('B', 0, 7), row('B', 1, 8)]).title).toBe(
    'Ít hơn nhiệm kỳ trước ở cùng thời điểm',
  );
  expect(compared(before).title).toBe('Chưa có nhiệm kỳ trước để so sánh');
});
