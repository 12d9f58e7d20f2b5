import type { Language, Message } from '@ketnap/core';

/** The texts of the default notebook in one language. */
export type ReviewWords = typeof vi;

export function reviewWords(language: Language): ReviewWords {
  return language === 'vi' ? vi : en;
}

const vi = {
  title: 'Công tác phát triển đảng viên, nhiệm kỳ {{term}}',
  opening: [
    `[[Từ đầu nhiệm kỳ {{term}} đến ngày {{asOf}}, {{unit}} có {{quotaAttainment/admitted}} quần chúng ưu tú được kết nạp vào Đảng||Dữ liệu không đủ để biết {{unit}} đã kết nạp bao nhiêu đảng viên từ đầu nhiệm kỳ {{term}} đến ngày {{asOf}}]][[, đạt tỷ lệ **{{quotaAttainment/attainment}}** so với chỉ tiêu {{quotaAttainment/target}} đồng chí của nhiệm kỳ||; chỉ tiêu của nhiệm kỳ là {{quotaAttainment/target}} đồng chí]].[[ Trong số {{quotaAttainment/years_with_target}} năm trọn vẹn có giao chỉ tiêu, {{quotaAttainment/years_met}} năm đạt hoặc vượt chỉ tiêu năm.]]`,
  ],
  admitted: 'kết nạp trong kỳ',
  admittedDetail: '[[chỉ tiêu {{quotaAttainment/target}}||chưa có chỉ tiêu]]',
  attainment: 'so với chỉ tiêu',
  status:
    '[[{{quotaAttainment/status}} ({{quotaAttainment/gap}}\u00a0so\u00a0với\u00a0{{+quotaAttainment/target}})||chỉ tiêu là {{quotaAttainment/target}}||chưa có chỉ tiêu]]',
  ofSource: (label: Message): string => label.vi.toLocaleLowerCase('vi'),
  sourceDetail: (id: string): string =>
    `[[{{sourceBreakdown/unknown?@source_id=${id}}} trường hợp chưa rõ]]`,
  mergedCells: 'chi bộ sinh hoạt ghép',
  mergedCellsDetail: '[[đầu nhiệm kỳ {{mergedCells/merged_cells?on=$termStart}}]]',
  quota: [
    '## Chỉ tiêu theo đơn vị',
    `Chỉ tiêu là số đảng viên mới mà nghị quyết giao cho từng đơn vị. Thanh là số đã kết nạp, vạch là chỉ tiêu của chính đơn vị đó.`,
  ],
  quotaTable: 'Kết quả thực hiện chỉ tiêu theo đơn vị',
  pace: [
    '## Tiến độ trong nhiệm kỳ',
    `[[Đến ngày {{asOf}}, nhiệm kỳ đã qua {{quotaAttainment/elapsed}} thời gian; số kết nạp bằng {{quotaAttainment/pace}} mức phải đạt nếu chia đều chỉ tiêu theo ngày.]][[ Muốn đạt chỉ tiêu, mỗi tháng còn lại cần kết nạp thêm bình quân {{+quotaAttainment/needed_per_month}} đồng chí.]]`,
  ],
  sourceShare: (id: string, label: string): string =>
    `${label.toLocaleLowerCase('vi')} {{sourceBreakdown/admitted?@source_id=${id}}} đồng chí (chiếm tỷ lệ {{sourceBreakdown/share?@source_id=${id}}})`,
  sources: (first: string, told: readonly string[]): string[] => [
    '## Nguồn kết nạp',
    `[[Trong số {{sourceBreakdown/total?@source_id=${first}}} đảng viên mới có ${told.join('; ')}.]] Một người có thể thuộc nhiều nguồn nên không cộng các tỷ lệ này với nhau.`,
  ],
  localities: [
    '## Xóa chi bộ sinh hoạt ghép',
    `[[Đầu nhiệm kỳ ({{termStart}}), {{unit}} có {{mergedCells/merged_cells?on=$termStart}} chi bộ sinh hoạt ghép; đến ngày {{asOf}} còn {{mergedCells/merged_cells}}.||Đến ngày {{asOf}}, {{unit}} có {{mergedCells/merged_cells}} chi bộ sinh hoạt ghép.||Dữ liệu không cho biết {{unit}} có bao nhiêu chi bộ sinh hoạt ghép ngày {{asOf}}.]][[ Từ ngày {{eliminatedOn/eliminated_on}} không còn chi bộ sinh hoạt ghép.]][[ Có {{mergedCells/own}}/{{mergedCells/localities}} thôn, làng, tổ dân phố có chi bộ riêng, đạt {{mergedCells/own_share}}.]]`,
  ],
  remaining: 'Thôn, làng, tổ dân phố chưa có chi bộ riêng',
  trends: [
    '## Xu hướng nhiều năm',
    `Số kết nạp từng năm đặt cạnh năm trước. Năm chưa trọn chỉ được so với cùng thời gian của năm trước.`,
  ],
};

