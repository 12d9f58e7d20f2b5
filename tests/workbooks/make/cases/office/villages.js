import { officeCase } from '../../office-case.js';

const TITLE = ['ĐẢNG ỦY XÃ KON ĐÀO', 'DANH SÁCH THÔN VÀ CHI BỘ THÔN', 'Tính đến ngày 30/6/2020'];
const DAY = '2020-06-30';
const HEAD = 'TT | Thôn | Chi bộ';

/** @param {Record<string, string | null>} meetings The cell of each village. */
const tables = (meetings) => ({
  localities: Object.keys(meetings).map((name) => ({ name, unit: 'Xã Kon Đào' })),
  cell_coverage: Object.entries(meetings).flatMap(([locality, cell]) =>
    cell === null ? [] : [{ locality, cell, from: DAY }],
  ),
});
const JOINT = 'Chi bộ ghép thôn 1 + thôn 2';
const SHARED = tables({ 'Thôn 1': JOINT, 'Thôn 2': JOINT, 'Thôn 3': 'Chi bộ thôn 3' });

/** Villages and the cells in which their members meet. */
export function officeVillageCases() {
  const none = ['Chưa có chi bộ', 'chưa có', 'Không có chi bộ', '-', ''];
  return [
    officeCase(
      'village-words',
      'a joint cell is written in both rows',
      [
        ...TITLE,
        HEAD,
        `1 | Thôn 1 | ${JOINT}`,
        `2 | Thôn 2 | ${JOINT}`,
        '3 | Thôn 3 | Chi bộ thôn 3',
      ],
      { tables: SHARED },
    ),
    officeCase(
      'village-merged',
      'a joint cell in a merged sheet cell',
      [
        {
          lines: [
            ...TITLE,
            HEAD,
            `1 | Thôn 1 | ${JOINT}`,
            '2 | Thôn 2',
            '3 | Thôn 3 | Chi bộ thôn 3',
          ],
          merges: ['C5:C6'],
        },
      ],
      { tables: SHARED },
    ),
    officeCase(
      'village-with',
      'members who meet with another village',
      [
        ...TITLE,
        HEAD,
        '1 | Thôn 1 | Chi bộ thôn 1',
        '2 | Thôn 2 | Sinh hoạt ghép với thôn 1',
        '3 | Thôn 3 | Chi bộ thôn 3',
      ],
      {
        tables: tables({
          'Thôn 1': 'Chi bộ thôn 1',
          'Thôn 2': 'Chi bộ thôn 1',
          'Thôn 3': 'Chi bộ thôn 3',
        }),
      },
    ),
    ...none.map((words, at) =>
      officeCase(
        `village-none-${at + 1}`,
        `a village without a cell: “${words}”`,
        [
          ...TITLE,
          HEAD,
          '1 | Thôn 1 | Chi bộ thôn 1',
          `2 | Thôn 2 | ${words}`,
          '3 | Thôn 3 | Chi bộ thôn 3',
        ],
        {
          tables: tables({ 'Thôn 1': 'Chi bộ thôn 1', 'Thôn 2': null, 'Thôn 3': 'Chi bộ thôn 3' }),
        },
      ),
    ),
    officeCase(
      'village-no-day',
      'a list that does not say of which day it is',
      [...TITLE.slice(0, 2), HEAD, '1 | Thôn 1 | Chi bộ thôn 1', '2 | Thôn 2 | Chi bộ thôn 2'],
      { asks_about: ['thời gian nào'] },
    ),
  ];
}
