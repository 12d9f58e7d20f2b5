import { officeCase, targets, totals } from '../../office-case.js';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';

/** Dashes in columns of numbers: likely 0, and asked; an empty sheet cell is never 0. */
export function officeDashCases() {
  return [
    officeCase(
      'dash-zero',
      'dashes of every length and “không” are 0 once confirmed, an empty sheet cell stays unknown',
      [
        TITLE,
        'TT | Đơn vị | Chỉ tiêu | Kết nạp | Nữ',
        '1 | Xã Kon Đào | 12 | 13 | 4',
        '2 | Xã Tân Cảnh | 10 | - | –',
        '3 | Xã Pô Kô | 5 | 4 | ',
        '4 | Xã Văn Lem | – | Không | —',
        '5 | Xã Ngọc Tụ | 3 |  | ',
      ],
      {
        asks_about: ['có 2 ô ghi dấu gạch hoặc “không”'],
        tables: {
          totals: totals({
            'Xã Kon Đào': 13,
            'Xã Kon Đào, women': 4,
            'Xã Tân Cảnh': 0,
            'Xã Tân Cảnh, women': 0,
            'Xã Pô Kô': 4,
            'Xã Văn Lem': 0,
            'Xã Văn Lem, women': 0,
          }),
          targets: targets({
            'Xã Kon Đào': 12,
            'Xã Tân Cảnh': 10,
            'Xã Pô Kô': 5,
            'Xã Văn Lem': 0,
            'Xã Ngọc Tụ': 3,
          }),
        },
      },
    ),
    officeCase(
      'dash-with-sum',
      'a stated sum holds with dashes as 0',
      [
        TITLE,
        'TT | Đơn vị | Kết nạp',
        '1 | Xã Kon Đào | 13',
        '2 | Xã Tân Cảnh | -',
        '3 | Xã Pô Kô | 4',
        ' | Cộng | 17',
      ],
      {
        asks_about: ['ghi dấu gạch hoặc “không”'],
        tables: { totals: totals({ 'Xã Kon Đào': 13, 'Xã Tân Cảnh': 0, 'Xã Pô Kô': 4 }) },
      },
    ),
    officeCase(
      'dash-years',
      'dashes under years, each column asked for itself',
      [
        'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN',
        'TT | Đơn vị | Năm 2023 | Năm 2024',
        '1 | Xã Kon Đào | 7 | -',
        '2 | Xã Tân Cảnh | - | 5',
        '3 | Xã Pô Kô | 3 | 2',
      ],
      {
        asks_about: ['ghi dấu gạch hoặc “không”'],
        tables: {
          totals: [
            ...totals({ 'Xã Kon Đào': 7 }, '2023-01-01', '2023-12-31'),
            ...totals({ 'Xã Kon Đào': 0 }),
            ...totals({ 'Xã Tân Cảnh': 0 }, '2023-01-01', '2023-12-31'),
            ...totals({ 'Xã Tân Cảnh': 5 }),
            ...totals({ 'Xã Pô Kô': 3 }, '2023-01-01', '2023-12-31'),
            ...totals({ 'Xã Pô Kô': 2 }),
          ],
        },
      },
    ),
  ];
}
