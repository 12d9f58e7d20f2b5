import { KetnapError, type Message } from '@ketnap/core';

/** What the templates are called, and the titles of what they make. */
export const templateWords = {
  term: {
    name: { vi: 'Tổng kết nhiệm kỳ', en: 'Review of a term' },
    description: {
      vi: 'Kết quả chung, chỉ tiêu, tiến độ, nguồn, chi bộ ghép, so với nhiệm kỳ trước',
      en: 'The result, targets, pace, sources, merged cells, against the term before',
    },
    title: {
      vi: 'Báo cáo tổng kết công tác phát triển đảng viên, nhiệm kỳ {{term}}',
      en: 'Report on the admission of Party members, term {{term}}',
    },
  },
  period: {
    name: { vi: 'Sơ kết 6 tháng, cả năm', en: 'Review of half a year, a year' },
    description: {
      vi: 'Kết quả trong kỳ, so cùng kỳ, chỉ tiêu năm, việc còn lại',
      en: 'The period, against the year before, the yearly target, what is left to do',
    },
    half: {
      vi: 'Báo cáo sơ kết công tác kết nạp đảng viên {{period}}',
      en: 'Report on the admission of Party members, {{period}}',
    },
    year: {
      vi: 'Báo cáo tổng kết công tác kết nạp đảng viên {{period}}',
      en: 'Report on the admission of Party members, {{period}}',
    },
  },
  cells: {
    name: { vi: 'Xóa chi bộ sinh hoạt ghép', en: 'Elimination of merged cells' },
    description: {
      vi: 'Đầu kỳ, đã xóa, nguyên nhân, nơi còn lại và từ bao giờ',
      en: 'The start, what was eliminated and how, what remains and since when',
    },
    title: {
      vi: 'Báo cáo kết quả xóa chi bộ sinh hoạt ghép, nhiệm kỳ {{term}}',
      en: 'Report on the elimination of merged cells, term {{term}}',
    },
  },
  sources: {
    name: { vi: 'Nguồn và chất lượng kết nạp', en: 'Sources and quality of admissions' },
    description: {
      vi: 'Cơ cấu theo nguồn, giao nhau, tuổi đời, học vấn, chuyên môn',
      en: 'By source, overlaps, age, schooling, training',
    },
    title: {
      vi: 'Báo cáo chuyên đề về nguồn và chất lượng kết nạp đảng viên, nhiệm kỳ {{term}}',
      en: 'Report on the sources and quality of admissions, term {{term}}',
    },
  },
  units: {
    name: { vi: 'So sánh các đơn vị', en: 'Units side by side' },
    description: {
      vi: 'Xếp theo tỷ lệ đạt, từng năm, đơn vị cần quan tâm',
      en: 'By attainment, year by year, units that need attention',
    },
    title: {
      vi: 'Kết quả thực hiện chỉ tiêu kết nạp đảng viên của các tổ chức đảng trực thuộc, nhiệm kỳ {{term}}',
      en: 'Targets and admissions of the organisations below, term {{term}}',
    },
  },
  terms: {
    name: { vi: 'So sánh các nhiệm kỳ', en: 'Terms side by side' },
    description: {
      vi: 'Cùng thời điểm, theo năm, theo tháng, theo nguồn',
      en: 'At the same time, by year, by month, by source',
    },
    title: {
      vi: 'So sánh kết quả kết nạp đảng viên giữa các nhiệm kỳ',
      en: 'Admissions of Party members, term beside term',
    },
  },
  /** The page's first notebook. */
  review: {
    title: {
      vi: 'Công tác phát triển đảng viên, nhiệm kỳ {{term}}',
      en: 'Admission of Party members, term {{term}}',
    },
  },
} as const satisfies Record<string, Readonly<Record<string, Message>>>;

/** Why no notebook can be made. */
export const unavailableWords = {
  noTerm: {
    vi: 'Cần bảng terms (nhiệm kỳ).',
    en: 'Needs the table terms.',
  },
  noCells: {
    vi: 'Cần bảng localities (thôn, tổ dân phố) và cell_coverage (chi bộ của từng thôn).',
    en: 'Needs the tables localities and cell_coverage.',
  },
  noSources: {
    vi: 'Cần bảng sources (nguồn kết nạp).',
    en: 'Needs the table sources.',
  },
  noTargets: {
    vi: 'Cần bảng targets (chỉ tiêu) và các đơn vị trực thuộc.',
    en: 'Needs the table targets, and units that lie below another.',
  },
  oneTerm: {
    vi: 'Cần ít nhất hai nhiệm kỳ trong bảng terms.',
    en: 'Needs two terms or more in the table terms.',
  },
} as const satisfies Record<string, Message>;

/** @returns what is thrown where a template is asked of a dataset that lacks its tables */
export function templateUnavailable(name: Message, reason: Message): KetnapError {
  return new KetnapError('template_unavailable', {
    vi: `Không lập được "${name.vi}" từ dữ liệu này. ${reason.vi}`,
    en: `"${name.en}" cannot be made from these data. ${reason.en}`,
  });
}
