import type { Message } from '@ketnap/core';
import { wholeOf } from '../values/read-day.ts';

const NO_PERMISSION = { vi: 'không có quyền', en: 'no permission' };
const NO_MEMORY = { vi: 'máy không đủ bộ nhớ', en: 'there is not enough memory' };
const NO_ROOM = { vi: 'hết chỗ trống', en: 'there is no room left' };
const CHANGED = {
  vi: 'tệp đã bị sửa, chuyển chỗ hoặc xóa sau khi được chọn',
  en: 'the file was changed, moved or deleted after it was chosen',
};

/** What Node and browsers call by a code or a name. */
const NAMED: Readonly<Record<string, Message>> = {
  ENOENT: { vi: 'không có tệp hay thư mục này', en: 'there is no such file or folder' },
  ENOTDIR: { vi: 'đường dẫn đi qua một tệp', en: 'the path leads through a file' },
  EISDIR: { vi: 'đó là thư mục', en: 'it is a folder' },
  EEXIST: { vi: 'đã có tệp hay thư mục này', en: 'it is there already' },
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  EROFS: { vi: 'nơi này chỉ cho đọc', en: 'nothing can be written there' },
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EBUSY: { vi: 'tệp đang được chương trình khác dùng', en: 'another program uses the file' },
  EMFILE: { vi: 'đang mở quá nhiều tệp', en: 'too many files are open' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
  ELOOP: { vi: 'đó là liên kết', en: 'it is a link' },
  EIO: { vi: 'đĩa đọc hoặc ghi bị lỗi', en: 'the disk cannot be read or written' },
  NotReadableError: CHANGED,
  NotFoundError: CHANGED,
  QuotaExceededError: NO_ROOM,
  SecurityError: { vi: 'trình duyệt không cho phép', en: 'the browser forbids it' },
  NotAllowedError: { vi: 'trình duyệt không cho phép', en: 'the browser forbids it' },
  AbortError: { vi: 'đã bị dừng', en: 'it was stopped' },
};

/** How engines say that something does not fit into memory. */
const TOO_LARGE = /alloc|(array|string|buffer) length|memory/i;
/** What browsers say where a server no longer answers. */
const NO_CONNECTION = /failed to fetch|fetch failed|network ?error|load failed|err_|terminated/i;

/**
 * Why something failed that the platform did, in both languages: its own words are English, and would stand
 * in the middle of a Vietnamese sentence. What is not known by its code is called by its name.
 */
export function platformReason(error: unknown): Message {
  const { name, code, message } = (error ?? {}) as {
    name?: unknown;
    code?: unknown;
    message?: unknown;
  };
  const known = [code, name].find((one) => typeof one === 'string' && Object.hasOwn(NAMED, one));
  if (known !== undefined) return NAMED[known as string]!;
  const said = typeof message === 'string' && message !== '' ? message : String(error);
  if (name === 'TypeError' && NO_CONNECTION.test(said))
    return { vi: 'mất kết nối với nơi phát trang', en: 'whoever serves the page does not answer' };
  if (name === 'RangeError' && TOO_LARGE.test(said)) return NO_MEMORY;
  const called = [code, name].find((one) => typeof one === 'string' && one !== '') ?? 'Error';
  return { vi: `mã lỗi ${String(called)}`, en: said };
}

/** Where a text is no JSON, in both languages; what is wrong with it the platform says in English alone. */
export function jsonFault(text: string, error: unknown): Message {
  const said = String((error as Partial<Error>).message);
  const position = /position (\d+)/.exec(said)?.[1];
  if (text.trim() === '') return { vi: 'tệp trống', en: 'the file is empty' };
  if (position === undefined) return { vi: 'sai cú pháp', en: said };
  const before = text.slice(0, wholeOf(position)).split('\n');
  return {
    vi: `sai cú pháp ở hàng ${before.length}, ký tự ${before.at(-1)!.length + 1}`,
    en: said,
  };
}
