import { officeCase, totals } from '../../office-case.js';

/** Numbers of members beside those admitted. */
export function officeMemberCases() {
  return [
    officeCase(
      'members-year',
      'the number of members of each commune, likely at the end of the year; not of the sum below',
      [
        'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024',
        'TT | Đơn vị | Tổng số đảng viên | Kết nạp',
        '1 | Xã Kon Đào | 210 | 13',
        '2 | Xã Tân Cảnh | 180 | 9',
        '3 | Xã Pô Kô | 90 | ',
        ' | Cộng | 480 | 22',
      ],
      {
        asks_about: ['ghi số đảng viên, không ghi rõ vào ngày nào'],
        tables: {
          totals: totals({ 'Xã Kon Đào': 13, 'Xã Tân Cảnh': 9 }),
          members: [
            { unit: 'Xã Kon Đào', on: '2024-12-31', members: 210 },
            { unit: 'Xã Tân Cảnh', on: '2024-12-31', members: 180 },
            { unit: 'Xã Pô Kô', on: '2024-12-31', members: 90 },
          ],
        },
      },
    ),
    officeCase(
      'members-days',
      'numbers of members of the days that the title and a head say, and none of the women among them',
      [
        'TỔNG HỢP ĐẢNG VIÊN VÀ KẾT QUẢ KẾT NẠP NĂM 2024',
        '(Tính đến ngày 31/12/2024)',
        'TT | Đơn vị | Đảng viên tính đến 01/01/2024 | Tổng số đảng viên | Đảng viên nữ | Kết nạp',
        '1 | Xã Kon Đào | 199 | 210 | 80 | 13',
        '2 | Xã Tân Cảnh | 171 | 180 | 66 | 9',
        ' | Cộng | 370 | 390 | 146 | 22',
      ],
      {
        tables: {
          totals: totals({ 'Xã Kon Đào': 13, 'Xã Tân Cảnh': 9 }),
          members: [
            { unit: 'Xã Kon Đào', on: '2024-01-01', members: 199 },
            { unit: 'Xã Tân Cảnh', on: '2024-01-01', members: 171 },
            { unit: 'Xã Kon Đào', on: '2024-12-31', members: 210 },
            { unit: 'Xã Tân Cảnh', on: '2024-12-31', members: 180 },
          ],
        },
      },
    ),
  ];
}
