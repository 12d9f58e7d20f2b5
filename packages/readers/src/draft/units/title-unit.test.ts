import { expect, test } from 'vitest';
import { displayName, titleUnit } from './title-unit.ts';

test.each([
  ['ĐẢNG BỘ HUYỆN ĐĂK TÔ', 'Huyện Đăk Tô'],
  ['HUYỆN ỦY ĐĂK TÔ', 'Huyện Đăk Tô'],
  ['HUYỆN UỶ ĐĂK TÔ', 'Huyện Đăk Tô'],
  ['BAN TỔ CHỨC HUYỆN ỦY ĐĂK TÔ', 'Huyện Đăk Tô'],
  ['BTC Huyện ủy Đăk Tô', 'Huyện Đăk Tô'],
  ['BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN ĐĂK TÔ*', 'Huyện Đăk Tô'],
  ['Ban Thường vụ Tỉnh ủy Quảng Ngãi', 'Tỉnh Quảng Ngãi'],
  ['THÀNH ỦY HUẾ', 'Thành phố Huế'],
  ['THÀNH ỦY TP HỒ CHÍ MINH', 'Thành phố Hồ Chí Minh'],
  ['THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH', 'Thành phố Hồ Chí Minh'],
  ['THỊ ỦY AN KHÊ', 'Thị xã An Khê'],
  ['QUẬN ỦY QUẬN 1', 'Quận 1'],
  ['ĐẢNG ỦY ĐẶC KHU CÔ TÔ', 'Đặc khu Cô Tô'],
  ['ĐẢNG BỘ PHƯỜNG TÂN THÀNH', 'Phường Tân Thành'],
  ['Đảng ủy xã Kon Đào', 'Xã Kon Đào'],
  ['ĐẢNG BỘ CÁC CƠ QUAN TỈNH', 'Đảng bộ các cơ quan tỉnh'],
  ['ĐẢNG ỦY UBND TỈNH', 'Đảng ủy UBND tỉnh'],
  ['Đảng bộ Quân sự tỉnh', 'Đảng bộ Quân sự tỉnh'],
])('%j is the unit %j', (text, name) => {
  expect(displayName(text)).toBe(name);
  expect(titleUnit({ title: [text] }, 5)).toBe(name);
});

test.each(['Ban Tổ chức Tỉnh ủy', 'HUYỆN ỦY', 'DANH SÁCH KẾT NẠP', 'Năm 2020'])(
  '%j names no unit',
  (text) => {
    expect(titleUnit({ title: [text] }, 5)).toBe(null);
  },
);

test.each([
  ['ĐẢNG ỦY ĐĂK TÔ', 'Đảng ủy Đăk Tô'],
  ['ĐẢNG UỶ ĐĂK TÔ*', 'Đảng ủy Đăk Tô'],
  ['Đảng ủy Kon Plông', 'Đảng ủy Kon Plông'],
])('%j below its province is an office of a place whose level is asked', (text, name) => {
  expect(titleUnit({ title: ['ĐẢNG BỘ TỈNH QUẢNG NGÃI', text, 'BÁO CÁO'] }, 5)).toBe(name);
});

test.each(['ĐẢNG ỦY CẤP TRÊN', 'Đảng ủy đã họp', 'ĐẢNG ỦY', 'ĐẢNG ỦY, CHI ỦY'])(
  '%j names no such office',
  (text) => {
    expect(titleUnit({ title: ['ĐẢNG BỘ TỈNH QUẢNG NGÃI', text] }, 5)).toBe('Tỉnh Quảng Ngãi');
  },
);
