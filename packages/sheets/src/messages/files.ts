import { KetnapError, type Message } from '@ketnap/core/base';

const SAVE_AGAIN = {
  vi: 'Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.',
  en: 'Open it with Excel or LibreOffice and save it as .xlsx.',
};
const ASK_AGAIN = {
  vi: 'Hãy sao chép hoặc tải lại tệp từ nơi gốc.',
  en: 'Copy or download it again from where it came.',
};

/** What a file is that holds no table, and what to do with it. */
const otherKinds = {
  pdf: {
    vi: 'là tệp PDF. Hãy xin tệp Excel gốc của biểu này.',
    en: 'is a PDF. Ask for the workbook that it was made of.',
  },
  image: {
    vi: 'là hình ảnh. Hãy xin tệp Excel gốc của biểu này.',
    en: 'is a picture. Ask for the workbook that it was made of.',
  },
  document: {
    vi: 'là văn bản Word. Hãy chép bảng trong đó sang Excel rồi lưu thành .xlsx.',
    en: 'is a text document. Copy its table into a workbook and save that as .xlsx.',
  },
  slides: {
    vi: 'là bài trình chiếu. Hãy chép bảng trong đó sang Excel rồi lưu thành .xlsx.',
    en: 'is a presentation. Copy its table into a workbook and save that as .xlsx.',
  },
  html: {
    vi: `thực ra là trang web (HTML), dù tên tệp có thể là .xls. ${SAVE_AGAIN.vi}`,
    en: `is really a web page (HTML), whatever its name says. ${SAVE_AGAIN.en}`,
  },
  xml: {
    vi: `là văn bản XML (như "XML Spreadsheet 2003"), không phải sổ tính. ${SAVE_AGAIN.vi}`,
    en: `is XML text (such as an "XML Spreadsheet 2003"), no workbook. ${SAVE_AGAIN.en}`,
  },
  archive: {
    vi: 'là tệp nén thuộc loại không đọc được (RAR, 7z, gzip …). Hãy giải nén, rồi chọn các tệp bên trong.',
    en: 'is an archive of a kind that is not read (RAR, 7z, gzip …). Unpack it and choose the files within.',
  },
  other: {
    vi: 'không phải sổ tính, tệp CSV, Parquet, Arrow hay ZIP. Hãy kiểm tra xem có chọn đúng tệp hay không.',
    en: 'is no workbook, CSV, Parquet, Arrow or ZIP file. Check that this is the file you meant.',
  },
} satisfies Record<string, Message>;

/** Kinds of files of which no table is read. */
export type OtherKind = keyof typeof otherKinds;

/** What makes a file unreadable as a whole, whatever it holds. */
export const fileErrors = {
  empty: (file: string): KetnapError =>
    new KetnapError('empty_file', {
      vi: `Tệp "${file}" rỗng (0 byte), không có gì để đọc. ${ASK_AGAIN.vi}`,
      en: `The file "${file}" is empty (0 bytes); there is nothing to read. ${ASK_AGAIN.en}`,
    }),
  encrypted: (file: string): KetnapError =>
    new KetnapError('encrypted', {
      vi: `Tệp "${file}" được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở tệp bằng mật khẩu, bỏ mật khẩu rồi lưu lại.`,
      en: `The file "${file}" is protected by a password and cannot be read. Open it with the password, remove the password and save it again.`,
    }),
  notRead: (file: string, kind: OtherKind): KetnapError =>
    new KetnapError('not_a_table_file', {
      vi: `Tệp "${file}" không đọc được vì ${otherKinds[kind].vi}`,
      en: `The file "${file}" cannot be read: it ${otherKinds[kind].en}`,
    }),
  tooLarge: (file: string, found: number, most: number): KetnapError =>
    new KetnapError('file_too_large', {
      vi: `Tệp "${file}" có ${megabytes(found)} MB, quá mức đọc được là ${megabytes(most)} MB. Hãy chia thành nhiều tệp.`,
      en: `The file "${file}" has ${megabytes(found)} MB; at most ${megabytes(most)} MB can be read. Split it into several files.`,
    }),
  severalFiles: (file: string): KetnapError =>
    new KetnapError('zip_of_files', {
      vi: `Tệp "${file}" là tệp ZIP chứa các tệp khác, không phải một sổ tính.`,
      en: `The file "${file}" is a ZIP of other files, not one workbook.`,
    }),
};

