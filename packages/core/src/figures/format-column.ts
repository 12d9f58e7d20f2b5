import { veiledIn } from '../disclosure/veil-small.ts';
import type { Language } from '../messages/message.ts';
import { veilWords } from '../messages/veil.ts';
import { formatMeasure, type FigureValue } from './format.ts';
import type { Measure } from './measure.ts';

/** What stands in a column of a row, as it is read; `dưới 5` or `giữ kín` where it is veiled. */
export function formatColumn(
  measure: Pick<Measure, 'words' | 'format'>,
  row: object,
  column: string,
  language: Language,
): string {
  const veil = veiledIn(row, column);
  if (veil) return veilWords[veil][language];
  const value = (row as Readonly<Record<string, FigureValue>>)[column] ?? null;
  return formatMeasure(measure, value, language);
}
