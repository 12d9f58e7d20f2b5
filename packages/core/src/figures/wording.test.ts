import { describe, expect, it } from 'vitest';
import type { FigureValue } from './format.ts';
import { measuresOf } from './measures-of.ts';
import { formatWording, type Wording } from './wording.ts';

const quota = measuresOf('quotaAttainment');
const row = (gap: number | null): Record<string, FigureValue> => ({
  unit: 'Xã A',
  admitted: 36,
  target: 35,
  attainment: 36 / 35,
  gap,
  status: 'exceeded',
  needed_per_month: 1.5,
  members_rate: 0.05,
});
const write = (name: string, wording: Wording, gap: number | null = 1) => [
  formatWording(name, wording, quota, row(gap), 'vi'),
  formatWording(name, wording, quota, row(gap), 'en'),
];

describe('formatWording', () => {
  it.each([
    ['admitted', 'words', 1, 'ba mươi sáu', 'thirty-six'],
    ['gap', 'words', -1, 'âm một', 'minus one'],
    ['gap', 'abs', -1, 'còn thiếu 1', '1 short'],
    ['gap', 'abs', 1234, 'vượt 1.234', '1,234 over'],
    ['gap', 'abs', 0, 'vừa đủ', 'exactly on target'],
    ['admitted', 'abs', 1, '36', '36'],
    ['gap', 'sign', 25, '+25', '+25'],
    ['gap', 'sign', -1, '−1', '−1'],
    ['gap', 'sign', 0, '0', '0'],
    ['attainment', 'pair', 1, '36/35', '36/35'],
    ['gap', 'abs', null, '–', '–'],
  ] as const)('%s as %s, %s: "%s", "%s"', (name, wording, gap, vi, en) => {
    expect(write(name, wording, gap)).toEqual([vi, en]);
  });

  it('says of a change whether it went up or down', () => {
    const change = (value: number) =>
      formatWording('change_rate', 'abs', measuresOf('trend'), { change_rate: value }, 'vi');
    expect([0.1983, -0.5, 0].map(change)).toEqual(['tăng 19,83%', 'giảm 50%', 'không thay đổi']);
  });

  it.each([
    ['attainment', 'words'],
    ['needed_per_month', 'words'],
    ['status', 'abs'],
    ['unit', 'sign'],
    ['gap', 'pair'],
    // Its members are of another table.
    ['members_rate', 'pair'],
  ] as const)('refuses %s as %s', (name, wording) => {
    expect(() => write(name, wording)).toThrow(
      expect.objectContaining({ code: 'bad_wording' }) as Error,
    );
  });
});