/** What makes a zip, or a workbook that is a zip within, unreadable. */
export const zipErrors = {
  damaged: (file: string, what: Message): KetnapError =>
    new KetnapError('zip_damaged', {
      vi: `Tệp "${file}" bị hỏng hoặc chưa tải xong: ${what.vi}. ${ASK_AGAIN.vi}`,
      en: `The file "${file}" is damaged or incomplete: ${what.en}. ${ASK_AGAIN.en}`,
    }),
  tooManyEntries: (file: string, found: number, most: number): KetnapError =>
    new KetnapError('zip_too_many_entries', {
      vi: `Tệp nén "${file}" có ${found} tệp bên trong, nhiều hơn mức cho phép là ${most}. Hãy giải nén rồi chọn riêng các tệp cần đọc.`,
      en: `The zip "${file}" holds ${found} files, more than the ${most} allowed. Unpack it and choose the files that are needed.`,
    }),
  unsafePath: (file: string, path: string): KetnapError =>
    new KetnapError('zip_unsafe_path', {
      vi: `Tệp nén "${file}" có tệp bên trong mang đường dẫn "${path}" trỏ ra ngoài; không đọc tệp nén như vậy. Hãy nén lại từ một thư mục bình thường.`,
      en: `The zip "${file}" holds a file whose path "${path}" leads out of it; such a zip is not read. Pack it again from an ordinary folder.`,
    }),
  overlapping: (file: string, path: string): KetnapError =>
    new KetnapError('zip_overlapping', {
      vi: `Tệp nén "${file}" có phần "${path}" chồng lên phần khác; tệp nén bình thường không như vậy nên không đọc. Hãy xin lại tệp từ nơi đáng tin cậy.`,
      en: `The zip "${file}" has a part "${path}" that lies over another; no ordinary zip is like that, so it is not read. Ask for the file from a source you trust.`,
    }),
  tooLarge: (file: string, path: string, most: number): KetnapError =>
    new KetnapError('zip_too_large', {
      vi: `Tệp "${file}": phần "${path}" khi giải nén lớn hơn ${megabytes(most)} MB, quá mức đọc được. Hãy chia dữ liệu thành nhiều tệp; nếu tệp vốn nhỏ thì không nên tin tệp này.`,
      en: `The file "${file}": its part "${path}" unpacks to more than ${megabytes(most)} MB, more than can be read. Split the data into several files; a file that should be small is not to be trusted.`,
    }),
  wrongSize: (file: string, path: string): KetnapError =>
    new KetnapError('zip_wrong_size', {
      vi: `Tệp "${file}": phần "${path}" giải nén ra không đúng dung lượng đã ghi; tệp bị hỏng hoặc bị sửa có chủ ý. ${ASK_AGAIN.vi}`,
      en: `The file "${file}": its part "${path}" does not unpack to the size it states; the file is damaged or was tampered with. ${ASK_AGAIN.en}`,
    }),
  doubled: (file: string, path: string): KetnapError =>
    new KetnapError('zip_doubled', {
      vi: `Tệp "${file}" chứa hai phần cùng tên "${path}" nên không rõ phải lấy phần nào. ${ASK_AGAIN.vi}`,
      en: `The file "${file}" holds two parts named "${path}", and it is not clear which one is meant. ${ASK_AGAIN.en}`,
    }),
  nested: (file: string, path: string): KetnapError =>
    new KetnapError('zip_nested', {
      vi: `Tệp nén "${file}" chứa một tệp nén khác là "${path}". Hãy giải nén rồi chọn các tệp bên trong.`,
      en: `The zip "${file}" holds another zip, "${path}". Unpack it and choose the files within.`,
    }),
  noFiles: (file: string): KetnapError =>
    new KetnapError('zip_no_files', {
      vi: `Tệp nén "${file}" không có tệp nào bên trong.`,
      en: `The zip "${file}" holds no file.`,
    }),
};

