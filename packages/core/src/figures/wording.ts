import { addressErrors, wordingFits } from '../messages/address-errors.ts';
import type { KetnapError } from '../messages/error.ts';
import type { Language } from '../messages/message.ts';
import { numberWords } from '../messages/number-words.ts';
import { formatFigure, formatMeasure, type FigureValue } from './format.ts';
import type { Format, Measure } from './measure.ts';
import { ratioOfCounts } from './ratio-of-counts.ts';

/**
 * Ways of writing a figure other than its measure's own: `words` a whole number in words (`sáu`), `abs`
 * without its sign, which becomes a word where the measure has one (`còn thiếu 1`), `sign` with a plus
 * above zero (`+25`), `pair` the two counts of a ratio (`36/35`).
 */
export type Wording = 'words' | 'abs' | 'sign' | 'pair';

/** All ways, in the order in which they are offered. */
export const wordings: readonly Wording[] = ['words', 'abs', 'sign', 'pair'];

/**
 * A value of a measure in one of the {@link Wording | ways}. Null gives `–`.
 *
 * @param measures those of the analysis, by column
 * @param row the row that the value stands in
 * @throws KetnapError `bad_wording` where the way does not fit the measure
 */
export function formatWording(
  name: string,
  wording: Wording,
  measures: Readonly<Record<string, Measure>>,
  row: Readonly<Record<string, FigureValue>>,
  language: Language,
): string {
  const measure = measures[name]!;
  const value = row[name] ?? null;
  if (measure.format === 'text' || measure.format === 'day' || measure.dimension)
    throw unfit(measure, wording);
  const pair = wording === 'pair' ? pairOf(measure, measures, row) : null;
  if (value === null) return formatMeasure(measure, null, language);
  if (pair) return pair.map((count) => formatFigure(count, 'count', language)).join('/');
  if (typeof value !== 'number') throw unfit(measure, wording);
  if (wording === 'sign')
    return `${value > 0 && !isSigned(measure.format) ? '+' : ''}${formatMeasure(measure, value, language)}`;
  if (wording === 'abs') return withoutSign(measure, value, language);
  if (!isWhole(measure) || !Number.isSafeInteger(value)) throw unfit(measure, wording);
  return numberWords(value, language);
}

function withoutSign({ format, bySign }: Measure, value: number, language: Language): string {
  const unsigned = isSigned(format) ? UNSIGNED[format] : format;
  const size = formatFigure(Math.abs(value), unsigned, language);
  if (!bySign) return size;
  const said = value === 0 ? bySign.even : value < 0 ? bySign.below : bySign.above;
  return said[language].replace('{value}', () => size);
}

/** The formats that show a plus by themselves, each with the one that shows none. */
const UNSIGNED = { difference: 'count', rate: 'share' } as const;

function isSigned(format: Format): format is keyof typeof UNSIGNED {
  return format in UNSIGNED;
}

function isWhole({ format }: Measure): boolean {
  return format === 'count' || format === 'difference';
}

/** The two columns that the measure is the ratio of. */
function pairOf(
  measure: Measure,
  measures: Readonly<Record<string, Measure>>,
  row: Readonly<Record<string, FigureValue>>,
): FigureValue[] {
  const names = ratioOfCounts(measure, measures);
  if (!names) throw unfit(measure, 'pair');
  return names.map((name) => row[name] ?? null);
}

function unfit(measure: Measure, wording: Wording): KetnapError {
  return addressErrors.unfitWording(measure.label, wording, wordingFits[wording]);
}
