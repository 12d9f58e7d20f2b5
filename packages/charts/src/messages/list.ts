import type { Message } from '@ketnap/core';
import { both } from './shared.ts';

/** The names of charts and of what can be chosen of them. */
export const listWords = {
  charts: {
    attainmentByUnit: { vi: 'Chỉ tiêu đã đạt đến đâu', en: 'How far targets are met' },
    attainmentByYear: { vi: 'Chỉ tiêu từng năm', en: 'Targets year by year' },
    cumulativePace: { vi: 'Tiến độ trong nhiệm kỳ', en: 'Pace within the term' },
    sources: { vi: 'Nguồn kết nạp', en: 'Sources' },
    sourceIntersections: { vi: 'Người thuộc nhiều nguồn', en: 'People of several sources' },
    localitiesByMonth: {
      vi: 'Thôn, làng có chi bộ riêng, theo thời gian',
      en: 'Localities with their own cell, over time',
    },
    localitiesByUnit: {
      vi: 'Thôn, làng có chi bộ riêng, theo đơn vị',
      en: 'Localities with their own cell, by unit',
    },
    mergedCellEvents: {
      vi: 'Xóa và thành lập chi bộ sinh hoạt ghép',
      en: 'Merged cells eliminated and formed',
    },
    yearlyTrend: { vi: 'Kết nạp từng năm', en: 'Admissions by year' },
    monthlyCalendar: { vi: 'Kết nạp từng tháng', en: 'Admissions by month' },
    termsCompared: { vi: 'So sánh các nhiệm kỳ', en: 'Terms compared' },
  },
  measures: {
    counts: { vi: 'Số và chỉ tiêu', en: 'Counts and targets' },
    attainment: { vi: 'Tỷ lệ đạt', en: 'Attainment' },
    gap: { vi: 'Chênh lệch', en: 'Difference' },
  },
  forms: {
    bars: { vi: 'Thanh', en: 'Bars' },
    barsAndTargets: { vi: 'Thanh, vạch', en: 'Bars and marks' },
    columns: { vi: 'Cột', en: 'Columns' },
    dots: { vi: 'Chấm', en: 'Dots' },
    years: { vi: 'Theo năm', en: 'By year' },
    months: { vi: 'Theo tháng', en: 'By month' },
    sets: { vi: 'Tổ hợp nguồn', en: 'Combinations' },
    lines: { vi: 'Đường', en: 'Lines' },
    areas: { vi: 'Vùng', en: 'Areas' },
    marks: { vi: 'Dấu theo ngày', en: 'Marks by day' },
    table: { vi: 'Bảng số', en: 'Table' },
  },
  sorts: {
    highest: { vi: 'Tỷ lệ từ cao xuống thấp', en: 'Highest share first' },
    lowest: { vi: 'Tỷ lệ từ thấp lên cao', en: 'Lowest share first' },
    most: { vi: 'Số nhiều nhất trước', en: 'Most first' },
    fewest: { vi: 'Số ít nhất trước', en: 'Fewest first' },
    name: { vi: 'Theo tên', en: 'By name' },
    tree: { vi: 'Như trong danh sách đơn vị', en: 'As in the list of units' },
    simplest: { vi: 'Tổ hợp ít nguồn trước', en: 'Fewest sources first' },
  },
  tooMany: (count: number, most: number): Message => ({
    vi: `Có ${both(count).vi} đơn vị; cách vẽ này chỉ dễ đọc đến ${both(most).vi} đơn vị.`,
    en: `There are ${both(count).en} units; drawn like this up to ${both(most).en} can be read.`,
  }),
  refuses: {
    timeOrder: {
      vi: 'Hình theo thời gian luôn giữ thứ tự thời gian, không xếp lại.',
      en: 'A chart over time keeps the order of time and is not sorted.',
    },
    allPeriods: {
      vi: 'Hình theo thời gian vẽ đủ các kỳ, không giới hạn số dòng đầu.',
      en: 'A chart over time shows every period, not only the first ones.',
    },
    onePiece: {
      vi: 'Hình này là một đường hoặc vùng liền, không có phần riêng để làm nổi.',
      en: 'This chart is one continuous shape: no part of it can be highlighted.',
    },
    termOrder: {
      vi: 'Các nhiệm kỳ luôn xếp theo thời gian.',
      en: 'Terms always stand in the order of time.',
    },
    allTerms: {
      vi: 'Hình so sánh mọi nhiệm kỳ, không giới hạn số dòng đầu.',
      en: 'All terms are compared, not only the first ones.',
    },
  },
} as const;