/** What makes a workbook unreadable as a whole. `sheet` is null where it is not about one sheet. */
export const workbookErrors = {
  damaged: (file: string, part: string, what: Message): KetnapError =>
    new KetnapError('workbook_damaged', {
      vi: `Sổ tính "${file}" bị hỏng ở phần "${part}": ${what.vi}. ${SAVE_AGAIN.vi}`,
      en: `The workbook "${file}" is damaged in its part "${part}": ${what.en}. ${SAVE_AGAIN.en}`,
    }),
  doctype: (file: string, part: string): KetnapError =>
    new KetnapError('doctype', {
      vi: `Sổ tính "${file}": phần "${part}" có khai báo DOCTYPE, điều không bao giờ có trong sổ tính bình thường, nên không đọc. Hãy xin lại tệp từ nơi đáng tin cậy.`,
      en: `The workbook "${file}": its part "${part}" has a DOCTYPE, which no ordinary workbook has, so it is not read. Ask for the file from a source you trust.`,
    }),
  longText: (file: string, part: string): KetnapError =>
    new KetnapError('workbook_too_large', {
      vi: `Sổ tính "${file}": phần "${part}" có một đoạn dài trên một triệu ký tự, quá mức đọc được. Hãy rút ngắn nội dung quá dài trong ô; nếu tệp vốn nhỏ thì không nên tin tệp này.`,
      en: `The workbook "${file}": its part "${part}" holds a passage of more than a million characters, more than can be read. Shorten what is too long in a sheet cell; a file that should be small is not to be trusted.`,
    }),
  longCell: (file: string, sheet: string, place: string): KetnapError =>
    new KetnapError('workbook_too_large', {
      vi: `Sổ tính "${file}", trang tính "${sheet}": ô ${place} dài hơn 32.767 ký tự, quá mức một ô của bảng tính. Hãy rút ngắn ô đó.`,
      en: `The workbook "${file}", sheet "${sheet}": the sheet cell ${place} is longer than the 32,767 characters that one takes. Shorten it.`,
    }),
  longName: (file: string, start: string): KetnapError =>
    new KetnapError('workbook_too_large', {
      vi: `Sổ tính "${file}": tên trang tính "${start}…" dài hơn 255 ký tự. Hãy đặt lại tên ngắn hơn.`,
      en: `The workbook "${file}": the name of its sheet "${start}…" is longer than 255 characters. Give it a shorter one.`,
    }),
  noSheets: (file: string): KetnapError =>
    new KetnapError('no_sheets', {
      vi: `Sổ tính "${file}" không có trang tính nào. Hãy kiểm tra xem có chọn đúng tệp hay không.`,
      en: `The workbook "${file}" has no sheet. Check that this is the file you meant.`,
    }),
  tooMany: (
    file: string,
    sheet: string | null,
    what: Message,
    found: number,
    most: number,
  ): KetnapError =>
    new KetnapError('workbook_too_large', {
      vi: `Sổ tính "${file}"${ofSheet(sheet).vi} có ${found} ${what.vi}, quá mức đọc được là ${most}. Hãy xóa phần thừa (kể cả những ô lẻ ở rất xa bảng), hoặc chia thành nhiều tệp.`,
      en: `The workbook "${file}"${ofSheet(sheet).en} has ${found} ${what.en}; at most ${most} can be read. Delete what is not needed (also single sheet cells far from the table), or split the file.`,
    }),
  badReference: (file: string, sheet: string, found: string): KetnapError =>
    new KetnapError('bad_reference', {
      vi: `Sổ tính "${file}", trang tính "${sheet}": địa chỉ "${found}" không phải là ô hay vùng của trang tính (từ A1 đến XFD1048576). ${SAVE_AGAIN.vi}`,
      en: `The workbook "${file}", sheet "${sheet}": "${found}" is no cell or range of a sheet (A1 to XFD1048576). ${SAVE_AGAIN.en}`,
    }),
  doubledCell: (file: string, sheet: string, place: string): KetnapError =>
    new KetnapError('doubled_cell', {
      vi: `Sổ tính "${file}", trang tính "${sheet}": ô ${place} được lưu hai lần, không rõ phải lấy giá trị nào. ${SAVE_AGAIN.vi}`,
      en: `The workbook "${file}", sheet "${sheet}": the sheet cell ${place} is stored twice, and it is not clear which value holds. ${SAVE_AGAIN.en}`,
    }),
  overlappingMerges: (file: string, sheet: string): KetnapError =>
    new KetnapError('overlapping_merges', {
      vi: `Sổ tính "${file}", trang tính "${sheet}": các vùng ô gộp chồng lên nhau. ${SAVE_AGAIN.vi}`,
      en: `The workbook "${file}", sheet "${sheet}": merged ranges lie over each other. ${SAVE_AGAIN.en}`,
    }),
  cellsLost: (file: string, sheet: string | null, stored: number, read: number): KetnapError =>
    new KetnapError('cells_lost', {
      vi: `Sổ tính "${file}"${ofSheet(sheet).vi}: tệp lưu ${stored} ô có giá trị nhưng đọc ra ${read} ô; không dùng kết quả này. ${SAVE_AGAIN.vi}`,
      en: `The workbook "${file}"${ofSheet(sheet).en}: it stores ${stored} sheet cells with a value, but ${read} were read; this result is not used. ${SAVE_AGAIN.en}`,
    }),
  unreadable: (file: string): KetnapError =>
    new KetnapError('workbook_unreadable', {
      vi: `Sổ tính "${file}" không đọc được vì bị hỏng hoặc thuộc phiên bản quá cũ (trước Excel 97). ${SAVE_AGAIN.vi}`,
      en: `The workbook "${file}" cannot be read: it is damaged or of a version too old (before Excel 97). ${SAVE_AGAIN.en}`,
    }),
};

