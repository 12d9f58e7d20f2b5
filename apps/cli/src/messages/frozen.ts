import { KetnapError, type Message } from '@ketnap/core';

/** Why a notebook cannot be read or written. */
export const frozenErrors = {
  noNotebook: (path: string): KetnapError =>
    new KetnapError('not_found', {
      vi: `Không có tệp sổ "${path}".`,
      en: `There is no notebook "${path}".`,
    }),
  largeNotebook: (path: string): KetnapError =>
    new KetnapError('too_large_notebook', {
      vi: `Tệp "${path}" quá lớn, không thể là tệp sổ của Ketnap.`,
      en: `The file "${path}" is too large to be a Ketnap notebook.`,
    }),
  unreadableNotebook: (path: string, reason: Message): KetnapError =>
    new KetnapError('not_readable', {
      vi: `Không đọc được tệp sổ "${path}": ${reason.vi}.`,
      en: `The notebook "${path}" cannot be read: ${reason.en}.`,
    }),
  notWritten: (path: string, reason: Message): KetnapError =>
    new KetnapError('not_written', {
      vi: `Không ghi được tệp sổ "${path}": ${reason.vi}.`,
      en: `The notebook "${path}" cannot be written: ${reason.en}.`,
    }),
};

/** What `freeze` and `bridge` say. */
export const frozenWords = {
  notebookExists: (path: string): Message => ({
    vi: `Đã có tệp "${path}"; hãy chọn tên khác, hoặc ghi tiếp vào chính tệp sổ được chốt.`,
    en: `The file "${path}" is there already; choose another name, or the notebook itself that is frozen.`,
  }),
  frozen: (name: string, figures: string, fingerprint: string, path: string): Message => ({
    vi: `Đã chốt ${figures} số liệu thành "${name}" (dấu dữ liệu ${fingerprint}), ghi vào "${path}".`,
    en: `Figures frozen as "${name}": ${figures} (data ${fingerprint}); written into "${path}".`,
  }),
  nothingFrozen: (path: string): Message => ({
    vi: `Sổ "${path}" chưa có bản chốt nào; hãy chốt bằng: ketnap freeze.`,
    en: `The notebook "${path}" has no frozen figures; freeze them with: ketnap freeze.`,
  }),
  noSuchFrozen: (name: string, known: readonly string[]): Message => ({
    vi: `Sổ không có bản chốt "${name}"; các bản chốt: ${known.join(', ')}.`,
    en: `The notebook has no frozen figures "${name}"; it has: ${known.join(', ')}.`,
  }),
  notFrozen: (figure: string): Message => ({
    vi: `Bản chốt không có số liệu "${figure}".`,
    en: `The figure "${figure}" is not among those frozen.`,
  }),
  figureNeedsData: {
    vi: 'Muốn xem một số liệu đã đổi qua từng bước thì cần dữ liệu của bản chốt: --data <dữ liệu>.',
    en: 'To follow a figure step by step, the data of the frozen figures are needed: --data <dataset>.',
  },
  head: (changed: string, all: string, name: string): Message => ({
    vi: `${changed} trong ${all} số liệu đã khác bản chốt "${name}"`,
    en: `Figures that differ from "${name}": ${changed} of ${all}`,
  }),
  none: { vi: 'Không có số liệu nào thay đổi.', en: 'No figure has changed.' },
  same: { vi: 'Số liệu này không đổi.', en: 'This figure has not changed.' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  before: { vi: 'Bản chốt', en: 'Frozen' },
  after: { vi: 'Nay', en: 'Now' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  why: { vi: 'Vì', en: 'Because' },
  steps: { vi: 'Từng bước', en: 'Step by step' },
  rows: { vi: 'Những dòng làm đổi số liệu', en: 'Rows that changed it' },
  unchanged: { vi: 'không đổi', en: 'no change' },
} as const;
