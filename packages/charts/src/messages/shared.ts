import { formatFigure, formatInterval, isolated, type Language, type Message } from '@ketnap/core';

/** Words that several charts share. */
export const words = {
  people: { vi: 'người', en: 'people' },
  onlySource: (source: Message): Message => ({
    vi: `chỉ tính nguồn “${isolated(source.vi)}”`,
    en: `only the source “${isolated(source.en)}”`,
  }),
  otherUnits: (count: number): Message => ({
    vi: `và ${both(count).vi} đơn vị khác`,
    en: `and ${both(count).en} other ${count === 1 ? 'unit' : 'units'}`,
  }),
  unitsNotDrawn: (count: number): Message => ({
    vi: `Hình không vẽ ${both(count).vi} đơn vị khác; bảng số liệu có đủ mọi đơn vị.`,
    en: `Not drawn: ${both(count).en} other ${count === 1 ? 'unit' : 'units'}; the table has them all.`,
  }),
  sourcesNotDrawn: (count: number): Message => ({
    vi: `Hình không vẽ ${both(count).vi} nguồn khác; bảng số liệu có đủ mọi nguồn.`,
    en: `Not drawn: ${both(count).en} other ${count === 1 ? 'source' : 'sources'}; the table has them all.`,
  }),
} as const;

const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** A whole number as running text writes it: up to ten in words. */
export function inWords(count: number, language: Language): string {
  return NUMBERS[language][count] ?? formatFigure(count, 'count', language);
}

/** A number in both languages. */
export function bothWords(count: number): Message {
  return { vi: inWords(count, 'vi'), en: inWords(count, 'en') };
}

/** A figure in both languages. */
export function both(value: number | null, format: 'count' | 'share' | 'rate' = 'count'): Message {
  return { vi: formatFigure(value, format, 'vi'), en: formatFigure(value, format, 'en') };
}

/** Days in both languages: `từ … đến …`, none of them parted at a line's end. */
export function bothDays(from: string, to: string): Message {
  const en = formatInterval(from, to, 'en').replace(
    /(\d+) (\p{L}+) (\d{4})/gu,
    '$1\u00a0$2\u00a0$3',
  );
  return { vi: formatInterval(from, to, 'vi'), en };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a`, `a và b`, `a, b và c`. */
export function listed(items: readonly string[], language: Language): string {
  const and = language === 'vi' ? ' và ' : ' and ';
  return items.length < 2
    ? items.join('')
    : items.slice(0, -1).join(', ') + and + items[items.length - 1]!;
}
