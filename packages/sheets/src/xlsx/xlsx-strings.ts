import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { ByteDictionary } from '../bytes/byte-dictionary.ts';
import { isBlank } from '../bytes/is-blank.ts';
import { WORKBOOK } from '../files/limits.ts';
import { RawTexts } from '../sheet/raw-texts.ts';
import { XmlFault } from '../xml/xml-scanner.ts';

/** Of a column with fewer rows the texts are always coded. */
const TRIAL = 1 << 16;
/** Of one of which more than this share of the first texts are distinct they stay as they are. */
const MANY_DISTINCT = 0.5;
/** When more than this share of all texts was made one by one, all are made at once. */
const MANY_MADE = 1 / 16;
/** Begins the bytes of a text that is not held as it is: no text in XML has it alone. */
const SIGN = '&';
const NO_PLAIN = /^&|\0|\p{Surrogate}/u;

/** The texts that sheet cells of an xlsx name by number, every distinct one held once, under its code. */
export class XlsxStrings {
  readonly #distinct = new ByteDictionary();
  #codes = new Int32Array(1 << 10);
  #size = 0;
  #texts: string[] | null = null;
  #made = 0;
  readonly #plain = new ByteBuffer(64);
  /** Codes of texts that are not held as they are, of those of spaces alone, and of long ones. */
  readonly #odd = new Set<number>();
  #emptyCode = -1;

  /** How many there are, those told twice counted twice. */
  get size(): number {
    return this.#size;
  }

  /** The code of the text that has a number, the first being 0; null where none has. */
  codeAt(index: number): number | null {
    return Number.isInteger(index) && index >= 0 && index < this.#size ? this.#codes[index]! : null;
  }

  isEmpty(code: number): boolean {
    return code === this.#emptyCode;
  }

  /** Adds a text that stands in XML as it is. */
  add(source: ByteBuffer, from: number, to: number): void {
    if (to - from > WORKBOOK.textLength * 3) throw new XmlFault('long');
    if (this.#size === this.#codes.length) this.#grow();
    const code = this.#distinct.codeOf(source, from, to);
    this.#codes[this.#size++] = code;
    if (from === to) this.#emptyCode = code;
    else if (to - from > WORKBOOK.cellLength || isBlank(source.bytes, from, to))
      this.#odd.add(code);
  }

  /** Adds any text. */
  addText(text: string): void {
    // What UTF-8 or a list of bytes cannot hold is escaped, and so is what begins as if it were.
    const isPlain = !NO_PLAIN.test(text);
    const bytes = encoder.encode(isPlain ? text : SIGN + JSON.stringify(text));
    this.#plain.reserve(bytes.length);
    this.#plain.bytes.set(bytes);
    this.add(this.#plain, 0, bytes.length);
    if (!isPlain) this.#odd.add(this.#codes[this.#size - 1]!);
  }

  /** To be called when all are added. Throws an {@link XmlFault} where one is no text. */
  finish(): void {
    if (!this.#distinct.isText()) throw new XmlFault('invalid');
  }

  /** The text of a code. */
  text(code: number): string {
    if (!this.#texts && ++this.#made > this.#distinct.size * MANY_MADE)
      this.#texts = this.#distinct.texts();
    const text = this.#texts?.[code] ?? this.#distinct.text(code);
    return text.startsWith(SIGN) ? (JSON.parse(text.slice(1)) as string) : text;
  }

  /**
   * The texts of a column's rows by their codes, -1 for none, as bytes; null where they had better be coded:
   * few, often the same, or not all held as they are.
   */
  rawTexts(codes: Int32Array): RawTexts | null {
    if (codes.length < TRIAL || new Set(codes.subarray(0, TRIAL)).size < TRIAL * MANY_DISTINCT)
      return null;
    if (this.#odd.size > 0 && codes.some((code) => this.#odd.has(code))) return null;
    const spread = this.#distinct.spread(codes);
    return spread && new RawTexts(spread.buffer, spread.ends);
  }

  #grow(): void {
    const larger = new Int32Array(this.#codes.length * 2);
    larger.set(this.#codes);
    this.#codes = larger;
  }
}

const encoder = new TextEncoder();
