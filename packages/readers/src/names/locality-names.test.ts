import { describe, expect, it } from 'vitest';
import { localityNames, meetsWith, saysNoCell } from './locality-names.ts';

describe('localityNames', () => {
  it.each<[string, string[]]>([
    ['Thôn 1', ['Thôn 1']],
    ['Chi bộ thôn 1', ['Thôn 1']],
    ['Chi bộ ghép thôn 1 + thôn 2', ['Thôn 1', 'Thôn 2']],
    ['Chi bộ ghép: thôn 1, thôn 2 và thôn 3', ['Thôn 1', 'Thôn 2', 'Thôn 3']],
    ['Chi bộ sinh hoạt ghép thôn 1, 2', ['Thôn 1', 'Thôn 2']],
    ['Chi bộ ghép thôn 1-2', ['Thôn 1', 'Thôn 2']],
    ['Chi bộ làng Kon Tu Dốp 1 - Kon Tu Dốp 2', ['Làng Kon Tu Dốp 1', 'Làng Kon Tu Dốp 2']],
    ['Chi bộ TDP 3 và TDP 4', ['TDP 3', 'TDP 4']],
    ['CB. thôn Đăk Rao Lớn + Đăk Rao Nhỏ', ['Thôn Đăk Rao Lớn', 'Thôn Đăk Rao Nhỏ']],
    ['Chi bộ tổ dân phố số 5', ['Tổ dân phố số 5']],
    ['THÔN 1', ['Thôn 1']],
    ['Các thôn 1, 2, 3 sinh hoạt ghép', ['Thôn 1', 'Thôn 2', 'Thôn 3']],
    ['CÁC LÀNG 1 VÀ 2 SINH HOẠT GHÉP', ['Làng 1', 'Làng 2']],
    ['Thôn 1, thôn 2 (sinh hoạt ghép)', ['Thôn 1', 'Thôn 2']],
    ['Thôn 1 + 2 sinh hoạt chung một chi bộ', ['Thôn 1', 'Thôn 2']],
    ['Chi bộ ghép các thôn 1, 2', ['Thôn 1', 'Thôn 2']],
    ['Thôn 1 sinh hoạt ghép với thôn 2', ['Thôn 1', 'Thôn 2']],
    ['Thôn 1 (ghép)', ['Thôn 1']],
    ['Chi bộ thôn 1 + chi bộ thôn 2', ['Thôn 1', 'Thôn 2']],
    ['Chi bộ thôn 33 xã Kon Đào', ['Thôn 33']],
    ['Chi bộ Trường THCS', []],
    ['Chi bộ Công an + Quân sự', []],
    ['', []],
  ])('%s: %j', (text, expected) => expect(localityNames(text)).toEqual(expected));
});

describe('saysNoCell', () => {
  it.each(['', '-', '–', '0', 'Chưa có', 'chưa có chi bộ', 'Không', 'Chưa thành lập'])(
    '%s',
    (text) => expect(saysNoCell(text)).toBe(true),
  );
  it.each(['Chi bộ thôn 1', 'Ghép với thôn 2', 'Không tên 1'])('but not %s', (text) =>
    expect(saysNoCell(text)).toBe(false),
  );
});

describe('meetsWith', () => {
  it.each<[string, string[]]>([
    ['Ghép với thôn 2', ['Thôn 2']],
    ['Sinh hoạt ghép với thôn 2', ['Thôn 2']],
    ['sinh hoạt chung với chi bộ thôn 2', ['Thôn 2']],
    ['SH ghép vào chi bộ làng Đăk Rô', ['Làng Đăk Rô']],
    ['Chi bộ ghép thôn 1 + thôn 2', []],
    ['Chi bộ thôn 2', []],
  ])('%s: %j', (text, expected) => expect(meetsWith(text)).toEqual(expected));
});
