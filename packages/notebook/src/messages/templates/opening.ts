import type { Message } from '@ketnap/core';
import { choice, live } from './live.ts';
import { attained, everyYear, ofTerm } from './targets.ts';

const admitted = live('quotaAttainment')('admitted');
const some = live('quotaAttainment', '+')('admitted');
const target = attained(ofTerm);
const years = everyYear();

/** The result of the term in a paragraph. */
export const opening: Message = {
  vi:
    choice(
      `Từ đầu nhiệm kỳ {{term}} đến ngày {{asOf}}, {{unit}} đã kết nạp ${some} đảng viên mới`,
      `Từ đầu nhiệm kỳ {{term}} đến ngày {{asOf}}, số đảng viên mới kết nạp của {{unit}} là ${admitted}`,
      'Dữ liệu không đủ để biết {{unit}} đã kết nạp bao nhiêu đảng viên từ đầu nhiệm kỳ {{term}} đến ngày {{asOf}}',
    ) + `${target.vi}.${years.vi}`,
  en:
    choice(
      `From the start of the term {{term}} to {{asOf}}, {{unit}} admitted ${some} new Party members`,
      `From the start of the term {{term}} to {{asOf}}, the number of members admitted by {{unit}} is ${admitted}`,
      'The data do not tell how many Party members {{unit}} admitted from the start of the term {{term}} to {{asOf}}',
    ) + `${target.en}.${years.en}`,
};

/** The strip of large figures. */
export const strip = {
  admitted: { vi: 'kết nạp trong kỳ', en: 'admitted in the term' },
  admittedDetail: {
    vi: '[[chỉ tiêu {{quotaAttainment/target}}||chưa có chỉ tiêu]]',
    en: '[[target {{quotaAttainment/target}}||no target]]',
  },
  attainment: { vi: 'so với chỉ tiêu', en: 'of the target' },
  status: {
    vi: '[[{{quotaAttainment/status}} ({{quotaAttainment/gap}}\u00a0so\u00a0với\u00a0{{+quotaAttainment/target}})||chỉ tiêu là {{quotaAttainment/target}}||chưa có chỉ tiêu]]',
    en: '[[{{quotaAttainment/status}} ({{quotaAttainment/gap}}\u00a0against\u00a0{{+quotaAttainment/target}})||target {{quotaAttainment/target}}||no target]]',
  },
  ofSource: ({ vi, en }: Message): Message => ({
    vi: vi.toLocaleLowerCase('vi'),
    en: en.toLocaleLowerCase('en'),
  }),
  sourceDetail: (id: string): Message => ({
    vi: `[[{{sourceBreakdown/unknown?@source_id=${id}}} trường hợp chưa rõ]]`,
    en: `[[{{sourceBreakdown/unknown?@source_id=${id}}} of them unknown]]`,
  }),
  mergedCells: { vi: 'chi bộ sinh hoạt ghép', en: 'merged cells' },
  mergedCellsDetail: {
    vi: '[[đầu nhiệm kỳ {{mergedCells/merged_cells?on=$termStart}}]]',
    en: '[[{{mergedCells/merged_cells?on=$termStart}} at the start of the term]]',
  },
} as const;
