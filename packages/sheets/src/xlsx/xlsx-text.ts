import { lengthened } from '../xml/lengthened.ts';
import { XmlFault } from '../xml/xml-scanner.ts';
import { unescapedText } from './unescaped-text.ts';

/** Collects what stands in the `t` of a text, but not in those of its phonetic readings and extensions. */
export class XlsxText {
  #text = '';
  #isWithin = false;
  /** Readings and extensions that are open. */
  #asides = 0;

  open(name: string): void {
    if (name === 't' && this.#isWithin) throw new XmlFault('invalid');
    if (name === 't') this.#isWithin = true;
    else if (ASIDES.has(name)) this.#asides++;
  }

  close(name: string): void {
    if (name === 't') this.#isWithin = false;
    else if (ASIDES.has(name)) this.#asides--;
  }

  add(piece: string): void {
    if (this.#isWithin && this.#asides === 0) this.#text = lengthened(this.#text, piece);
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

const ASIDES: ReadonlySet<string> = new Set(['rPh', 'extLst']);
