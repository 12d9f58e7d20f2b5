import type { Message } from '@ketnap/core';
import type { CompareBlock } from '@ketnap/notebook';

/** Words of comparing two things, and of looking further down the tree. */
export const compareViewWords = {
  /** What a second one is asked for. */
  secondOf: {
    unit: { vi: 'đơn vị thứ hai', en: 'the second unit' },
    source: { vi: 'nguồn thứ hai', en: 'the second source' },
    period: { vi: 'kỳ thứ hai', en: 'the second period' },
  } satisfies Record<string, Message>,
  waiting: (first: string, second: Message): Message => ({
    vi: `So sánh ${first} với… Hãy bấm chọn ${second.vi} trên hình nào cũng được.`,
    en: `Compare ${first} with … Choose ${second.en} in any chart.`,
  }),
  cancel: { vi: 'Thôi so sánh', en: 'Do not compare' },
  compareWith: (name: string): Message => ({
    vi: `So sánh với ${name}`,
    en: `Compare with ${name}`,
  }),
  notComparable: {
    vi: 'Hai kỳ này không so sánh được: cần nằm trong nhiệm kỳ đang xem, hoặc trong hai nhiệm kỳ khác nhau.',
    en: 'These two periods cannot be compared: both have to lie in the term that is looked at, or in two terms.',
  },

  // The comparison in place of the notebook
  comparison: { vi: 'So sánh', en: 'Comparison' },
  kinds: {
    unit: { vi: 'Hai đơn vị', en: 'Two units' },
    term: { vi: 'Hai nhiệm kỳ', en: 'Two terms' },
    source: { vi: 'Hai nguồn', en: 'Two sources' },
    day: { vi: 'Hai ngày tính đến', en: 'Two days' },
  } satisfies Record<CompareBlock['by'], Message>,
  kindsOf: { vi: 'So sánh gì', en: 'What is compared' },
  first: { vi: 'Bên thứ nhất', en: 'The first' },
  second: { vi: 'Bên thứ hai', en: 'The second' },
  with: { vi: 'với', en: 'with' },
  swap: { vi: 'Đổi chỗ', en: 'Swap' },
  leave: { vi: 'Bỏ so sánh', en: 'Close' },
  opened: (finding: string): Message => ({ vi: `So sánh: ${finding}`, en: `Compared: ${finding}` }),
  computing: { vi: 'Đang so sánh…', en: 'Comparing …' },
  table: { vi: 'Bảng so sánh', en: 'Table of the comparison' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  reading: { vi: 'Đọc cho đúng', en: 'How to read it' },
  howTo: { vi: 'Cách so sánh', en: 'How to compare' },
  howToText: {
    vi: 'Bấm một phần của hình, giữ Ctrl bấm phần thứ hai, rồi nhấn C.',
    en: 'Click a mark of a chart, hold Ctrl and click the second, then press C.',
  },
  insertAfter: (where: string): Message => ({
    vi: `Chèn vào sổ, sau ${where}`,
    en: `Insert into the notebook after ${where}`,
  }),
  insertLast: { vi: 'Chèn vào cuối sổ', en: 'Insert at the end of the notebook' },
  figure: (number: number): Message => ({ vi: `Hình ${number}`, en: `figure ${number}` }),
  inserted: { vi: 'Đã chèn bảng so sánh vào sổ.', en: 'The comparison is in the notebook.' },
  insertStep: { vi: 'chèn bảng so sánh', en: 'insert a comparison' },
  readOnly: {
    vi: 'Sổ đang được viết ở cửa sổ khác nên chưa chèn được ở đây.',
    en: 'The notebook is being written in another window, so nothing can be inserted here.',
  },
  unknown: {
    vi: 'Địa chỉ trang muốn so sánh những mục mà dữ liệu đang mở không có.',
    en: 'The page’s address asks to compare what these data do not have.',
  },

  // A block of the notebook that compares
  nothingCompared: {
    vi: 'Chưa chọn đủ hai mục để so sánh.',
    en: 'Fewer than two things have been chosen to be compared.',
  },
  noMeasures: { vi: 'Chưa chọn số liệu để so sánh.', en: 'No figures have been chosen.' },
  noData: (name: string): Message => ({
    vi: `Dữ liệu không có số nào của ${name}.`,
    en: `The data have no figure of ${name}.`,
  }),

  // Further down the tree
  lookInside: { vi: 'Xem bên trong', en: 'Look inside' },
  path: { vi: 'Đang xem bên trong', en: 'Looking inside' },
  backTo: (name: string): Message => ({ vi: `Quay lại ${name}`, en: `Back to ${name}` }),
  backKey: { vi: 'Phím ← hoặc Backspace: lùi một cấp', en: '← or Backspace: one step back' },
  lookedInside: (names: string): Message => ({
    vi: `Đang xem bên trong: ${names}.`,
    en: `Looking inside: ${names}.`,
  }),
  rowsOf: (count: string, name: string, table: Message): Message => ({
    vi: `${count} dòng của ${name}, bảng “${table.vi}”`,
    en: `${count} ${count === '1' ? 'row' : 'rows'} of ${name} in the table “${table.en}”`,
  }),
  firstRows: (shown: string): Message => ({
    vi: `đang hiện ${shown} dòng đầu`,
    en: `the first ${shown} are shown`,
  }),
  noRowsOf: (name: string): Message => ({
    vi: `Không có dòng dữ liệu nào đứng sau số này của ${name}.`,
    en: `No rows stand behind this figure of ${name}.`,
  }),
  insideKeys: {
    vi: ' →: xem bên trong đơn vị. C: so sánh.',
    en: ' → looks inside a unit, C compares.',
  },
  insideKeysGrid: {
    vi: ' Shift+→: xem bên trong đơn vị. C: so sánh.',
    en: ' Shift+→ looks inside a unit, C compares.',
  },
  compareKeys: { vi: ' C: so sánh.', en: ' C compares.' },
};
