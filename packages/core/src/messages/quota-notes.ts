import type { Note } from '../analyses/analysis.ts';
import { formatDay, formatFigure, formatInterval, formatPeriod } from '../figures/format.ts';
import type { Language } from './message.ts';
import { isolated } from './isolated.ts';

/** A unit whose set target is not what its parts add up to. */
export interface Difference {
  readonly unit_id: string;
  readonly unit: string;
  readonly target: number;
  readonly sum: number;
}

/** First and last day, ISO. */
export type Span = readonly [from: string, to: string];

/** How many units a sentence names before it only counts the rest. */
const NAMED = 5;

/** What the attainment of targets must not be shown without. */
export const quotaNotes = {
  noPlanYears: (term: string): Note => ({
    code: 'no_plan_years',
    message: {
      vi: `Nhiệm kỳ "${term}" không trùng với năm kế hoạch nào.`,
      en: `The term "${term}" has no plan year.`,
    },
  }),
  planYears: (notOfTerm: readonly Span[], notOfPlan: readonly Span[]): Note => ({
    code: 'plan_years',
    message: {
      vi: `Chỉ tiêu năm tính theo năm dương lịch, nên cộng các năm không nhất thiết bằng cả nhiệm kỳ.${spans(' Ngoài nhiệm kỳ nhưng thuộc các năm này:', notOfTerm, 'vi')}${spans(' Thuộc nhiệm kỳ nhưng ngoài các năm này:', notOfPlan, 'vi')}`,
      en: `Yearly targets are for calendar years, so the years need not add up to the term.${spans(' In these years but outside the term:', notOfTerm, 'en')}${spans(' In the term but outside these years:', notOfPlan, 'en')}`,
    },
  }),
  wholeYears: (term: string, [from, to]: Span, missing: readonly Span[]): Note => ({
    code: 'whole_years',
    period: term,
    message: {
      vi: `Biểu chỉ có số liệu theo năm, nên số kết nạp và chỉ tiêu chỉ tính các năm trọn trong nhiệm kỳ, ${formatInterval(from, to, 'vi')}.${spans(' Phần nhiệm kỳ chưa có số liệu:', missing, 'vi')}`,
      en: `The forms hold yearly figures only, so admissions and targets are those of the whole years within the term, ${formatInterval(from, to, 'en')}.${spans(' Part of the term without figures:', missing, 'en')}`,
    },
  }),
  wholeTermTarget: (units: readonly string[]): Note => ({
    code: 'whole_term_target',
    units,
    message: {
      vi: `${number(units.length, 'vi')} đơn vị có chỉ tiêu cho cả nhiệm kỳ; không đem so với số kết nạp của một phần nhiệm kỳ.`,
      en: `Units with a target for the whole term, which is not compared with the admissions of a part of it: ${number(units.length, 'en')}.`,
    },
  }),
  summedYears: (units: readonly string[]): Note => ({
    code: 'summed_years',
    units,
    message: {
      vi: `${number(units.length, 'vi')} đơn vị không có chỉ tiêu nhiệm kỳ; lấy tổng chỉ tiêu các năm.`,
      en: `Units without a target for the term, of which the sum of its years is taken: ${number(units.length, 'en')}.`,
    },
  }),
  summedUnits: (units: readonly string[], period: string): Note => ({
    code: 'summed_units',
    units,
    period,
    message: {
      vi: `Cho ${formatPeriod(period, 'vi')}, ${number(units.length, 'vi')} đơn vị không có chỉ tiêu riêng; lấy tổng chỉ tiêu các đơn vị trực thuộc.`,
      en: `Units without a target of their own for ${formatPeriod(period, 'en')}, of which the sum of the units below is taken: ${number(units.length, 'en')}.`,
    },
  }),
  differsFromUnits: (differences: readonly Difference[], period: string): Note => ({
    code: 'differs_from_units',
    units: differences.map(({ unit_id }) => unit_id),
    period,
    message: {
      vi: `Chỉ tiêu được giao cho ${formatPeriod(period, 'vi')} khác tổng chỉ tiêu các đơn vị trực thuộc: ${listed(differences, 'vi')}.`,
      en: `The target set for ${formatPeriod(period, 'en')} differs from the sum of the units below: ${listed(differences, 'en')}.`,
    },
  }),
  differsFromYears: (differences: readonly Difference[], period: string): Note => ({
    code: 'differs_from_years',
    units: differences.map(({ unit_id }) => unit_id),
    period,
    message: {
      vi: `Chỉ tiêu ${formatPeriod(period, 'vi')} khác tổng chỉ tiêu các năm: ${listed(differences, 'vi')}.`,
      en: `The target of ${formatPeriod(period, 'en')} differs from the sum of its years: ${listed(differences, 'en')}.`,
    },
  }),
  setAbove: (units: readonly string[]): Note => ({
    code: 'set_by_another_unit',
    units,
    message: {
      vi: `${number(units.length, 'vi')} đơn vị không có chỉ tiêu của đại hội mình; lấy chỉ tiêu do đơn vị khác giao.`,
      en: `Units without a target of their own congress, of which the one that another unit set is taken: ${number(units.length, 'en')}.`,
    },
  }),
  range: (units: readonly string[]): Note => ({
    code: 'range',
    units,
    message: {
      vi: `${number(units.length, 'vi')} đơn vị có chỉ tiêu là một khoảng; tỷ lệ đạt tính theo mức dưới.`,
      en: `Units with a range as a target, of which attainment counts against the lower end: ${number(units.length, 'en')}.`,
    },
  }),
  noHeadCount: (units: readonly string[]): Note => ({
    code: 'no_head_count',
    units,
    message: {
      vi: `${number(units.length, 'vi')} đơn vị có chỉ tiêu theo tỷ lệ đảng viên nhưng không có số đảng viên đầu kỳ (bảng members), nên chưa tính được chỉ tiêu.`,
      en: `Units with a share of members as a target but no head count at the start (table members), so that the target is not known: ${number(units.length, 'en')}.`,
    },
  }),
  notAdopted: (targets: number, asOf: string): Note => ({
    code: 'not_adopted',
    message: {
      vi: `${number(targets, 'vi')} chỉ tiêu được ban hành sau ${formatDay(asOf, 'vi')} nên chưa áp dụng.`,
      en: `Targets adopted after ${formatDay(asOf, 'en')} and so not yet in force: ${number(targets, 'en')}.`,
    },
  }),
};

const AGAINST = { vi: 'so với', en: 'against' } as const;
const MORE = { vi: 'đơn vị khác', en: 'more units' } as const;

function listed(differences: readonly Difference[], language: Language): string {
  const named = differences.slice(0, NAMED).map(({ unit, target, sum }) => {
    const sign = target > sum ? '+' : '−';
    const gap = `${sign}${number(Math.abs(target - sum), language)}`;
    return `${isolated(unit)} ${number(target, language)} ${AGAINST[language]} ${number(sum, language)} (${gap})`;
  });
  const rest = differences.length - named.length;
  return [...named, ...(rest > 0 ? [`+${number(rest, language)} ${MORE[language]}`] : [])].join(
    '; ',
  );
}

function spans(words: string, found: readonly Span[], language: Language): string {
  if (found.length === 0) return '';
  const days = found.map(([from, to]) => formatInterval(from, to, language));
  return `${words} ${days.join('; ')}.`;
}

function number(value: number, language: Language): string {
  return formatFigure(value, 'count', language);
}
