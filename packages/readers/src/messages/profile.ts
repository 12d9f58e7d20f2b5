import { KetnapError, type Message } from '@ketnap/core';

/** What makes a profile unreadable. */
export const profileErrors = {
  notJson: (file: string, fault: Message): KetnapError =>
    new KetnapError('not_json', {
      vi: `Hồ sơ đọc "${file}" không phải JSON hợp lệ (${fault.vi}). Hãy sửa tệp, hoặc tạo lại hồ sơ bằng --save-profile.`,
      en: `The profile "${file}" is no valid JSON (${fault.en}). Correct it, or make a new one with --save-profile.`,
    }),
  newer: (file: string, version: string): KetnapError =>
    new KetnapError('newer_profile', {
      vi: `Hồ sơ đọc "${file}" thuộc phiên bản ${version}; bản Ketnap này chỉ đọc được phiên bản 1 và 2. Hãy dùng bản Ketnap mới hơn, hoặc tạo lại hồ sơ.`,
      en: `The profile "${file}" is of version ${version}; this Ketnap reads versions 1 and 2 only. Use a newer Ketnap, or make the profile again.`,
    }),
  badProfile: (file: string, pointer: string, expected: Message): KetnapError =>
    new KetnapError('bad_profile', {
      vi: `Hồ sơ đọc "${file}": "${pointer || '/'}" phải là ${expected.vi}.`,
      en: `The profile "${file}": "${pointer || '/'}" must be ${expected.en}.`,
    }),
  noProperty: (file: string, pointer: string, known: Message): KetnapError =>
    new KetnapError('bad_profile', {
      vi: `Hồ sơ đọc "${file}": không có thuộc tính "${pointer}"; ${known.vi}.`,
      en: `The profile "${file}": there is no property "${pointer}"; ${known.en}.`,
    }),
};

/** What should stand at a place of a profile. */
export const shapeWords = {
  noField: {
    vi: 'một nghĩa của biểu mẫu; “field” chỉ dùng khi “rows” là tên một bảng',
    en: 'a meaning of a form; “field” is for rows of a table',
  },
  object: { vi: 'một đối tượng JSON', en: 'a JSON object' },
  list: { vi: 'một danh sách', en: 'a list' },
  text: { vi: 'một chuỗi chữ', en: 'a text' },
  name: { vi: 'một chuỗi chữ không rỗng', en: 'a text that is not empty' },
  flag: { vi: 'true hoặc false', en: 'true or false' },
  day: { vi: 'một ngày dạng "2020-06-30"', en: 'a day such as "2020-06-30"' },
  year: { vi: 'một năm, ví dụ 2020', en: 'a year, such as 2020' },
  dayYears: {
    vi: '"above", "left_out", một năm như 2018, hoặc null (chưa quyết định)',
    en: '"above", "left_out", a year such as 2018, or null (undecided)',
  },
  unit: {
    vi: 'mã đơn vị, danh sách mã đơn vị, chuỗi rỗng (không lấy) hoặc null (chưa quyết định)',
    en: 'a unit’s id, a list of such, an empty text (left out) or null (undecided)',
  },
  period: {
    vi: '"title", {"from": "2020-01-01", "to": "2020-06-30"}, {"term": "…"} hoặc null (chưa quyết định); ngày đầu không sau ngày cuối',
    en: '"title", {"from": "2020-01-01", "to": "2020-06-30"}, {"term": "…"} or null (undecided); the first day not after the last',
  },
  figurePeriod: {
    vi: '"sheet", "previous", "year_to_date", "term_to_date", {"year": 2020}, {"said": "Quý I"} hoặc {"from": "2020-01-01", "to": "2020-06-30"}',
    en: '"sheet", "previous", "year_to_date", "term_to_date", {"year": 2020}, {"said": "Quý I"} or {"from": "2020-01-01", "to": "2020-06-30"}',
  },
  columns: (heads: number): Message => ({
    vi: `danh sách ${heads} mục, mỗi cột trong "head" một mục`,
    en: `a list of ${heads} entries, one for each of "head"`,
  }),
  oneOf: (words: readonly string[]): Message => {
    const listed = words.map((word) => JSON.stringify(word)).join(', ');
    return { vi: `một trong: ${listed}`, en: `one of: ${listed}` };
  },
  rowUse: {
    vi: '"unit", "sum", "left_out", {"part": "women"} hoặc null (chưa quyết định)',
    en: '"unit", "sum", "left_out", {"part": "women"} or null (undecided)',
  },
  decided: {
    vi: 'một câu trả lời; muốn để chưa quyết định, hãy rút lại câu trả lời đã cho',
    en: 'an answer; to leave it undecided, take back what was answered',
  },
  someTerm: { vi: 'danh sách có ít nhất một nhiệm kỳ', en: 'a list of at least one term' },
  termDays: {
    vi: 'một nhiệm kỳ có ngày đầu không sau ngày cuối',
    en: 'a term whose first day is not after its last',
  },
  meaningOf: (rows: string): Message => ({
    vi: `một nội dung mà bảng loại "${rows}" có thể có`,
    en: `a meaning that a column of "${rows}" can have`,
  }),
  ownId: { vi: 'một mã chưa dùng ở mục nào khác', en: 'an id that no other entry has' },
  properties: (known: readonly string[]): Message => ({
    vi: `các thuộc tính ở đây: ${known.join(', ')}`,
    en: `the properties here are: ${known.join(', ')}`,
  }),
};
