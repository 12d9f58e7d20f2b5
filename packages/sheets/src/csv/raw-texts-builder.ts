import { ByteBuffer } from '../bytes/byte-buffer.ts';
import { isBlank } from '../bytes/is-blank.ts';
import { isUtf8 } from '../bytes/valid-utf8.ts';
import { RawTexts } from '../sheet/raw-texts.ts';

const WORD = 4;

/** Texts of rows one after the other, as bytes; what holds spaces alone is held as nothing. */
export class RawTextsBuilder {
  readonly #buffer = new ByteBuffer(1024);
  #ends = new Int32Array(16);
  #rows = 0;
  #end = 0;
  /** The rows from one up to but without another that another builder looked at: they are texts. */
  #sound: readonly [from: number, to: number] = [0, 0];

  get rows(): number {
    return this.#rows;
  }

  /** Takes room for about so many rows, those that came already being like those to come. */
  expect(rows: number): void {
    if (rows <= this.#rows || this.#rows === 0) return;
    this.#reserve(rows);
    this.#buffer.reserve(Math.ceil((this.#end / this.#rows) * rows));
  }

  add(source: ByteBuffer, from: number, to: number): void {
    if (this.#rows + 1 >= this.#ends.length) this.#reserve(this.#ends.length * 2);
    if (from < to && !isBlank(source.bytes, from, to)) this.#append(source, from, to);
    this.#ends[++this.#rows] = this.#end;
  }

  /** Rows that hold nothing. */
  addEmpty(rows: number): void {
    if (this.#rows + rows >= this.#ends.length)
      this.#reserve(Math.max(this.#rows + rows, this.#ends.length * 2));
    this.#ends.fill(this.#end, this.#rows + 1, this.#rows + rows + 1);
    this.#rows += rows;
  }

  /** Rows of another one of which all are texts: row `i` in the bytes `ends[i] .. ends[i + 1]`. */
  append(bytes: Uint8Array, ends: Int32Array): void {
    const rows = ends.length - 1;
    const length = ends[rows]!;
    this.#reserve(this.#rows + rows);
    this.#buffer.reserve(this.#end + length);
    this.#buffer.bytes.set(bytes.subarray(0, length), this.#end);
    for (let row = 1; row <= rows; row++) this.#ends[this.#rows + row] = this.#end + ends[row]!;
    this.#sound = [this.#rows, this.#rows + rows];
    this.#rows += rows;
    this.#end += length;
  }

  /** What it holds, as {@link append} takes it. */
  held(): { bytes: Uint8Array<ArrayBuffer>; ends: Int32Array<ArrayBuffer> } {
    return { bytes: this.#buffer.bytes, ends: this.#ends.subarray(0, this.#rows + 1) };
  }

  finish(): RawTexts {
    return new RawTexts(this.#buffer, this.#ends.subarray(0, this.#rows + 1));
  }

  /** The first row that is no UTF-8 or holds a zero byte, which no text of ours does; -1 where all are text. */
  firstInvalid(): number {
    const [from, to] = this.#sound;
    const before = this.#firstInvalidIn(0, from);
    return before >= 0 ? before : this.#firstInvalidIn(to, this.#rows);
  }

  #firstInvalidIn(first: number, end: number): number {
    const { bytes } = this.#buffer;
    if (isUtf8(bytes, this.#ends[first]!, this.#ends[end]!) && !this.#isAnyCut(first, end))
      return -1;
    for (let row = first; row < end; row++)
      if (!isUtf8(bytes, this.#ends[row]!, this.#ends[row + 1]!)) return row;
    return -1;
  }

  /** Whether a row may begin within a character: half of it at the end of one and half in the next make no text. */
  #isAnyCut(first: number, end: number): boolean {
    const { bytes } = this.#buffer;
    for (let row = first; row < end; row++)
      if ((bytes[this.#ends[row]!]! & 0xc0) === 0x80) return true;
    return false;
  }

  #append(source: ByteBuffer, from: number, to: number): void {
    const end = this.#end + to - from;
    this.#buffer.reserve(end + WORD);
    const { view } = this.#buffer;
    // Whole words: what is too much is written over by the next text.
    for (let at = this.#end, one = from; at < end; at += WORD, one += WORD)
      view.setInt32(at, source.view.getInt32(one, true), true);
    this.#end = end;
  }

  #reserve(rows: number): void {
    if (rows < this.#ends.length) return;
    const larger = new Int32Array(rows + 1);
    larger.set(this.#ends);
    this.#ends = larger;
  }
}
