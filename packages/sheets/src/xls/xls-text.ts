import { wideText } from './binary-values.ts';

/** Where the content of a record, or of one that continues it, begins and ends. */
export type Segment = readonly [start: number, end: number];

/** Of a text's flags: two bytes a letter, an extension behind it, runs of fonts behind it. */
const [WIDE, EXTENDED, RICH] = [1, 4, 8];

/**
 * Reads what lies in a record and in those that continue it. A text that is cut says again at the start of
 * the next whether its letters take one byte or two. Reading beyond the last throws a RangeError.
 */
export class XlsReader {
  readonly #view: DataView;
  readonly #segments: readonly Segment[];
  #segment = 0;
  #at: number;

  constructor(view: DataView, segments: readonly Segment[]) {
    this.#view = view;
    this.#segments = segments;
    this.#at = segments[0]?.[0] ?? 0;
  }

  /** Whether all was read. */
  get isOver(): boolean {
    return this.#segment === this.#segments.length - 1 && this.#at >= this.#segments.at(-1)![1];
  }

  byte(): number {
    this.#advance();
    return this.#view.getUint8(this.#at++);
  }

  number(bytes: 2 | 4): number {
    let number = 0;
    for (let i = 0; i < bytes; i++) number += this.byte() * 2 ** (8 * i);
    return number;
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0;) {
      this.#advance();
      const step = Math.min(left, this.#segments[this.#segment]![1] - this.#at);
      this.#at += step;
      left -= step;
    }
  }

  /** A text with its flags before it and, if those say so, runs and an extension behind it. */
  text(letters: number): string {
    const flags = this.byte();
    const runs = flags & RICH ? this.number(2) : 0;
    const extension = flags & EXTENDED ? this.number(4) : 0;
    const text = this.#letters(letters, (flags & WIDE) !== 0);
    this.skip(runs * 4 + extension);
    return text;
  }

  #letters(letters: number, isWide: boolean): string {
    let text = '';
    for (let left = letters; left > 0;) {
      if (this.#left() === 0) {
        this.#advance();
        isWide = (this.byte() & WIDE) !== 0;
      }
      const count = Math.min(left, isWide ? this.#left() >> 1 : this.#left());
      if (count === 0) throw new RangeError('half a letter');
      text += isWide ? wideText(this.#view, this.#at, count) : this.#narrow(count);
      this.#at += isWide ? count * 2 : count;
      left -= count;
    }
    return text;
  }

  /** Letters whose upper byte is zero. */
  #narrow(count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += String.fromCharCode(this.#view.getUint8(this.#at + i));
    return text;
  }

  #left(): number {
    return this.#segments[this.#segment]![1] - this.#at;
  }

  #advance(): void {
    while (this.#left() <= 0) {
      const next = this.#segments[++this.#segment];
      if (!next) throw new RangeError('beyond the record');
      this.#at = next[0];
    }
  }
}