const en: ReviewWords = {
  title: 'Admission of Party members, term {{term}}',
  opening: [
    `[[From the start of the term {{term}} to {{asOf}}, {{unit}} admitted {{quotaAttainment/admitted}} new Party members||The data do not tell how many Party members {{unit}} admitted from the start of the term {{term}} to {{asOf}}]][[, **{{quotaAttainment/attainment}}** of the term's target of {{quotaAttainment/target}}||; the target of the term is {{quotaAttainment/target}}]].[[ Of {{quotaAttainment/years_with_target}} complete years with a target, {{quotaAttainment/years_met}} met or exceeded it.]]`,
  ],
  admitted: 'admitted in the term',
  admittedDetail: '[[target {{quotaAttainment/target}}||no target]]',
  attainment: 'of the target',
  status:
    '[[{{quotaAttainment/status}} ({{quotaAttainment/gap}}\u00a0against\u00a0{{+quotaAttainment/target}})||target {{quotaAttainment/target}}||no target]]',
  ofSource: (label: Message): string => label.en.toLocaleLowerCase('en'),
  sourceDetail: (id: string): string =>
    `[[{{sourceBreakdown/unknown?@source_id=${id}}} of them unknown]]`,
  mergedCells: 'merged cells',
  mergedCellsDetail: '[[{{mergedCells/merged_cells?on=$termStart}} at the start of the term]]',
  quota: [
    '## Targets by unit',
    `A target is the number of new members that a resolution asks of a unit. The bar is the number admitted, the mark the unit's own target.`,
  ],
  quotaTable: 'Attainment of targets by unit',
  pace: [
    '## Pace within the term',
    `[[By {{asOf}}, {{quotaAttainment/elapsed}} of the term's days had passed; admissions stood at {{quotaAttainment/pace}} of an even pace to the target.]][[ To meet the target, {{+quotaAttainment/needed_per_month}} more a month are needed.]]`,
  ],
  sourceShare: (id: string, label: string): string =>
    `${label.toLocaleLowerCase('en')} {{sourceBreakdown/admitted?@source_id=${id}}} ({{sourceBreakdown/share?@source_id=${id}}})`,
  sources: (first: string, told: readonly string[]): string[] => [
    '## Sources',
    `[[Of {{sourceBreakdown/total?@source_id=${first}}} new members: ${told.join('; ')}.]] One person can belong to several sources, so these shares are not to be added up.`,
  ],
  localities: [
    '## Elimination of merged cells',
    `[[At the start of the term ({{termStart}}), {{unit}} had {{mergedCells/merged_cells?on=$termStart}} merged cells; by {{asOf}}, {{mergedCells/merged_cells}}.||By {{asOf}}, {{unit}} had {{mergedCells/merged_cells}} merged cells.||The data do not tell how many merged cells {{unit}} had on {{asOf}}.]][[ There has been none since {{eliminatedOn/eliminated_on}}.]][[ {{mergedCells/own}} of {{mergedCells/localities}} localities have a cell of their own: {{mergedCells/own_share}}.]]`,
  ],
  remaining: 'Localities without a cell of their own',
  trends: [
    '## Over the years',
    `Admissions of each year beside the year before. A year that is not complete is compared only with the same part of the year before.`,
  ],
};
