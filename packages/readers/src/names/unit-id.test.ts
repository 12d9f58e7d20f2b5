import { expect, test } from 'vitest';
import { isIdOfName, UnitIds } from './unit-id.ts';

test.each([
  ['Thị trấn Đăk Tô', [], 'tt-dak-to'],
  ['Xã Tân Cảnh', [], 'tan-canh'],
  ['Huyện Đăk Tô', [], 'dak-to'],
  ['Huyện ủy Đăk Tô', [], 'dak-to'],
  ['Xã Đăk Rơ Nga'.normalize('NFD'), [], 'dak-ro-nga'],
  ['Đảng bộ xã Tân Cảnh', [], 'tan-canh'],
  ['Đặc khu Cô Tô', [], 'dac-khu-co-to'],
  ['Quân sự', [], 'quan-su'],
  ['Chi bộ thôn 1', [], 'chi-bo-thon-1'],
  ['Phường 1', [], 'phuong-1'],
  ['Xã Đăk Tô', ['dak-to'], 'dak-to-2'],
  ['Xã Đăk Tô', ['dak-to', 'dak-to-2'], 'dak-to-3'],
  ['Xã Đăk Tô', ['dak-to-2'], 'dak-to'],
  ['__proto__', [], 'proto'],
  ['constructor', [], 'constructor'],
  ['…', [], 'don-vi'],
])('the id of %j beside %j is %s', (name, taken, expected) => {
  expect(new UnitIds(taken).next(name)).toBe(expected);
});

test('no id is made twice, however many units bear one name', () => {
  const ids = new UnitIds(['chi-bo-1-3']);
  const made = Array.from({ length: 50_000 }, () => ids.next('Chi bộ 1'));
  expect(new Set(made).size).toBe(50_000);
  expect(made.slice(0, 4)).toEqual(['chi-bo-1', 'chi-bo-1-2', 'chi-bo-1-4', 'chi-bo-1-5']);
}, 2000);

test('an id is never longer than it can be read, and ends with a word', () => {
  const id = new UnitIds([]).next(`Chi bộ ${'rất dài '.repeat(20)}`);
  expect(id.length).toBeLessThanOrEqual(60);
  expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each([
  ['tan-canh', 'Xã Tân Cảnh', true],
  ['tan-canh-12', 'Xã Tân Cảnh', true],
  ['tan-canh-moi', 'Xã Tân Cảnh', false],
  ['tan-cahn', 'Xã Tân Cảnh', false],
  ['', 'Xã Tân Cảnh', false],
])('%j is an id made of %j: %s', (id, name, expected) => {
  expect(isIdOfName(id, name)).toBe(expected);
});
