import type { Message } from '@ketnap/core';

/** What `notebook` says. */
export const notebookWords = {
  made: (name: Message, path: string): Message => ({
    vi: `Đã lập sổ theo mẫu "${name.vi}" vào tệp "${path}". Những phần nhận định là bản nháp, cần người viết bổ sung.`,
    en: `Made a notebook from the template "${name.en}" in "${path}". The parts of judgement are drafts for a person to write.`,
  }),
  noOut: {
    vi: 'Thiếu tùy chọn "--out <file>": tệp để ghi sổ.',
    en: 'The option "--out <file>" is missing: the file for the notebook.',
  },
  unavailable: (reason: Message): Message => ({
    vi: `chưa lập được: ${reason.vi}`,
    en: `not from these data: ${reason.en}`,
  }),
  badPeriod: (text: string): Message => ({
    vi: `--period "${text}" không hợp lệ; cần năm hoặc nửa năm, như 2020, 2020-H1 hoặc 2020-H2.`,
    en: `--period "${text}" makes no sense; a year or half-year is needed, such as 2020, 2020-H1 or 2020-H2.`,
  }),
  notThere: (option: string, text: string): Message => ({
    vi: `${option} "${text}" không có trong dữ liệu.`,
    en: `${option} "${text}" is not in the data.`,
  }),
} as const;
