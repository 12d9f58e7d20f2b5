import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { WORKBOOK } from '../files/limits.ts';
import { damages, workbookErrors } from '../messages/files.ts';
import type { SheetBuilder } from '../sheet/sheet-builder.ts';
import { a1 } from '../sheet/sheet.ts';
import { storedNumber } from '../sheet/stored-values.ts';
import { escaped, XmlFault } from '../xml/xml-scanner.ts';
import { afterElement, ByteTag, isAside, S, T, UNFINISHED } from './byte-tag.ts';
import type { PlainCell } from './plain-cell.ts';
import { xlsxCell } from './xlsx-cell.ts';
import { KINDS, type XlsxSheetContext } from './xlsx-value.ts';

const LESS = 60;
/** Not as plain as most: it is read by {@link xlsxCell}. */
const ODD = -2;
/** Bytes of the number of a text, spaces included. */
const LONGEST_NUMBER = 40;
/** Bytes of UTF-8 that a letter of UTF-16 has at most. */
const LONGEST = WORKBOOK.textLength * 3;

/** Reads the sheet cells of an xlsx straight in their bytes into a builder. */
export class XlsxCellBytes {
  /** Sheet cells that store an empty text: they are read, and are empty. */
  emptyTexts = 0;
  /** Where the sheet cell stands that is read. */
  row = 0;
  column = 0;
  readonly #context: XlsxSheetContext;
  readonly #builder: SheetBuilder;
  /** By the number of a style: whether it shows days, and how far it indents. */
  readonly #isDay: Uint8Array;
  readonly #indents: Uint32Array;
  readonly #tag = new ByteTag();
  readonly #plain = new ByteBuffer(64);
  /** Where value, formula and inline text stand; -1 where there is none. */
  readonly #value = [-1, -1];
  readonly #formula = [-1, -1];
  readonly #inline = [-1, -1];
  #kind = 0;
  #style = 0;

  constructor(context: XlsxSheetContext, builder: SheetBuilder) {
    const { styles } = context;
    this.#context = context;
    this.#builder = builder;
    this.#isDay = Uint8Array.from(styles, ({ isDay }) => (isDay ? 1 : 0));
    this.#indents = Uint32Array.from(styles, ({ indent }) => indent);
  }

  /**
   * Reads one sheet cell whose opening tag was read; gives the place after it.
   * @param start where its opening tag begins
   * @param at the place after that tag
   */
  read(buffer: ByteBuffer, opened: ByteTag, start: number, at: number, end: number): number {
    this.#value[0] = this.#formula[0] = this.#inline[0] = -1;
    const next = this.#parts(buffer.bytes, at, end);
    if (next === UNFINISHED) return UNFINISHED;
    const [value, formula, inline] = [this.#value[0]!, this.#formula[0]!, this.#inline[0]!];
    if (next !== ODD && value < 0 && formula < 0 && inline < 0) return next;
    this.#kind = this.#kindOf(buffer.bytes, opened);
    if (next === ODD) return this.#readOdd(buffer.bytes, start, end);
    if (formula >= 0) this.#builder.formulas++;
    if (inline >= 0) this.#put(buffer, KINDS.text, inline, this.#inline[1]!);
    else if (value >= 0 && (value < this.#value[1]! || this.#kind === KINDS.text))
      this.#put(buffer, this.#kind, value, this.#value[1]!);
    else if (formula >= 0) this.#put(buffer, KINDS.formula, formula, this.#formula[1]!);
    else if (value >= 0) this.emptyTexts++;
    return next;
  }

  /** Takes a sheet cell that was read in one go. */
  putPlain(buffer: ByteBuffer, cell: PlainCell): void {
    this.#style = cell.style;
    if (cell.style > 0 && cell.style >= this.#isDay.length) throw this.#badStyle(`${cell.style}`);
    const number = this.#isDay[cell.style] === 1 ? KINDS.day : KINDS.number;
    const kind = cell.isShared ? KINDS.shared : number;
    if (cell.whole < 0) this.#put(buffer, kind, cell.from, cell.to);
    else if (cell.isShared) this.#putShared(cell.whole);
    else this.#putWhole(kind, cell.whole);
  }

  /** Finds the parts of a sheet cell; gives the place after it. */
  #parts(bytes: Uint8Array, from: number, end: number): number {
    const tag = this.#tag;
    for (let at = from; ;) {
      while (at < end && bytes[at] !== LESS) at++;
      if (at + 1 >= end) return UNFINISHED;
      if (isAside(bytes, at)) return ODD;
      const next = tag.read(bytes, at, end);
      if (next === UNFINISHED) return UNFINISHED;
      if (tag.isClosing) {
        if (!tag.is(bytes, 'c')) throw new XmlFault('invalid');
        return next;
      }
      const span = tag.is(bytes, 'v') ? this.#value : tag.is(bytes, 'f') ? this.#formula : null;
      if (span ? span[0]! >= 0 : !tag.is(bytes, 'is') || this.#inline[0]! >= 0) return ODD;
      at = span ? this.#text(bytes, next, end, span) : this.#inlineText(bytes, next, end);
      if (at < 0) return at;
    }
  }

  /** The text of an element without elements within; gives the place after its closing tag. */
  #text(bytes: Uint8Array, from: number, end: number, span: number[]): number {
    const tag = this.#tag;
    span[0] = span[1] = from;
    if (tag.isEmpty) return from;
    const nameLength = tag.nameTo - tag.nameFrom;
    const letter = bytes[tag.nameFrom];
    let at = from;
    while (at < end && bytes[at] !== LESS) at++;
    if (at + 1 >= end) return UNFINISHED;
    span[1] = at;
    if (isAside(bytes, at)) return ODD;
    const next = tag.read(bytes, at, end);
    if (next === UNFINISHED) return UNFINISHED;
    const isSame = tag.nameTo - tag.nameFrom === nameLength && bytes[tag.nameFrom] === letter;
    return tag.isClosing && isSame ? next : ODD;
  }

  /** `<is><t>…</t></is>`, as inline texts without runs are. */
  #inlineText(bytes: Uint8Array, from: number, end: number): number {
    const tag = this.#tag;
    if (tag.isEmpty || bytes[from] !== LESS) return from + 1 >= end ? UNFINISHED : ODD;
    if (from + 1 >= end) return UNFINISHED;
    if (isAside(bytes, from)) return ODD;
    const within = tag.read(bytes, from, end);
    if (within === UNFINISHED) return UNFINISHED;
    if (tag.isClosing || !tag.is(bytes, 't')) return ODD;
    const after = this.#text(bytes, within, end, this.#inline);
    if (after < 0) return after;
    if (after + 1 >= end) return UNFINISHED;
    if (bytes[after] !== LESS || isAside(bytes, after)) return ODD;
    const next = tag.read(bytes, after, end);
    return next === UNFINISHED || (tag.isClosing && tag.is(bytes, 'is')) ? next : ODD;
  }

  #readOdd(bytes: Uint8Array, start: number, end: number): number {
    const next = afterElement(bytes, start, end);
    if (next === UNFINISHED) return UNFINISHED;
    const { value, formula, inline } = xlsxCell(bytes.subarray(start, next));
    if (formula !== null) this.#builder.formulas++;
    if (inline !== null) this.#putText(KINDS.plain, inline);
    else if (value !== null && (value !== '' || this.#kind === KINDS.text))
      this.#putText(this.#kind, escaped(value));
    else if (formula !== null) this.#putText(KINDS.formula, escaped(formula));
    else if (value !== null) this.emptyTexts++;
    return next;
  }

  #putText(kind: number, text: string): void {
    const bytes = encoder.encode(text);
    this.#plain.reserve(bytes.length);
    this.#plain.bytes.set(bytes);
    this.#put(this.#plain, kind, 0, bytes.length);
  }

  /** A formula is something even where its text is not told, as of those that share one. */
  #put(buffer: ByteBuffer, kind: number, from: number, to: number): void {
    if (from === to && kind !== KINDS.formula) {
      this.emptyTexts++;
      return;
    }
    if (to - from > LONGEST) throw new XmlFault('long');
    if (kind === KINDS.shared) {
      const isLong = to - from > LONGEST_NUMBER;
      const index = isLong ? null : storedNumber(decoder.decode(buffer.bytes.subarray(from, to)));
      this.#putShared(index ?? -1);
      return;
    }
    this.#builder.putBytes(this.row, this.column, kind, buffer, from, to);
    this.#indent();
  }

  #putShared(index: number): void {
    const { strings, file, path } = this.#context;
    const code = strings.codeAt(index);
    if (code === null) throw workbookErrors.damaged(file, path, damages.string);
    if (strings.isEmpty(code)) this.emptyTexts++;
    else this.#putWhole(KINDS.shared, code);
  }

