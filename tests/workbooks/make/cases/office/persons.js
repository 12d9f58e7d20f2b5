import { admissions, officeCase } from '../../office-case.js';

const TITLE = 'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024';
const DAYS = ['2024-02-03', '2024-05-19'];
const RIGHT = {
  admissions: admissions([
    ['Chi bộ thôn 1', DAYS[0]],
    ['Chi bộ thôn 2', DAYS[1]],
  ]),
};
const WRITTEN = ['03/02/2024', '19/05/2024'];

/** @param {string} head @param {readonly string[]} values @param {string} [title] */
const list = (head, values, title = TITLE) => [
  `${title} | | | | `,
  `STT | Họ và tên | Chi bộ | ${head} | Ngày kết nạp`,
  ...WRITTEN.map(
    (day, at) => `${at + 1} | Người ${'AB'[at]} | Chi bộ thôn ${at + 1} | ${values[at]} | ${day}`,
  ),
];

/** @param {readonly string[]} days */
const recognised = (days) => ({
  admissions: RIGHT.admissions.map((row, at) => ({
    ...row,
    recognised_on: days[at]?.split('/').reverse().join('-'),
  })),
});

/** A column beside the day of admission: its head and values. */
const BESIDE = [
  ['Ngày kết nạp Đoàn', '26/03/2015', '26/03/2016'],
  ['Ngày vào Đoàn TNCS', '26/03/2015', '26/03/2016'],
  ['Ngày chính thức', '03/02/2025', '19/05/2025'],
  ['Ngày vào ngành', '01/09/2018', '01/09/2019'],
  ['Ngày dự kiến kết nạp', '01/02/2024', '15/05/2024'],
  ['Quê quán', 'Xã Nam Hồng, huyện Nam Trực', 'Xã Đông Hòa'],
  ['Nơi thường trú', 'Thôn 1, xã Kon Đào', 'Thôn 2'],
  ['Đơn vị công tác', 'Trường THCS Kon Đào', 'Hộ gia đình'],
  ['Nơi sinh', 'Xã Nam Hồng', 'Nam Định'],
  ['Chi đoàn', 'Chi đoàn thôn 1', 'Chi đoàn thôn 2'],
  ['Trú quán', 'Thôn 3, xã Tân Cảnh', 'Thôn 4, xã Tân Cảnh'],
];
/** Titles and heads of lists that are not of the admitted. */
const OTHERS = [
  ['DANH SÁCH ĐẢNG VIÊN DỰ KIẾN KẾT NẠP NĂM 2024', 'Ngày kết nạp'],
  ['DANH SÁCH ĐẢNG VIÊN CHUYỂN CHÍNH THỨC NĂM 2024', 'Ngày kết nạp'],
  ['DANH SÁCH ĐẢNG VIÊN BỊ KHAI TRỪ NĂM 2024', 'Ngày vào Đảng'],
  ['DANH SÁCH ĐẢNG VIÊN ĐƯỢC TẶNG HUY HIỆU ĐẢNG NĂM 2024', 'Ngày vào Đảng'],
  ['DANH SÁCH ĐẢNG VIÊN CHUYỂN SINH HOẠT ĐẢNG NĂM 2024', 'Ngày vào Đảng'],
  ['DANH SÁCH QUẦN CHÚNG ƯU TÚ NĂM 2024', 'Ngày vào Đoàn'],
  ['DANH SÁCH ĐẢNG VIÊN NĂM 2024', 'Ngày chính thức'],
  ['DANH SÁCH PHỤC HỒI ĐẢNG TỊCH NĂM 2024', 'Ngày kết nạp'],
];

/** Lists of persons: days, places and lists of another kind. */
export function officePersonCases() {
  return [
    ...BESIDE.map(([head, ...values], at) =>
      officeCase(
        `person-beside-${at + 1}`,
        `the day of admission beside “${head}”`,
        list(head, values),
        {
          tables: head === 'Ngày chính thức' ? recognised(values) : RIGHT,
          or_asks: [String(head)],
        },
      ),
    ),
    ...OTHERS.map(([title, head], at) =>
      officeCase(
        `person-other-${at + 1}`,
        `no list of the admitted: ${title}`,
        [
          `${title} | | | `,
          `STT | Họ và tên | Chi bộ | ${head}`,
          '1 | Người A | Chi bộ thôn 1 | 03/02/2019',
          '2 | Người B | Chi bộ thôn 2 | 19/05/2019',
        ],
        { asks_about: ['mỗi dòng là gì', 'chứa gì'] },
      ),
    ),
    officeCase(
      'person-three-columns',
      'day, month and year in three columns',
      [
        `${TITLE} | | | | | `,
        'TT | Họ và tên | Chi bộ | Ngày | Tháng | Năm',
        '1 | Người A | Chi bộ thôn 1 | 3 | 2 | 2024',
        '2 | Người B | Chi bộ thôn 2 | 19 | 5 | 2024',
      ],
      { tables: RIGHT },
    ),
    ...[
      ['far-year', '19/05/1924'],
      ['far-future', '19/05/2042'],
      ['far-serial', '1905-07-11'],
      ['far-century', '19/05/0204'],
    ].map(([name, day]) =>
      officeCase(
        `person-${name}`,
        `a day that can hardly be: ${day}`,
        [
          `${TITLE} | | | `,
          'STT | Họ và tên | Chi bộ | Ngày kết nạp',
          ...['03/02/2024', '10/02/2024', '12/04/2024', '02/09/2024'].map(
            (one, at) => `${at + 1} | Người ${at} | Chi bộ thôn 1 | ${one}`,
          ),
          `5 | Người 5 | Chi bộ thôn 1 | ${day}`,
        ],
        {
          tables: {
            admissions: admissions([
              ['Chi bộ thôn 1', '2024-02-03'],
              ['Chi bộ thôn 1', '2024-02-10'],
              ['Chi bộ thôn 1', '2024-04-12'],
              ['Chi bộ thôn 1', '2024-09-02'],
            ]),
          },
          or_asks: ['cách xa'],
        },
      ),
    ),
    officeCase(
      'person-several',
      'several persons in one sheet cell',
      [
        `${TITLE} | | | `,
        'STT | Họ và tên | Chi bộ | Ngày kết nạp',
        '1 | Nguyễn Văn A, Trần Thị B | Chi bộ thôn 1 | 03/02/2024',
        '2 | Lê Văn C | Chi bộ thôn 2 | 19/05/2024',
      ],
      { asks_about: ['nhiều người'] },
    ),
    officeCase(
      'person-groups',
      'rows that name the unit of those below them',
      [
        `${TITLE} | | `,
        'STT | Họ và tên | Ngày kết nạp',
        'Chi bộ thôn 1 | | ',
        '1 | Người A | 03/02/2024',
        'Chi bộ thôn 2 | | ',
        '2 | Người B | 19/05/2024',
      ],
      { tables: RIGHT },
    ),
  ];
}
