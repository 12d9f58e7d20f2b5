import { KetnapError } from '@ketnap/core';

/** What makes a Parquet or Arrow file unreadable. */
export const columnErrors = {
  damaged: (file: string, kind: string, reason: string): KetnapError =>
    new KetnapError('damaged_file', {
      vi: `Tệp ${kind} "${file}" không đọc được vì bị hỏng hoặc chưa chép hết (${reason}). Hãy chép hoặc xuất lại tệp.`,
      en: `The ${kind} file "${file}" cannot be read: it is damaged or incomplete (${reason}). Copy or export it again.`,
    }),
  nested: (file: string, column: string): KetnapError =>
    new KetnapError('nested_column', {
      vi: `Tệp "${file}": cột "${column}" chứa danh sách, cấu trúc lồng nhau hoặc dữ liệu nhị phân; mỗi ô phải là một chữ, số, ngày hoặc đúng/sai. Hãy xuất lại tệp mà không có cột này.`,
      en: `The file "${file}": the column "${column}" holds lists, structures or bytes; a value must be a text, a number, a day or true/false. Export the file without this column.`,
    }),
  tooLarge: (file: string, rows: number, columns: number): KetnapError =>
    new KetnapError('too_large', {
      vi: `Tệp "${file}" ghi là có ${rows} dòng, ${columns} cột; nhiều hơn mức đọc được một lần. Hãy chia tệp thành nhiều phần.`,
      en: `The file "${file}" says that it has ${rows} rows and ${columns} columns, more than can be read at once. Split it.`,
    }),
};
