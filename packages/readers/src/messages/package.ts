import { KetnapError, type Issue, type Message } from '@ketnap/core';
import { delimiterWords, strayQuoteMessage } from '@ketnap/sheets';

/** Signs that separate columns in other files than ours. */
const signWords: Readonly<Record<string, Message>> = {
  ';': { vi: 'dấu chấm phẩy (;)', en: 'semicolons (;)' },
  '\t': { vi: 'dấu tab', en: 'tabs' },
};

/** What makes a data package unreadable as a whole. */
export const packageErrors = {
  wrongDelimiter: (file: string, found: string, expected: string): KetnapError =>
    new KetnapError('wrong_delimiter', {
      vi: `Tệp "${file}": các cột ngăn cách bằng ${signWords[found]!.vi}, không phải bằng "${expected}". Hãy lưu lại tệp với dấu "${expected}", hoặc ghi "dialect": {"delimiter": ${JSON.stringify(found)}} cho tệp này trong datapackage.json.`,
      en: `The file "${file}": its columns are separated by ${signWords[found]!.en}, not by "${expected}". Save it with "${expected}", or put "dialect": {"delimiter": ${JSON.stringify(found)}} for it into datapackage.json.`,
    }),
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
  notFolder: (path: string): KetnapError =>
    new KetnapError('not_a_folder', {
      vi: `"${path}" là một tệp, không phải thư mục dữ liệu. Cần một thư mục dữ liệu hoặc tệp datapackage.json trong đó; tệp ZIP thì hãy giải nén trước.`,
      en: `"${path}" is a file, not a folder of data. A folder of data or the datapackage.json in it is needed; unpack a ZIP file first.`,
    }),
  noAccess: (path: string): KetnapError =>
    new KetnapError('no_access', {
      vi: `Không có quyền đọc "${path}". Hãy xin quyền đọc, hoặc chép dữ liệu ra thư mục khác.`,
      en: `There is no permission to read "${path}". Ask for it, or copy the data to another folder.`,
    }),
  linkedDescriptor: (path: string): KetnapError =>
    new KetnapError('linked_descriptor', {
      vi: `"${path}" là liên kết; Ketnap không đọc theo liên kết. Hãy chép chính tệp ấy vào thư mục dữ liệu.`,
      en: `"${path}" is a link, and Ketnap follows none. Copy the file itself into the folder of the data.`,
    }),
  severalFolders: (paths: readonly string[]): KetnapError =>
    new KetnapError('several_packages', {
      vi: `Các bảng nằm ở nhiều thư mục khác nhau: ${paths.join(', ')}. Mỗi lần chỉ mở một bộ dữ liệu; hãy chọn đúng thư mục của bộ dữ liệu ấy.`,
      en: `There are tables in different folders: ${paths.join(', ')}. Open one dataset at a time: choose its own folder.`,
    }),
  notJson: (file: string, fault: Message): KetnapError =>
    new KetnapError('not_json', {
      vi: `Tệp "${file}" không phải JSON hợp lệ (${fault.vi}). Hãy sửa tệp, hoặc bỏ tệp đi để các tệp CSV được nhận theo tên.`,
      en: `The file "${file}" is no valid JSON (${fault.en}). Correct it, or remove it so that the CSV files are known by their names.`,
    }),
  badDescriptor: (
    file: string,
    property: string,
    expected: { vi: string; en: string },
  ): KetnapError =>
    new KetnapError('bad_descriptor', {
      vi: `Tệp "${file}": ${property === '' ? 'cả nội dung' : `thuộc tính "${property}"`} phải là ${expected.vi}.`,
      en: `The file "${file}": ${property === '' ? 'all of it' : `the property "${property}"`} must be ${expected.en}.`,
    }),
  unsafePath: (file: string, path: string): KetnapError =>
    new KetnapError('unsafe_path', {
      vi: `Tệp "${file}" trỏ tới "${shown(path)}"; chỉ đọc các tệp nằm trong chính thư mục dữ liệu, không đọc đường dẫn tuyệt đối, "..", hay địa chỉ mạng.`,
      en: `The file "${file}" points to "${shown(path)}"; only files within the data's own folder are read, no absolute path, no "..", no network address.`,
    }),
  several: (name: string, paths: readonly string[]): KetnapError =>
    new KetnapError('several_packages', {
      vi: `Có hơn một tệp "${name}": ${paths.join(', ')}. Mỗi lần chỉ mở một bộ dữ liệu.`,
      en: `There is more than one "${name}": ${paths.join(', ')}. Open one dataset at a time.`,
    }),
  missingFile: (file: string, path: string, held: readonly string[]): KetnapError =>
    new KetnapError('missing_file', {
      vi: `Tệp "${file}" nhắc tới "${shown(path)}" nhưng không có tệp ấy; các tệp nhận được: ${listed(held, 'tệp khác')}.`,
      en: `The file "${file}" names "${shown(path)}", but there is no such file; the files given are: ${listed(held, 'more')}.`,
    }),
  doubledResource: (file: string, name: string): KetnapError =>
    new KetnapError('doubled_resource', {
      vi: `Tệp "${file}" có hai mục cùng tên "${name}"; mỗi bảng chỉ được có một tệp.`,
      en: `The file "${file}" has two resources named "${name}"; a table is in one file.`,
    }),
};

