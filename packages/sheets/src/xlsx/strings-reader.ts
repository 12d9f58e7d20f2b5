import type { ByteBuffer } from '../bytes/byte-buffer.ts';
import { WORKBOOK } from '../files/limits.ts';
import { counted, workbookErrors } from '../messages/files.ts';
import type { WorkbookParts } from '../xml/workbook-parts.ts';
import { unescaped, XmlFault, XmlScanner } from '../xml/xml-scanner.ts';
import { BodyScanner, type BodyReader } from './body-scanner.ts';
import { afterAside, afterElement, ByteTag, isAside, UNFINISHED } from './byte-tag.ts';
import { unescapedText } from './unescaped-text.ts';
import { XlsxStrings } from './xlsx-strings.ts';
import { XlsxText } from './xlsx-text.ts';

const LESS = 60;
const AND = 38;
const UNDERSCORE = 95;
/** Not as plain as most: it is read as XML. */
const ODD = -2;

/** The texts that sheet cells of an xlsx name by number. Runs of rich text are joined, readings above it left out. */
export async function xlsxStrings(parts: WorkbookParts, path: string | null): Promise<XlsxStrings> {
  const strings = new XlsxStrings();
  if (path === null || !parts.has(path)) return strings;
  const none = { open: () => undefined, close: () => undefined };
  const reader = new StringsReader(strings, parts.file);
  await parts.scanBody(path, new BodyScanner('sst', none, 'sst', reader));
  parts.sound(path, () => strings.finish());
  return strings;
}

/** Reads the texts straight in their bytes. */
class StringsReader implements BodyReader {
  isOver = false;
  readonly #strings: XlsxStrings;
  readonly #file: string;
  readonly #tag = new ByteTag();
  /** Where a text stands, and whether it is written as it is. */
  readonly #text = { from: 0, to: 0, isPlain: true };

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
    const { bytes } = buffer;
    let next = this.#tag.isEmpty ? ODD : this.#plainItem(bytes, at, end);
    if (next === ODD) {
      next = afterElement(bytes, start, end);
      if (next !== UNFINISHED) this.#strings.addText(richText(bytes.subarray(start, next)));
    } else if (next !== UNFINISHED) this.#add(buffer);
    const { size } = this.#strings;
    if (size > WORKBOOK.strings)
      throw workbookErrors.tooMany(this.#file, null, counted.strings, size, WORKBOOK.strings);
    return next;
  }

  #add(buffer: ByteBuffer): void {
    const { from, to, isPlain } = this.#text;
    if (isPlain) this.#strings.add(buffer, from, to);
    else this.#strings.addText(escapedText(buffer.bytes.subarray(from, to)));
  }

  /** `<t>…</t></si>`, as texts without runs are. */
  #plainItem(bytes: Uint8Array, from: number, end: number): number {
    const tag = this.#tag;
    if (from + 1 >= end) return UNFINISHED;
    if (bytes[from] !== LESS || isAside(bytes, from)) return ODD;
    let at = tag.read(bytes, from, end);
    if (at === UNFINISHED) return UNFINISHED;
    if (tag.isClosing || tag.isEmpty || !tag.is(bytes, 't')) return ODD;
    at = this.#textUpTo(bytes, at, end);
    for (const name of ['t', 'si']) {
      if (at + 1 >= end) return UNFINISHED;
      if (bytes[at] !== LESS || isAside(bytes, at)) return ODD;
      at = tag.read(bytes, at, end);
      if (at === UNFINISHED) return UNFINISHED;
      if (!tag.isClosing || !tag.is(bytes, name)) return ODD;
    }
    return at;
  }

  /** Finds the end of a text, and whether an entity or an escape may stand in it. */
  #textUpTo(bytes: Uint8Array, from: number, end: number): number {
    const text = this.#text;
    text.from = from;
    text.isPlain = true;
    let at = from;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === LESS) break;
      if (byte === AND || byte === UNDERSCORE) text.isPlain = false;
    }
    text.to = at;
    return at;
  }
}

function escapedText(bytes: Uint8Array): string {
  try {
    return unescapedText(unescaped(decoder.decode(bytes)));
  } catch {
    throw new XmlFault('invalid');
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
  return text.take();
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
