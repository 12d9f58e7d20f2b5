import { describe, expect, it } from 'vitest';
import { personsIn } from './person-names.ts';

describe('personsIn', () => {
  it.each([
    ['Nguyễn Văn A\nTrần Thị B', 2],
    ['Nguyễn Văn A\r\nTrần Thị B\r\nLê Văn C', 3],
    ['1. Nguyễn Văn A 2. Trần Thị B', 2],
    ['1. A\n2. B', 2],
    ['1) Nguyễn Văn A; 2) Trần Thị B; 3) Lê Văn C', 3],
    ['Nguyễn Văn A, Trần Thị B', 2],
    ['Nguyễn Văn A và Trần Thị B', 2],
    ['NGUYỄN VĂN A; TRẦN THỊ B', 2],
    ['- Nguyễn Văn A\n- Trần Thị B', 2],
    ['Nguyễn Văn A (sinh 1990)\nTrần Thị B (sinh 1991)', 2],
    ['Nguyễn Văn A, sinh năm 1990\nTrần Thị B, sinh năm 1991', 2],
    ['Đ/c Nguyễn Văn A\nĐ/c Trần Thị B', 2],
    ['Nguyễn Văn A'.normalize('NFD') + '\n' + 'Trần Thị B'.normalize('NFD'), 2],
    ['Nguyễn Văn A', 1],
    ['Y Blơi Êban', 1],
    ['Nguyễn Văn\nA', 1],
    ['Nguyễn Văn A\n(bí danh B)', 1],
    ['Nguyễn Văn A (tức Trần B)', 1],
    ['Nguyễn Văn A, Chi bộ thôn 1', 1],
    ['Nguyễn Văn A, 1990', 1],
    ['1. Nguyễn Văn A', 1],
    ['', 1],
  ])('counts the persons of %j: %i', (text, count) => {
    expect(personsIn(text)).toBe(count);
  });

  it('takes what is no text for one person', () => {
    expect([null, 12, true].map(personsIn)).toEqual([1, 1, 1]);
  });
});
