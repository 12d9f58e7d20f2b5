import { hucreOds, hucreXlsx } from '../by-hucre.js';
import { handXlsx } from '../by-hand.js';
import { sheetJs } from '../by-sheetjs.js';
import { makeCase } from '../case.js';
import { admitted, day, DAYS, name, ordinal, sex, tick, unit } from '../columns.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';

const COLUMNS = [
  ordinal,
  name,
  sex(),
  unit(),
  admitted(DAYS.real),
  day('Ngày công nhận chính thức', 'recognised_on', DAYS.real),
  tick('Đoàn viên', 'youth_union', 'Có', 'Không'),
  tick('Dân tộc thiểu số', 'ethnic_minority', 'Có', 'Không'),
];

/** One row a person under a clean head, by each writer. */
export async function recordCases() {
  const { sheet, admissions } = listSheet(COLUMNS, people(1, 16));
  const book = { sheets: [sheet] };
  const truth = (/** @type {string} */ reason) => ({ reason, tables: { admissions } });
  return [
    makeCase('records-clean.xlsx', await hucreXlsx(book), truth('a clean list, written by hucre')),
    makeCase('records-sheetjs.xlsx', sheetJs(book, 'xlsx'), truth('the same, written by SheetJS')),
    makeCase(
      'records-by-hand.xlsx',
      handXlsx(book),
      truth('the same with strings in their cells, as some programs export'),
    ),
    makeCase('records-old.xls', sheetJs(book, 'xls'), truth('the same as xls (BIFF8)')),
    makeCase('records-binary.xlsb', sheetJs(book, 'xlsb'), truth('the same as xlsb')),
    makeCase(
      'records-sheetjs.ods',
      sheetJs(book, 'ods'),
      truth('the same as ods, written by SheetJS'),
    ),
    makeCase('records-hucre.ods', await hucreOds(book), truth('the same as ods, written by hucre')),
  ];
}
