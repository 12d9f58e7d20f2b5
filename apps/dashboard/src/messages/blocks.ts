import type { Message } from '@ketnap/core';

/** What the blocks that can be put into a notebook are called. */
export const blockWords = {
  /** Of a chart, so that it is found by "biểu đồ" and told from a table of the same name. */
  chart: (label: Message): Message => ({
    vi: `Biểu đồ: ${label.vi.toLocaleLowerCase('vi')}`,
    en: `Chart: ${label.en}`,
  }),
  tables: {
    quotaAttainment: {
      name: { vi: 'Bảng kết quả thực hiện chỉ tiêu', en: 'Table of attainment' },
      title: { vi: 'Kết quả thực hiện chỉ tiêu theo đơn vị', en: 'Attainment of targets by unit' },
    },
    sourceBreakdown: {
      name: { vi: 'Bảng nguồn kết nạp', en: 'Table of sources' },
      title: { vi: 'Nguồn kết nạp', en: 'Sources' },
    },
    sourceIntersections: {
      name: { vi: 'Bảng người thuộc nhiều nguồn', en: 'Table of overlapping sources' },
      title: { vi: 'Người thuộc nhiều nguồn', en: 'Overlapping sources' },
    },
    mergedCells: {
      name: { vi: 'Bảng thôn, làng và chi bộ ghép', en: 'Table of localities and merged cells' },
      title: { vi: 'Thôn, làng và chi bộ sinh hoạt ghép', en: 'Localities and merged cells' },
    },
    eliminations: {
      name: { vi: 'Bảng biến động chi bộ ghép', en: 'Table of merged cells formed and eliminated' },
      title: { vi: 'Biến động chi bộ sinh hoạt ghép', en: 'Merged cells formed and eliminated' },
    },
    remainingLocalities: {
      name: { vi: 'Bảng nơi chưa có chi bộ riêng', en: 'Table of localities without a cell' },
      title: {
        vi: 'Thôn, làng, tổ dân phố chưa có chi bộ riêng',
        en: 'Localities without a cell of their own',
      },
    },
    trend: {
      name: { vi: 'Bảng kết nạp từng năm', en: 'Table of admissions by year' },
      title: { vi: 'Số kết nạp từng năm', en: 'Admissions by year' },
    },
    compareTerms: {
      name: { vi: 'Bảng so các nhiệm kỳ', en: 'Table that compares terms' },
      title: { vi: 'So sánh các nhiệm kỳ', en: 'Terms compared' },
    },
  },
  strip: { vi: 'Dải số liệu chính', en: 'Strip of main figures' },
  comparison: {
    vi: 'Bảng so sánh đơn vị, nhiệm kỳ, nguồn',
    en: 'Comparison of units, terms, sources',
  },
};
