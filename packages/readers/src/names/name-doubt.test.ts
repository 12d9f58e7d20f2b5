import { describe, expect, test } from 'vitest';
import { nameDoubt } from './name-doubt.ts';

describe('a name that is none of one unit', () => {
  test.each([
    ['Khác', 'vague'],
    ['KHÁC', 'vague'],
    ['khac', 'vague'],
    ['Khác (ghi rõ)', 'vague'],
    ['Đơn vị khác', 'vague'],
    ['Các đơn vị khác', 'vague'],
    ['Cơ quan, đơn vị khác', 'vague'],
    ['Chi bộ khác', 'vague'],
    ['Khối khác', 'vague'],
    ['Các xã còn lại', 'vague'],
    ['Số còn lại', 'vague'],
    ['Chưa rõ', 'vague'],
    ['Không rõ', 'vague'],
    ['Chưa xác định', 'vague'],
    ['Chưa phân chi bộ', 'vague'],
    ['Không có đơn vị', 'vague'],
    ['N/A', 'vague'],
    ['…', 'vague'],
    ['?', 'vague'],
    ['Xã Kon Đào và Xã Tân Cảnh', 'several'],
    ['Xã Kon Đào, xã Tân Cảnh', 'several'],
    ['Xã Kon Đào + Xã Tân Cảnh', 'several'],
    ['Xã Kon Đào - Xã Tân Cảnh', 'several'],
    ['Đảng bộ xã Kon Đào; Đảng bộ xã Tân Cảnh', 'several'],
    ['Chi bộ thôn 1 và chi bộ thôn 2', 'several'],
    ['Xã Tân Cảnh (cũ)', 'changed'],
    ['Xa Tan Canh (cu)', 'changed'],
    ['Xã Tân Cảnh (mới)', 'changed'],
    ['Xã Tân Cảnh cũ', 'changed'],
    ['Xã Tân Cảnh (trước sáp nhập)', 'changed'],
    ['Xã Tân Cảnh trước sáp nhập', 'changed'],
    ['Xã Tân Cảnh (nay là xã Đăk Tô)', 'changed'],
    ['Xã Tân Cảnh (từ 01/7/2025)', 'changed'],
  ])('%j: %s', (name, doubt) => {
    expect(nameDoubt(name)).toBe(doubt);
  });
});

describe('a name that only looks so is one unit’s', () => {
  test.each([
    'Xã Nhân Khắc',
    'Thôn Chùa',
    'Thôn Mới',
    'Huyện Chợ Mới',
    'Xã Phố Mới',
    'Chi bộ thôn 1 + thôn 2',
    'Chi bộ ghép thôn 1, thôn 2',
    'Chi bộ Văn hóa và Thông tin',
    'Phòng Giáo dục và Đào tạo',
    'Chi bộ thôn 33, xã Kon Đào, huyện Đăk Tô',
    'Xã Tân Cảnh (huyện Đăk Tô)',
    'Chi bộ khối 2 (TT Đăk Tô)',
    'Đảng bộ các cơ quan Đảng tỉnh',
    'Khối Dân - Chính - Đảng',
    '__proto__',
    'constructor',
    'Xã Ba',
  ])('%j', (name) => {
    expect(nameDoubt(name)).toBe(null);
  });
});
