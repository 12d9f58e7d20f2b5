import {
  formatFigure,
  formatMeasure,
  formatPeriod,
  measuresOf,
  numberOfExact,
  parseAddress,
  type Address,
  type Dataset,
  type ExactValue,
  type Language,
  type Measure,
} from '@ketnap/core';
import { frozenWords } from '../messages/frozen.ts';
import { unitName } from '../names.ts';

/** What an address asks for, in words. */
export interface FigureWords {
  /** The measure: `Tỷ lệ đạt`. */
  readonly label: string;
  /** The unit, the period and what else tells the row: `Huyện Đăk Tô, nhiệm kỳ 2015-2020`. */
  readonly about: string;
}

/** The measure of an address. */
export function measureAt({ analysis, measure }: Address): Measure {
  return measuresOf(analysis)[measure]!;
}

export function wordsOf(address: Address, dataset: Dataset, language: Language): FigureWords {
  const { sources, localities } = dataset;
  const unit = unitName(address.unit, dataset);
  const sourceName = (id: string) =>
    sources.find((source) => source.id === id)?.label[language] ?? id;
  const period = formatPeriod(address.period, language);
  const further = Object.entries(address.key).map(([column, value]) => {
    if (column === 'source_id') return sourceName(value);
    if (column === 'locality_id') return localities?.names[localities.ids.indexOf(value)] ?? value;
    if (column === 'sources') return value.split('&').map(sourceName).join(' + ');
    const measure = measuresOf(address.analysis)[column];
    return measure?.words?.[value]?.[language] ?? `${measure?.label[language] ?? column} ${value}`;
  });
  return {
    label: measureAt(address).label[language],
    about: [unit, period, ...further].filter((part) => part !== '').join(', '),
  };
}

/** An exact value as it is read. */
export function textOfExact(value: ExactValue, address: Address, language: Language): string {
  const measure = measureAt(address);
  const number = numberOfExact(value);
  if (number !== null) return formatMeasure(measure, number, language);
  if (value === 'true' || value === 'false')
    return formatMeasure(measure, value === 'true', language);
  return formatMeasure(measure, value as string | null, language);
}

/** A difference in hundredths with its sign and what it counts: `+1 đồng chí`, `−1,06 điểm`. */
export function differenceText(
  hundredths: number,
  measure: Pick<Measure, 'format' | 'unit'>,
  language: Language,
): string {
  const number = formatFigure(hundredths / 100, 'difference', language);
  const isShare = measure.format === 'share' || measure.format === 'rate';
  const unit = isShare ? frozenWords.points : measure.unit;
  return unit ? `${number} ${unit[language]}` : number;
}

/** A part without what it counts: `+0,75`. */
export function partText(hundredths: number, language: Language): string {
  return formatFigure(hundredths / 100, 'difference', language);
}

/** The address of a frozen figure; null for the title of a chart. */
export function addressIn(text: string): Address | null {
  return text.startsWith('#') ? null : parseAddress(text);
}