  #putWhole(kind: number, whole: number): void {
    this.#builder.putWhole(this.row, this.column, kind, whole);
    this.#indent();
  }

  #indent(): void {
    const indent = this.#indents[this.#style] ?? 0;
    if (indent > 0) this.#builder.indent(this.row, this.column, indent);
  }

  /** What its type and style make of a sheet cell. */
  #kindOf(bytes: Uint8Array, { from, to }: ByteTag): number {
    this.#style = to[S]! === 0 ? 0 : this.#styleOf(bytes, from[S]!, to[S]!);
    const number = this.#isDay[this.#style] ? KINDS.day : KINDS.number;
    if (to[T]! === 0) return number;
    const length = to[T]! - from[T]!;
    const first = bytes[from[T]!]!;
    if (length === 1) return first === LETTERS.n ? number : (TYPES.get(first) ?? KINDS.unknown);
    const type = decoder.decode(bytes.subarray(from[T], to[T]));
    return type === 'str' || type === 'inlineStr' ? KINDS.text : KINDS.unknown;
  }

  /** The number of a style that the workbook has; 0, the plain one, is known even where it has none. */
  #styleOf(bytes: Uint8Array, from: number, to: number): number {
    let style = 0;
    for (let at = from; at < to; at++) {
      const digit = bytes[at]! - 48;
      style = digit >= 0 && digit <= 9 ? style * 10 + digit : Infinity;
    }
    if (from === to || (style > 0 && style >= this.#isDay.length))
      throw this.#badStyle(decoder.decode(bytes.subarray(from, Math.min(to, from + 40))));
    return style;
  }

  #badStyle(style: string): Error {
    const { file, path } = this.#context;
    return workbookErrors.damaged(file, path, damages.style(a1(this.row, this.column), style));
  }
}

const LETTERS = { b: 0x62, d: 0x64, e: 0x65, n: 0x6e, s: 0x73 } as const;
const TYPES: ReadonlyMap<number, number> = new Map<number, number>([
  [LETTERS.s, KINDS.shared],
  [LETTERS.b, KINDS.yesNo],
  [LETTERS.e, KINDS.error],
  [LETTERS.d, KINDS.iso],
]);
const encoder = new TextEncoder();
const decoder = new TextDecoder();
