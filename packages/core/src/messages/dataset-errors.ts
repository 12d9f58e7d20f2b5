import { KetnapError } from './error.ts';

/** Why a dataset cannot be made at all. */
export const datasetErrors = {
  unknownTable: (name: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_table', {
      vi: `Không có bảng nào tên là "${name}"; các bảng có thể có: ${known.join(', ')}.`,
      en: `"${name}" is no table of a dataset; the tables are: ${known.join(', ')}.`,
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
      vi: `Bảng "${table}" thiếu cột bắt buộc "${column}"; các cột hiện có: ${present.join(', ') || '(không có)'}.`,
      en: `The table "${table}" lacks the required column "${column}"; it has: ${present.join(', ') || '(none)'}.`,
    }),
  unevenColumns: (table: string, column: string, length: number, size: number): KetnapError =>
    new KetnapError('uneven_columns', {
      vi: `Cột "${column}" của bảng "${table}" có ${length} dòng, các cột khác có ${size} dòng; mọi cột phải dài bằng nhau.`,
      en: `The column "${column}" of the table "${table}" has ${length} rows where the others have ${size}; all must be of one length.`,
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
  badCovers: (first: string, last: string): KetnapError =>
    new KetnapError('bad_covers', {
      vi: `"covers" phải là ngày đầu và ngày cuối theo dạng 2020-06-30, ngày đầu không sau ngày cuối; giá trị nhận được: "${first}" và "${last}".`,
      en: `"covers" must be a first and a last day such as 2020-06-30, the first not after the last; received "${first}" and "${last}".`,
    }),
};

function circle(ids: readonly string[]): string {
  const shown = ids.length > 20 ? [...ids.slice(0, 20), '…'] : ids;
  return [...shown, ids[0]!].map((id) => `"${id}"`).join(' → ');
}
