import { admissions, officeCase, totals } from '../../office-case.js';

/** Notes, sums and signatures in the column of units, which are no units. */
export function officeNoNameCases() {
  return [
    officeCase(
      'no-name-persons',
      'a note and the place and day of the signature in full rows of a list',
      [
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024',
        'TT | Đơn vị | Họ và tên | Ngày kết nạp',
        '1 | Chi bộ Thôn 1 | Nguyễn Văn A | 03/02/2024',
        '2 | Chi bộ Thôn 2 | Nguyễn Văn B | 19/05/2024',
        ' | Ghi chú | chưa tính Thôn 4 | 20/05/2024',
        '3 | Chi bộ Thôn 3 | Nguyễn Văn C | 19/06/2024',
        ' | Đăk Tô, ngày 5/1/2025 | Người lập | 05/01/2025',
      ],
      {
        asks_about: ['“Ghi chú” là đơn vị nào?'],
        tables: {
          admissions: admissions([
            ['Chi bộ Thôn 1', '2024-02-03'],
            ['Chi bộ Thôn 2', '2024-05-19'],
            ['Chi bộ Thôn 3', '2024-06-19'],
          ]),
          units: [{ name: 'Chi bộ Thôn 1' }, { name: 'Chi bộ Thôn 2' }, { name: 'Chi bộ Thôn 3' }],
        },
      },
    ),
    officeCase(
      'no-name-figures',
      'a note between the communes and numbers beside the signature',
      [
        'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024',
        'TT | Đơn vị | Kết nạp',
        '1 | Xã Kon Đào | 13',
        '2 | Xã Tân Cảnh | 9',
        '3 | Ghi chú | 2',
        ' | Đăk Tô, ngày 5/1/2025 | 1',
      ],
      {
        asks_about: ['“Đăk Tô, ngày 5/1/2025” là đơn vị nào?'],
        tables: {
          totals: totals({ 'Xã Kon Đào': 13, 'Xã Tân Cảnh': 9 }),
          units: [{ name: 'Xã Kon Đào' }, { name: 'Xã Tân Cảnh' }],
        },
      },
    ),
  ];
}
