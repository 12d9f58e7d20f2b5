import { KetnapError, type Message } from '@ketnap/core';
import type { Dimension } from '../selection.ts';

/** What can be wrong with a notebook. */
export const notebookErrors = {
  noSuchBasis: (basis: string): KetnapError =>
    new KetnapError('no_such_basis', {
      vi: `Chưa tính được theo cơ sở "${basis}"; hiện chỉ có "as_recorded" (theo đơn vị tại thời điểm kết nạp).`,
      en: `Figures on the basis "${basis}" cannot be computed yet; the only basis is "as_recorded" (the units on the day of admission).`,
    }),
  noTerm: (): KetnapError =>
    new KetnapError('no_term', {
      vi: 'Dữ liệu chưa có nhiệm kỳ nào. Hãy thêm bảng terms (term_id, name, starts_on, ends_on).',
      en: 'The data contain no term. Add the table terms (term_id, name, starts_on, ends_on).',
    }),
  unknownTerm: (id: string): KetnapError =>
    new KetnapError('unknown_term', {
      vi: `Bảng terms không có nhiệm kỳ "${id}".`,
      en: `The table terms has no term "${id}".`,
    }),
  noSuchPeriod: (period: string): KetnapError =>
    new KetnapError('no_such_period', {
      vi: `"${period}" không phải là một kỳ; kỳ được viết là 2018, 2018-H1, 2018-Q3 hoặc 2018-05.`,
      en: `"${period}" is no period; a period is written 2018, 2018-H1, 2018-Q3 or 2018-05.`,
    }),
  noTargetOf: (period: string): KetnapError =>
    new KetnapError('no_such_period', {
      vi: `Chỉ tiêu được giao theo nhiệm kỳ và theo năm, nên không có mức thực hiện chỉ tiêu của "${period}". Hãy chọn cả năm hoặc cả nhiệm kỳ.`,
      en: `Targets are set for terms and years, so there is no attainment for "${period}". Choose the whole year or term.`,
    }),
  unorderedMeasure: (analysis: string, measure: string): KetnapError =>
    new KetnapError('unordered_measure', {
      vi: `Không có giá trị lớn nhất, nhỏ nhất của "${measure}" ("${analysis}"), vì đó là chữ chứ không phải số hay ngày.`,
      en: `"${measure}" of "${analysis}" has no greatest or least value: it holds text, not numbers or days.`,
    }),
  notBySource: (analysis: string): KetnapError =>
    new KetnapError('not_by_source', {
      vi: `Phép phân tích "${analysis}" không chia theo nguồn.`,
      en: `The analysis "${analysis}" does not count by source.`,
    }),
  unknownChart: (chart: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_chart', {
      vi: `Không có biểu đồ nào tên là "${chart}"; có: ${known.join(', ')}.`,
      en: `There is no chart "${chart}"; there are: ${known.join(', ')}.`,
    }),
  unknownChoice: (chart: string, part: string, value: string, known: readonly string[]) =>
    new KetnapError('unknown_choice', {
      vi: `Biểu đồ "${chart}" không có "${value}" ở mục "${part}"; ${known.length > 0 ? `có: ${known.join(', ')}` : 'mục này không có gì để chọn'}.`,
      en: `The chart "${chart}" has no "${value}" under "${part}"; ${known.length > 0 ? `it has: ${known.join(', ')}` : 'there is nothing to choose there'}.`,
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
  labelOf: (label: Message, source: Message): Message => ({
    vi: `${label.vi}: ${source.vi}`,
    en: `${label.en}: ${source.en}`,
  }),
  and: { vi: ' và ', en: ' and ' },
  termTo: (name: string, day: string): Message => ({
    vi: `${name} (đến ${day})`,
    en: `${name} (to ${day})`,
  }),
  ignored: {
    unit: { vi: 'Không chia theo đơn vị', en: 'Not broken down by unit' },
    period: { vi: 'Không chia theo kỳ này', en: 'Not broken down by this period' },
    source: { vi: 'Không chia theo nguồn', en: 'Not broken down by source' },
    state: { vi: 'Không chia theo tình trạng chi bộ', en: 'Not broken down by state' },
    cause: { vi: 'Không chia theo nguyên nhân', en: 'Not broken down by cause' },
  } satisfies Record<Dimension, Message>,
  ignoredSeveral: {
    vi: 'Mỗi lần chỉ xem được một mục',
    en: 'Shows one at a time',
  },
  ignoredOwn: { vi: 'Có phạm vi riêng', en: 'Has a scope of its own' },
  keptUnknown: (type: string): Message => ({
    vi: `Khối của bản Ketnap mới hơn ("${type}"): được giữ nguyên trong sổ.`,
    en: `A block from a newer version of Ketnap ("${type}"): it is kept in the notebook.`,
  }),
  scopeWords: {
    unit: { vi: 'Đơn vị', en: 'Unit' },
    term: { vi: 'Nhiệm kỳ', en: 'Term' },
    asOf: { vi: 'Tính đến ngày', en: 'As of' },
    termStart: { vi: 'Ngày bắt đầu nhiệm kỳ', en: 'First day of the term' },
    period: { vi: 'Kỳ', en: 'Period' },
    year: { vi: 'Năm', en: 'Year' },
    from: { vi: 'Từ ngày', en: 'From' },
    to: { vi: 'Đến ngày', en: 'To' },
  } satisfies Record<string, Message>,
};
