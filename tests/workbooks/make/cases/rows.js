import { handXlsx } from '../by-hand.js';
import { hucreXlsx } from '../by-hucre.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import {
  admitted,
  birthIf,
  day,
  DAYS,
  headOf,
  name,
  ordinal,
  remark,
  rowsOf,
  sex,
  truthOf,
  unit,
} from '../columns.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';

/** @import { Cell } from '../sheet.js' */

const SIMPLE = [ordinal, name, sex(), unit(), admitted(DAYS.padded)];

/** Bodies that are not one row after another. */
export async function rowCases() {
  return [
    await gaps(),
    await hiddenRows(),
    await hiddenColumn(),
    hiddenSheet(),
    await repeatedHeads(),
    await twins(),
    await birthBySex(),
    birthTicks(),
    await totalLine(),
    await countColumn(),
    await offset(),
    await twoLists(),
  ];
}

async function gaps() {
  const columns = [ordinal, name, remark(''), sex(), unit(), remark(''), admitted(DAYS.padded)];
  const them = people(31, 12);
  const rows = rowsOf(columns, them).map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const sheet = {
    name: 'Danh sách',
    rows: [
      headOf(columns).map((head) => head || null),
      ...rows.slice(0, 5),
      [],
      ...rows.slice(5, 9),
      [],
      [],
      ...rows.slice(9),
    ],
  };
  return makeCase('empty-rows-and-columns.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'empty columns and empty rows inside the list',
    tables: { admissions: truthOf(columns, them) },
  });
}

async function hiddenRows() {
  const { sheet, admissions } = listSheet(SIMPLE, people(32, 12), { hiddenRows: [4, 9] });
  return makeCase('hidden-rows.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'hidden rows are no data, and said to be left out',
    tables: { admissions: admissions.filter((_, at) => at !== 2 && at !== 7) },
    left_out_rows: [4, 9],
  });
}

async function hiddenColumn() {
  const old = { ...day('Ngày kết nạp (cũ)', 'decided_on', DAYS.padded), tells: undefined };
  const columns = [ordinal, name, sex(), unit(), old, admitted(DAYS.padded)].map(
    ({ tells, ...rest }) => (tells === undefined ? rest : { ...rest, tells }),
  );
  const { sheet, admissions } = listSheet(columns, people(33, 10), { hiddenColumns: ['E'] });
  return makeCase('hidden-column.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'a hidden column with other days beside the visible one',
    tables: { admissions },
  });
}

function hiddenSheet() {
  const shown = listSheet(SIMPLE, people(34, 10));
  const hidden = listSheet(SIMPLE, people(35, 6), { name: 'Nháp', hidden: true });
  return makeCase('hidden-sheet.xlsx', sheetJs({ sheets: [hidden.sheet, shown.sheet] }, 'xlsx'), {
    reason: 'a hidden sheet with an old draft is not read',
    tables: { admissions: shown.admissions },
  });
}

async function repeatedHeads() {
  const them = people(36, 15);
  const rows = rowsOf(SIMPLE, them);
  const head = headOf(SIMPLE);
  const sheet = {
    name: 'In',
    rows: [
      ['DANH SÁCH KẾT NẠP'],
      head,
      ...rows.slice(0, 6),
      head,
      ...rows.slice(6, 12),
      head,
      ...rows.slice(12),
    ],
  };
  return makeCase('repeated-heads.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'the head once more on every printed page',
    tables: { admissions: truthOf(SIMPLE, them) },
    left_out_rows: [9, 16],
  });
}

async function twins() {
  const columns = [ordinal, name, unit(), admitted(DAYS.padded)];
  const them = people(46, 15);
  const left = rowsOf(columns, them.slice(0, 8));
  const right = rowsOf(columns, them).slice(8);
  const rows = [
    ['DANH SÁCH KẾT NẠP ĐẢNG VIÊN'],
    [...headOf(columns), null, ...headOf(columns)],
    ...left.map((row, at) => [...row, null, ...(right[at] ?? [])]),
  ];
  return makeCase(
    'twin-blocks.xlsx',
    await hucreXlsx({ sheets: [{ name: 'DS', rows, merges: ['A1:I1'] }] }),
    {
      reason: 'two blocks of the same columns side by side; the second is one row shorter',
      tables: { admissions: truthOf(columns, them) },
    },
  );
}

async function birthBySex() {
  const columns = [
    ordinal,
    name,
    birthIf('male', DAYS.slashes),
    birthIf('female', DAYS.slashes),
    unit(),
    admitted(DAYS.slashes),
  ];
  const { sheet, admissions } = listSheet(columns, people(47, 14), {
    head: [
      ['TT', 'Họ và tên', 'Ngày sinh', null, 'Đơn vị', 'Ngày kết nạp'],
      [null, null, 'Nam', 'Nữ', null, null],
    ],
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'F1:F2'],
  });
  return makeCase('birth-date-tells-sex.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'the sex is told by which of two columns holds the birth date',
    tables: { admissions },
  });
}

function birthTicks() {
  const columns = [
    ordinal,
    name,
    birthIf('male', () => 'x'),
    birthIf('female', () => 'x'),
    unit(),
    admitted(DAYS.padded),
  ];
  const { sheet, admissions } = listSheet(columns, people(48, 10));
  return makeCase('sex-by-two-ticks.xlsx', handXlsx({ sheets: [sheet] }), {
    reason: 'the sex is told by a tick in one of two columns',
    tables: { admissions },
  });
}

async function totalLine() {
  const { sheet, admissions } = listSheet(SIMPLE, people(49, 9), {
    below: [['Tổng cộng: 9 đồng chí', null, null, null, null]],
    merges: ['A11:E11'],
  });
  return makeCase('list-with-total-line.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'a line under the list says how many they are',
    tables: { admissions },
  });
}

async function countColumn() {
  const count = {
    head: 'Số lượng',
    cell: (/** @type {unknown} */ _, /** @type {number} */ at) => (at % 3) + 1,
    tells: (/** @type {unknown} */ _, /** @type {number} */ at) => ({ count: (at % 3) + 1 }),
  };
  const { sheet, admissions } = listSheet(
    [ordinal, unit(), admitted(DAYS.padded), count],
    people(50, 9),
  );
  return makeCase('several-a-row.xlsx', await hucreXlsx({ sheets: [sheet] }), {
    reason: 'a row is several people admitted on one day',
    tables: { admissions },
  });
}

async function offset() {
  const { sheet, admissions } = listSheet(SIMPLE, people(51, 8));
  const rows = [[], [], ...sheet.rows.map((row) => [null, null, ...row])];
  return makeCase(
    'table-not-at-the-corner.xlsx',
    await hucreXlsx({ sheets: [{ name: 'DS', rows }] }),
    {
      reason: 'the table begins at C3',
      tables: { admissions },
    },
  );
}

async function twoLists() {
  const first = listSheet(SIMPLE, people(52, 6, { to: '2017-12-31' }));
  const second = listSheet(SIMPLE, people(53, 7, { from: '2018-01-01' }));
  const rows = [
    ['NĂM 2016-2017'],
    ...first.sheet.rows,
    [],
    ['NĂM 2018-2019'],
    ...second.sheet.rows,
  ];
  return makeCase(
    'two-lists-in-a-sheet.xlsx',
    await hucreXlsx({ sheets: [{ name: 'DS', rows }] }),
    {
      reason: 'two lists of the same head one below the other',
      tables: { admissions: [...first.admissions, ...second.admissions] },
    },
  );
}
