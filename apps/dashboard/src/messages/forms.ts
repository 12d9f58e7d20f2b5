import type { Message } from '@ketnap/core';

/** Words of the forms in which blocks are changed. */
export const formWords = {
  atOnce: { vi: 'mọi thay đổi hiện ngay', en: 'every change shows at once' },
  done: { vi: 'Xong', en: 'Done' },
  holdBefore: {
    vi: 'Nhấn giữ để xem như trước khi sửa',
    en: 'Press and hold to see it as it was',
  },
  what: { vi: 'Cho thấy', en: 'Shows' },
  whose: { vi: 'Của đơn vị nào, trong kỳ nào', en: 'Whose, and when' },
  drawn: { vi: 'Trình bày', en: 'Laid out' },
  words: { vi: 'Chữ', en: 'Words' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  period: { vi: 'Kỳ', en: 'Period' },
  asNotebook: (what: string): Message => ({
    vi: `Theo sổ: ${what}`,
    en: `The notebook’s: ${what}`,
  }),
  wholeTerm: { vi: 'cả nhiệm kỳ', en: 'the whole term' },
  width: { vi: 'Bề ngang', en: 'Width' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  titleFollows: {
    vi: 'Để trống: tự viết theo số liệu',
    en: 'Empty: written from the figures',
  },
  subtitle: { vi: 'Dòng dưới tiêu đề', en: 'Subtitle' },
  note: { vi: 'Ghi chú', en: 'Note' },
  alt: { vi: 'Lời tả cho người không nhìn hình', en: 'Text for those who do not see the chart' },
  columns: { vi: 'Cột', en: 'Columns' },
  parts: { vi: 'Mỗi đơn vị trực thuộc một dòng', en: 'A row for each unit below' },
  total: { vi: 'Thêm dòng của cả đơn vị', en: 'With a row for the whole unit' },
  order: { vi: 'Xếp theo', en: 'Ordered by' },
  ownOrder: { vi: 'thứ tự sẵn có', en: 'its own order' },
  descending: { vi: 'từ cao xuống thấp', en: 'from high to low' },
  figures: { vi: 'Các số', en: 'Figures' },
  label: { vi: 'Chữ dưới số', en: 'Label' },
  addFigure: { vi: 'Thêm một số', en: 'Add a figure' },
  removeFigure: (name: string): Message => ({ vi: `Bỏ ${name}`, en: `Remove ${name}` }),
  by: { vi: 'So sánh', en: 'Compare' },
  bys: {
    unit: { vi: 'các đơn vị', en: 'units' },
    term: { vi: 'các nhiệm kỳ', en: 'terms' },
    source: { vi: 'các nguồn', en: 'sources' },
    day: { vi: 'các ngày', en: 'days' },
  },
  compared: { vi: 'Đặt cạnh nhau', en: 'Beside one another' },
  measures: { vi: 'Những số nào', en: 'Which figures' },
  noForm: {
    vi: 'Khối này được giữ nguyên; bản Ketnap này chưa có mẫu sửa cho nó.',
    en: 'This block is kept as it is; this Ketnap has no form for it.',
  },
};
