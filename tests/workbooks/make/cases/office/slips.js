import { officeCase, totals } from '../../office-case.js';

/** @param {readonly string[]} units */
const list = (units) => [
  'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024',
  'TT | Họ và tên | Đơn vị | Ngày kết nạp',
  ...units.map((unit, at) => `${at + 1} | Người ${at + 1} | ${unit} | 0${at + 1}/3/2024`),
];
/** @param {readonly string[]} units */
const admitted = (units) => units.map((unit, at) => ({ unit, admitted_on: `2024-03-0${at + 1}` }));

const FIVE = Array.from({ length: 5 }, () => 'Xã Tân Cảnh');
const SLIPS = ['Xã Tân Cành', 'Xã Tân Cảh', 'Xã TânCảnh', 'Xã Tân Canh'];
const TWO = [...FIVE.slice(2), 'Xã Tân Cành', 'Xã Tân Cành'];

/** Names that are typed wrongly once beside the same name that is written right. */
export function officeSlipCases() {
  return [
    ...SLIPS.map((slip, at) =>
      officeCase(
        `slip-${at + 1}`,
        `${slip} is likely Xã Tân Cảnh, which the same column names five times`,
        list(['Xã Kon Đào', slip, ...FIVE]),
        {
          asks_about: [slip],
          tables: { admissions: admitted(['Xã Kon Đào', 'Xã Tân Cảnh', ...FIVE]) },
        },
      ),
    ),
    officeCase(
      'slip-above',
      'a slip in the column of the communes, beside that of their cells',
      [
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024',
        'TT | Họ và tên | Xã | Chi bộ | Ngày kết nạp',
        ...['Tân Cảnh', 'Tân Cảnh', 'Tân Cành', 'Tân Cảnh', 'Tân Cảnh', 'Tân Cảnh'].map(
          (commune, at) =>
            `${at + 1} | Người ${at + 1} | Xã ${commune} | Chi bộ thôn ${at % 2 ? 'Hai' : 'Nhất'} | 0${at + 1}/3/2024`,
        ),
      ],
      { asks_about: ['Xã Tân Cành'] },
    ),
    officeCase('slip-none', 'two units that are both named often', list(TWO), {
      tables: { admissions: admitted(TWO) },
    }),
    officeCase(
      'slip-month',
      'a slip in one of six sheets, each of which names every unit once',
      [1, 2, 3, 4, 5, 6].map((month) => ({
        name: `T${month}`,
        lines: [
          `KẾT QUẢ KẾT NẠP ĐẢNG VIÊN THÁNG ${month} NĂM 2024 | | `,
          'TT | Đơn vị | Kết nạp',
          `1 | ${month === 4 ? 'Xã Diên Bính' : 'Xã Diên Bình'} | ${month + 1}`,
          `2 | Xã Kon Đào | ${month + 2}`,
        ],
      })),
      {
        asks_about: ['Xã Diên Bính'],
        tables: {
          totals: ['01-31', '02-29', '03-31', '04-30', '05-31', '06-30'].flatMap((end, at) =>
            totals(
              { 'Xã Diên Bình': at + 2, 'Xã Kon Đào': at + 3 },
              `2024-${end.slice(0, 2)}-01`,
              `2024-${end}`,
            ),
          ),
        },
      },
    ),
  ];
}
