import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { ByteDictionary } from '../bytes/byte-dictionary.ts';
import { WORKBOOK } from '../files/limits.ts';
import { counted, workbookErrors } from '../messages/files.ts';
import type { WorkbookParts } from '../xml/workbook-parts.ts';
import { escaped, unescaped, XmlFault, XmlScanner } from '../xml/xml-scanner.ts';
import { afterAside, afterElement, ByteTag, isAside, UNFINISHED } from './byte-tag.ts';
import { BodyScanner, type BodyReader } from './body-scanner.ts';
import { unescapedText } from './unescaped-text.ts';
import { XlsxText } from './xlsx-text.ts';

const LESS = 60;
/** Not as plain as most: it is read as XML. */
const ODD = -2;
const LONGEST = WORKBOOK.textLength * 3;

/** The texts that sheet cells of an xlsx name by number. Runs of rich text are joined, readings above it left out. */
export async function xlsxStrings(parts: WorkbookParts, path: string | null): Promise<XlsxStrings> {
  const strings = new XlsxStrings();
  if (path === null || !parts.has(path)) return strings;
  const none = { open: () => undefined, close: () => undefined };
  const reader = new StringsReader(strings, parts.file);
  await parts.scanBody(path, new BodyScanner('sst', none, 'sst', reader));
  return strings;
}

/** The texts that sheet cells of an xlsx name by number, every distinct one held once. */
export class XlsxStrings {
  readonly #distinct = new ByteDictionary();
  #codes = new Int32Array(1 << 10);
  #size = 0;
  #texts: string[] | null = null;

  get size(): number {
    return this.#size;
  }

  /** Which distinct text has a number, the first being 0; null where none has. */
  codeAt(index: number): number | null {
    return Number.isInteger(index) && index >= 0 && index < this.#size ? this.#codes[index]! : null;
  }

  /** The text of a code. Throws an InvalidUtf8 where any is no text. */
  text(code: number): string {
    this.#texts ??= this.#distinct.texts();
    return unescapedText(unescaped(this.#texts[code]!));
  }

  /** Adds a text as it stands in XML, its entities not resolved. */
  add(source: ByteBuffer, from: number, to: number): void {
    if (to - from > LONGEST) throw new XmlFault('long');
    if (this.#size === this.#codes.length) {
      const larger = new Int32Array(this.#codes.length * 2);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[this.#size++] = this.#distinct.codeOf(source, from, to);
  }
}

/** Reads the texts straight in their bytes. */
class StringsReader implements BodyReader {
  isOver = false;
  readonly #strings: XlsxStrings;
  readonly #file: string;
  readonly #tag = new ByteTag();
  readonly #text = [0, 0];
  readonly #plain = new ByteBuffer(64);

  constructor(strings: XlsxStrings, file: string) {
    this.#strings = strings;
    this.#file = file;
  }

  read(buffer: ByteBuffer, from: number, end: number): number {
    const { bytes } = buffer;
    const tag = this.#tag;
    for (let at = from; ;) {
      const start = at;
      while (at < end && bytes[at] !== LESS) at++;
      // What is no tag is kept too, so that a passage without end is found too long.
      if (at + 1 >= end) return start;
      if (isAside(bytes, at)) {
        const next = afterAside(bytes, at, end);
        if (next === UNFINISHED) return at;
        at = next;
        continue;
      }
      const within = tag.read(bytes, at, end);
      if (within === UNFINISHED) return at;
      if (tag.isClosing) {
        if (!tag.is(bytes, 'sst')) throw new XmlFault('invalid');
        this.isOver = true;
        return at;
      }
      const next = tag.is(bytes, 'si')
        ? this.#item(buffer, at, within, end)
        : afterElement(bytes, at, end);
      if (next === UNFINISHED) return at;
      at = next;
    }
  }

  #item(buffer: ByteBuffer, start: number, at: number, end: number): number {
    let next = this.#tag.isEmpty ? ODD : this.#plainItem(buffer.bytes, at, end);
    if (next === ODD) next = this.#oddItem(buffer.bytes, start, end);
    else if (next !== UNFINISHED) this.#strings.add(buffer, this.#text[0]!, this.#text[1]!);
    const { size } = this.#strings;
    if (size > WORKBOOK.strings)
      throw workbookErrors.tooMany(this.#file, null, counted.strings, size, WORKBOOK.strings);
    return next;
  }

  #oddItem(bytes: Uint8Array, start: number, end: number): number {
    const next = afterElement(bytes, start, end);
    if (next === UNFINISHED) return UNFINISHED;
    const text = encoder.encode(escaped(richText(bytes.subarray(start, next))));
    this.#plain.reserve(text.length);
    this.#plain.bytes.set(text);
    this.#strings.add(this.#plain, 0, text.length);
    return next;
  }

  /** `<t>…</t></si>`, as texts without runs are. */
  #plainItem(bytes: Uint8Array, from: number, end: number): number {
    const tag = this.#tag;
    if (from + 1 >= end) return UNFINISHED;
    if (bytes[from] !== LESS || isAside(bytes, from)) return ODD;
    let at = tag.read(bytes, from, end);
    if (at === UNFINISHED) return UNFINISHED;
    if (tag.isClosing || tag.isEmpty || !tag.is(bytes, 't')) return ODD;
    this.#text[0] = at;
    while (at < end && bytes[at] !== LESS) at++;
    this.#text[1] = at;
    for (const name of ['t', 'si']) {
      if (at + 1 >= end) return UNFINISHED;
      if (bytes[at] !== LESS || isAside(bytes, at)) return ODD;
      at = tag.read(bytes, at, end);
      if (at === UNFINISHED) return UNFINISHED;
      if (!tag.isClosing || !tag.is(bytes, name)) return ODD;
    }
    return at;
  }
}

function richText(bytes: Uint8Array): string {
  const text = new XlsxText();
  const scanner = new XmlScanner(
    {
      open: (name) => text.open(name),
      close: (name) => text.close(name),
      text: (piece) => text.add(piece),
    },
    'si',
  );
  scanner.push(bytes);
  scanner.finish();
  return text.taken();
}

const encoder = new TextEncoder();
