import { describe, expect, test } from 'vitest';
import { unitName } from './unit-name.ts';

describe('unitName takes the words before a name off', () => {
  test.each([
    ['Xã Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['xã Tân Cảnh'.normalize('NFD'), 'tan canh', 'commune', 'xa'],
    ['XÃ TÂN CẢNH', 'tan canh', 'commune', 'xa'],
    ['x. Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['X.Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['X Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['xa Tan Canh', 'tan canh', 'commune', 'xa'],
    ['Phường 5', '5', 'commune', 'phuong'],
    ['P.5', '5', 'commune', 'phuong'],
    ['P5', '5', 'commune', 'phuong'],
    ['Thị trấn Plei Kần', 'plei can', 'commune', 'thi tran'],
    ['TT Plei Kần', 'plei can', 'commune', 'thi tran'],
    ['TT. Plei Kần', 'plei can', 'commune', 'thi tran'],
    ['T.T Plei Kần', 'plei can', 'commune', 'thi tran'],
    ['Huyện Ngọc Hồi', 'ngoc hoi', 'district', 'huyen'],
    ['H. Ngọc Hồi', 'ngoc hoi', 'district', 'huyen'],
    ['HUYỆN ỦY NGỌC HỒI', 'ngoc hoi', 'district', 'huyen'],
    ['HUYỆN UỶ NGỌC HỒI', 'ngoc hoi', 'district', 'huyen'],
    ['Quận 1', '1', 'district', 'quan'],
    ['Q. Ninh Kiều', 'ninh kieu', 'district', 'quan'],
    ['Thành phố Kon Tum', 'con tum', 'district', 'thanh pho'],
    ['TP. Kon Tum', 'con tum', 'district', 'thanh pho'],
    ['TP Kon Tum', 'con tum', 'district', 'thanh pho'],
    ['Thị xã Ba Đồn', 'ba don', 'district', 'thi xa'],
    ['TX. Ba Đồn', 'ba don', 'district', 'thi xa'],
    ['Tỉnh Quảng Ngãi', 'quang ngai', 'province', 'tinh'],
    ['T. Quảng Ngãi', 'quang ngai', 'province', 'tinh'],
    ['tinh quang ngai', 'quang ngai', 'province', 'tinh'],
    ['Đảng bộ xã Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['Ðảng bộ xã Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['Đảng ủy xã Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['Đảng uỷ xã Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['ĐB xã Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['ĐU xã Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['BCH Đảng bộ xã Tân Cảnh', 'tan canh', 'commune', 'xa'],
    ['Đảng bộ Công an', 'cong an', 'agency', null],
    ['Chi bộ thôn 1', '1', 'cell', 'thon'],
    ['CB thôn 1', '1', 'cell', 'thon'],
    ['Chi ủy thôn 1', '1', 'cell', 'thon'],
    ['Chi bộ 12', '12', 'cell', null],
    ['Chi bộ Ban Tổ chức', 'ban to chuc', 'cell', null],
    ['Chi bộ Trường Tiểu học', 'truong tieu hoc', 'cell', null],
    ['Thôn 1', '1', 'locality', 'thon'],
    ['Làng Đăk Rao', 'dac rao', 'locality', 'lang'],
    ['Tổ dân phố 3', '3', 'locality', 'to dan pho'],
    ['TDP 3', '3', 'locality', 'to dan pho'],
    ['TDP3', '3', 'locality', 'to dan pho'],
    ['Tổ 3', '3', 'locality', 'to dan pho'],
    ['Khối phố 3', '3', 'locality', 'khoi'],
    ['Bản Mường', 'muong', 'locality', 'ban'],
  ])('%j: %j, %j, %j', (given, bare, level, kind) => {
    expect(unitName(given)).toMatchObject({ bare, level, kind });
  });
});

describe('unitName takes off nothing that belongs to the name', () => {
  test.each([
    ['Quân sự', 'quan su', null],
    ['quan su', 'quan su', null],
    ['Tịnh Kỳ', 'tinh ki', null],
    ['Xã Tịnh Kỳ', 'tinh ki', 'commune'],
    ['Xã Tô Múa', 'to mua', 'commune'],
    ['Xã Bản Lầu', 'ban lau', 'commune'],
    ['Huyện Lang Chánh', 'lang chanh', 'district'],
    ['Phương Đông', 'phuong dong', null],
    ['Du Già', 'du gia', null],
    ['Ban Tổ chức', 'ban to chuc', null],
    ['Khối Doanh nghiệp', 'khoi doanh nghiep', null],
    ['Tổ Kỹ thuật', 'to ki thuat', null],
    ['H’Leo', 'h leo', null],
    ['Xã X', 'x', 'commune'],
    ['Xã', 'xa', null],
    ['Chi bộ', 'chi bo', null],
    ['', '', null],
  ])('%j: %j, %j', (given, bare, level) => {
    expect(unitName(given)).toMatchObject({ bare, level });
  });
});

test.each([
  ['Xã Ngọk Tụ', 'Xã Ngọc Tụ'],
  ['Xã Đăk Tô', 'Xã Đắk Tô'],
  ['Xã Đăk Tô', 'Xã Ðak Tô'],
  ['Xã Đăk Tô', 'xa Dak To'],
  ['Xã Đăk Tô', 'Xã Đắc Tô'],
  ['Xã Pô Kô', 'Xã Pô Cô'],
  ['Xã Hoà Bình', 'Xã Hòa Bình'],
  ['Xã Ia Ly', 'Xã Ia Li'],
])('unitName has one bare name for %j and %j', (one, other) => {
  expect(unitName(one).bare).toBe(unitName(other).bare);
});
