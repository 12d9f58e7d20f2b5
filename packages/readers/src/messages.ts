import { KetnapError, type Issue } from '@ketnap/core';

/** What makes a csv file unreadable as a whole. */
export const csvErrors = {
  noHead: (file: string): KetnapError =>
    new KetnapError('no_head', {
      vi: `Tệp "${file}" rỗng; dòng đầu phải là tên các cột.`,
      en: `The file "${file}" is empty; its first line must name the columns.`,
    }),
  tooManyColumns: (file: string, most: number): KetnapError =>
    new KetnapError('too_many_columns', {
      vi: `Tệp "${file}" có hơn ${most} cột; đây không phải một bảng dữ liệu của Ketnap.`,
      en: `The file "${file}" has more than ${most} columns; it is no table of Ketnap's.`,
    }),
  doubledColumn: (file: string, column: string): KetnapError =>
    new KetnapError('doubled_column', {
      vi: `Tệp "${file}" có hai cột cùng tên "${column}"; mỗi cột phải có tên riêng.`,
      en: `The file "${file}" has two columns named "${column}"; every column needs a name of its own.`,
    }),
  unclosedQuote: (file: string, line: number): KetnapError =>
    new KetnapError('unclosed_quote', {
      vi: `Tệp "${file}", dòng ${line}: dấu ngoặc kép mở ra mà không đóng lại.`,
      en: `The file "${file}", line ${line}: a quote is opened and never closed.`,
    }),
  notUtf8: (file: string, line: number): KetnapError =>
    new KetnapError('not_utf8', {
      vi: `Tệp "${file}", dòng ${line}: không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.`,
      en: `The file "${file}", line ${line}: this is not UTF-8 text. Save the file as UTF-8.`,
    }),
};

/** What makes a data package unreadable as a whole. */
export const packageErrors = {
  noFiles: (): KetnapError =>
    new KetnapError('no_files', {
      vi: 'Không có tệp datapackage.json, cũng không có tệp CSV nào mang tên một bảng (units.csv, admissions.csv …).',
      en: 'There is no datapackage.json, and no CSV file named after a table (units.csv, admissions.csv …).',
    }),
  notFound: (path: string): KetnapError =>
    new KetnapError('not_found', {
      vi: `Không tìm thấy "${path}". Cần một thư mục dữ liệu hoặc tệp datapackage.json.`,
      en: `"${path}" was not found. A folder of data or a datapackage.json is needed.`,
    }),
  notJson: (file: string, reason: string): KetnapError =>
    new KetnapError('not_json', {
      vi: `Tệp "${file}" không phải JSON hợp lệ: ${reason}`,
      en: `The file "${file}" is no valid JSON: ${reason}`,
    }),
  badDescriptor: (
    file: string,
    property: string,
    expected: { vi: string; en: string },
  ): KetnapError =>
    new KetnapError('bad_descriptor', {
      vi: `Tệp "${file}": thuộc tính "${property}" phải là ${expected.vi}.`,
      en: `The file "${file}": the property "${property}" must be ${expected.en}.`,
    }),
  unsafePath: (file: string, path: string): KetnapError =>
    new KetnapError('unsafe_path', {
      vi: `Tệp "${file}" trỏ tới "${path}"; chỉ đọc các tệp nằm trong chính thư mục dữ liệu, không đọc đường dẫn tuyệt đối, "..", hay địa chỉ mạng.`,
      en: `The file "${file}" points to "${path}"; only files within the data's own folder are read, no absolute path, no "..", no network address.`,
    }),
  several: (name: string, paths: readonly string[]): KetnapError =>
    new KetnapError('several_packages', {
      vi: `Có hơn một tệp "${name}": ${paths.join(', ')}. Mỗi lần chỉ mở một bộ dữ liệu.`,
      en: `There is more than one "${name}": ${paths.join(', ')}. Open one dataset at a time.`,
    }),
  missingFile: (file: string, path: string, held: readonly string[]): KetnapError =>
    new KetnapError('missing_file', {
      vi: `Tệp "${file}" nhắc tới "${path}" nhưng không có tệp ấy; các tệp nhận được: ${held.join(', ')}.`,
      en: `The file "${file}" names "${path}", but there is no such file; the files given are: ${held.join(', ')}.`,
    }),
  doubledResource: (file: string, name: string): KetnapError =>
    new KetnapError('doubled_resource', {
      vi: `Tệp "${file}" có hai mục cùng tên "${name}"; mỗi bảng chỉ được có một tệp.`,
      en: `The file "${file}" has two resources named "${name}"; a table is in one file.`,
    }),
};

