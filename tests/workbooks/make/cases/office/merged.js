import { officeCase, targets, totals } from '../../office-case.js';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';
const HEAD = 'TT | Đơn vị | Chỉ tiêu | Kết nạp';
const CELLS = ['Chi bộ Công an', 'Chi bộ Quân sự', 'Chi bộ Tòa án'];

/** @param {readonly string[]} target @param {readonly string[]} admitted */
const lines = (target, admitted) => [
  TITLE,
  HEAD,
  ...CELLS.map((name, at) => `${at + 1} | ${name} | ${target[at]} | ${admitted[at]}`),
];

/** Numbers in sheet cells that are merged over several units, and villages that share a cell. */
export function officeMergedCases() {
  const own = totals({ 'Chi bộ Công an': 3, 'Chi bộ Quân sự': 2, 'Chi bộ Tòa án': 1 });
  return [
    officeCase(
      'merged-target-three',
      'one target over three cells',
      [{ lines: lines(['8', '', ''], ['3', '2', '1']), merges: ['C3:C5'] }],
      { asks_about: ['Chỉ tiêu'] },
    ),
    officeCase(
      'merged-target-two',
      'one target over two cells',
      [{ lines: lines(['8', '', '4'], ['3', '2', '1']), merges: ['C3:C4'] }],
      { asks_about: ['Chỉ tiêu'] },
    ),
    officeCase(
      'merged-admitted',
      'one count over two cells',
      [{ lines: lines(['4', '4', '4'], ['5', '', '1']), merges: ['D3:D4'] }],
      { asks_about: ['Kết nạp'] },
    ),
    officeCase(
      'merged-remark',
      'merged remarks say nothing of numbers',
      [
        {
          lines: [
            TITLE,
            `${HEAD} | Ghi chú`,
            ...CELLS.map(
              (name, at) =>
                `${at + 1} | ${name} | 4 | ${3 - at}${at === 0 ? ' | chung một cụm' : ''}`,
            ),
          ],
          merges: ['E3:E5'],
        },
      ],
      {
        tables: {
          totals: own,
          targets: targets({ 'Chi bộ Công an': 4, 'Chi bộ Quân sự': 4, 'Chi bộ Tòa án': 4 }),
        },
      },
    ),
    officeCase(
      'merged-unit',
      'a unit merged over the rows of its years',
      [
        {
          lines: [
            'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN',
            'TT | Đơn vị | Năm | Kết nạp',
            '1 | Xã Kon Đào | 2023 | 3',
            ' | | 2024 | 4',
            '2 | Xã Tân Cảnh | 2023 | 2',
            ' | | 2024 | 1',
          ],
          merges: ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'],
        },
      ],
      {
        tables: {
          totals: [
            ...totals({ 'Xã Kon Đào': 3 }, '2023-01-01', '2023-12-31'),
            ...totals({ 'Xã Kon Đào': 4 }),
            ...totals({ 'Xã Tân Cảnh': 2 }, '2023-01-01', '2023-12-31'),
            ...totals({ 'Xã Tân Cảnh': 1 }),
          ],
        },
      },
    ),
  ];
}
