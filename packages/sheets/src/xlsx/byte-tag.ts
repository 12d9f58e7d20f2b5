import { XmlFault } from '../xml/xml-scanner.ts';

const LESS = 60;
const MORE = 62;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const EQUALS = 61;
const COLON = 58;
const DASH = 45;
const BRACKET = 93;
const [DOUBLE_QUOTE, SINGLE_QUOTE] = [34, 39];
/** Letters of the attributes that are kept: `h` is `hidden`. */
export const [R, S, T, H] = [0x72, 0x73, 0x74, 0x68] as const;
const HIDDEN = new TextEncoder().encode('hidden');
/** The end of what is read has not come yet. */
export const UNFINISHED = -1;
const DEEPEST = 256;

/**
 * A tag of XML that is read straight in bytes, and where the values of its attributes `r`, `s`, `t` and
 * `hidden` stand. Names are local: `c` of `x:c`. An {@link XmlFault} where it is no tag.
 */
export class ByteTag {
  isClosing = false;
  /** Whether the tag closes itself. */
  isEmpty = false;
  /** Where the local name stands. */
  nameFrom = 0;
  nameTo = 0;
  /** Where the value of an attribute begins and ends, by its name's first letter; 0 where it has none. */
  readonly from = new Int32Array(128);
  readonly to = new Int32Array(128);

  /** Reads the tag that begins at a `<`; gives the place after its `>`, or {@link UNFINISHED}. */
  read(bytes: Uint8Array, start: number, end: number): number {
    this.isClosing = bytes[start + 1] === SLASH;
    this.isEmpty = false;
    let at = start + (this.isClosing ? 2 : 1);
    this.nameFrom = at;
    for (let byte = bytes[at]!; !isEnd(byte); byte = bytes[++at]!)
      if (byte === COLON) this.nameFrom = at + 1;
    this.nameTo = at;
    if (at >= end) return UNFINISHED;
    if (this.nameFrom === at) throw new XmlFault('invalid');
    this.to[R] = this.to[S] = this.to[T] = this.to[H] = 0;
    return this.#attributes(bytes, at, end);
  }

  /** Whether the tag has a local name. */
  is(bytes: Uint8Array, name: string): boolean {
    if (this.nameTo - this.nameFrom !== name.length) return false;
    for (let i = 0; i < name.length; i++)
      if (bytes[this.nameFrom + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  #attributes(bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; at < end;) {
      const byte = bytes[at]!;
      if (byte === MORE) return at + 1;
      if (byte <= 32) at++;
      else if (byte === SLASH) {
        if (at + 1 >= end) return UNFINISHED;
        if (bytes[at + 1] !== MORE || this.isClosing) throw new XmlFault('invalid');
        this.isEmpty = true;
        return at + 2;
      } else {
        at = this.#attribute(bytes, at, end);
        if (at === UNFINISHED) return UNFINISHED;
      }
    }
    return UNFINISHED;
  }

  #attribute(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && bytes[at]! > 32 && bytes[at] !== EQUALS && bytes[at] !== MORE) at++;
    const letter = letterOf(bytes, start, at);
    while (at < end && bytes[at]! <= 32) at++;
    if (at < end && bytes[at] !== EQUALS) throw new XmlFault('invalid');
    at++;
    while (at < end && bytes[at]! <= 32) at++;
    if (at >= end) return UNFINISHED;
    const quote = bytes[at]!;
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw new XmlFault('invalid');
    const value = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) return UNFINISHED;
    if (letter !== 0) {
      if (this.to[letter] !== 0) throw new XmlFault('invalid');
      this.from[letter] = value;
      this.to[letter] = at;
    }
    return at + 1;
  }
}

/** The letter of an attribute that is kept; 0 of any other. */
function letterOf(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from]!;
  if (to - from === 1) return first === R || first === S || first === T ? first : 0;
  const isHidden =
    to - from === HIDDEN.length && HIDDEN.every((byte, i) => bytes[from + i] === byte);
  return isHidden ? H : 0;
}

/** Whether a `<` begins a comment, a section of characters or an instruction. */
export function isAside(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === EXCLAMATION || bytes[at + 1] === QUESTION;
}

/** The place after a comment, a section of characters or an instruction. */
export function afterAside(bytes: Uint8Array, at: number, end: number): number {
  if (at + 9 > end) return UNFINISHED;
  if (bytes[at + 1] === QUESTION) return afterSign(bytes, at + 2, end, QUESTION, 1);
  if (bytes[at + 2] === DASH && bytes[at + 3] === DASH)
    return afterSign(bytes, at + 4, end, DASH, 2);
  if (bytes[at + 2] === BRACKET - 2) return afterSign(bytes, at + 9, end, BRACKET, 2);
  throw new XmlFault('doctype');
}

/** The place after a sign, one or two times, and `>`. */
function afterSign(
  bytes: Uint8Array,
  from: number,
  end: number,
  sign: number,
  times: 1 | 2,
): number {
  for (let at = from + times; at < end; at++)
    if (bytes[at] === MORE && bytes[at - 1] === sign && (times === 1 || bytes[at - 2] === sign))
      return at + 1;
  return UNFINISHED;
}

/** The place after the element that begins at a place, all that it holds included. */
export function afterElement(bytes: Uint8Array, start: number, end: number): number {
  const tag = new ByteTag();
  let depth = 0;
  for (let at = start; at < end;) {
    if (bytes[at] !== LESS) at++;
    else if (at + 1 >= end) return UNFINISHED;
    else if (isAside(bytes, at)) {
      at = afterAside(bytes, at, end);
      if (at === UNFINISHED) return UNFINISHED;
    } else {
      at = tag.read(bytes, at, end);
      if (at === UNFINISHED) return UNFINISHED;
      depth += tag.isClosing ? -1 : tag.isEmpty ? 0 : 1;
      if (depth > DEEPEST || depth < 0) throw new XmlFault('invalid');
      if (depth === 0) return at;
    }
  }
  return UNFINISHED;
}

function isEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32 || byte === MORE || byte === SLASH;
}
