import { KetnapError } from '@ketnap/core';

/** Why files cannot be taken from a disk. */
export const officeFileErrors = {
  notFound: (path: string): KetnapError =>
    new KetnapError('not_found', {
      vi: `Không tìm thấy "${path}". Hãy kiểm tra lại đường dẫn.`,
      en: `"${path}" was not found. Check the path.`,
    }),
  link: (path: string): KetnapError =>
    new KetnapError('linked_file', {
      vi: `"${path}" là liên kết; Ketnap không đọc theo liên kết. Hãy chọn chính tệp mà liên kết trỏ tới.`,
      en: `"${path}" is a link, and Ketnap follows none. Name the file itself to which it leads.`,
    }),
  noFile: (path: string): KetnapError =>
    new KetnapError('not_a_file', {
      vi: `"${path}" không phải tệp hay thư mục. Hãy chọn một tệp.`,
      en: `"${path}" is neither a file nor a folder. Name a file.`,
    }),
  noAccess: (path: string): KetnapError =>
    new KetnapError('no_access', {
      vi: `Không có quyền đọc "${path}". Hãy xin quyền đọc, hoặc chép tệp ra thư mục khác.`,
      en: `There is no permission to read "${path}". Ask for it, or copy the file to another folder.`,
    }),
};
