import { KetnapError, type Message } from '@ketnap/core/base';

/** What can stand between two columns. */
export const delimiterWords: Message = {
  vi: 'một ký tự ASCII, không phải dấu ngoặc kép',
  en: 'one ASCII character that is not a quote',
};

/** Lines in which text follows a closing quote. */
export function strayQuoteMessage(file: string, line: number, lastLine: number): Message {
  return {
    vi: `Tệp "${file}", ${line === lastLine ? `dòng ${line}` : `các dòng ${line}–${lastLine}`}: sau dấu ngoặc kép đóng còn có chữ nên không rõ nội dung dừng ở đâu; không dòng nào trong số này được đọc.`,
    en: `The file "${file}", ${line === lastLine ? `line ${line}` : `lines ${line}–${lastLine}`}: there is text after a closing quote, so where the value ends is unknown; none of this is read.`,
  };
}

/** What makes a csv file unreadable as a whole. */
export const csvErrors = {
  noHead: (file: string): KetnapError =>
    new KetnapError('no_head', {
      vi: `Tệp "${file}" rỗng; dòng đầu phải là tên các cột.`,
      en: `The file "${file}" is empty; its first line must name the columns.`,
    }),
  tooManyColumns: (file: string, most: number): KetnapError =>
    new KetnapError('too_many_columns', {
      vi: `Tệp "${file}" có hơn ${most} cột; đây không phải là bảng dữ liệu của Ketnap. Hãy xóa các cột thừa, hoặc kiểm tra xem có đúng là tệp này hay không.`,
      en: `The file "${file}" has more than ${most} columns; it is no table of Ketnap's. Delete the surplus columns, or check that this is the file you meant.`,
    }),
  doubledColumn: (file: string, column: string): KetnapError =>
    new KetnapError('doubled_column', {
      vi: `Tệp "${file}" có hai cột cùng tên "${column}"; mỗi cột phải có tên riêng.`,
      en: `The file "${file}" has two columns named "${column}"; every column needs a name of its own.`,
    }),
  unclosedQuote: (file: string, line: number): KetnapError =>
    new KetnapError('unclosed_quote', {
      vi: `Tệp "${file}", dòng ${line}: dấu ngoặc kép mở ra mà không đóng lại. Hãy đóng ngoặc kép, hoặc xóa nếu là dấu thừa.`,
      en: `The file "${file}", line ${line}: a quote is opened and never closed. Close it, or delete it if it is surplus.`,
    }),
  strayQuote: (file: string, line: number): KetnapError =>
    new KetnapError('stray_quote', {
      vi: `Tệp "${file}", dòng ${line} (tên các cột): sau dấu ngoặc kép đóng còn có chữ. Hãy viết đôi dấu ngoặc kép nằm trong tên cột.`,
      en: `The file "${file}", line ${line} (the names of the columns): there is text after a closing quote. Double the quotes within a name.`,
    }),
  misquoted: (file: string, line: number, lastLine: number): KetnapError =>
    new KetnapError('stray_quote', strayQuoteMessage(file, line, lastLine)),
  longRecord: (file: string, line: number): KetnapError =>
    new KetnapError('long_record', {
      vi: `Tệp "${file}", dòng ${line} dài quá một triệu byte; đây không phải là tệp CSV có mỗi dòng một bản ghi.`,
      en: `The file "${file}", line ${line} is longer than a million bytes; this is no CSV file of one record a line.`,
    }),
  longField: (file: string, line: number): KetnapError =>
    new KetnapError('long_field', {
      vi: `Tệp "${file}", dòng ${line}: có ô dài hơn 32.767 ký tự, quá mức một ô của bảng tính. Hãy rút ngắn ô đó, hoặc kiểm tra xem dấu ngoặc kép có đóng đủ hay không.`,
      en: `The file "${file}", line ${line}: a value is longer than the 32,767 characters that a sheet cell takes. Shorten it, or check that every quote is closed.`,
    }),
  tooManyRows: (file: string, most: number): KetnapError =>
    new KetnapError('too_many_rows', {
      vi: `Tệp "${file}" có hơn ${most} dòng, quá mức đọc được một lần. Hãy xóa các dòng trống, hoặc chia tệp thành nhiều phần.`,
      en: `The file "${file}" has more than ${most} lines, more than can be read at once. Delete empty lines, or split the file.`,
    }),
  badDelimiter: (delimiter: string): KetnapError =>
    new KetnapError('bad_delimiter', {
      vi: `Dấu phân cách "${delimiter}" không dùng được; phải là ${delimiterWords.vi}.`,
      en: `The delimiter "${delimiter}" cannot be used; it must be ${delimiterWords.en}.`,
    }),
  notUtf8: (file: string, line: number): KetnapError =>
    new KetnapError('not_utf8', {
      vi: `Tệp "${file}", dòng ${line}: không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.`,
      en: `The file "${file}", line ${line}: this is not UTF-8 text. Save the file as UTF-8.`,
    }),
};
