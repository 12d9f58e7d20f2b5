import { describe, expect, test } from 'vitest';
import { cutNames } from './cut-names.ts';
import { widestOf } from './text.ts';

const room = { width: 150, fontSize: 11 };
const named = (names: readonly string[]) => names.map((name, i) => ({ id: `id-${i}`, name }));
const cut = (...names: string[]) => cutNames(named(names), room).map((lines) => lines.join(' / '));

test('a short name is left as it is, a longer one takes two lines', () => {
  expect(cut('Xã Tân Cảnh')).toEqual(['Xã Tân Cảnh']);
  expect(cut('Đảng bộ xã Tân Cảnh và xã Diên Bình')).toEqual([
    'Đảng bộ xã Tân Cảnh và / xã Diên Bình',
  ]);
});

test('what does not fit is cut in the middle', () => {
  const [name] = cut(
    'Đảng bộ Công ty Trách nhiệm hữu hạn Một thành viên Lâm nghiệp và Dịch vụ tổng hợp huyện Đăk Tô',
  );
  expect(name).toMatch(/^Đảng bộ Công ty .* \/ ….*huyện Đăk Tô$/);
});

describe('no two names are alike', () => {
  const LONG = 'Đảng bộ Công ty Trách nhiệm hữu hạn Một thành viên Lâm nghiệp';
  test.each([
    ['ends that differ', [`${LONG} Đăk Tô`, `${LONG} Sa Thầy`, `${LONG} Ngọc Hồi`]],
    [
      'middles that differ',
      ['Một', 'Hai', 'Ba'].map((part) => `${LONG} ${part} thuộc Huyện ủy Đăk Tô tỉnh Kon Tum cũ`),
    ],
    ['the same name', ['Thôn 1', 'Thôn 1', 'Thôn 2']],
    ['the same long name', [LONG + LONG, LONG + LONG]],
    ['one word without end', ['ă'.repeat(300), `${'ă'.repeat(299)}b`]],
  ])('of %s', (_, names) => {
    const lines = cutNames(named(names), room);
    expect(new Set(lines.map((one) => one.join('\n'))).size).toBe(names.length);
    for (const one of lines) {
      expect(one.length).toBeLessThanOrEqual(2);
      expect(widestOf(one, room.fontSize)).toBeLessThanOrEqual(room.width * 1.25);
    }
  });
});
