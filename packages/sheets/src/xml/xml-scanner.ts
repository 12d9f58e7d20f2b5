/** What an XML text is made of, told in order. Names are local: `c` of `x:c`. */
export interface XmlHandler {
  /** `attributes` is the text between the name and the end of the tag. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Between two tags, entities resolved, in one or several pieces. Not called where nothing stands. */
  text?(text: string): void;
}

/**
 * Why an XML text is not read: it has a DOCTYPE, another outermost element, ends too early, has a tag or
 * text that is too long, or is none.
 */
export class XmlFault {
  readonly reason: 'doctype' | 'root' | 'cut' | 'long' | 'invalid';
  /** Name of the outermost element where it is the reason. */
  readonly found: string;

  constructor(reason: XmlFault['reason'], found = '') {
    this.reason = reason;
    this.found = found;
  }
}

/** What is not yet complete at the end of a piece is kept until the next: no tag is longer. */
const LONGEST = 1 << 20;
const DEEPEST = 256;

/**
 * Reads XML in UTF-8 piece by piece, in memory that does not grow with it. A DOCTYPE, an unknown entity, tags that
 * do not match and an early end are {@link XmlFault}s: nothing is repaired, nothing skipped.
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #stack: string[] = [];
  readonly #root: string;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #rest = '';
  #hasRoot = false;

  /** @param root name of the outermost element */
  constructor(handler: XmlHandler, root: string) {
    this.#handler = handler;
    this.#root = root;
  }

  push(bytes: Uint8Array): void {
    this.#scan(this.#rest + decoded(this.#decoder, bytes, true));
  }

  finish(): void {
    this.#scan(this.#rest + decoded(this.#decoder, new Uint8Array(), false));
    if (this.#rest.trim() !== '' || this.#stack.length > 0 || !this.#hasRoot)
      throw new XmlFault('cut');
  }

  #scan(xml: string): void {
    let at = 0;
    while (at < xml.length) {
      const next = xml.charCodeAt(at) === LESS ? this.#markup(xml, at) : this.#text(xml, at);
      if (next === -1) break;
      at = next;
    }
    this.#rest = at === 0 ? xml : xml.slice(at);
    if (this.#rest.length > LONGEST) throw new XmlFault('long');
  }

  /** The place after the text at `at`; -1 where its end is not known yet. */
  #text(xml: string, at: number): number {
    const end = xml.indexOf('<', at);
    if (end === -1) return -1;
    const { text } = this.#handler;
    if (text && this.#stack.length > 0) text.call(this.#handler, unescaped(xml.slice(at, end)));
    return end;
  }

  #markup(xml: string, at: number): number {
    const sign = xml.charCodeAt(at + 1);
    if (sign === SLASH) return this.#closing(xml, at);
    if (sign === QUESTION) return after(xml, '?>', at + 2);
    if (sign === EXCLAMATION) return this.#declaration(xml, at);
    return this.#opening(xml, at);
  }

  #declaration(xml: string, at: number): number {
    if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4);
    if (xml.startsWith('<![CDATA[', at)) {
      const end = after(xml, ']]>', at + 9);
      if (end !== -1) this.#handler.text?.(xml.slice(at + 9, end - 3));
      return end;
    }
    if (xml.length - at < 9) return -1;
    throw new XmlFault(/^<!doctype/i.test(xml.slice(at, at + 9)) ? 'doctype' : 'invalid');
  }

  #closing(xml: string, at: number): number {
    const end = xml.indexOf('>', at);
    if (end === -1) return -1;
    const name = localName(xml.slice(at + 2, end).trimEnd());
    if (this.#stack.pop() !== name) throw new XmlFault('invalid');
    this.#handler.close(name);
    return end + 1;
  }

  #opening(xml: string, at: number): number {
    const end = endOfTag(xml, at);
    if (end === -1) return -1;
    const isEmpty = xml.charCodeAt(end - 1) === SLASH;
    const last = isEmpty ? end - 1 : end;
    let space = at + 1;
    while (space < last && xml.charCodeAt(space) > 32) space++;
    const name = localName(xml.slice(at + 1, space));
    if (name === '' || this.#stack.length > DEEPEST) throw new XmlFault('invalid');
    if (this.#stack.length === 0) this.#checkRoot(name);
    this.#handler.open(name, space < last ? xml.slice(space, last) : '');
    if (isEmpty) this.#handler.close(name);
    else this.#stack.push(name);
    return end + 1;
  }

  #checkRoot(name: string): void {
    if (this.#hasRoot) throw new XmlFault('invalid');
    if (name !== this.#root) throw new XmlFault('root', name);
    this.#hasRoot = true;
  }
}

const LESS = 60;
const SLASH = 47;
const QUESTION = 63;
const EXCLAMATION = 33;

/** The value of an attribute; null where there is none. `name` has its prefix, as files have it. */
export function attribute(attributes: string, name: string): string | null {
  return attributeWhere(attributes, (found) => found === name);
}

/** The value of an attribute whatever prefix a file gives its name; null where there is none. */
export function attributeNamed(attributes: string, name: string): string | null {
  return attributeWhere(attributes, (found) => localName(found) === name);
}

function attributeWhere(attributes: string, isWanted: (name: string) => boolean): string | null {
  for (let at = 0; ;) {
    const equals = attributes.indexOf('=', at);
    if (equals === -1) return null;
    let start = equals + 1;
    while (attributes.charCodeAt(start) <= 32) start++;
    const quote = attributes.charCodeAt(start);
    const end = attributes.indexOf(quote === 39 ? "'" : '"', start + 1);
    if ((quote !== 34 && quote !== 39) || end === -1) throw new XmlFault('invalid');
    if (isWanted(attributes.slice(at, equals).trim()))
      return unescaped(attributes.slice(start + 1, end));
    at = end + 1;
  }
}

/** XML's five entities and characters by their number; any other would need a DOCTYPE. */
export function unescaped(text: string): string {
  return text.includes('&') ? text.replace(/&([^;]{0,10};)?/g, entity) : text;
}

/** The text as it stands in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const ENTITIES: Readonly<Record<string, string>> = {
  'amp;': '&',
  'lt;': '<',
  'gt;': '>',
  'quot;': '"',
  'apos;': "'",
};

function entity(_: string, name = ''): string {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+));$/i.exec(name) ?? [];
  const code = hex ? parseInt(hex, 16) : decimal ? parseInt(decimal, 10) : -1;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  if (code <= 0 || code > 0x10_ffff || isHalf) throw new XmlFault('invalid');
  return String.fromCodePoint(code);
}

function endOfTag(xml: string, at: number): number {
  let end = xml.indexOf('>', at);
  let quote = nextQuote(xml, at, end);
  while (quote !== -1) {
    const closing = xml.indexOf(xml[quote]!, quote + 1);
    if (closing === -1) return -1;
    if (closing > end) end = xml.indexOf('>', closing);
    quote = nextQuote(xml, closing + 1, end);
  }
  return end;
}

function nextQuote(xml: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  return at === -1 ? -1 : at + sign.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new XmlFault('invalid');
  }
}
