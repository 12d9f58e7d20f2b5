import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import {
  admitted,
  birthIf,
  DAYS,
  day,
  name,
  ordinal,
  remark,
  sex,
  tick,
  unit,
} from '../columns.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';
import { signatureLines, titleLines } from '../titles.js';

/** Heads as offices make them: titles above, two and three rows, merged, numbered. */
export async function headCases() {
  return [
    await titles(),
    await titlesMerged(),
    await twoRows(),
    await threeRows(),
    numbered(),
    await longHeads(),
    noTitleGap(),
  ];
}

const SIMPLE = [ordinal, name, sex(), unit(), admitted(DAYS.slashes)];

async function titles() {
  const { sheet, admissions } = listSheet(SIMPLE, people(21, 12), {
    above: titleLines('DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP', '(Từ năm 2016 đến năm 2019)', 5),
    below: signatureLines(5),
  });
  return makeCase('titles-and-signatures.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'title lines above the head, signatures below the body',
    tables: { admissions },
  });
}

async function titlesMerged() {
  const { sheet, admissions } = listSheet([...SIMPLE, remark('Ghi chú')], people(22, 12), {
    above: titleLines('DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP', 'Nhiệm kỳ 2015 - 2020', 6),
    below: [['Danh sách này có 12 đồng chí./.'], ...signatureLines(6)],
    merges: ['A1:B1', 'D1:F1', 'A2:B2', 'A3:B3', 'D3:F3', 'A5:F5', 'A6:F6', 'A20:F20'],
  });
  return makeCase('titles-merged.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'merged title lines, and a closing sentence that counts the list',
    tables: { admissions },
  });
}

async function twoRows() {
  const columns = [
    ...SIMPLE,
    tick('Đoàn viên', 'youth_union'),
    tick('DTTS', 'ethnic_minority'),
    tick('Tôn giáo', 'religious'),
  ];
  const { sheet, admissions } = listSheet(columns, people(23, 14), {
    above: titleLines('DANH SÁCH KẾT NẠP ĐẢNG', 'Năm 2016 - 2019', 8),
    head: [
      ['TT', 'Họ và tên', 'Giới tính', 'Đơn vị', 'Ngày kết nạp', 'Trong đó', null, null],
      [null, null, null, null, null, 'Đoàn viên', 'DTTS', 'Tôn giáo'],
    ],
    merges: ['A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:E8', 'F7:H7'],
  });
  return makeCase('head-of-two-rows.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'a head of two merged rows (Trong đó › …), ticks and empty sheet cells under it',
    answers: { empty_ticks: 'no' },
    asks: ['empty_ticks'],
    tables: { admissions },
  });
}

async function threeRows() {
  const columns = [
    ordinal,
    name,
    birthIf('male', DAYS.real),
    birthIf('female', DAYS.real),
    unit(),
    day('QĐ kết nạp', 'decided_on', DAYS.real),
    admitted(DAYS.real),
    tick('Đoàn viên', 'youth_union', 'Có', 'Không'),
    tick('Bộ đội xuất ngũ', 'demobilised_soldier', 'Có', 'Không'),
  ];
  const { sheet, admissions } = listSheet(columns, people(24, 12), {
    above: [['DANH SÁCH ĐẢNG VIÊN MỚI'], []],
    head: [
      ['TT', 'Họ và tên', 'Thông tin cá nhân', null, 'Đơn vị', 'Kết nạp', null, 'Nguồn', null],
      [null, null, 'Ngày sinh', null, null, 'Ngày', null, 'Thành phần', null],
      [null, null, 'Nam', 'Nữ', null, 'Quyết định', 'Kết nạp', 'Đoàn viên', 'Bộ đội xuất ngũ'],
    ],
    merges: ['A3:A5', 'B3:B5', 'C3:D3', 'C4:D4', 'E3:E5', 'F3:G3', 'F4:G4', 'H3:I3', 'H4:I4'],
  });
  return makeCase('head-of-three-rows.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'a head of three merged rows; the day of decision beside the day of admission',
    tables: { admissions },
  });
}

function numbered() {
  const { sheet, admissions } = listSheet(SIMPLE, people(25, 10), {
    head: [
      ['TT', 'Họ và tên', 'Giới tính', 'Đơn vị', 'Ngày kết nạp'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ],
  });
  return makeCase('head-numbered.xls', sheetJs({ sheets: [sheet] }, 'xls'), {
    reason: 'a row of column numbers (1) (2) … under the head',
    tables: { admissions },
  });
}

async function longHeads() {
  const words = [
    'Số\nTT',
    'Họ, chữ đệm và tên khai sinh',
    'Giới tính (Nam/Nữ)',
    'Đơn vị (ghi rõ tên chi bộ, đảng bộ cơ sở nơi người được kết nạp sinh hoạt)',
    'Ngày, tháng, năm\nđược kết nạp vào Đảng',
  ];
  const { sheet, admissions } = listSheet(SIMPLE, people(26, 10), {
    head: [words, [1, 2, 3, 4, 5]],
  });
  return makeCase('head-long-with-breaks.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'long heads with line breaks; the column numbers are real numbers',
    tables: { admissions },
  });
}

function noTitleGap() {
  const { sheet, admissions } = listSheet(SIMPLE, people(27, 10), {
    above: [['Đảng bộ huyện Đăk Tô'], ['Danh sách kết nạp năm 2016 - 2019']],
    below: [['Người lập biểu', null, null, 'T/M Ban Thường vụ']],
  });
  return makeCase('titles-without-gap.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'no empty row between title, head, body and signature',
    tables: { admissions },
  });
}
