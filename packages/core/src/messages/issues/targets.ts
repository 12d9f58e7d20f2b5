import { error, warning, withCost, type Fault } from './fault.ts';

/** Faults of targets. */
export const targetFaults = {
  noPeriod: (): Fault =>
    error({
      code: 'no_period',
      received: null,
      message: withCost(
        {
          vi: 'Chỉ tiêu này không nói cho nhiệm kỳ nào hay năm nào.',
          en: 'This target is for no term and no year.',
        },
        'row',
      ),
      expected: { vi: '"term_id" hoặc "year"', en: '"term_id" or "year"' },
      remedy: { vi: 'Điền một trong hai cột.', en: 'Fill in one of the two columns.' },
    }),

  twoPeriods: (term: string, year: number): Fault =>
    error({
      code: 'two_periods',
      received: String(year),
      message: withCost(
        {
          vi: `Chỉ tiêu này vừa cho nhiệm kỳ "${term}", vừa cho năm ${year}.`,
          en: `This target is both for the term "${term}" and for the year ${year}.`,
        },
        'row',
      ),
      expected: { vi: 'chỉ "term_id" hoặc chỉ "year"', en: 'either "term_id" or "year"' },
      remedy: {
        vi: 'Xóa một trong hai; nếu cần cả hai thì tách thành hai dòng.',
        en: 'Empty one of the two; if both are meant, write two rows.',
      },
    }),

  negativeTarget: (target: number): Fault =>
    error({
      code: 'negative_target',
      received: String(target),
      message: withCost(
        {
          vi: `Chỉ tiêu không thể là số âm (${target}).`,
          en: `A target cannot be negative (${target}).`,
        },
        'row',
      ),
      expected: { vi: 'một số lớn hơn 0', en: 'a number above 0' },
      remedy: { vi: 'Đối chiếu với nghị quyết.', en: 'Compare with the resolution.' },
    }),

  fractionalTarget: (target: number): Fault =>
    error({
      code: 'fractional_target',
      received: String(target),
      message: withCost(
        {
          vi: `Chỉ tiêu theo số người phải là số nguyên, không thể là ${target}.`,
          en: `A target that is a count must be whole and cannot be ${target}.`,
        },
        'row',
      ),
      expected: {
        vi: 'một số nguyên, hoặc "basis" khác (per_year, share_of_members)',
        en: 'a whole number, or another "basis" (per_year, share_of_members)',
      },
      remedy: {
        vi: 'Sửa con số, hoặc ghi "basis" cho đúng với nghị quyết.',
        en: 'Correct the number, or give the "basis" of the resolution.',
      },
    }),

  targetShare: (target: number): Fault =>
    error({
      code: 'target_share',
      received: String(target),
      message: withCost(
        {
          vi: `Chỉ tiêu theo tỷ lệ đảng viên phải từ 0 đến 1, không thể là ${target}.`,
          en: `A target that is a share of the members must be from 0 to 1 and cannot be ${target}.`,
        },
        'row',
      ),
      expected: { vi: 'chẳng hạn 0.03 cho 3%', en: 'for example 0.03 for 3%' },
      remedy: { vi: 'Viết tỷ lệ dưới dạng số thập phân.', en: 'Write the share as a decimal.' },
    }),

  zeroTarget: (): Fault =>
    warning({
      code: 'zero_target',
      received: '0',
      message: {
        vi: 'Chỉ tiêu là 0, nên không tính được tỷ lệ đạt.',
        en: 'The target is 0, so no attainment can be computed.',
      },
      expected: { vi: 'một số lớn hơn 0', en: 'a number above 0' },
      remedy: {
        vi: 'Nếu không giao chỉ tiêu, hãy xóa dòng này.',
        en: 'If no target was set, delete the row.',
      },
    }),

  reversedRange: (target: number, targetTo: number): Fault =>
    error({
      code: 'reversed_range',
      received: String(targetTo),
      message: withCost(
        {
          vi: `Mức trên ${targetTo} của chỉ tiêu nhỏ hơn mức dưới ${target}.`,
          en: `The upper end ${targetTo} of the target is below the lower, ${target}.`,
        },
        'value',
      ),
      expected: { vi: `một số từ ${target} trở lên`, en: `a number from ${target}` },
      remedy: { vi: 'Sửa một trong hai mức.', en: 'Correct one of the two ends.' },
    }),

  twoTargetsInForce: (target: number, firstRow: number, firstTarget: number): Fault =>
    error({
      code: 'two_targets_in_force',
      received: String(target),
      message: withCost(
        {
          vi: `Dòng ${firstRow} đã giao ${firstTarget} cho cùng đơn vị, cùng thời kỳ, và cùng ngày ban hành.`,
          en: `Row ${firstRow} already sets ${firstTarget} for the same unit and period, adopted on the same day.`,
        },
        'row',
      ),
      expected: {
        vi: 'một chỉ tiêu, hoặc hai ngày ban hành khác nhau',
        en: 'one target, or two different days of adoption',
      },
      remedy: {
        vi: 'Xóa dòng không còn hiệu lực, hoặc điền "adopted_on" cho cả hai.',
        en: 'Delete the row no longer in force, or fill in "adopted_on" in both.',
      },
    }),

  targetOutsideValidity: (unit: string, from: string | null, to: string | null): Fault =>
    warning({
      code: 'target_outside_validity',
      received: unit,
      message: {
        vi: `Đơn vị "${unit}" không tồn tại ngày nào trong thời kỳ của chỉ tiêu này.`,
        en: `The unit "${unit}" exists on no day of this target's period.`,
      },
      expected: {
        vi: `một thời kỳ có ngày trong khoảng ${from ?? '…'} – ${to ?? '…'}`,
        en: `a period with days of ${from ?? '…'} – ${to ?? '…'}`,
      },
      remedy: {
        vi: 'Sửa thời kỳ, hoặc giao chỉ tiêu cho đơn vị kế thừa.',
        en: 'Correct the period, or give the target to the succeeding unit.',
      },
    }),
};
