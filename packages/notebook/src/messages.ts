import { KetnapError, type Message } from '@ketnap/core';

/** What can be wrong with a notebook. */
export const notebookErrors = {
  noSuchBasis: (basis: string): KetnapError =>
    new KetnapError('no_such_basis', {
      vi: `Chưa tính được theo cơ sở "${basis}"; hiện chỉ có "as_recorded" (theo đơn vị tại thời điểm kết nạp).`,
      en: `Figures on the basis "${basis}" cannot be had yet; there is only "as_recorded" (the units of the day of admission).`,
    }),
  noTerm: (): KetnapError =>
    new KetnapError('no_term', {
      vi: 'Dữ liệu chưa có nhiệm kỳ nào. Hãy thêm bảng terms (term_id, name, starts_on, ends_on).',
      en: 'The data hold no term. Add the table terms (term_id, name, starts_on, ends_on).',
    }),
  unknownTerm: (id: string): KetnapError =>
    new KetnapError('unknown_term', {
      vi: `Bảng terms không có nhiệm kỳ "${id}".`,
      en: `The table terms has no term "${id}".`,
    }),
  badReference: (text: string): KetnapError =>
    new KetnapError('bad_reference', {
      vi: `Không hiểu số liệu "{{${text}}}". Cách viết đúng: "{{quotaAttainment/admitted}}".`,
      en: `"{{${text}}}" names no figure. Write it like "{{quotaAttainment/admitted}}".`,
    }),
  unknownChart: (chart: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_chart', {
      vi: `Không có biểu đồ nào tên là "${chart}"; có: ${known.join(', ')}.`,
      en: `There is no chart "${chart}"; there are: ${known.join(', ')}.`,
    }),
  unknownBlock: (type: string): KetnapError =>
    new KetnapError('unknown_block', {
      vi: `Không hiểu khối loại "${type}" của tài liệu; có: prose, figures, chart, table.`,
      en: `A block of type "${type}" is not understood; there are: prose, figures, chart, table.`,
    }),
  unknownMeasure: (analysis: string, measure: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_measure', {
      vi: `Phép phân tích "${analysis}" không có số liệu "${measure}"; có: ${known.join(', ')}.`,
      en: `The analysis "${analysis}" has no measure "${measure}"; it has: ${known.join(', ')}.`,
    }),
};

/** Words that stand in a notebook's results. */
export const messages = {
  noRow: {
    vi: 'Không có số liệu cho đơn vị và kỳ này.',
    en: 'There is no figure for this unit and period.',
  },
  scopeWords: {
    unit: { vi: 'Đơn vị', en: 'Unit' },
    term: { vi: 'Nhiệm kỳ', en: 'Term' },
    asOf: { vi: 'Tính đến ngày', en: 'As of' },
    termStart: { vi: 'Ngày bắt đầu nhiệm kỳ', en: 'First day of the term' },
  } satisfies Record<string, Message>,
};
