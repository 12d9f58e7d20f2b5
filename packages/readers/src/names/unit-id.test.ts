import { expect, test } from 'vitest';
import { unitId } from './unit-id.ts';

test.each([
  ['Thị trấn Đăk Tô', [], 'tt-dak-to'],
  ['Xã Tân Cảnh', [], 'tan-canh'],
  ['Huyện Đăk Tô', [], 'dak-to'],
  ['Xã Đăk Rơ Nga'.normalize('NFD'), [], 'dak-ro-nga'],
  ['Đảng bộ xã Tân Cảnh', [], 'tan-canh'],
  ['Chi bộ thôn 1', [], 'chi-bo-thon-1'],
  ['Phường 1', [], 'phuong-1'],
  ['Xã Đăk Tô', ['dak-to'], 'dak-to-2'],
  ['Xã Đăk Tô', ['dak-to', 'dak-to-2'], 'dak-to-3'],
  ['…', [], 'don-vi'],
])('unitId(%j) beside %j is %s', (name, taken, expected) => {
  expect(unitId(name, new Set(taken))).toBe(expected);
});

test('unitId is never longer than it can be read, and ends with a word', () => {
  const id = unitId(`Chi bộ ${'rất dài '.repeat(20)}`, new Set());
  expect(id.length).toBeLessThanOrEqual(60);
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
