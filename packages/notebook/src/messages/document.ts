import { KetnapError, type Message } from '@ketnap/core';

/** Where something stands, in words. */
interface Placed {
  readonly words: Message;
}

/** What can be wrong with a notebook's document. */
export const documentErrors = {
  notJson: (line: number | null, shown: string): KetnapError =>
    new KetnapError('not_json', {
      vi: `Đây không phải là tệp sổ của Ketnap: ${line === null ? 'nội dung' : `dòng ${line}`} không đúng dạng JSON (bắt đầu bằng ${shown}).`,
      en: `This is not a Ketnap notebook: ${line === null ? 'the text' : `line ${line}`} is not JSON (it begins with ${shown}).`,
    }),
  notANotebook: (found: string): KetnapError =>
    new KetnapError('not_a_notebook', {
      vi: `Đây không phải là sổ của Ketnap: "format" phải là "ketnap-notebook", nhưng lại là ${found}.`,
      en: `This is not a Ketnap notebook: "format" must be "ketnap-notebook", but is ${found}.`,
    }),
  newer: (version: number, known: number): KetnapError =>
    new KetnapError('newer_notebook', {
      vi: `Sổ này do một bản Ketnap mới hơn ghi (phiên bản ${version}); bản đang dùng chỉ đọc được đến phiên bản ${known}. Sổ được giữ nguyên; hãy mở bằng bản Ketnap mới hơn.`,
      en: `A newer Ketnap wrote this notebook (version ${version}); this one reads versions up to ${known}. The notebook was left unchanged; open it with a newer Ketnap.`,
    }),
  bad: ({ words }: Placed, expected: Message, found: string): KetnapError =>
    new KetnapError('bad_notebook', {
      vi: `Sổ có chỗ sai ${words.vi}: phải là ${expected.vi}, nhưng lại là ${found}.`,
      en: `The notebook is wrong ${words.en}: expected ${expected.en}, found ${found}.`,
    }),
  missing: ({ words }: Placed, expected: Message): KetnapError =>
    new KetnapError('bad_notebook', {
      vi: `Sổ có chỗ thiếu ${words.vi}: phải có ${expected.vi}.`,
      en: `The notebook lacks something ${words.en}: expected ${expected.en}, found nothing.`,
    }),
  doubledId: ({ words }: Placed, id: string, first: number): KetnapError =>
    new KetnapError('bad_notebook', {
      vi: `Sổ có chỗ sai ${words.vi}: mã "${id}" đã dùng ở khối thứ ${first}; mỗi khối phải có một mã riêng.`,
      en: `The notebook is wrong ${words.en}: block ${first} already has the id "${id}"; every block needs an id of its own.`,
    }),
  tooMany: ({ words }: Placed, what: Measured, most: number, found?: number): KetnapError =>
    new KetnapError('too_large_notebook', {
      vi: `Sổ quá lớn ${words.vi}: ${found === undefined ? 'vượt mức' : `${found} ${MEASURED[what]}, trong khi`} tối đa là ${most} ${MEASURED[what]}.`,
      en: `The notebook is too large ${words.en}: ${found === undefined ? 'more than' : `${found} ${what}, where there may be`} at most ${most} ${what}.`,
    }),
};

type Measured = keyof typeof MEASURED;

const MEASURED = {
  characters: 'ký tự',
  'characters in all': 'ký tự tính chung',
  'characters of prose': 'ký tự lời văn',
  'characters of a key': 'ký tự của một tên mục',
  levels: 'tầng lồng nhau',
  values: 'giá trị',
  items: 'mục',
  blocks: 'khối',
  paragraphs: 'đoạn văn',
} as const;

/** What stands at a place where a document is right. */
export const expectations = {
  json: { vi: 'dữ liệu JSON', en: 'JSON data' },
  finite: { vi: 'một số hữu hạn', en: 'a finite number' },
  whole: { vi: 'văn bản Unicode hợp lệ', en: 'text in complete Unicode characters' },
  key: { vi: 'các tên mục hợp lệ và khác nhau', en: 'valid keys, each used once' },
  object: { vi: 'một nhóm mục { … }', en: 'an object { … }' },
  list: { vi: 'một danh sách [ … ]', en: 'a list [ … ]' },
  text: { vi: 'văn bản', en: 'text' },
  name: { vi: 'văn bản không để trống', en: 'text that is not empty' },
  id: { vi: 'một mã không để trống, không có dấu cách', en: 'an id: not empty, without spaces' },
  flag: { vi: 'true hoặc false', en: 'true or false' },
  draft: { vi: 'true, hoặc không ghi gì', en: 'true, or nothing at all' },
  count: { vi: 'một số nguyên từ 1 trở lên', en: 'a whole number, 1 or more' },
  version: { vi: 'số phiên bản 1, 2, …', en: 'a version number: 1, 2, …' },
  day: { vi: 'một ngày dạng 2020-06-30', en: 'a day like 2020-06-30' },
  period: {
    vi: 'một năm (2020) hoặc nửa năm (2020-H1)',
    en: 'a year (2020) or a half-year (2020-H1)',
  },
  exact: {
    vi: 'một số nguyên, hai số nguyên [tử, mẫu], chữ hoặc null',
    en: 'a whole number, two of them [numerator, denominator], text or null',
  },
  frozenFigure: {
    vi: 'ba phần [địa chỉ, giá trị, chữ hiện ra]',
    en: 'three parts [address, value, text shown]',
  },
  oneOf: (words: readonly string[]): Message => ({
    vi: `một trong: ${quoted(words)}`,
    en: `one of: ${quoted(words)}`,
  }),
} as const;

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