/** What makes a dataset unsaveable as a data package. */
export const saveErrors = {
  text: (table: string, column: string, row: number): KetnapError =>
    new KetnapError('unsaveable_text', {
      vi: `Bảng "${table}", dòng ${row}, cột "${column}" có ký tự không ghi được vào tệp văn bản (ký tự rỗng hoặc nửa ký tự). Hãy sửa nội dung ô này rồi lưu lại.`,
      en: `The table "${table}", row ${row}, column "${column}" holds a character that no text file can hold (a zero, or half a character). Correct the value, then save again.`,
    }),
  row: (table: string, row: number): KetnapError =>
    new KetnapError('unsaveable_row', {
      vi: `Bảng "${table}", dòng ${row} dài quá một triệu byte nên tệp CSV ghi ra sẽ không đọc lại được. Hãy rút ngắn nội dung của dòng này.`,
      en: `The table "${table}", row ${row} is longer than a million bytes: a CSV file with it could not be read back. Shorten what the row holds.`,
    }),
  column: (table: string, column: string): KetnapError =>
    new KetnapError('unsaveable_column', {
      vi: `Bảng "${table}" có cột tên ${JSON.stringify(column)}; tên cột phải có chữ, viết theo Unicode dựng sẵn, không có dấu cách ở đầu hay cuối. Hãy đổi tên cột rồi lưu lại.`,
      en: `The table "${table}" has a column named ${JSON.stringify(column)}; a name must hold text in composed Unicode (NFC) without spaces at its ends. Rename the column, then save again.`,
    }),
  columns: (table: string, count: number, most: number): KetnapError =>
    new KetnapError('unsaveable_column', {
      vi: `Bảng "${table}" có ${count} cột; một bảng lưu được nhiều nhất ${most} cột. Hãy bỏ bớt cột rồi lưu lại.`,
      en: `The table "${table}" has ${count} columns; a table can be saved with ${most} at most. Remove some, then save again.`,
    }),
  notEmpty: (folder: string): KetnapError =>
    new KetnapError('folder_not_empty', {
      vi: `Thư mục "${folder}" đã có tệp; dữ liệu chỉ được lưu vào thư mục mới hoặc thư mục trống. Hãy chọn một thư mục khác.`,
      en: `The folder "${folder}" holds files already; a dataset is saved into a new or empty folder only. Choose another folder.`,
    }),
  notFolder: (path: string): KetnapError =>
    new KetnapError('not_a_folder', {
      vi: `"${path}" là một tệp, không phải thư mục. Hãy chọn một thư mục mới hoặc thư mục trống.`,
      en: `"${path}" is a file, not a folder. Choose a new or empty folder.`,
    }),
  notWritten: (folder: string, reason: Message): KetnapError =>
    new KetnapError('not_written', {
      vi: `Không lưu được vào thư mục "${folder}" (${reason.vi}); chưa có tệp nào được giữ lại. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa, hoặc chọn nơi khác.`,
      en: `Nothing could be saved into the folder "${folder}" (${reason.en}), and nothing is left there. Check that you may write there and that the disk has room, or choose another place.`,
    }),
  noParent: (folder: string): KetnapError =>
    new KetnapError('not_found', {
      vi: `Không có thư mục "${folder}" để lưu vào. Hãy tạo thư mục ấy trước, hoặc chọn nơi khác.`,
      en: `There is no folder "${folder}" to save into. Make it first, or choose another place.`,
    }),
};

/** How many files are named where there may be thousands. */
const NAMED = 10;

/** Characters of a path that a sentence shows. */
const SHOWN = 200;

function shown(path: string): string {
  return path.length > SHOWN ? `${path.slice(0, SHOWN)}…` : path;
}

function listed(files: readonly string[], more: string): string {
  const rest = files.length - NAMED;
  return `${files.slice(0, NAMED).map(shown).join(', ')}${rest > 0 ? ` … (+${rest} ${more})` : ''}`;
}

/** What a property of a descriptor must be. */
export const descriptorWords = {
  object: { vi: 'một đối tượng JSON', en: 'a JSON object' },
  resources: {
    vi: 'danh sách không rỗng, mỗi mục có "name" và "path"',
    en: 'a list that is not empty, each entry with "name" and "path"',
  },
  covers: {
    vi: 'hai ngày dạng năm-tháng-ngày, ngày đầu không sau ngày cuối, ví dụ ["2015-01-01", "2020-08-31"]',
    en: 'two ISO days, the first not after the last, such as ["2015-01-01", "2020-08-31"]',
  },
  delimiter: delimiterWords,
};

type Fault = Pick<Issue, 'severity' | 'code' | 'message' | 'remedy' | 'expected' | 'received'>;

/** What of a file was not read, or not read whole. */
export const readingFaults = {
  longLine: (file: string, line: number, fields: number, width: number): Fault => ({
    severity: 'error',
    code: 'long_line',
    received: String(fields),
    message: {
      vi: `Tệp "${file}", dòng ${line} có ${fields} ô, nhiều hơn ${width} cột của dòng đầu; dòng này không được đọc.`,
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
  strayQuote: (file: string, line: number, lastLine: number): Fault => ({
    severity: 'error',
    code: 'stray_quote',
    received: null,
    message: strayQuoteMessage(file, line, lastLine),
    remedy: {
      vi: 'Viết đôi dấu ngoặc kép nằm trong nội dung, hoặc đóng ngoặc kép còn để mở.',
      en: 'Double the quotes within a value, or close the one that was left open.',
    },
    expected: {
      vi: 'dấu phân cách hoặc hết dòng sau dấu ngoặc kép đóng',
      en: 'a delimiter or the end of the line after a closing quote',
    },
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
    remedy: { vi: 'Đặt tên cho cột, hoặc xóa cột.', en: 'Name the column, or delete it.' },
    expected: { vi: 'tên cột', en: 'a name' },
  }),
};
