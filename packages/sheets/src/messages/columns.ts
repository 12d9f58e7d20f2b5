import { KetnapError } from '@ketnap/core/base';

/** What makes a Parquet or Arrow file unreadable. */
export const columnErrors = {
  damaged: (file: string, kind: string, reason: string): KetnapError =>
    new KetnapError('damaged_file', {
      vi: `Tệp ${kind} "${file}" không đọc được vì bị hỏng hoặc chưa chép hết. Hãy chép hoặc xuất lại tệp.`,
      en: `The ${kind} file "${file}" cannot be read: it is damaged or incomplete (${reason}). Copy or export it again.`,
    }),
  nested: (file: string, column: string): KetnapError =>
    new KetnapError('nested_column', {
      vi: `Tệp "${file}": cột "${column}" chứa danh sách, cấu trúc lồng nhau, khoảng thời gian hoặc dữ liệu nhị phân; mỗi ô phải là một chữ, số, ngày, giờ hoặc đúng/sai. Hãy xuất lại tệp mà không có cột này.`,
      en: `The file "${file}": the column "${column}" holds lists, structures, spans of time or bytes; a value must be a text, a number, a day, a time or true/false. Export the file without this column.`,
    }),
  doubled: (file: string, column: string): KetnapError =>
    new KetnapError('doubled_column', {
      vi: `Tệp "${file}" có hai cột cùng tên "${column}"; mỗi cột phải có tên riêng. Hãy xuất lại tệp với tên cột khác nhau.`,
      en: `The file "${file}" has two columns named "${column}"; every column needs a name of its own. Export it with different names.`,
    }),
  longText: (file: string, column: string): KetnapError =>
    new KetnapError('long_text', {
      vi: `Tệp "${file}": cột "${column}" có giá trị dài hơn 32.767 ký tự, quá mức một ô của bảng tính. Hãy rút ngắn giá trị đó.`,
      en: `The file "${file}": the column "${column}" has a value longer than the 32,767 characters that a sheet cell takes. Shorten it.`,
    }),
  empty: (file: string): KetnapError =>
    new KetnapError('damaged_file', {
      vi: `Tệp "${file}" không có cột nào. Hãy xuất lại tệp.`,
      en: `The file "${file}" has no column. Export it again.`,
    }),
  packed: (file: string, format: string, codec: string): KetnapError =>
    new KetnapError('packed_file', {
      vi: `Tệp ${format} "${file}" được nén theo kiểu ${codec}, Ketnap không đọc được. Hãy xuất lại tệp với kiểu nén ZSTD hoặc không nén.`,
      en: `The ${format} file "${file}" is packed with ${codec}, which Ketnap cannot read. Export it packed with ZSTD, or unpacked.`,
    }),
  tooLarge: (file: string, rows: number, columns: number): KetnapError =>
    new KetnapError('too_large', {
      vi: `Tệp "${file}" có ${rows} dòng, ${columns} cột; nhiều hơn mức đọc được một lần. Hãy xóa các cột thừa, hoặc chia tệp thành nhiều phần.`,
      en: `The file "${file}" has ${rows} rows and ${columns} columns, more than can be read at once. Delete columns that are not needed, or split it.`,
    }),
};
