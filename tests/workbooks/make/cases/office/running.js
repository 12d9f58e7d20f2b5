import { officeCase, targets, totals } from '../../office-case.js';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const ENDS = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'];
const STARTS = ['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01'];
const OWN = [
  [3, 2],
  [4, 1],
  [0, 5],
  [2, 2],
];
const NAMES = ['Xã Kon Đào', 'Xã Tân Cảnh'];

/** @param {number} quarter @param {number} unit */
const toDate = (quarter, unit) =>
  OWN.slice(0, quarter + 1).reduce((sum, counts) => sum + (counts[unit] ?? 0), 0);
/** @param {number} quarter @param {(quarter: number, unit: number) => number} of @param {string} from */
const rows = (quarter, of, from) =>
  totals(
    Object.fromEntries(NAMES.map((name, unit) => [name, of(quarter, unit)])),
    from,
    ENDS[quarter],
  );
const own = QUARTERS.flatMap((_, at) =>
  rows(at, (quarter, unit) => OWN[quarter]?.[unit] ?? 0, STARTS[at] ?? ''),
);
const sums = QUARTERS.flatMap((_, at) => rows(at, toDate, '2024-01-01'));
const TARGETS = targets({ 'Xã Kon Đào': 12, 'Xã Tân Cảnh': 10 });

/** Words of a running count. */
const WORDS = [
  'Lũy kế từ đầu năm',
  'Lũy kế',
  'Luỹ kế',
  'Cộng dồn',
  'Cộng dồn từ đầu năm',
  'Từ đầu năm đến nay',
  'Trong đó (lũy kế)',
];

/** Counts that run on from the start of the year. */
export function officeRunningCases() {
  return [
    ...WORDS.map((words, at) =>
      officeCase(
        `running-${at + 1}`,
        `a running count called “${words}” beside the quarter's`,
        [
          'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN QUÝ II NĂM 2024 | | | | ',
          `TT | Đơn vị | Chỉ tiêu năm | Kết nạp trong quý | ${words}`,
          ...NAMES.map(
            (name, unit) =>
              `${unit + 1} | ${name} | ${[12, 10][unit]} | ${OWN[1]?.[unit]} | ${toDate(1, unit)}`,
          ),
        ],
        {
          tables: {
            totals: rows(1, (quarter, unit) => OWN[quarter]?.[unit] ?? 0, STARTS[1] ?? ''),
            targets: TARGETS,
          },
          may: { totals: rows(1, toDate, '2024-01-01') },
          or_asks: [words],
        },
      ),
    ),
    book('running-book', 'four quarters on four sheets, each with its running count', true),
    book('quarters-book', 'four quarters on four sheets with the same target', false),
    officeCase(
      'running-title',
      'a sheet whose title says that it runs on from January',
      [
        'KẾT QUẢ KẾT NẠP ĐẢNG VIÊN | | ',
        'Lũy kế từ đầu năm đến 30/9/2024 | | ',
        'TT | Đơn vị | Kết nạp',
        '1 | Xã Kon Đào | 7',
        '2 | Xã Tân Cảnh | 8',
      ],
      {
        tables: {
          totals: totals({ 'Xã Kon Đào': 7, 'Xã Tân Cảnh': 8 }, '2024-01-01', '2024-09-30'),
        },
        or_asks: ['thời gian nào'],
      },
    ),
  ];
}

/** @param {string} name @param {string} reason @param {boolean} hasRunning */
function book(name, reason, hasRunning) {
  const sheets = QUARTERS.map((quarter, at) => ({
    name: `Quý ${quarter}`,
    lines: [
      `KẾT QUẢ KẾT NẠP ĐẢNG VIÊN QUÝ ${quarter} NĂM 2024`,
      `TT | Đơn vị | Chỉ tiêu năm | Kết nạp trong quý${hasRunning ? ' | Lũy kế từ đầu năm' : ''}`,
      ...NAMES.map(
        (unit, i) =>
          `${i + 1} | ${unit} | ${[12, 10][i]} | ${OWN[at]?.[i]}${hasRunning ? ` | ${toDate(at, i)}` : ''}`,
      ),
    ],
  }));
  return officeCase(name, reason, sheets, {
    tables: { totals: own, targets: TARGETS },
    ...(hasRunning ? { may: { totals: sums } } : {}),
  });
}