/** What of a workbook was left alone: said, no fault. */
export const workbookNotes = {
  externalLinks: (file: string): Message => ({
    vi: `Sổ tính "${file}" có liên kết tới tệp khác; không mở liên kết nào, các ô giữ giá trị đã lưu.`,
    en: `The workbook "${file}" links to other files; no link was followed, its sheet cells keep the stored values.`,
  }),
  macros: (file: string): Message => ({
    vi: `Sổ tính "${file}" có macro; không chạy macro nào.`,
    en: `The workbook "${file}" holds macros; none was run.`,
  }),
  embedded: (file: string): Message => ({
    vi: `Sổ tính "${file}" có tệp hoặc đối tượng nhúng; không mở đối tượng nào.`,
    en: `The workbook "${file}" holds embedded files or objects; none was opened.`,
  }),
  formulas: (file: string, count: number): Message => ({
    vi: `Sổ tính "${file}" có ${count} ô công thức; không tính lại, chỉ lấy kết quả đã lưu.`,
    en: `The workbook "${file}" has ${count} formulas; none was computed, their stored results were taken.`,
  }),
};

/** Words within the sentences above. */
export const damages = {
  noDirectory: {
    vi: 'không tìm thấy mục lục ở cuối tệp ZIP',
    en: 'the directory at the end of the ZIP is missing',
  },
  badDirectory: { vi: 'mục lục của tệp ZIP sai', en: 'the directory of the ZIP is wrong' },
  badData: (part: string): Message => ({
    vi: `không giải nén được phần "${part}"`,
    en: `its part "${part}" cannot be unpacked`,
  }),
  method: (part: string): Message => ({
    vi: `phần "${part}" nén bằng cách không đọc được`,
    en: `its part "${part}" is packed in a way that is not read`,
  }),
  otherName: (listed: string, own: string): Message => ({
    vi: `phần "${listed}" trong mục lục lại tự ghi tên là "${own}"`,
    en: `its part "${listed}" of the directory calls itself "${own}"`,
  }),
  missing: { vi: 'thiếu phần này', en: 'this part is missing' },
  otherRoot: (found: string): Message => ({
    vi: `phần này chứa "<${found}>", không phải nội dung mà sổ tính chờ đợi ở đó`,
    en: `this part holds "<${found}>", not what the workbook expects there`,
  }),
  style: (place: string, style: string): Message => ({
    vi: `ô ${place} mang kiểu định dạng số "${style}" mà sổ tính không có`,
    en: `the sheet cell ${place} has the style number "${style}", which the workbook does not have`,
  }),
  twice: { vi: 'nêu hai phần cùng vai trò', en: 'it names two parts for one purpose' },
  shared: (sheet: string): Message => ({
    vi: `trang tính "${sheet}" cũng dùng phần này`,
    en: `the sheet "${sheet}" has the same part`,
  }),
  xml: { vi: 'XML không hợp lệ', en: 'its XML is not valid' },
  record: { vi: 'có bản ghi sai hoặc bị cắt cụt', en: 'one of its records is wrong or cut' },
  cutXml: { vi: 'XML bị cắt cụt', en: 'its XML ends too early' },
  string: {
    vi: 'có ô trỏ tới một chuỗi không tồn tại',
    en: 'a sheet cell points to a missing text',
  },
  value: (place: string, found: string): Message => ({
    vi: `ô ${place} có giá trị "${found}" không đúng với kiểu đã ghi`,
    en: `the sheet cell ${place} holds "${found}", which is not of the type it states`,
  }),
};

/** What there can be too many of. */
export const counted = {
  sheets: { vi: 'trang tính', en: 'sheets' },
  rows: { vi: 'dòng', en: 'rows' },
  columns: { vi: 'cột có nội dung', en: 'columns with content' },
  cells: { vi: 'ô có giá trị', en: 'sheet cells with a value' },
  area: { vi: 'ô trong vùng dùng đến', en: 'sheet cells in its used range' },
  wideArea: {
    vi: 'ô trong một bảng có hơn 300 cột',
    en: 'sheet cells in a table of more than 300 columns',
  },
  merges: { vi: 'vùng ô gộp', en: 'merged ranges' },
  strings: { vi: 'chuỗi chữ', en: 'texts' },
  styles: { vi: 'kiểu định dạng', en: 'styles' },
} satisfies Record<string, Message>;

function ofSheet(sheet: string | null): Message {
  return sheet === null
    ? { vi: '', en: '' }
    : { vi: `, trang tính "${sheet}"`, en: `, sheet "${sheet}"` };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
