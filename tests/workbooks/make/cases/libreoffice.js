import { readFileSync } from 'node:fs';
import { makeCase } from '../case.js';
import { admitted, day, DAYS, name, ordinal, sex, tick, unit } from '../columns.js';
import { listSheet } from '../list.js';
import { people } from '../people.js';
import { titleLines, signatureLines } from '../titles.js';

/** @import { Book } from '../sheet.js' */

const COLUMNS = [
  ordinal,
  name,
  sex(),
  unit(),
  day('Ngày quyết định', 'decided_on', DAYS.real),
  admitted(DAYS.real),
  tick('Đoàn viên', 'youth_union', 'Có', 'Không'),
  tick('DTTS', 'ethnic_minority', 'Có', 'Không'),
];

const { sheet, admissions } = listSheet(COLUMNS, people(701, 14), {
  above: titleLines('DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP', '(Từ năm 2016 đến năm 2019)', 8),
  head: [
    ['TT', 'Họ và tên', 'Giới tính', 'Đơn vị', 'Ngày, tháng, năm', null, 'Trong đó', null],
    [null, null, null, null, 'Quyết định', 'Kết nạp', 'Đoàn viên', 'DTTS'],
  ],
  below: signatureLines(8),
  merges: ['A5:H5', 'A6:H6', 'A7:A8', 'B7:B8', 'C7:C8', 'D7:D8', 'E7:F7', 'G7:H7'],
});

/** What LibreOffice was given to convert. @type {Book} */
export const GIVEN = { sheets: [sheet] };

/** Formats to which it was converted, and the filter's name for each. */
export const CONVERSIONS = {
  'libreoffice-list.xlsx': 'xlsx:Calc MS Excel 2007 XML',
  'libreoffice-list.xls': 'xls:MS Excel 97',
  'libreoffice-list.ods': 'ods:calc8',
  'libreoffice-list.csv': 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true',
  'libreoffice-american.csv': 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false',
};

/** The files are kept as LibreOffice wrote them; only their truth is made. */
export function libreOfficeCases() {
  return Object.keys(CONVERSIONS).map((file) => {
    const bytes = readFileSync(new URL(`../../files/${file}`, import.meta.url));
    return makeCase(file, new Uint8Array(bytes), {
      reason: `a list with titles and merged heads, written by LibreOffice as ${file.slice(12)}`,
      tables: { admissions },
    });
  });
}
