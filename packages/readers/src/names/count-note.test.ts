import { describe, expect, test } from 'vitest';
import { countedName } from './count-note.ts';

describe('a count behind a name is no part of it', () => {
  test.each([
    ['Xã Kon Đào (12 đ/c)', 'Xã Kon Đào'],
    ['Xã Kon Đào (12 đ/c)'.normalize('NFD'), 'Xã Kon Đào'.normalize('NFD')],
    ['Xã Kon Đào: 13 đảng viên', 'Xã Kon Đào'],
    ['Xã Kon Đào: có 02 đồng chí', 'Xã Kon Đào'],
    ['Xã Kon Đào; 5 đ/c', 'Xã Kon Đào'],
    ['Xã Kon Đào, 5 đ/c', 'Xã Kon Đào'],
    ['Xã Kon Đào - 9 đ/c', 'Xã Kon Đào'],
    ['Xã Kon Đào – 09 đồng chí', 'Xã Kon Đào'],
    ['Xã Kon Đào 9 đ/c', 'Xã Kon Đào'],
    ['Xã Kon Đào (12 đ/c, trong đó 5 nữ)', 'Xã Kon Đào'],
    ['Xã Kon Đào: 12 đ/c (nữ 5)', 'Xã Kon Đào'],
    ['Xã Kon Đào (12/15 đ/c)', 'Xã Kon Đào'],
    ['Xã Kon Đào (gồm 3 người)', 'Xã Kon Đào'],
    ['Xã Kon Đào (tổng số: 12)', 'Xã Kon Đào'],
    ['Xã Kon Đào (SL: 12)', 'Xã Kon Đào'],
    ['Xã Kon Đào: 12 QCƯT', 'Xã Kon Đào'],
    ['Xa Kon Dao (12 d/c)', 'Xa Kon Dao'],
    ['Phường 1 (12 đ/c)', 'Phường 1'],
    ['Trung đoàn 24 (3 đ/c)', 'Trung đoàn 24'],
  ])('%j is %j', (text, name) => {
    expect(countedName(text)).toEqual({ name, isBare: false });
  });
});

test.each([
  ['Xã Tân Cảnh (9)', 'Xã Tân Cảnh'],
  ['Xã Tân Cảnh(9)', 'Xã Tân Cảnh'],
  ['Xã Tân Cảnh [09]', 'Xã Tân Cảnh'],
  ['Xã Tân Cảnh: 9', 'Xã Tân Cảnh'],
  ['Xã Tân Cảnh = 9', 'Xã Tân Cảnh'],
  ['Xã Tân Cảnh - 12', 'Xã Tân Cảnh'],
  ['Chi bộ cơ quan (2)', 'Chi bộ cơ quan'],
])('%j is %j and a bare number, which may be a part of it', (text, name) => {
  expect(countedName(text)).toEqual({ name, isBare: true });
});

describe('a number that belongs to the name stays', () => {
  test.each([
    'Thôn (1)',
    'TDP: 3',
    'Chi bộ số (2)',
    'Chi bộ thôn (1)',
    'Chi bộ thôn 1',
    'Tổ dân phố 3',
    'Phường 12',
    'Trường Tiểu học số 1',
    'Chi bộ Sư đoàn - 2',
    'Thôn 1 - 2',
    'Xã Kon Đào (2020)',
    'Xã Kon Đào (cũ)',
    'Xã Kon Đào (huyện Đăk Tô)',
    'Chi bộ 3 đội',
    '',
  ])('%j', (text) => {
    expect(countedName(text)).toBe(null);
  });
});
