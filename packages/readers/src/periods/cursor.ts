import { wholeOf } from '../values/read-day.ts';
import { isWord, type Token } from './tokens.ts';

/** A place among tokens that moves on as they are understood. */
export class Cursor {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get index(): number {
    return this.at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The token so many places further on; null behind the last. */
  peek(ahead = 0): Token | null {
    return this.tokens[this.at + ahead] ?? null;
  }

  skip(count = 1): void {
    this.at += count;
  }

  /** Moves over the words of one of some phrases, such as `nhiệm kỳ`. */
  words(...phrases: readonly string[]): boolean {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const fits = words.every((word, i) => {
        const token = this.peek(i);
        return token?.kind === 'word' && isWord(token, [word]);
      });
      if (!fits) continue;
      this.skip(words.length);
      return true;
    }
    return false;
  }

  /** Moves over one of some signs. */
  sign(signs: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return false;
    this.skip();
    return true;
  }

  /** Moves over a number of one or two digits between two bounds; null where none stands here. */
  number(least: number, most: number): number | null {
    const token = this.peek();
    if (token?.kind !== 'number' || token.text.length > 2) return null;
    const number = wholeOf(token.text);
    if (number < least || number > most) return null;
    this.skip();
    return number;
  }

  /** Moves over a year of four digits. */
  year(): string | null {
    const token = this.peek();
    if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return null;
    this.skip();
    return token.text;
  }

  /** What a phrase gives; where it gives null, nothing was moved over. */
  attempt<Found>(phrase: (cursor: Cursor) => Found | null): Found | null {
    const start = this.at;
    const found = phrase(this);
    if (found === null) this.at = start;
    return found;
  }
}
