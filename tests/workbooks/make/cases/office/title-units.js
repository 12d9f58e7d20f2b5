import { officeCase, totals } from '../../office-case.js';

const TITLE = 'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN NĂM 2024';

/** @param {string} title @param {readonly string[]} names */
const form = (title, names) => [
  `${title} | | `,
  `${TITLE} | | `,
  'TT | Đơn vị | Kết nạp',
  ...names.map((name, at) => `${at + 1} | ${name} | ${at + 2}`),
  ` | Tổng | ${names.reduce((sum, _, at) => sum + at + 2, 0)}`,
];

/** Titles, the unit that each names, and rows of several levels that stand side by side. */
const SIDE_BY_SIDE = /** @type {const} */ ([
  [
    'ĐẢNG ỦY XÃ ĐẮK NGỌC',
    'Xã Đắk Ngọc',
    ['Chi bộ thôn 3', 'Chi bộ Công an xã', 'Đảng bộ Quân sự xã', 'Đảng bộ các cơ quan Đảng'],
  ],
  [
    'HUYỆN ỦY KON LÂM',
    'Huyện Kon Lâm',
    ['Xã Đăk Mây', 'Thị trấn Kon Lâm', 'Đảng bộ Công an huyện', 'Chi bộ Kho bạc'],
  ],
  [
    'ĐẢNG ỦY ĐẶC KHU HÒN TRE',
    'Đặc khu Hòn Tre',
    ['Chi bộ khu dân cư số 2', 'Đảng bộ Công an đặc khu', 'Đảng bộ Chính quyền đặc khu'],
  ],
]);

/** Units of several levels under a title: all of them stand below the unit that it names. */
export function officeTitleUnitCases() {
  return SIDE_BY_SIDE.map(([title, unit, names], at) =>
    officeCase(
      `title-unit-${at + 1}`,
      `units of several levels stand below that of the title, ${title}`,
      form(title, names),
      {
        tables: {
          totals: totals(Object.fromEntries(names.map((name, i) => [name, i + 2]))),
        },
        parents: Object.fromEntries(names.map((name) => [name, unit])),
      },
    ),
  );
}
