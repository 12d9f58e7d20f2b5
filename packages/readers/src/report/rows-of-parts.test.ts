import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.sample.ts';

const HEAD = 'TT | Đơn vị | Kết nạp';

describe('rows that give parts of the unit above them', () => {
  it.each<[line: string, source: string]>([
    ['| Trong đó: Nữ | 3', 'women'],
    ['| Trong đó nữ | 3', 'women'],
    ['| Tr.đó: Nữ | 3', 'women'],
    ['| T.đó nữ | 3', 'women'],
    ['| Trg đó: - Nữ | 3', 'women'],
    ['| (Trong đó: Nữ) | 3', 'women'],
    ['| - Nữ | 3', 'women'],
    ['| + Nữ | 3', 'women'],
    ['- | Nữ | 3', 'women'],
    ['+ | Phụ nữ | 3', 'women'],
    ['|    Nữ | 3', 'women'],
    ['| Nữ | 3', 'women'],
    ['| - Nam | 3', 'men'],
    ['| Dân tộc thiểu số | 3', 'ethnic_minority'],
    ['| - DTTS | 3', 'ethnic_minority'],
    ['| - Là người dân tộc thiểu số | 3', 'ethnic_minority'],
    ['| - Đoàn viên | 3', 'youth_union'],
    ['| Trong đó: Đoàn viên TNCS HCM | 3', 'youth_union'],
    ['| - Theo tôn giáo | 3', 'religious'],
    ['| - Bộ đội xuất ngũ | 3', 'demobilised_soldier'],
    ['| - Công an | 3', 'soldier'],
    ['| - Học sinh, sinh viên | 3', 'student'],
    ['| - Kết nạp lại | 3', 'readmitted'],
  ])('%j', (line, source) => {
    const { figures, asked, differing } = readRows([
      HEAD,
      '1 | Xã Kon Đào | 7',
      line,
      '2 | Xã Tân Cảnh | 5',
      line,
      '3 | Xã Ngọk Tụ | 4',
    ]);
    expect({ figures, asked, differing }).toEqual({
      figures: [
        'Xã Kon Đào: 7',
        `Xã Kon Đào, ${source}: 3`,
        'Xã Tân Cảnh: 5',
        `Xã Tân Cảnh, ${source}: 3`,
        'Xã Ngọk Tụ: 4',
      ],
      asked: [],
      differing: [],
    });
  });

  it('stand under words that only lead to them', () => {
    const { figures, asked } = readRows([
      'TT | Đơn vị | Chỉ tiêu | Kết nạp',
      '1 | Xã Kon Đào | 5 | 7',
      '| Trong đó: | |',
      '| Nữ | | 3',
      '| Công an | | 1',
      '2 | Xã Tân Cảnh | 4 | 5',
    ]);
    expect(asked).toEqual([]);
    expect(figures).toEqual([
      'Xã Kon Đào: 7',
      'Xã Kon Đào, women: 3',
      'Xã Kon Đào, soldier: 1',
      'Xã Tân Cảnh: 5',
      'Xã Kon Đào, target: 5',
      'Xã Tân Cảnh, target: 4',
    ]);
  });

  it('below a sum are compared with the parts of the units', () => {
    const lines = [
      HEAD,
      '1 | Xã A | 7',
      '| - Nữ | 3',
      '2 | Xã B | 5',
      '| - Nữ | 2',
      '| Tổng cộng | 12',
    ];
    expect(readRows([...lines, '| - Nữ | 5']).differing).toEqual([]);
    const { figures, differing } = readRows([...lines, '| - Nữ | 6']);
    expect(differing).toEqual(['C8: 6 ≠ 5']);
    expect(figures).toHaveLength(4);
  });

  it('are asked for where nobody knows them', () => {
    const { figures, asked } = readRows([
      HEAD,
      '1 | Xã A | 7',
      '| Trong đó: Trí thức trẻ | 3',
      '2 | Xã B | 5',
    ]);
    expect(asked).toEqual(['Trí thức trẻ']);
    expect(figures).toEqual(['Xã A: 7', 'Xã A, tri_thuc_tre: 3', 'Xã B: 5']);
  });

  it('are units where they add up to the one above them', () => {
    const { figures, asked } = readRows([
      'Đơn vị | Kết nạp',
      'Khối xã | 12',
      'Trong đó: Kon Đào | 7',
      'Tân Cảnh | 5',
    ]);
    expect(asked).toEqual([]);
    expect(figures).toEqual(['Khối xã › Kon Đào: 7', 'Khối xã › Tân Cảnh: 5']);
  });
});

describe('numbers in sheet cells merged over several rows', () => {
  const lines = (...rows: string[]): string[] => ['TT | Đơn vị | Chỉ tiêu | Kết nạp', ...rows];
  const OFFICES = [
    '1 | Chi bộ Thuế | 6 | 2',
    '2 | Chi bộ Kho bạc | | 1',
    '3 | Chi bộ Ngân hàng | | 2',
    '4 | Chi bộ Công an | 8 | 8',
  ];

  it.each<[merges: string[], targets: string[]]>([
    [['C3:C4'], ['Chi bộ Công an, target: 8']],
    [['C3:C5'], ['Chi bộ Công an, target: 8']],
    [['C3:C6'], []],
  ])('%j are asked for, and not given to each', (merges, wanted) => {
    const { figures, asked } = readRows(lines(...OFFICES), merges);
    expect(asked).toEqual(['merged']);
    expect(figures.filter((one) => one.includes('target'))).toEqual(wanted);
  });

  it('are one number where all of their rows are of one unit', () => {
    const { figures, asked } = readRows(
      ['TT | Đơn vị | Nội dung khác | Kết nạp', '1 | Xã A | x | 6', '| | y |', '2 | Xã B | z | 8'],
      ['B3:B4', 'D3:D4'],
    );
    expect(asked.includes('merged')).toBe(false);
    expect(figures.filter((one) => /: 6/.test(one))).toHaveLength(1);
  });

  it('leave a name that is merged over several persons what it is', () => {
    const { asked } = readRows(
      [
        'Chi bộ | Họ và tên | Ngày kết nạp',
        'Chi bộ thôn 1 | Người A | 3/2/2024',
        '| Người B | 19/5/2024',
      ],
      ['A3:A4'],
    );
    expect(asked).toEqual([]);
  });
});
