import type { Language } from '../messages/message.ts';
import { figureWords } from '../messages/figure-words.ts';
import { isolated } from '../messages/isolated.ts';
import type { Format, Measure } from './measure.ts';

/** A value of a result's row. */
export type FigureValue = number | string | boolean | null;

/** What stands where there is no value. */
const NONE = '–';

const LOCALES = { vi: 'vi', en: 'en' } as const satisfies Record<Language, string>;

/**
 * Intl rounds the shortest decimal text of the number half away from zero, which for a ratio of counts
 * is the exact ratio rounded half up; `toFixed` rounds the binary fraction and misses (23/160: 14,37).
 */
const NUMBERS = {
  vi: numberFormats(LOCALES.vi),
  en: numberFormats(LOCALES.en),
} as const;

function numberFormats(locale: string) {
  const decimals = { maximumFractionDigits: 2 } as const;
  return Object.freeze({
    count: new Intl.NumberFormat(locale, { ...decimals, signDisplay: 'negative' }),
    difference: new Intl.NumberFormat(locale, { ...decimals, signDisplay: 'exceptZero' }),
    decimal: new Intl.NumberFormat(locale, { ...decimals, signDisplay: 'negative' }),
    share: new Intl.NumberFormat(locale, {
      ...decimals,
      style: 'percent',
      signDisplay: 'negative',
    }),
    rate: new Intl.NumberFormat(locale, {
      ...decimals,
      style: 'percent',
      signDisplay: 'exceptZero',
    }),
  });
}

/**
 * A value as a document prints it: `1.234`, `+25`, `1,5`, `106,25%`, `+19,83%`, `30-6-2020` (en: `1,234`,
 * `+25`, `1.5`, `106.25%`, `+19.83%`, `30 Jun 2020`). At most two decimals, trailing zeros dropped, half up on the
 * exact ratio; the minus is `−`. Null gives `–`, a truth value `có` / `không`; text stays as it is.
 */
export function formatFigure(value: FigureValue, format: Format, language: Language): string {
  if (value === null || value === undefined || value === '') return NONE;
  if (typeof value === 'boolean') return (value ? figureWords.yes : figureWords.no)[language];
  if (typeof value === 'string') return format === 'day' ? formatDay(value, language) : value;
  if (!Number.isFinite(value)) return NONE;
  if (format === 'text' || format === 'day') return String(value);
  return NUMBERS[language][format].format(value).replace('-', '−');
}

/** A value of a measure as it is read: the word for it where there is one (`vượt chỉ tiêu`), else by its format. */
export function formatMeasure(
  { words, format }: Pick<Measure, 'words' | 'format'>,
  value: FigureValue,
  language: Language,
): string {
  const word = value === null ? undefined : words?.[String(value)];
  return word ? word[language] : formatFigure(value, format, language);
}

/** An ISO day as running text writes it: vi `30-6-2020`, `05-02-2020`; en `30 Jun 2020`. Null gives `–`. */
export function formatDay(day: string | null, language: Language): string {
  if (day === null) return NONE;
  const match = ISO_DAY.exec(day);
  return match ? dayWords(match)[language] : day;
}

/** Days from the first to the last: vi `từ 05-02-2020 đến 30-6-2020`; a single one: `ngày 30-6-2020`. */
export function formatInterval(from: string, to: string, language: Language): string {
  const [first, last] = [ISO_DAY.exec(from), ISO_DAY.exec(to)];
  if (!first || !last) return `${from} – ${to}`;
  if (from === to) return figureWords.onDay(dayWords(first))[language];
  return figureWords.interval(dayWords(first), dayWords(last))[language];
}

/**
 * A period's name in words: vi `năm 2018`, `6 tháng đầu năm 2018`, `quý III/2018`, `tháng 3/2018`,
 * `ngày 30-6-2020`, `từ … đến …` for `2015-01-01/2020-08-06`; any other name is a term's: `nhiệm kỳ 2015-2020`.
 */
export function formatPeriod(period: string, language: Language): string {
  const calendar = CALENDAR.exec(period);
  if (calendar) return calendarWords(calendar)[language];
  const day = ISO_DAY.exec(period);
  if (day) return figureWords.onDay(dayWords(day))[language];
  const [from, to] = period.split('/');
  if (from && to && ISO_DAY.test(from) && ISO_DAY.test(to))
    return formatInterval(from, to, language);
  return figureWords.term(isolated(period))[language];
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** `2018`, `2018-H1`, `2018-Q3`, `2018-03`. */
const CALENDAR = /^(\d{4})(?:-H([12])|-Q([1-4])|-(0[1-9]|1[0-2]))?$/;

function dayWords(match: RegExpExecArray) {
  return figureWords.day(Number(match[1]), Number(match[2]), Number(match[3]));
}

function calendarWords([, year = '', half, quarter, month]: RegExpExecArray) {
  if (half) return figureWords.half(year, half === '1' ? 1 : 2);
  if (quarter) return figureWords.quarter(year, Number(quarter));
  return month ? figureWords.month(year, Number(month)) : figureWords.year(year);
}
