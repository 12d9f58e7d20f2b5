import { lengthened } from '../xml/lengthened.ts';
import { unescapedText } from './unescaped-text.ts';

/** Collects what stands in the `t` of a text, but not in those of its phonetic readings. */
export class XlsxText {
  #text = '';
  #isWithin = false;
  #readings = 0;

  open(name: string): void {
    if (name === 't') this.#isWithin = true;
    else if (name === 'rPh') this.#readings++;
  }

  close(name: string): void {
    if (name === 't') this.#isWithin = false;
    else if (name === 'rPh') this.#readings--;
  }

  add(piece: string): void {
    if (this.#isWithin && this.#readings === 0) this.#text = lengthened(this.#text, piece);
  }

  /** The text so far; the next begins empty. */
  take(): string {
    return unescapedText(this.taken());
  }

  /** The same with its escapes (`_x000D_`) as they are. */
  taken(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
