import type { MeasureWords } from './words.ts';
import type { Message } from '../message.ts';

/** What is counted. */
export const countedUnits = {
  persons: { vi: 'đồng chí', en: 'persons' },
  cells: { vi: 'chi bộ', en: 'cells' },
  localities: { vi: 'thôn, tổ dân phố', en: 'localities' },
  units: { vi: 'đơn vị', en: 'units' },
  years: { vi: 'năm', en: 'years' },
  days: { vi: 'ngày', en: 'days' },
  members: { vi: 'đảng viên', en: 'members' },
  sources: { vi: 'nguồn', en: 'sources' },
  personsPerMonth: { vi: 'đồng chí/tháng', en: 'persons a month' },
} as const satisfies Record<string, Message>;

/** Columns that rows of several analyses have. */
export const sharedWords = {
  unit_id: {
    label: { vi: 'Mã đơn vị', en: 'Unit id' },
    definition: {
      vi: 'Mã của tổ chức đảng, đơn vị trong bảng units; mỗi đơn vị một mã, không dùng lại.',
      en: 'The id of the organisation in the table units; one each, never used again.',
    },
  },
  unit: {
    label: { vi: 'Đơn vị', en: 'Unit' },
    definition: {
      vi: 'Tổ chức đảng, đơn vị; số liệu gồm cả các đơn vị trực thuộc ở mọi cấp dưới.',
      en: 'The organisation; its figures include those of every unit below it.',
    },
  },
  period: {
    label: { vi: 'Kỳ', en: 'Period' },
    definition: {
      vi: 'Nhiệm kỳ, năm, 6 tháng, quý hoặc tháng mà số liệu nói đến.',
      en: 'The term, year, half-year, quarter or month that the figures are about.',
    },
  },
  from: {
    label: { vi: 'Từ ngày', en: 'From' },
    definition: { vi: 'Ngày đầu được tính.', en: 'The first day counted.' },
  },
  to: {
    label: { vi: 'Đến ngày', en: 'To' },
    definition: {
      vi: 'Ngày cuối được tính: ngày cuối kỳ hoặc ngày chốt số liệu, tùy ngày nào đến trước.',
      en: 'The last day counted: the period’s last day or the as-of day, whichever is earlier.',
    },
  },
  on: {
    label: { vi: 'Ngày', en: 'Day' },
    definition: { vi: 'Ngày mà số liệu nói đến.', en: 'The day that the figures are about.' },
  },
  partial: {
    label: { vi: 'Chưa trọn kỳ', en: 'Partial' },
    definition: {
      vi: 'Kỳ bị cắt bởi ngày chốt số liệu hoặc ngày đầu của dữ liệu; chỉ so với đúng phần đó của kỳ trước.',
      en: 'Cut by the as-of day or by the data’s first day; compared only with the same part of the earlier period.',
    },
  },
  admitted: {
    label: { vi: 'Số kết nạp', en: 'Admitted' },
    definition: {
      vi: 'Số quần chúng được kết nạp vào Đảng trong kỳ, ở đơn vị và mọi đơn vị trực thuộc, tính theo ngày của kỳ, kể cả ngày đầu và ngày cuối.',
      en: 'Persons admitted in the period, in the unit and every unit below it; both the first and the last day count.',
    },
  },
  merged_cells: {
    label: { vi: 'Chi bộ sinh hoạt ghép', en: 'Merged cells' },
    definition: {
      vi: 'Số chi bộ trong ngày đó có đảng viên của từ hai thôn, tổ dân phố trở lên cùng sinh hoạt, trong đó ít nhất một thôn, tổ dân phố thuộc đơn vị.',
      en: 'Cells in which the members of two or more localities meet that day, at least one of these localities being the unit’s.',
    },
  },
} as const satisfies Record<string, MeasureWords>;
