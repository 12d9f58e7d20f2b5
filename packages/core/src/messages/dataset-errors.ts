import { KetnapError } from './error.ts';
import { shownList, shownText } from './shown-value.ts';

/** Why a dataset cannot be made at all. */
export const datasetErrors = {
  unknownTable: (name: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_table', {
      vi: `Không có bảng nào tên là "${shownText(name)}"; các bảng có thể có: ${known.join(', ')}.`,
      en: `"${shownText(name)}" is no table of a dataset; the tables are: ${known.join(', ')}.`,
    }),
  missingTable: (name: string): KetnapError =>
    new KetnapError('missing_table', {
      vi: `Thiếu bảng "${name}": bộ dữ liệu phải có bảng này.`,
      en: `The table "${name}" is missing: a dataset must have it.`,
    }),
  nothingAdmitted: (): KetnapError =>
    new KetnapError('missing_table', {
      vi: 'Thiếu số liệu kết nạp: phải có bảng "admissions" (từng người) hoặc bảng "totals" (số của biểu mẫu).',
      en: 'Nothing says who was admitted: give the table "admissions" (persons) or "totals" (figures of forms).',
    }),
  missingColumn: (table: string, column: string, present: readonly string[]): KetnapError =>
    new KetnapError('missing_column', {
      vi: `Bảng "${table}" thiếu cột bắt buộc "${column}"; các cột hiện có: ${shownList(present) || '(không có)'}.`,
      en: `The table "${table}" lacks the required column "${column}"; it has: ${shownList(present) || '(none)'}.`,
    }),
  unevenColumns: (table: string, column: string, length: number, size: number): KetnapError =>
    new KetnapError('uneven_columns', {
      vi: `Cột "${shownText(column)}" của bảng "${table}" có ${length} dòng, các cột khác có ${size} dòng; mọi cột phải dài bằng nhau.`,
      en: `The column "${shownText(column)}" of the table "${table}" has ${length} rows where the others have ${size}; all must be of one length.`,
    }),
  circle: (ids: readonly string[]): KetnapError =>
    new KetnapError('circle', {
      vi: `Các đơn vị cấp trên của nhau thành vòng tròn: ${circle(ids)}. Hãy sửa "parent_id" của một trong các đơn vị này.`,
      en: `These units stand above each other in a circle: ${circle(ids)}. Correct the "parent_id" of one of them.`,
    }),
  tooManyAdmitted: (most: number): KetnapError =>
    new KetnapError('too_many_admitted', {
      vi: `Cột "count" của bảng "admissions" cộng lại quá ${most} người; hãy kiểm tra xem cột này có đúng là số người của mỗi dòng hay không.`,
      en: `The column "count" of the table "admissions" adds up to more than ${most} persons; check that it holds how many persons each row stands for.`,
    }),
  badCovers: (received: string): KetnapError =>
    new KetnapError('bad_covers', {
      vi: `"covers" phải là ngày đầu và ngày cuối theo dạng ["2015-01-01", "2020-06-30"], trong các năm 1900–2100, ngày đầu không sau ngày cuối; giá trị nhận được: ${received}.`,
      en: `"covers" must be a first and a last day such as ["2015-01-01", "2020-06-30"], in the years 1900–2100, the first not after the last; received ${received}.`,
    }),
  notOptions: (received: string): KetnapError =>
    new KetnapError('bad_options', {
      vi: `Tùy chọn của bộ dữ liệu phải là một đối tượng như {"covers":["2015-01-01","2020-06-30"]}; giá trị nhận được: ${received}.`,
      en: `The options of a dataset must be an object such as {"covers":["2015-01-01","2020-06-30"]}; received ${received}.`,
    }),
  unknownOption: (name: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_option', {
      vi: `Bộ dữ liệu không có tùy chọn "${shownText(name)}"; các tùy chọn: ${known.join(', ')}.`,
      en: `A dataset has no option "${shownText(name)}"; its options are: ${known.join(', ')}.`,
    }),
  badLineOf: (received: string): KetnapError =>
    new KetnapError('bad_option', {
      vi: `Tùy chọn "lineOf" phải là một hàm (bảng, dòng) → số dòng; giá trị nhận được: ${received}.`,
      en: `The option "lineOf" must be a function (table, row) → line; received ${received}.`,
    }),
  notTables: (received: string): KetnapError =>
    new KetnapError('bad_tables', {
      vi: `Các bảng phải là một đối tượng như {units: …, admissions: …}; giá trị nhận được: ${received}.`,
      en: `Tables must be an object such as {units: …, admissions: …}; received ${received}.`,
    }),
  notATable: (name: string, received: string): KetnapError =>
    new KetnapError('bad_table', {
      vi: `Bảng "${name}" phải là bảng Arquero, danh sách dòng, hoặc các cột theo tên; giá trị nhận được: ${received}.`,
      en: `The table "${name}" must be an Arquero table, a list of rows, or columns by name; received ${received}.`,
    }),
  notAColumn: (table: string, column: string, received: string): KetnapError =>
    new KetnapError('bad_column', {
      vi: `Cột "${shownText(column)}" của bảng "${table}" phải là một danh sách giá trị; giá trị nhận được: ${received}.`,
      en: `The column "${shownText(column)}" of the table "${table}" must be a list of values; received ${received}.`,
    }),
  notARow: (name: string, row: number, received: string): KetnapError =>
    new KetnapError('bad_row', {
      vi: `Dòng ${row} của bảng "${name}" phải là một đối tượng có tên cột; giá trị nhận được: ${received}.`,
      en: `Row ${row} of the table "${name}" must be an object with columns by name; received ${received}.`,
    }),
};

function circle(ids: readonly string[]): string {
  const shown = ids.length > 20 ? [...ids.slice(0, 20), '…'] : ids;
  return [...shown, ids[0]!].map((id) => `"${id}"`).join(' → ');
}
