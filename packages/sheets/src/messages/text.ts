import { KetnapError } from '@ketnap/core/base';

/** What makes a text file unreadable. */
export const textErrors = {
  unknownEncoding: (file: string): KetnapError =>
    new KetnapError('unknown_encoding', {
      vi: `Tệp "${file}" không rõ dùng bảng mã nào: chữ có dấu đọc theo UTF-8, Windows-1258, TCVN3 hay VNI đều không thành tiếng Việt. Hãy mở tệp bằng chương trình đã tạo ra nó rồi lưu lại với bảng mã UTF-8 hoặc thành tệp .xlsx.`,
      en: `The encoding of the file "${file}" is not known: read as UTF-8, Windows-1258, TCVN3 or VNI its letters make no Vietnamese. Open it with the program that made it and save it as UTF-8 or as .xlsx.`,
    }),
  brokenUtf16: (file: string): KetnapError =>
    new KetnapError('damaged_file', {
      vi: `Tệp "${file}" dùng bảng mã UTF-16 nhưng có chỗ bị hỏng hoặc chưa chép hết. Hãy chép hoặc xuất lại tệp.`,
      en: `The file "${file}" is UTF-16 text, but damaged or incomplete. Copy or export it again.`,
    }),
  zeroByte: (file: string): KetnapError =>
    new KetnapError('not_text', {
      vi: `Tệp "${file}" có byte 0, nên không phải là tệp chữ, hoặc đã bị hỏng. Hãy xuất lại tệp, tốt nhất là .xlsx hoặc CSV với bảng mã UTF-8.`,
      en: `The file "${file}" holds zero bytes: it is no text file, or damaged. Export it again, best as .xlsx or as CSV in UTF-8.`,
    }),
};
