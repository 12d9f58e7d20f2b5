import { officeCase } from '../../office-case.js';

/** Words of a column of religions, each with what it says; null where a person has to say it. */
const WORDS = /** @type {const} */ ([
  ['Không có', 'no'],
  ['Bên lương', 'no'],
  ['Chưa', 'no'],
  ['Lương giáo', 'no'],
  ['Không theo đạo nào', 'no'],
  ['Công giáo', 'yes'],
  ['Đạo Tin lành', 'yes'],
  ['Phật giáo Hòa Hảo', 'yes'],
  ['Cao Đài', 'yes'],
  ['Đạo ông bà', null],
  ['Bỏ đạo', null],
]);

/** Words that say whether a person is religious; those that leave it open are not taken for either. */
export function officeReligionCases() {
  return [
    officeCase(
      'religion-words',
      'words of no religion, of religions, and two that leave it open',
      [
        'DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP NĂM 2024 | | | | ',
        'STT | Họ và tên | Chi bộ | Tôn giáo | Ngày kết nạp',
        ...WORDS.map(
          ([word], at) =>
            `${at + 1} | Người ${at + 1} | Chi bộ thôn ${at + 1} | ${word} | 2024-02-${at + 11}`,
        ),
      ],
      {
        tables: {
          admissions: WORDS.map(([, religious], at) => ({
            admitted_on: `2024-02-${at + 11}`,
            unit: `Chi bộ thôn ${at + 1}`,
            religious,
          })),
        },
        rejected: [
          { row: 12, column: 'D', found: 'Đạo ông bà' },
          { row: 13, column: 'D', found: 'Bỏ đạo' },
        ],
      },
    ),
  ];
}
