import { hucreXlsx } from '../by-hucre.js';
import { handXlsx } from '../by-hand.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { yearOf } from '../table.js';
import { signatureLines, titleLines } from '../titles.js';
import { DISTRICT } from '../units.js';

/** @import { Cell, Sheet } from '../sheet.js' */

/** A row of the form: its label, the numbers of this year and the last, the source that it counts, if it is a known one. */
/** @typedef {[label: string, now: number | null, before: number | null, source?: string | null]} FormRow */

/** @type {FormRow[]} */
const FIRST_PART = [
  ['I. Tổng số đảng viên mới kết nạp', 92, 88, null],
  ['Trong đó:', null, null],
  ['- Phụ nữ', 37, 33, 'women'],
  ['- Dân tộc thiểu số', 49, 46, 'ethnic_minority'],
  ['- Người theo tôn giáo', 12, 10, 'religious'],
  ['- Đoàn viên TNCS Hồ Chí Minh', 66, 61, 'youth_union'],
  ['- Chủ doanh nghiệp tư nhân', 2, 0, 'business_owner'],
];

/** @type {FormRow[]} */
const SCHOOLING = [
  ['3. Giáo dục phổ thông', null, null],
  ['- Trung học cơ sở', 11, 14],
  ['- Trung học phổ thông', 81, 74],
];

/** @type {FormRow[]} */
const NEW_ROWS = [
  ...FIRST_PART,
  ['- Kết nạp lại', 1, 0],
  ['II. Phân tích đảng viên mới kết nạp', null, null],
  ['1. Nghề nghiệp', null, null],
  ['- Cán bộ, công chức, viên chức', 31, 30],
  ['- Nông dân', 48, 45],
  ['- Học sinh, sinh viên', 2, 1],
  ['- Các nghề khác', 11, 12],
  ['2. Tuổi đời', null, null],
  ['- Từ 18 đến 30 tuổi', 61, 59],
  ['- Từ 31 đến 35 tuổi', 17, 15],
  ['- Từ 36 đến 40 tuổi', 8, 9],
  ['- Từ 41 đến 45 tuổi', 4, 3],
  ['- Từ 46 đến 50 tuổi', 2, 1],
  ['- Từ 51 đến 55 tuổi', 0, 1],
  ['- Từ 56 đến 60 tuổi', 0, 0],
  ['- Trên 60 tuổi', 0, 0],
  ['- Tuổi bình quân', 28.6, 28.9],
  ...SCHOOLING,
  ['III. Số tổ chức cơ sở đảng có kết nạp đảng viên', 21, 20],
];

/** @type {FormRow[]} */
const OLD_ROWS = [
  ...FIRST_PART,
  ['II. Phân tích đảng viên mới kết nạp', null, null],
  ['1. Tuổi đời', null, null],
  ['- Từ 18 đến 30', 61, 59],
  ['- Từ 31 đến 40', 25, 24],
  ['- Từ 41 đến 50', 6, 4],
  ['- Từ 51 trở lên', 0, 1],
  ['2. Tuổi bình quân', 28.6, 28.9],
  ...SCHOOLING,
];

/** Biểu số 2-BTCTW, in its newer and its older rows. */
export async function officialCases() {
  const newer = formSheet(NEW_ROWS, 2019);
  const older = formSheet(OLD_ROWS, 2012);
  return [
    makeCase(
      'official-newer.xlsx',
      await hucreXlsx({ sheets: [newer] }),
      truth('Biểu số 2-BTCTW, newer rows', NEW_ROWS, 2019),
    ),
    makeCase(
      'official-older.xls',
      sheetJs({ sheets: [older] }, 'xls'),
      truth('Biểu số 2-BTCTW, older rows', OLD_ROWS, 2012),
    ),
    wrongPartition(),
  ];
}

/** @param {FormRow[]} rows @param {number} year @returns {Sheet} */
function formSheet(rows, year) {
  const above = titleLines('THỐNG KÊ ĐẢNG VIÊN MỚI KẾT NẠP', `Năm ${year}`, 4);
  const head = [
    ['Tiêu chí', 'Thực hiện', null, '(%) kỳ này so với cùng kỳ'],
    [null, 'Kỳ này', 'Cùng kỳ năm trước', null],
    ['1', '2', '3', '4=2*100/3'],
  ];
  const body = rows.map(([label, now, before]) => [label, now, before, rate(now, before)]);
  above[0] = ['ĐẢNG BỘ HUYỆN ĐĂK TÔ', null, null, 'Biểu số 2-BTCTW'];
  above[1] = ['BAN TỔ CHỨC', null, null, null];
  return {
    name: 'Biểu 2',
    rows: [...above, ...head, ...body, ...signatureLines(4)],
    merges: ['A5:D5', 'A6:D6', 'A7:A8', 'B7:C7', 'D7:D8'],
  };
}

/** @param {number | null} now @param {number | null} before @returns {Cell} */
function rate(now, before) {
  if (now === null || before === null) return null;
  if (before === 0) return '–';
  return Math.floor((now * 10000) / before + 0.5) / 100;
}

/** @param {string} reason @param {FormRow[]} rows @param {number} year */
function truth(reason, rows, year) {
  return {
    reason,
    answers: { sheet_unit: DISTRICT },
    tables: {
      totals: rows.flatMap((row) => (row[3] === undefined ? [] : countsOf(row, row[3], year))),
    },
    may: {
      totals: rows.flatMap((row) =>
        row[3] === undefined && isCount(row) ? countsOf(row, '*', year) : [],
      ),
    },
  };
}

/** Rows that count people of this year's admissions. @param {FormRow} row */
const isCount = ([label, now]) => now !== null && !/bình quân|tổ chức cơ sở/.test(label);

/** @param {FormRow} row @param {string | null} source @param {number} year */
const countsOf = ([, now, before], source, year) => [
  { unit: DISTRICT, ...yearOf(year), source, admitted: now },
  { unit: DISTRICT, ...yearOf(year - 1), source, admitted: before },
];

function wrongPartition() {
  const rows = OLD_ROWS.map(
    (row) => /** @type {FormRow} */ (row[0] === '- Từ 31 đến 40' ? [row[0], 24, 24] : row),
  );
  return makeCase('official-partition-wrong.xlsx', handXlsx({ sheets: [formSheet(rows, 2012)] }), {
    ...truth('the ages of this year add to 91, the total is 92: said', rows, 2012),
    sums: [{ label: 'I. Tổng số đảng viên mới kết nạp', stated: 92, computed: 91 }],
  });
}
