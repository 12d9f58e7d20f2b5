import type { Note } from '../analyses/analysis.ts';
import { formatDay, formatFigure, formatPeriod } from '../figures/format.ts';
import { KetnapError } from './error.ts';
import { isolated } from './isolated.ts';
import type { Language, Message } from './message.ts';
import { shownList, shownText } from './shown-value.ts';

/** What can be wrong with the days that an analysis is asked to count. */
export const windowErrors = {
  termAndFrom: (): KetnapError =>
    new KetnapError('term_and_from', {
      vi: 'Chỉ chọn khoảng thời gian theo một cách: hoặc "term", hoặc "from".',
      en: 'Choose the days in one way: either "term" or "from".',
    }),
  unknownTerm: (id: string, known: readonly string[]): KetnapError =>
    new KetnapError('unknown_term', {
      vi: `Không có nhiệm kỳ nào mang mã "${shownText(id)}" trong bảng terms; các nhiệm kỳ: ${shownList(known)}.`,
      en: `No term has the id "${shownText(id)}" in the table terms; the terms are: ${shownList(known)}.`,
    }),
  termOrYears: (): KetnapError =>
    new KetnapError('term_or_years', {
      vi: 'Cần đúng một trong hai tùy chọn "term" (mã nhiệm kỳ) và "years" ([năm đầu, năm cuối]).',
      en: 'Exactly one of the options "term" (a term\'s id) and "years" ([first, last]) is needed.',
    }),
  reversedYears: (first: number, last: number): KetnapError =>
    new KetnapError('reversed_years', {
      vi: `Tùy chọn "years": năm đầu ${first} sau năm cuối ${last}.`,
      en: `The option "years": the first year ${first} is after the last one ${last}.`,
    }),
  noTerms: (): KetnapError =>
    new KetnapError('missing_table', {
      vi: 'Phân tích theo nhiệm kỳ cần bảng "terms"; bộ dữ liệu này không có.',
      en: 'An analysis by term needs the table "terms", which this dataset lacks.',
    }),
  dayNotHeld: (column: string): KetnapError =>
    new KetnapError('missing_column', {
      vi: `Không đếm theo "${column}" được: bảng admissions không có cột này.`,
      en: `Cannot count by "${column}": the table admissions has no such column.`,
    }),
  totalsByOneDay: (column: string): KetnapError =>
    new KetnapError('totals_by_one_day', {
      vi: `Không đếm theo "${column}" được: chỉ có biểu tổng hợp (bảng totals), không có ngày của từng người.`,
      en: `Cannot count by "${column}": there are only forms (the table totals), without the days of single persons.`,
    }),
};

/** What figures counted over days must not be shown without. Days are ISO. */
export const countNotes = {
  asOfAssumed: (day: string): Note => ({
    code: 'as_of_assumed',
    message: {
      vi: `Tính đến ngày cuối của dữ liệu, ${formatDay(day, 'vi')}.`,
      en: `Counted up to the last day of the data, ${formatDay(day, 'en')}.`,
    },
  }),
  asOfAfterData: (day: string, last: string): Note => ({
    code: 'as_of_after_data',
    message: {
      vi: `Tính đến ${formatDay(day, 'vi')}, nhưng dữ liệu chỉ có đến ${formatDay(last, 'vi')}; số kết nạp sau ngày đó (nếu có) chưa được tính.`,
      en: `Counted up to ${formatDay(day, 'en')}, but the data end on ${formatDay(last, 'en')}; later admissions, if any, are not in the figures.`,
    },
  }),
  afterData: (day: string, last: string): Note => ({
    code: 'after_data',
    message: {
      vi: `Tính đến ${formatDay(day, 'vi')}, nhưng dữ liệu chỉ có đến ${formatDay(last, 'vi')}: số liệu của khoảng thời gian kéo dài quá phần có dữ liệu thì chưa biết nên để trống, không tính là 0. Nếu dữ liệu đầy đủ đến ngày muốn tính, hãy ghi rõ trong bộ dữ liệu ("covers").`,
      en: `Counted up to ${formatDay(day, 'en')}, but the data end on ${formatDay(last, 'en')}: figures over days beyond them are not known and left empty, not counted as 0. If the data are complete up to the day wanted, say so in the dataset ("covers").`,
    },
  }),
  outsideValidity: (units: readonly string[]): Note => ({
    code: 'outside_validity',
    units,
    message: {
      vi: `${number(units.length, 'vi')} đơn vị không tồn tại trong cả khoảng thời gian được tính hoặc được so sánh; số liệu đó để trống, không tính là 0.`,
      en: `Units that do not exist on all the days counted or compared: ${number(units.length, 'en')}; such figures are left empty, not counted as 0.`,
    },
  }),
  beforeData: (from: string, first: string): Note => ({
    code: 'before_data',
    message: {
      vi: `Thời gian tính bắt đầu từ ${formatDay(from, 'vi')}, trước ngày đầu của dữ liệu (${formatDay(first, 'vi')}); số kết nạp trước ngày đó không có trong dữ liệu.`,
      en: `The days counted begin on ${formatDay(from, 'en')}, before the first day of the data (${formatDay(first, 'en')}); earlier admissions are not in the data.`,
    },
  }),
  notBegun: (periods: readonly string[], asOf: string): Note => ({
    code: 'not_begun',
    message: {
      vi: `Đến ${formatDay(asOf, 'vi')} chưa bắt đầu: ${named(periods, 'vi')}; chưa có số liệu.`,
      en: `Not begun by ${formatDay(asOf, 'en')}: ${named(periods, 'en')}; there are no figures yet.`,
    },
  }),
  dayUnknown: (column: string, admissions: number): Note => ({
    code: 'day_unknown',
    message: {
      vi: `Không tính ${number(admissions, 'vi')} trường hợp chưa rõ ngày (cột ${column}).`,
      en: `Admissions without a known day (column ${column}) are not counted: ${number(admissions, 'en')}.`,
    },
  }),
  sourceUnknown: (source: Message, admissions: number): Note => ({
    code: 'source_unknown',
    message: {
      vi: `Không tính ${number(admissions, 'vi')} trường hợp chưa rõ có thuộc nguồn “${isolated(source.vi)}” hay không.`,
      en: `Admissions of whom it is unknown whether they belong to the source “${isolated(source.en)}” are not counted: ${number(admissions, 'en')}.`,
    },
  }),
  derivedByDifference: (units: readonly string[]): Note => ({
    code: 'derived_by_difference',
    units,
    message: {
      vi: 'Có số liệu suy ra từ hiệu của các biểu (ví dụ cả năm trừ 6 tháng đầu năm).',
      en: 'Some figures are differences of forms (such as the year less its first half).',
    },
  }),
  noFormFits: (units: readonly string[]): Note => ({
    code: 'no_form_fits',
    units,
    message: {
      vi: 'Có khoảng thời gian mà không biểu nào khớp đúng từ ngày đầu đến ngày cuối, nên không có số liệu.',
      en: 'For some spans of days no form fits from the first day to the last, so there is no figure.',
    },
  }),
};

function named(periods: readonly string[], language: Language): string {
  return periods.map((period) => formatPeriod(period, language)).join(', ');
}

function number(value: number, language: Language): string {
  return formatFigure(value, 'count', language);
}
