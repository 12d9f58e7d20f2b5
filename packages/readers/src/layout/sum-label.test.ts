import { expect, it } from 'vitest';
import { isSumLabel } from './sum-label.ts';

it.each([
  'Tổng',
  'TỔNG CỘNG',
  'Tổng số:',
  'Cộng',
  'Cộng:',
  'cong',
  'Tong cong',
  'Cộng dồn',
  'Lũy kế',
  'II. Cộng',
  'TỔNG CỘNG (I+II+III)',
  'Cộng I',
  'Cộng khối xã',
  'Cộng năm 2019',
  'Tổng số toàn huyện',
  'Toàn huyện',
  'TOÀN ĐẢNG BỘ',
  'Cộng'.normalize('NFD'),
])('%j sums other rows', (text) => expect(isSumLabel(text)).toBe(true));

it.each([
  'Công an huyện',
  'Công ty Cà phê',
  'Công đoàn ngành',
  'Cống Văn A',
  'Tống Thị B',
  'Tổng công ty Cà phê',
  'Toàn Thắng',
  'Thôn Cộng Hòa',
  'Cộng đồng thôn 1',
  'Lũy Văn C',
  'Toàn quốc',
  'Xã Tân Cảnh',
  '',
])('%j does not', (text) => expect(isSumLabel(text)).toBe(false));
