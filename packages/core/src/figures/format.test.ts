import { describe, expect, it } from 'vitest';
import { formatDay, formatFigure, formatInterval, formatMeasure, formatPeriod } from './format.ts';
import type { Format } from './measure.ts';
import { quotaMeasures } from './measures/quota.ts';
import { trendMeasures } from './measures/trends.ts';

describe('formatFigure', () => {
  const cases: [value: number | string | boolean | null, format: Format, vi: string, en: string][] =
    [
      [425 / 400, 'share', '106,25%', '106.25%'],
      [12_308 / 184_720, 'share', '6,66%', '6.66%'],
      [1, 'share', '100%', '100%'],
      [23 / 160, 'share', '14,38%', '14.38%'],
      [1234, 'count', '1.234', '1,234'],
      [197_028, 'count', '197.028', '197,028'],
      [-25, 'count', '−25', '−25'],
      [25, 'difference', '+25', '+25'],
      [-1234, 'difference', '−1.234', '−1,234'],
      [0, 'difference', '0', '0'],
      [-0, 'difference', '0', '0'],
      [1.5, 'decimal', '1,5', '1.5'],
      [2.345, 'decimal', '2,35', '2.35'],
      [0.1983, 'rate', '+19,83%', '+19.83%'],
      [-0.05, 'rate', '−5%', '−5%'],
      [0, 'rate', '0%', '0%'],
      [-0, 'count', '0', '0'],
      [-0.000001, 'share', '0%', '0%'],
      ['2020-06-30', 'day', '30-6-2020', '30 Jun 2020'],
      ['Xã Tân Cảnh', 'text', 'Xã Tân Cảnh', 'Xã Tân Cảnh'],
      [true, 'text', 'có', 'yes'],
      [false, 'text', 'không', 'no'],
      [null, 'share', '–', '–'],
      [Number.NaN, 'share', '–', '–'],
    ];

  it.each(cases)('writes %s as a %s: %s, %s', (value, format, vi, en) => {
    expect(formatFigure(value, format, 'vi')).toBe(vi);
    expect(formatFigure(value, format, 'en')).toBe(en);
  });

  it('rounds every ratio of whole numbers up to 2,000 half up, as whole-number arithmetic does', () => {
    const wrong: string[] = [];
    for (let t = 1; t <= 2000; t++) {
      for (let a = 0; a <= t; a++) {
        const hundredths = Math.floor((2 * a * 10_000 + t) / (2 * t));
        if (formatFigure(a / t, 'share', 'vi') !== percent(hundredths)) wrong.push(`${a}/${t}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('rounds a falling rate like the rising one', () => {
    for (const [a, t] of [
      [23, 160],
      [1, 800],
      [7, 32],
    ] as const) {
      const up = formatFigure(a / t, 'rate', 'vi');
      expect(formatFigure(-a / t, 'rate', 'vi')).toBe(up.replace('+', '−'));
    }
  });
});

it('formatMeasure writes a word by its name and the rest by its format', () => {
  expect(formatMeasure(quotaMeasures.status, 'exceeded', 'vi')).toBe('vượt chỉ tiêu');
  expect(formatMeasure(quotaMeasures.status, null, 'vi')).toBe('–');
  expect(formatMeasure(quotaMeasures.every_year_met, true, 'vi')).toBe('có');
  expect(formatMeasure(quotaMeasures.attainment, 1.0625, 'vi')).toBe('106,25%');
  expect(formatMeasure(quotaMeasures.gap, 25, 'vi')).toBe('+25');
  expect(formatMeasure(quotaMeasures.gap, -3, 'vi')).toBe('−3');
  expect(formatMeasure(trendMeasures.change, 2, 'en')).toBe('+2');
});

describe('formatDay', () => {
  it.each([
    ['2020-06-30', '30-6-2020', '30 Jun 2020'],
    ['2020-02-05', '05-02-2020', '5 Feb 2020'],
    ['2020-12-09', '09-12-2020', '9 Dec 2020'],
    ['2020-03-10', '10-3-2020', '10 Mar 2020'],
  ])('writes %s as %s, in English %s', (day, vi, en) => {
    expect(formatDay(day, 'vi')).toBe(vi);
    expect(formatDay(day, 'en')).toBe(en);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2018', 'năm 2018', '2018'],
    ['2018-H1', '6 tháng đầu năm 2018', 'first half of 2018'],
    ['2018-H2', '6 tháng cuối năm 2018', 'second half of 2018'],
    ['2018-Q3', 'quý III/2018', 'Q3 2018'],
    ['2018-03', 'tháng 3/2018', 'Mar 2018'],
    ['2015-2020', 'nhiệm kỳ 2015-2020', 'term 2015-2020'],
    ['2020-06-30', 'ngày 30-6-2020', '30 Jun 2020'],
    ['2015-01-01/2020-08-06', 'từ 01-01-2015 đến 06-8-2020', '1 Jan 2015 – 6 Aug 2020'],
  ])('calls %s %s, in English %s', (period, vi, en) => {
    expect(formatPeriod(period, 'vi')).toBe(vi);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
});

describe('formatInterval', () => {
  it('names a single day once', () => {
    expect(formatInterval('2020-06-30', '2020-06-30', 'vi')).toBe('ngày 30-6-2020');
  });
});

/** Hundredths of a percent as text: 10625 gives `106,25%`. */
function percent(hundredths: number): string {
  const [whole, rest] = [Math.floor(hundredths / 100), hundredths % 100];
  const decimals = String(rest).padStart(2, '0').replace(/0+$/, '');
  return `${whole}${decimals && `,${decimals}`}%`;
}
