import { damages, workbookErrors } from '../messages/files.ts';
import type { CellStyle } from '../sheet/cell-style.ts';
import type { SheetValue } from '../sheet/sheet.ts';
import {
  serialDay,
  storedDay,
  storedError,
  storedNumber,
  uncomputed,
  type DateSystem,
} from '../sheet/stored-values.ts';
import { unescaped } from '../xml/xml-scanner.ts';
import { isTrue } from './xlsx-parts.ts';
import { unescapedText } from './unescaped-text.ts';
import type { XlsxStrings } from './xlsx-strings.ts';

/** What the bytes of a sheet cell are, by its type and style. */
export const KINDS = {
  number: 1,
  /** A number that its style shows as a day. */
  day: 2,
  /** A text that is kept with others. */
  shared: 3,
  text: 4,
  /** A text whose entities are resolved already. */
  plain: 5,
  error: 6,
  yesNo: 7,
  iso: 8,
  /** A formula without a result. */
  formula: 9,
  /** Of a type that is none. */
  unknown: 10,
} as const;

/** What the sheet cells of an xlsx refer to. */
export interface XlsxSheetContext {
  readonly file: string;
  readonly sheet: string;
  readonly path: string;
  readonly strings: XlsxStrings;
  readonly styles: readonly CellStyle[];
  readonly system: DateSystem;
}

/**
 * What a sheet cell holds whose bytes are of one of the {@link KINDS}; null and the empty text are no value.
 * @param placeOf where the first of them stands, for messages
 */
export function xlsxValue(
  context: XlsxSheetContext,
  kind: number,
  stored: string,
  placeOf: () => string,
): SheetValue {
  const wrong = (): never => {
    const found = damages.value(placeOf(), stored.slice(0, 100));
    throw workbookErrors.damaged(context.file, context.path, found);
  };
  const text = kind === KINDS.plain ? stored : unescaped(stored);
  switch (kind) {
    case KINDS.number:
    case KINDS.day: {
      const number = storedNumber(text);
      if (number === null) return NO_NUMBERS.has(text) ? storedError(text) : wrong();
      return kind === KINDS.day ? (serialDay(number, context.system) ?? number) : number;
    }
    case KINDS.text:
      return unescapedText(text);
    case KINDS.plain:
      return text;
    case KINDS.error:
      return storedError(text);
    case KINDS.yesNo:
      return isTrue(text) || (text === '0' || text === 'false' ? false : wrong());
    case KINDS.iso:
      return storedDay(text) ?? text;
    case KINDS.formula:
      return uncomputed(text);
    default:
      return wrong();
  }
}

/** What some programs write for a number that is none, as XML has it. */
const NO_NUMBERS: ReadonlySet<string> = new Set(['NaN', 'INF', '-INF']);

/** What a sheet cell holds whose whole number is of one of the {@link KINDS}, as of a text its code. */
export function xlsxValueOfWhole(
  { strings, system }: XlsxSheetContext,
  kind: number,
  whole: number,
): SheetValue {
  if (kind === KINDS.shared) return strings.text(whole);
  return kind === KINDS.day ? (serialDay(whole, system) ?? whole) : whole;
}