/** What a property of a descriptor must be. */
export const descriptorWords = {
  object: { vi: 'một đối tượng JSON', en: 'a JSON object' },
  resources: {
    vi: 'danh sách không rỗng, mỗi mục có "name" và "path"',
    en: 'a list that is not empty, each entry with "name" and "path"',
  },
  covers: {
    vi: 'hai ngày dạng năm-tháng-ngày, ví dụ ["2015-01-01", "2020-08-31"]',
    en: 'two ISO days such as ["2015-01-01", "2020-08-31"]',
  },
  delimiter: {
    vi: 'một ký tự ASCII, không phải dấu ngoặc kép',
    en: 'one ASCII character that is not a quote',
  },
};

type Fault = Pick<Issue, 'severity' | 'code' | 'message' | 'remedy' | 'expected' | 'received'>;

/** What of a file was not read, or not read whole. */
export const readingFaults = {
  longLine: (file: string, line: number, fields: number, width: number): Fault => ({
    severity: 'error',
    code: 'long_line',
    received: String(fields),
    message: {
      vi: `Tệp "${file}", dòng ${line} có ${fields} ô, nhiều hơn ${width} cột của dòng đầu; dòng này bị bỏ ra.`,
      en: `The file "${file}", line ${line} has ${fields} fields, more than the ${width} columns of the head; the line is left out.`,
    },
    remedy: {
      vi: 'Kiểm tra dấu phẩy trong nội dung; nội dung có dấu phẩy phải đặt trong dấu ngoặc kép.',
      en: 'Look for a comma within a value; such a value must stand in quotes.',
    },
    expected: { vi: `${width} ô`, en: `${width} fields` },
  }),
  shortLine: (file: string, line: number, fields: number, width: number): Fault => ({
    severity: 'warning',
    code: 'short_line',
    received: String(fields),
    message: {
      vi: `Tệp "${file}", dòng ${line} chỉ có ${fields} ô, ít hơn ${width} cột của dòng đầu; các ô thiếu coi như chưa rõ.`,
      en: `The file "${file}", line ${line} has only ${fields} fields, less than the ${width} columns of the head; the missing ones count as unknown.`,
    },
    remedy: {
      vi: 'Bổ sung các ô còn thiếu, hoặc thêm dấu phẩy cho các ô để trống.',
      en: 'Add the missing fields, or commas for those left empty.',
    },
    expected: { vi: `${width} ô`, en: `${width} fields` },
  }),
  moreLines: (file: string, fault: Fault, count: number): Fault => ({
    ...fault,
    received: null,
    message: {
      vi: `Tệp "${file}" còn ${count} dòng khác có cùng lỗi này.`,
      en: `The file "${file}" has ${count} more lines with this fault.`,
    },
  }),
  unnamedColumn: (file: string, position: number): Fault => ({
    severity: 'warning',
    code: 'unnamed_column',
    received: '',
    message: {
      vi: `Tệp "${file}": cột thứ ${position} có nội dung nhưng không có tên ở dòng đầu; cột này không được đọc.`,
      en: `The file "${file}": column ${position} holds values but has no name in the head; it is not read.`,
    },
    remedy: { vi: 'Đặt tên cho cột, hoặc xoá cột.', en: 'Name the column, or delete it.' },
    expected: { vi: 'tên cột', en: 'a name' },
  }),
};
