import { attribute } from '../xml/xml-scanner.ts';
import type { SheetValue } from '../sheet/sheet.ts';
import { storedDay, storedError, storedNumber, uncomputed } from '../sheet/stored-values.ts';

/** A sheet cell of an ods as its tag tells it; its text follows. */
export interface OdsCell {
  readonly type: string | null;
  readonly isError: boolean;
  /** The stored value; null where the text is it. */
  readonly stored: string | null;
  readonly formula: string | null;
  readonly style: string | null;
  /** How many sheet cells beside each other are like this one. */
  readonly repeated: number;
  readonly columnsSpanned: number;
  readonly rowsSpanned: number;
}

const STORED: Readonly<Record<string, string>> = {
  float: 'office:value',
  currency: 'office:value',
  percentage: 'office:value',
  date: 'office:date-value',
  time: 'office:time-value',
  boolean: 'office:boolean-value',
  string: 'office:string-value',
};

export function odsCell(attributes: string): OdsCell {
  const type = attribute(attributes, 'office:value-type');
  const stored = STORED[type ?? ''];
  return {
    type,
    isError: attribute(attributes, 'calcext:value-type') === 'error',
    stored: stored === undefined ? null : attribute(attributes, stored),
    formula: attribute(attributes, 'table:formula'),
    style: attribute(attributes, 'table:style-name'),
    repeated: count(attributes, 'table:number-columns-repeated'),
    columnsSpanned: count(attributes, 'table:number-columns-spanned'),
    rowsSpanned: count(attributes, 'table:number-rows-spanned'),
  };
}

/** A whole number from 1; 1 where there is none. */
export function count(attributes: string, name: string): number {
  const number = parseInt(attribute(attributes, name) ?? '1', 10);
  return number >= 1 ? number : 1;
}

/**
 * What a sheet cell holds, `paragraphs` being null where it has no paragraph; undefined where it states a value that is none of its type. An error is told by
 * its type or, as other programs write it, by a formula that shows one.
 */
export function odsValue(cell: OdsCell, paragraphs: string | null): SheetValue | undefined {
  const text = paragraphs ?? '';
  const { type, stored, formula } = cell;
  if (cell.isError || (formula !== null && /^(?:#[A-Z][A-Z/0!?]+|Err:\d+)/.test(text)))
    return storedError(text);
  if (type === null || type === 'void') {
    if (text !== '') return text;
    if (formula === null) return null;
    return paragraphs === null ? uncomputed(formula) : '';
  }
  if (type === 'string') return text === '' ? (stored ?? '') : text;
  if (stored === null) return undefined;
  if (type === 'date') return storedDay(stored) ?? outerDay(stored) ?? timeOfDay(stored);
  if (type === 'time') return storedTime(stored);
  if (type === 'boolean') return stored === 'true' || (stored === 'false' ? false : undefined);
  return storedNumber(stored) ?? undefined;
}

/** A day before the year 0 or after 9999, such as of a year typed with five digits, is shown as an error. */
function outerDay(text: string): SheetValue | undefined {
  return /^(?:-\d{4}|-?\d{5,6})-\d{2}-\d{2}(?:T[\d:.]+)?$/.test(text)
    ? storedError(text)
    : undefined;
}

/** A time of day that some programs write for a day stays a text. */
function timeOfDay(text: string): string | undefined {
  return /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(text) ? text : undefined;
}

/** A length of time, which may be negative, as a part of a day, as other workbooks hold it. */
function storedTime(text: string): number | undefined {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (!match) return undefined;
  const [days, hours, minutes, seconds] = match.slice(2).map((part) => +(part ?? 0));
  const all = days! + (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
  return match[1] === '-' ? -all : all;
}
