import type { ByteBuffer } from '../bytes/byte-buffer.ts';
import { equalBytes } from '../bytes/word-hash.ts';

/**
 * The texts of a column's rows as bytes in UTF-8, one after the other: nothing is compared, and a text is
 * only made of a row that is asked for. Rows count from 0; one without any byte is empty.
 */
export class RawTexts {
  readonly buffer: ByteBuffer;
  /** Row `i` stands in the bytes `ends[i] .. ends[i + 1]` of the buffer. */
  readonly ends: Int32Array;

  constructor(buffer: ByteBuffer, ends: Int32Array) {
    this.buffer = buffer;
    this.ends = ends;
  }

  get length(): number {
    return this.ends.length - 1;
  }

  isEmpty(row: number): boolean {
    return this.ends[row] === this.ends[row + 1];
  }

  /** The text of a row; null where it is empty or beyond the last. */
  at(row: number): string | null {
    const from = this.ends[row];
    const to = this.ends[row + 1];
    if (from === undefined || to === undefined || from === to) return null;
    return decoder.decode(this.buffer.bytes.subarray(from, to));
  }

  /** Whether two rows hold the same. */
  areAlike(row: number, other: number): boolean {
    const [from, start] = [this.ends[row]!, this.ends[other]!];
    const length = this.ends[row + 1]! - from;
    if (length !== this.ends[other + 1]! - start) return false;
    const { view } = this.buffer;
    return equalBytes(view, from, view, start, length);
  }

  /** The rows from one up to but without another; the bytes are the same. */
  part(first: number, end: number): RawTexts {
    return new RawTexts(this.buffer, this.ends.subarray(first, end + 1));
  }

  /** The first so many distinct texts of rows that are not passed over, in the order of the rows. */
  firstTexts(most: number, isTaken: (row: number) => boolean = () => true): Set<string> {
    const found = new Set<string>();
    for (let row = 0; row < this.length && found.size < most; row++) {
      const text = isTaken(row) ? this.at(row) : null;
      if (text !== null) found.add(text);
    }
    return found;
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
