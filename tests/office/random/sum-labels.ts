import type { Random } from '../../../data/make/random.js';

const SUMS = [
  'Tổng cộng',
  'Cộng',
  'TỔNG CỘNG',
  'Tổng',
  'Tổng số',
  'Toàn huyện',
  'Toàn Đảng bộ',
  'Cộng toàn huyện',
  'Total',
  'Grand Total',
  'TỔNG CỘNG:',
  'Tổng toàn đảng bộ',
  'Cộng chung',
] as const;
const MEANS = ['Bình quân', 'Trung bình', 'Bình quân mỗi đơn vị', 'Average', 'BQ chung'] as const;

/** What a row that sums all others is called. */
export const sumLabel = (random: Random): string => random.pick(SUMS, () => 1);

/** What a row of means is called. */
export const meanLabel = (random: Random): string => random.pick(MEANS, () => 1);
