import type { MeasureWords } from './words.ts';

/** The measures of source breakdown. */
export const sourceWords = {
  source_id: {
    label: { vi: 'Mã nguồn', en: 'Source id' },
    definition: {
      vi: 'Mã của nguồn trong bảng sources.',
      en: 'The source’s id in the table sources.',
    },
  },
  source: {
    label: { vi: 'Nguồn', en: 'Source' },
    definition: {
      vi: 'Nguồn kết nạp. Một người có thể thuộc nhiều nguồn, nên tỷ lệ của các nguồn không cộng thành 100%.',
      en: 'The source. One person may be of several, so the shares of the sources do not add up to 100 %.',
    },
  },
  source_en: {
    label: { vi: 'Nguồn (tiếng Anh)', en: 'Source (English)' },
    definition: { vi: 'Tên tiếng Anh của nguồn.', en: 'The source’s English label.' },
  },
  sensitive: {
    label: { vi: 'Dữ liệu nhạy cảm', en: 'Sensitive' },
    definition: {
      vi: 'Nguồn thuộc dữ liệu cá nhân nhạy cảm (như dân tộc, tôn giáo).',
      en: 'The source is sensitive personal data (such as ethnicity or religion).',
    },
  },
  admitted: {
    label: { vi: 'Số kết nạp thuộc nguồn', en: 'Of the source' },
    definition: {
      vi: 'Số người kết nạp trong kỳ được ghi là thuộc nguồn này.',
      en: 'Persons admitted in the period who are recorded as being of this source.',
    },
  },
  not: {
    label: { vi: 'Không thuộc nguồn', en: 'Not of the source' },
    definition: {
      vi: 'Số người kết nạp trong kỳ được ghi là không thuộc nguồn này.',
      en: 'Persons admitted in the period who are recorded as not being of this source.',
    },
  },
  unknown: {
    label: { vi: 'Chưa rõ', en: 'Unknown' },
    definition: {
      vi: 'Số người kết nạp trong kỳ mà dữ liệu để trống, chưa rõ có thuộc nguồn này hay không; không được coi là "không".',
      en: 'Persons admitted in the period for whom the data leave it empty; empty is not taken as “no”.',
    },
  },
  total: {
    label: { vi: 'Tổng số kết nạp', en: 'All admitted' },
    definition: {
      vi: 'Tổng số kết nạp của đơn vị trong kỳ, thuộc nguồn nào cũng tính, mỗi người một lần.',
      en: 'All persons admitted by the unit in the period, of whatever source, each once.',
    },
  },
  share: {
    label: { vi: 'Tỷ lệ', en: 'Share' },
    definition: {
      vi: 'Số kết nạp thuộc nguồn so với tổng số kết nạp, kể cả những người chưa rõ.',
      en: 'Those of the source as a share of all admitted, the unknown among them.',
    },
  },
  share_known: {
    label: { vi: 'Tỷ lệ trong số đã rõ', en: 'Share of the known' },
    definition: {
      vi: 'Số kết nạp thuộc nguồn so với số người đã rõ là thuộc hay không thuộc nguồn.',
      en: 'Those of the source as a share of those of whom it is known.',
    },
  },
} as const satisfies Record<string, MeasureWords>;

/** The measures of source intersections. */
export const intersectionWords = {
  sources: {
    label: { vi: 'Tổ hợp nguồn', en: 'Combination' },
    definition: {
      vi: 'Mã các nguồn mà những người này cùng thuộc; để trống: không thuộc nguồn nào.',
      en: 'The ids of all the sources that these persons are of; empty: none of them.',
    },
  },
  degree: {
    label: { vi: 'Số nguồn trong tổ hợp', en: 'Sources combined' },
    definition: {
      vi: 'Số nguồn mà mỗi người trong tổ hợp cùng thuộc.',
      en: 'How many sources each person of the combination is of.',
    },
  },
  admitted: {
    label: { vi: 'Số kết nạp', en: 'Admitted' },
    definition: {
      vi: 'Số người kết nạp trong kỳ thuộc đúng các nguồn này, không thuộc nguồn nào khác trong các nguồn được xét; chưa rõ thì tính như không thuộc.',
      en: 'Persons admitted in the period who are of exactly these of the sources looked at; unknown counts as not.',
    },
  },
  incomplete: {
    label: { vi: 'Trong đó chưa rõ', en: 'Of these incomplete' },
    definition: {
      vi: 'Trong số đó, những người còn ít nhất một nguồn chưa rõ, nên có thể thuộc tổ hợp lớn hơn.',
      en: 'Of these, persons with at least one unknown among the sources, who may belong to a larger combination.',
    },
  },
} as const satisfies Record<string, MeasureWords>;
