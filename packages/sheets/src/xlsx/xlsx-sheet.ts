import { WORKBOOK } from '../files/limits.ts';
import { attribute, type XmlHandler } from '../xml/xml-scanner.ts';
import { damages, workbookErrors } from '../messages/files.ts';
import type { SheetBuilder } from '../sheet/sheet-builder.ts';
import { a1, type SheetDay, type SheetValue } from '../sheet/sheet.ts';
import { isTrue } from './xlsx-parts.ts';
import { lengthened } from '../xml/lengthened.ts';
import { unescapedText, XlsxText } from './xlsx-strings.ts';
import type { XlsxStyle } from './xlsx-styles.ts';
import { placeAt, rangeAt } from '../sheet/reference.ts';
import {
  serialDay,
  storedDay,
  storedError,
  storedNumber,
  uncomputed,
  type DateSystem,
} from '../sheet/stored-values.ts';

/** What the sheet cells of an xlsx refer to. */
export interface XlsxSheetContext {
  readonly file: string;
  readonly sheet: string;
  readonly path: string;
  readonly strings: readonly string[];
  readonly styles: readonly XlsxStyle[];
  readonly system: DateSystem;
}

interface CellKind {
  readonly type: string;
  readonly style: XlsxStyle | undefined;
}

/** How nearly all programs begin a sheet cell. */
const REFERENCE = ' r="';
const MOST_KINDS = 10_000;
const MOST_DAYS = 100_000;

/** Takes the XML of one sheet of an xlsx into a builder. */
export class XlsxSheetHandler implements XmlHandler {
  /** Sheet cells that store an empty text: they are read, and are empty. */
  emptyTexts = 0;
  readonly #context: XlsxSheetContext;
  readonly #builder: SheetBuilder;
  readonly #inline = new XlsxText();
  #isInRows = false;
  #row = -1;
  #column = -1;
  #isInCell = false;
  #type = '';
  #style: XlsxStyle | undefined;
  readonly #kinds = new Map<string, CellKind>();
  readonly #days = new Map<number, SheetDay | number>();
  #hasValue = false;
  #hasInline = false;
  #hasFormula = false;
  #part: 'v' | 'f' | 'is' | null = null;
  #value = '';
  #formula = '';

  constructor(context: XlsxSheetContext, builder: SheetBuilder) {
    this.#context = context;
    this.#builder = builder;
  }

