/** What the blocks that can be put into a notebook are called. */
export const blockWords = {
  charts: {
    attainmentByUnit: {
      name: { vi: 'Biểu đồ tỷ lệ đạt chỉ tiêu theo đơn vị', en: 'Chart of attainment by unit' },
    },
    attainmentByYear: {
      name: { vi: 'Biểu đồ tỷ lệ đạt chỉ tiêu từng năm', en: 'Chart of attainment by year' },
    },
    cumulativePace: {
      name: {
        vi: 'Biểu đồ tiến độ lũy kế trong nhiệm kỳ',
        en: 'Chart of the pace within the term',
      },
    },
    sources: { name: { vi: 'Biểu đồ nguồn kết nạp', en: 'Chart of sources' } },
    sourceIntersections: {
      name: { vi: 'Biểu đồ người thuộc nhiều nguồn', en: 'Chart of overlapping sources' },
    },
    localitiesByMonth: {
      name: { vi: 'Biểu đồ thôn, làng theo tháng', en: 'Chart of localities by month' },
    },
    localitiesByUnit: {
      name: { vi: 'Biểu đồ thôn, làng theo đơn vị', en: 'Chart of localities by unit' },
    },
    mergedCellEvents: {
      name: {
        vi: 'Biểu đồ biến động chi bộ sinh hoạt ghép',
        en: 'Chart of merged cells formed and eliminated',
      },
    },
    yearlyTrend: {
      name: { vi: 'Biểu đồ kết nạp nhiều năm', en: 'Chart of admissions over the years' },
    },
    monthlyCalendar: {
      name: { vi: 'Lịch kết nạp theo tháng', en: 'Calendar of admissions by month' },
    },
    termsCompared: { name: { vi: 'Biểu đồ so các nhiệm kỳ', en: 'Chart that compares terms' } },
  },
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
