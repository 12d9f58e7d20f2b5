import { admissions, officeCase } from '../../office-case.js';

const HEAD = 'TT | Họ và tên | Đơn vị | Ngày kết nạp';
const ASKED = 'chỉ ghi ngày và tháng, không ghi năm';
const TABLES = {
  admissions: admissions([
    ['Xã Kon Đào', '2018-02-03'],
    ['Xã Tân Cảnh', '2018-05-19'],
    ['Xã Kon Đào', '2019-03-26'],
    ['Xã Pô Kô', '2019-09-02'],
  ]),
};

/** Days of admission without their year. */
export function officeYearlessCases() {
  return [
    officeCase(
      'yearless-groups',
      'the year of `03/02` stands in the row of its group',
      [
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP',
        HEAD,
        'Năm 2018',
        '1 | Nguyễn Văn A | Xã Kon Đào | 03/02',
        '2 | Nguyễn Văn B | Xã Tân Cảnh | 19/05',
        'Năm 2019',
        '1 | Nguyễn Văn C | Xã Kon Đào | 26/03',
        '2 | Nguyễn Văn D | Xã Pô Kô | 02/09',
      ],
      { asks_about: [ASKED], tables: TABLES },
    ),
    officeCase(
      'yearless-groups-mixed',
      'numbered groups of years, days with and without a year, other signs between day and month',
      [
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NHIỆM KỲ 2015 - 2020',
        HEAD,
        'I | NĂM 2018',
        '1 | Nguyễn Văn A | Xã Kon Đào | 03/02',
        '2 | Nguyễn Văn B | Xã Tân Cảnh | 19/05/2018',
        'II | KẾT NẠP NĂM 2019',
        '3 | Nguyễn Văn C | Xã Kon Đào | 26-3',
        '4 | Nguyễn Văn D | Xã Pô Kô | ngày 2 tháng 9',
      ],
      { asks_about: [ASKED], tables: TABLES },
    ),
    officeCase(
      'yearless-title',
      'the year stands in the title; of a recognition it is another, and nothing is taken',
      [
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2018',
        `${HEAD} | Ngày công nhận chính thức`,
        '1 | Nguyễn Văn A | Xã Kon Đào | 03/02 | 03/02',
        '2 | Nguyễn Văn B | Xã Tân Cảnh | 19/05 | 19/05/2019',
      ],
      {
        asks_about: [ASKED],
        tables: {
          admissions: [
            { admitted_on: '2018-02-03', unit: 'Xã Kon Đào', recognised_on: null },
            { admitted_on: '2018-05-19', unit: 'Xã Tân Cảnh', recognised_on: '2019-05-19' },
          ],
        },
      },
    ),
    officeCase(
      'yearless-unknown',
      'no line says the year',
      [
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP',
        HEAD,
        '1 | Nguyễn Văn A | Xã Kon Đào | 03/02',
        '2 | Nguyễn Văn B | Xã Tân Cảnh | 19/05',
        '3 | Nguyễn Văn C | Xã Kon Đào | 26/3',
      ],
      { asks_about: [ASKED], tables: { admissions: [] } },
    ),
    officeCase(
      'yearless-term',
      'a term’s title is of several years, so it says none',
      [
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NHIỆM KỲ 2015 - 2020',
        HEAD,
        '1 | Nguyễn Văn A | Xã Kon Đào | 03/02/2016',
        '2 | Nguyễn Văn B | Xã Tân Cảnh | 19/05',
        '3 | Nguyễn Văn C | Xã Pô Kô | 26/3/2017',
      ],
      {
        asks_about: [ASKED],
        tables: {
          admissions: admissions([
            ['Xã Kon Đào', '2016-02-03'],
            ['Xã Pô Kô', '2017-03-26'],
          ]),
        },
      },
    ),
  ];
}
