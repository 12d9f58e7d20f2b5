import type { Issue, Message } from '@ketnap/core';

/** What commands say besides the figures. */
export const startWords = {
  serving: (address: string): Message => ({
    vi: `Ketnap đang chạy tại ${address}`,
    en: `Ketnap is running at ${address}`,
  }),
  dataset: (folder: string): Message => ({ vi: `Dữ liệu: ${folder}`, en: `Dataset: ${folder}` }),
  noDataset: {
    vi: 'Chưa có dữ liệu: hãy kéo và thả tệp vào trang.',
    en: 'No dataset yet: drop files on the page.',
  },
  howToStop: {
    vi: 'Chỉ máy này xem được, và chỉ người biết địa chỉ trên mới đọc được dữ liệu. Nhấn Ctrl+C để dừng.',
    en: 'Only this computer can see it, and only who knows the address above can read the data. Press Ctrl+C to stop.',
  },
};

export const checkWords = {
  severity: {
    error: { vi: 'Lỗi', en: 'Error' },
    warning: { vi: 'Cảnh báo', en: 'Warning' },
    info: { vi: 'Lưu ý', en: 'Note' },
  } satisfies Record<Issue['severity'], Message>,
  table: (table: string): Message => ({ vi: `Bảng ${table}`, en: `Table ${table}` }),
  line: (line: number): Message => ({ vi: `dòng ${line}`, en: `line ${line}` }),
  column: (column: string): Message => ({ vi: `cột ${column}`, en: `column ${column}` }),
  wholeTable: { vi: 'cả bảng', en: 'the whole table' },
  remedy: { vi: 'Cách sửa: ', en: 'Remedy: ' },
  rows: (tables: number, rows: string): Message => ({
    vi: `Đã đọc ${tables} bảng, ${rows} dòng.`,
    en: `${tables} tables with ${rows} rows were read.`,
  }),
  ignored: (files: readonly string[]): Message => ({
    vi: `Không đọc vì không phải bảng của Ketnap: ${files.join(', ')}.`,
    en: `Not read, being no tables of Ketnap's: ${files.join(', ')}.`,
  }),
  readings: { vi: 'Khi đọc từ tệp', en: 'When the files were read' },
  reading: (place: string, on: string | null, read: string, taken: string): Message => ({
    vi: `${place}${on === null ? '' : ` (ngày ${on})`}: đọc ${read} dòng, lấy ${taken} dòng`,
    en: `${place}${on === null ? '' : ` (on ${on})`}: rows read: ${read}, taken: ${taken}`,
  }),
  readingLost: (count: string, reason: string, rows: string): Message => ({
    vi: `không lấy ${count} dòng: ${reason} (dòng ${rows})`,
    en: `rows left out: ${count}, ${reason} (row ${rows})`,
  }),
  readingRejected: (count: string, places: string): Message => ({
    vi: `${count} ô không nhận: ${places}`,
    en: `sheet cells rejected: ${count} (${places})`,
  }),
  readingSum: (place: string, label: string, stated: string, computed: string): Message => ({
    vi: `${place} (${label}): biểu ghi ${stated}, cộng lại được ${computed}`,
    en: `${place} (${label}): states ${stated}, its parts give ${computed}`,
  }),
  sound: { vi: 'Không có vấn đề nào.', en: 'No problems were found.' },
  soundButLost: {
    vi: 'Các bảng không có vấn đề nào, nhưng khi đọc từ tệp đã không lấy một số dòng hoặc ô, hoặc số cộng không khớp; xem ở trên.',
    en: 'The tables have no problems, but rows or sheet cells were left out or sums differed when the files were read; see above.',
  },
  summary: ({ error, warning, info }: Readonly<Record<Issue['severity'], string>>): Message => ({
    vi: `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
    en: `Errors: ${error}; warnings: ${warning}; notes: ${info}.`,
  }),
  hasErrors: (errors: string, dataset: string): Message => ({
    vi: `Dữ liệu có ${errors} lỗi, có thể làm sai số liệu. Xem chi tiết: ketnap check "${dataset}"`,
    en: `The data have errors (${errors}), which may affect these figures. See: ketnap check "${dataset}"`,
  }),
};

export const computeWords = {
  noRows: { vi: 'Không có dòng kết quả nào.', en: 'The result has no rows.' },
  guarded: (count: string): Message => ({
    vi: `${count} ô văn bản bắt đầu bằng = + - @ hoặc dấu tab được thêm dấu ' ở đầu để phần mềm bảng tính không hiểu nhầm là công thức.`,
    en: `Text beginning with = + - @ or a tab was given a ' (sheet cells: ${count}), so that no spreadsheet takes it for a formula.`,
  }),
};

export const explainWords = {
  definition: { vi: 'Định nghĩa', en: 'Definition' },
  formula: { vi: 'Cách tính', en: 'Formula' },
  operands: { vi: 'Thành phần', en: 'Operands' },
  rowsOf: (rows: string, table: string): Message => ({
    vi: `${rows} dòng của bảng ${table}`,
    en: `rows of ${table}: ${rows}`,
  }),
  rows: { vi: 'Các dòng', en: 'Rows' },
  more: (count: string, rows: number): Message => ({
    vi: `… và ${count} dòng nữa (thêm --rows ${rows} để xem hết)`,
    en: `… and ${count} more (add --rows ${rows} to see all)`,
  }),
  excluded: { vi: 'Không được tính', en: 'Left out' },
  excludedRows: (count: string): Message => ({ vi: `${count} dòng`, en: `rows: ${count}` }),
  notes: { vi: 'Ghi chú', en: 'Notes' },
  address: { vi: 'Địa chỉ', en: 'Address' },
};
