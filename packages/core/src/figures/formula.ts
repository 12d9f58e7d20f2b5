import { explainWords } from '../messages/explain.ts';
import { figureWords } from '../messages/figure-words.ts';
import type { Language, Message } from '../messages/message.ts';
import type { Evidence } from './evidence.ts';
import { formatFigure, formatMeasure, type FigureValue } from './format.ts';
import type { Measure } from './measure.ts';

/** An operand as it is put into a formula. */
export interface NamedValue {
  readonly measure: Measure;
  readonly value: FigureValue;
}

/** The measure's formula with the numbers put in: `425 / 400 = 106,25%`, `425 > 400 ⇒ vượt chỉ tiêu`. */
export function writeFormula(
  formula: string,
  operands: ReadonlyMap<string, NamedValue>,
  result: NamedValue,
): Message {
  // Without a value though every operand has one (and none is 0): the formula does not apply to the row.
  const isUnsaid = result.value === null && [...operands.values()].every(({ value }) => value);
  const sign = comparison([...operands.values()].map(({ value }) => value));
  const write = (language: Language): string => {
    if (isUnsaid || (formula.includes('⋚') && sign === null)) return writeValue(result, language);
    const left = formula
      .replace('⋚', sign ?? '')
      .replace(/\d+\.\d+/g, (constant) => constant.replace('.', DECIMAL_SIGN[language]))
      .replace(/\{(\w+)\}/g, (_, name: string) => inFormula(operands.get(name)!, language));
    return `${left} ${equals(result)} ${writeValue(result, language)}`;
  };
  return { vi: write('vi'), en: write('en') };
}

/** How a value came from rows or from other figures: `cộng 425 dòng của bảng admissions = 425`. */
export function writeEvidence(evidence: Evidence, result: NamedValue): Message {
  const isNothing = result.value !== null && evidence.rows.length > 0;
  const write = (language: Language): string => {
    const value = writeValue(result, language);
    const source =
      sourceOf(evidence, language) ?? (isNothing ? explainWords.noRows[language] : null);
    return source === null ? value : `${source} ${equals(result)} ${value}`;
  };
  return { vi: write('vi'), en: write('en') };
}

/** A sum of more parts is not written out. */
const MOST_PARTS = 12;

const DECIMAL_SIGN = { vi: ',', en: '.' } as const;

/** Null where no row stands behind the value. */
function sourceOf(evidence: Evidence, language: Language): string | null {
  const { by, rows, parts, expression } = evidence;
  if (expression) return expression[language];
  if (parts.length > 0) return partsOf(evidence, language);
  const words = {
    sum: explainWords.sumOfRows,
    difference: explainWords.differenceOfRows,
    count: explainWords.countOfRows,
    reading: explainWords.readFromRows,
  }[by];
  const told = rows
    .filter((one) => one.rows.length > 0)
    .map(({ table, rows: { length: count } }) => ({ count, written: written(count), table }));
  return told.length > 0 ? words(explainWords.rows(told))[language] : null;
}

function partsOf({ by, parts }: Evidence, language: Language): string {
  if (by === 'count') return explainWords.countOfYears(parts.length)[language];
  if (parts.length > MOST_PARTS) return explainWords.sumOfParts(parts.length)[language];
  return parts.map(({ value }) => formatFigure(value, 'count', language)).join(' + ');
}

function written(count: number): Message {
  return { vi: formatFigure(count, 'count', 'vi'), en: formatFigure(count, 'count', 'en') };
}

/** A negative number among others stands in parentheses. */
function inFormula(operand: NamedValue, language: Language): string {
  if (operand.value === null) return figureWords.nothing[language];
  const text = writeValue(operand, language);
  return typeof operand.value === 'number' && operand.value < 0 ? `(${text})` : text;
}

function writeValue({ measure, value }: NamedValue, language: Language): string {
  return formatMeasure(measure, value, language);
}

function equals({ value }: NamedValue): string {
  return typeof value === 'number' || value === null ? '=' : '⇒';
}

function comparison([left, right]: readonly FigureValue[]): string | null {
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  return left > right ? '>' : left < right ? '<' : '=';
}
