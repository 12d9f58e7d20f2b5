import type { ByteBuffer } from '../bytes/byte-buffer.ts';

const [R, S, T, N] = [0x72, 0x73, 0x74, 0x6e] as const;
const [QUOTE, EQUALS, SPACE, LESS, MORE, SLASH] = [34, 61, 32, 60, 62, 47] as const;
/** Four bytes each, the first being the lowest. */
const [VALUE, VALUE_END, CELL_END] = ['"><v', '</v>', '</c>'].map((letters) =>
  [...letters].reduce((word, letter, i) => word | (letter.charCodeAt(0) << (8 * i)), 0),
) as [number, number, number];
/** Letters of a column, digits of a row, of a style, and of a whole number. */
const MOST = { letters: 3, row: 7, style: 6, whole: 7 } as const;

/**
 * A sheet cell as nearly all are written: `<c r="B12" s="3" t="s"><v>17</v></c>`, style and type being there
 * or not, or `<c r="B12" s="3"/>`.
 */
export class PlainCell {
  column = 0;
  style = 0;
  /** Of a text that is kept with others, not of a number. */
  isShared = false;
  /** Whether anything stands in it. */
  isFilled = false;
  /** What stands in it where that is a whole number of few digits; -1 where it is something else. */
  whole = 0;
  /** Where it stands. */
  from = 0;
  to = 0;

  /**
   * Reads one that begins at a place, in a row whose number, the first being 1, it has to name. Gives the
   * place after it; 0 where it is cut or written in another way. Behind the bytes a zero has to stand.
   */
  read({ bytes, view }: ByteBuffer, start: number, row: number): number {
    let at = start + 3;
    if (bytes[at] !== R || bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) return 0;
    at = this.#place(bytes, at + 3, row);
    if (at === 0) return 0;
    this.style = 0;
    this.isShared = false;
    if (bytes[at + 1] === SPACE && bytes[at + 2] === S) at = this.#style(bytes, at + 3);
    if (at !== 0 && bytes[at + 1] === SPACE && bytes[at + 2] === T) at = this.#type(bytes, at + 3);
    if (at === 0) return 0;
    this.isFilled = bytes[at + 1] === MORE;
    if (!this.isFilled) return bytes[at + 1] === SLASH && bytes[at + 2] === MORE ? at + 3 : 0;
    if (view.getInt32(at, true) !== VALUE || bytes[at + 4] !== MORE) return 0;
    at = this.#value(bytes, at + 5);
    const isEnded = view.getInt32(at, true) === VALUE_END;
    return isEnded && view.getInt32(at + 4, true) === CELL_END ? at + 8 : 0;
  }

  /** Reads `B12"`; gives the place of the quote. */
  #place(bytes: Uint8Array, from: number, row: number): number {
    let at = from;
    let byte = bytes[at]!;
    let column = 0;
    for (; byte >= 65 && byte <= 90; byte = bytes[++at]!) column = column * 26 + byte - 64;
    const digits = at;
    let line = 0;
    for (; byte >= 48 && byte <= 57; byte = bytes[++at]!) line = line * 10 + byte - 48;
    if (byte !== QUOTE || line !== row || at - digits > MOST.row) return 0;
    this.column = column - 1;
    return digits === from || digits - from > MOST.letters ? 0 : at;
  }

  /** Reads `="3"`; gives the place of the closing quote. */
  #style(bytes: Uint8Array, from: number): number {
    if (bytes[from] !== EQUALS || bytes[from + 1] !== QUOTE) return 0;
    let at = from + 2;
    let byte = bytes[at]!;
    for (; byte >= 48 && byte <= 57; byte = bytes[++at]!) this.style = this.style * 10 + byte - 48;
    return byte === QUOTE && at - from <= MOST.style ? at : 0;
  }

  /** Reads `="s"` or `="n"`; gives the place of the closing quote. */
  #type(bytes: Uint8Array, from: number): number {
    const type = bytes[from + 2];
    this.isShared = type === S;
    const isKnown =
      bytes[from] === EQUALS && bytes[from + 1] === QUOTE && (type === S || type === N);
    return isKnown && bytes[from + 3] === QUOTE ? from + 3 : 0;
  }

  /** Reads up to the next tag; gives its place. */
  #value(bytes: Uint8Array, from: number): number {
    let at = from;
    let byte = bytes[at]!;
    let whole = 0;
    for (; byte >= 48 && byte <= 57; byte = bytes[++at]!) whole = whole * 10 + byte - 48;
    const isWhole = byte === LESS && at > from && at - from <= MOST.whole;
    while (byte !== LESS && byte !== 0) byte = bytes[++at]!;
    this.whole = isWhole ? whole : -1;
    this.from = from;
    this.to = at;
    return at;
  }
}