  open(name: string, attributes: string): void {
    if (this.#isInCell) this.#openInCell(name);
    else if (name === 'c' && this.#isInRows) this.#openCell(attributes);
    else if (name === 'row' && this.#isInRows) this.#openRow(attributes);
    else if (name === 'sheetData') this.#isInRows = true;
    else if (name === 'col') this.#openColumns(attributes);
    else if (name === 'mergeCell') this.#merge(attribute(attributes, 'ref') ?? '');
  }

  close(name: string): void {
    if (this.#isInCell) {
      if (name === 'c') this.#closeCell();
      else if (name === this.#part) this.#part = null;
      else this.#inline.close(name);
    } else if (name === 'sheetData') this.#isInRows = false;
  }

  text(text: string): void {
    if (this.#part === 'v') this.#value = lengthened(this.#value, text);
    else if (this.#part === 'is') this.#inline.add(text);
    else if (this.#part === 'f') this.#formula = lengthened(this.#formula, text);
  }

  #openRow(attributes: string): void {
    const number = attribute(attributes, 'r');
    this.#row = number === null ? this.#row + 1 : this.#rowOf(number);
    if (this.#row >= WORKBOOK.rows) throw this.#badReference(`${this.#row + 1}`);
    this.#column = -1;
    if (isTrue(attribute(attributes, 'hidden'))) this.#builder.hiddenRows.add(this.#row);
  }

  #rowOf(number: string): number {
    const place = placeAt(`A${number}`);
    if (!place) throw this.#badReference(number);
    return place.row;
  }

  #openCell(attributes: string): void {
    const end = attributes.startsWith(REFERENCE) ? attributes.indexOf('"', REFERENCE.length) : -1;
    const isUsual = end !== -1;
    this.#moveTo(isUsual ? attributes.slice(REFERENCE.length, end) : attribute(attributes, 'r'));
    const kind = this.#kindOf(isUsual ? attributes.slice(end + 1) : attributes);
    this.#type = kind.type;
    this.#style = kind.style;
    this.#isInCell = true;
    this.#hasValue = this.#hasInline = this.#hasFormula = false;
    this.#value = this.#formula = '';
  }

  #moveTo(reference: string | null): void {
    if (this.#row < 0) throw this.#badReference(reference ?? '');
    if (reference === null) this.#column++;
    else {
      const place = placeAt(reference);
      if (place?.row !== this.#row) throw this.#badReference(reference);
      this.#column = place.column;
    }
    if (this.#column >= WORKBOOK.columns) throw this.#badReference(a1(this.#row, this.#column));
  }

  /** Type and style of a sheet cell: a sheet has few pairs of them, which are read once. */
  #kindOf(attributes: string): CellKind {
    const known = this.#kinds.get(attributes);
    if (known) return known;
    const style = parseInt(attribute(attributes, 's') ?? '0', 10);
    const kind = { type: attribute(attributes, 't') ?? 'n', style: this.#context.styles[style] };
    if (this.#kinds.size < MOST_KINDS) this.#kinds.set(attributes, kind);
    return kind;
  }

  #openInCell(name: string): void {
    if (this.#part === 'is') this.#inline.open(name);
    else if (name === 'c' || (name === 'v' && this.#hasValue)) this.#wrong(name);
    else if (name === 'v') {
      this.#part = 'v';
      this.#hasValue = true;
    } else if (name === 'is') {
      this.#part = 'is';
      this.#hasInline = true;
    } else if (name === 'f') {
      this.#part = 'f';
      this.#hasFormula = true;
    }
  }

  #closeCell(): void {
    this.#isInCell = false;
    if (this.#hasFormula) this.#builder.formulas++;
    if (!this.#hasValue && !this.#hasInline && !this.#hasFormula) return;
    const style = this.#style;
    const value = this.#read(style?.isDay ?? false);
    if (value === null || value === '') this.emptyTexts++;
    else {
      this.#builder.put(this.#row, this.#column, value);
      if (style && style.indent > 0) this.#builder.indent(this.#row, this.#column, style.indent);
    }
  }

  #read(isDay: boolean): SheetValue {
    if (this.#hasInline) return this.#inline.take();
    if (!this.#hasValue) return uncomputed(this.#formula);
    const stored = this.#value;
    if (this.#type === 'str') return unescapedText(stored);
    if (stored === '') return this.#hasFormula ? uncomputed(this.#formula) : null;
    if (this.#type === 's') return this.#sharedText(stored);
    if (this.#type === 'e') return storedError(stored);
    if (this.#type === 'b') return this.#yesNo(stored);
    if (this.#type === 'd') return storedDay(stored) ?? stored;
    if (this.#type !== 'n') return this.#wrong(stored);
    const number = storedNumber(stored) ?? this.#wrong(stored);
    return isDay ? this.#dayOf(number) : number;
  }

  /** The same days come again and again. */
  #dayOf(serial: number): SheetValue {
    const known = this.#days.get(serial);
    if (known !== undefined) return known;
    const day = serialDay(serial, this.#context.system) ?? serial;
    if (this.#days.size < MOST_DAYS) this.#days.set(serial, day);
    return day;
  }

  #sharedText(stored: string): string {
    const index = storedNumber(stored);
    const text = index === null ? undefined : this.#context.strings[index];
    if (text !== undefined) return text;
    const { file, path } = this.#context;
    throw workbookErrors.damaged(file, path, damages.string);
  }

  #yesNo(stored: string): boolean {
    const isYes = isTrue(stored);
    return isYes || stored === '0' || stored === 'false' ? isYes : this.#wrong(stored);
  }

  #wrong(stored: string): never {
    const { file, path } = this.#context;
    const place = a1(this.#row, this.#column);
    throw workbookErrors.damaged(file, path, damages.value(place, stored.slice(0, 100)));
  }

  #openColumns(attributes: string): void {
    if (!isTrue(attribute(attributes, 'hidden'))) return;
    const first = storedNumber(attribute(attributes, 'min') ?? '') ?? 1;
    const last = storedNumber(attribute(attributes, 'max') ?? '') ?? first;
    if (this.#builder.hiddenSpans.length < WORKBOOK.columns)
      this.#builder.hiddenSpans.push([Math.max(0, first - 1), last - 1]);
  }

  #merge(reference: string): void {
    const range = rangeAt(reference);
    if (!range) throw this.#badReference(reference);
    this.#builder.merge(range);
  }

  #badReference(found: string): Error {
    const { file, sheet } = this.#context;
    return workbookErrors.badReference(file, sheet, found.slice(0, 100));
  }
}
