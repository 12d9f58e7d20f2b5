import type { MeasureWords } from './words.ts';
import type { Message } from '../message.ts';

/** The measures of quota attainment. */
export const quotaWords = {
  level: {
    label: { vi: 'Cấp', en: 'Level' },
    definition: {
      vi: 'Cấp của đơn vị trong bảng units.',
      en: 'The unit’s level in the table units.',
    },
  },
  target: {
    label: { vi: 'Chỉ tiêu', en: 'Target' },
    definition: {
      vi: 'Số kết nạp mà nghị quyết giao cho đơn vị trong kỳ. Đơn vị không có chỉ tiêu nhiệm kỳ nhưng có đủ chỉ tiêu các năm thì cộng các năm; không có mà mọi đơn vị trực thuộc đều có thì cộng các đơn vị. Chỉ tiêu đã giao không bao giờ bị thay bằng tổng.',
      en: 'The admissions that a resolution asks of the unit in the period. A unit without one for the term but with one for every plan year has their sum; without one where every unit below has one, the sum of these. A set target is never replaced by a sum.',
    },
  },
  target_to: {
    label: { vi: 'Mức trên của chỉ tiêu', en: 'Upper target' },
    definition: {
      vi: 'Mức trên khi chỉ tiêu là một khoảng (ví dụ 30 - 35); tỷ lệ đạt tính theo mức dưới.',
      en: 'The upper end where the target is a range (such as 30 to 35); attainment counts against the lower.',
    },
  },
  target_kind: {
    label: { vi: 'Cách có chỉ tiêu', en: 'Kind of target' },
    definition: {
      vi: 'Chỉ tiêu do nghị quyết giao cho chính kỳ đó, hay cộng từ chỉ tiêu các năm hoặc của các đơn vị trực thuộc.',
      en: 'Whether the target was set for this very period or is the sum of those of the years or of the units below.',
    },
  },
  attainment: {
    label: { vi: 'Tỷ lệ đạt', en: 'Attainment' },
    definition: {
      vi: 'Số kết nạp so với chỉ tiêu. Không có chỉ tiêu hoặc chỉ tiêu bằng 0 thì không có tỷ lệ.',
      en: 'Admitted as a share of the target. None where there is no target or the target is 0.',
    },
  },
  gap: {
    label: { vi: 'Chênh lệch', en: 'Gap' },
    definition: {
      vi: 'Số kết nạp trừ chỉ tiêu: số dương là vượt, số âm là còn thiếu.',
      en: 'Admitted less the target: above zero is beyond it, below zero is what lacks.',
    },
  },
  status: {
    label: { vi: 'Kết quả', en: 'Result' },
    definition: {
      vi: 'So số kết nạp với chỉ tiêu bằng số nguyên, không qua tỷ lệ làm tròn.',
      en: 'Admitted compared with the target as whole numbers, not as a rounded share.',
    },
  },
  elapsed: {
    label: { vi: 'Thời gian đã qua', en: 'Time elapsed' },
    definition: {
      vi: 'Số ngày của kỳ đã qua tính đến ngày chốt số liệu, so với tổng số ngày của kỳ.',
      en: 'The period’s days up to the as-of day as a share of all its days.',
    },
  },
  pace: {
    label: { vi: 'Tiến độ', en: 'Pace' },
    definition: {
      vi: 'Số kết nạp so với phần chỉ tiêu ứng với thời gian đã qua; từ 100% trở lên là đúng hoặc vượt tiến độ.',
      en: 'Admitted as a share of the part of the target that the time elapsed asks for; 100 % or more is on or ahead of schedule.',
    },
  },
  needed_per_month: {
    label: { vi: 'Cần thêm mỗi tháng', en: 'Needed a month' },
    definition: {
      vi: 'Số còn thiếu so với chỉ tiêu chia đều cho số tháng còn lại của kỳ (một tháng tính 30,4375 ngày); đã đủ thì bằng 0, hết kỳ thì không có.',
      en: 'What is left of the target over the months that remain (a month being 30.4375 days); 0 where it is met, none where no day remains.',
    },
  },
  set_by: {
    label: { vi: 'Nơi giao chỉ tiêu', en: 'Set by' },
    definition: {
      vi: 'Đơn vị giao chỉ tiêu, khi không phải là chính đơn vị.',
      en: 'The unit that set the target, where that is not the unit itself.',
    },
  },
  other_target: {
    label: { vi: 'Chỉ tiêu do nơi khác giao', en: 'Other target' },
    definition: {
      vi: 'Chỉ tiêu mà đơn vị khác giao bên cạnh chỉ tiêu của chính đơn vị; chỉ nêu để đối chiếu, không dùng để tính.',
      en: 'A target that another unit set beside the unit’s own; shown for comparison, not counted against.',
    },
  },
  other_set_by: {
    label: { vi: 'Nơi giao chỉ tiêu khác', en: 'Other set by' },
    definition: {
      vi: 'Đơn vị đã giao chỉ tiêu khác đó.',
      en: 'The unit that set this other target.',
    },
  },
  years_met: {
    label: { vi: 'Số năm đạt chỉ tiêu', en: 'Years met' },
    definition: {
      vi: 'Số năm trọn vẹn của nhiệm kỳ đạt hoặc vượt chỉ tiêu năm.',
      en: 'The term’s complete years in which the yearly target was met or exceeded.',
    },
  },
  years_with_target: {
    label: { vi: 'Số năm có chỉ tiêu', en: 'Years with a target' },
    definition: {
      vi: 'Số năm trọn vẹn của nhiệm kỳ có chỉ tiêu năm.',
      en: 'The term’s complete years that have a yearly target.',
    },
  },
  every_year_met: {
    label: { vi: 'Năm nào cũng đạt', en: 'Every year met' },
    definition: {
      vi: 'Mọi năm trọn vẹn có chỉ tiêu của nhiệm kỳ đều đạt hoặc vượt; không có năm nào như vậy thì không kết luận.',
      en: 'Whether every complete year with a target met or exceeded it; none where there is no such year.',
    },
  },
  members_rate: {
    label: { vi: 'Kết nạp so với đảng viên đầu năm', en: 'Admitted per member' },
    definition: {
      vi: 'Số kết nạp trong năm so với số đảng viên đầu năm của đơn vị (mức thường đề ra mỗi năm là 3–4%).',
      en: 'Admitted in the year as a share of the unit’s members at its start (3 to 4 % a year is the usual aim).',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** The measures of how the units directly below stand. */
export const unitsByStatusWords = {
  units: {
    label: { vi: 'Số đơn vị trực thuộc', en: 'Units below' },
    definition: {
      vi: 'Số đơn vị trực thuộc cấp dưới liền kề có trong kỳ.',
      en: 'The units directly below it that exist in the period.',
    },
  },
  exceeded: {
    label: { vi: 'Vượt chỉ tiêu', en: 'Exceeded' },
    definition: {
      vi: 'Số đơn vị trực thuộc có số kết nạp lớn hơn chỉ tiêu của chính đơn vị đó.',
      en: 'The units below that admitted more than their own target.',
    },
  },
  met: {
    label: { vi: 'Vừa đạt chỉ tiêu', en: 'Met exactly' },
    definition: {
      vi: 'Số đơn vị trực thuộc có số kết nạp đúng bằng chỉ tiêu của chính đơn vị đó.',
      en: 'The units below that admitted exactly their own target.',
    },
  },
  not_met: {
    label: { vi: 'Chưa đạt chỉ tiêu', en: 'Not met' },
    definition: {
      vi: 'Số đơn vị trực thuộc có số kết nạp nhỏ hơn chỉ tiêu của chính đơn vị đó.',
      en: 'The units below that admitted fewer than their own target.',
    },
  },
  no_target: {
    label: { vi: 'Chưa có chỉ tiêu', en: 'Without a target' },
    definition: {
      vi: 'Số đơn vị trực thuộc chưa được giao chỉ tiêu cho kỳ.',
      en: 'The units below without a target for the period.',
    },
  },
  unknown: {
    label: { vi: 'Chưa đủ số liệu', en: 'Unknown' },
    definition: {
      vi: 'Số đơn vị trực thuộc có chỉ tiêu nhưng dữ liệu không đủ để biết số kết nạp.',
      en: 'The units below that have a target, but of whose admissions the data do not tell.',
    },
  },
  reached: {
    label: { vi: 'Đạt và vượt chỉ tiêu', en: 'Met or exceeded' },
    definition: {
      vi: 'Số đơn vị trực thuộc vượt chỉ tiêu hoặc vừa đạt chỉ tiêu.',
      en: 'The units below that met or exceeded their own target.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** Numbers in the formulas of quota attainment that are no columns. */
export const quotaOperandWords = {
  days_elapsed: {
    label: { vi: 'Số ngày đã qua', en: 'Days elapsed' },
    definition: {
      vi: 'Số ngày của kỳ tính đến ngày chốt số liệu, kể cả ngày đầu và ngày cuối.',
      en: 'The period’s days up to the as-of day, both ends included.',
    },
  },
  days_total: {
    label: { vi: 'Tổng số ngày của kỳ', en: 'Days of the period' },
    definition: {
      vi: 'Số ngày của cả kỳ, kể cả ngày đầu và ngày cuối.',
      en: 'All days of the period, both ends included.',
    },
  },
  days_left: {
    label: { vi: 'Số ngày còn lại', en: 'Days left' },
    definition: {
      vi: 'Số ngày của kỳ sau ngày chốt số liệu.',
      en: 'The period’s days after the as-of day.',
    },
  },
  members: {
    label: { vi: 'Đảng viên đầu năm', en: 'Members at the start' },
    definition: {
      vi: 'Số đảng viên của đơn vị đầu năm, theo bảng members.',
      en: 'The unit’s members at the start of the year, from the table members.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** The results of comparing with the target. */
export const statusWords = {
  exceeded: { vi: 'vượt chỉ tiêu', en: 'exceeded' },
  met: { vi: 'đạt chỉ tiêu', en: 'met' },
  not_met: { vi: 'chưa đạt chỉ tiêu', en: 'not met' },
  no_target: { vi: 'chưa có chỉ tiêu', en: 'no target' },
} as const satisfies Record<string, Message>;

/** Where a target comes from. */
export const targetKindWords = {
  set: { vi: 'nghị quyết giao', en: 'set' },
  summed_years: { vi: 'cộng chỉ tiêu các năm', en: 'sum of the years' },
  summed_units: { vi: 'cộng chỉ tiêu các đơn vị trực thuộc', en: 'sum of the units below' },
} as const satisfies Record<string, Message>;

/** What the gap to a target says by its sign. */
export const gapBySign = {
  below: { vi: 'còn thiếu {value}', en: '{value} short' },
  above: { vi: 'vượt {value}', en: '{value} over' },
  even: { vi: 'vừa đủ', en: 'exactly on target' },
} as const satisfies Record<string, Message>;
