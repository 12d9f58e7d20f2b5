import { CodedColumn } from './coded-column.ts';

/**
 * A column of ids that were made: every row has a text of its own, in NFC and trimmed, none of them empty. That
 * is taken as given, not checked. The texts are made when they are first asked for; most are never looked at.
 */
export class DistinctColumn extends CodedColumn {
  /**
   * @param codes per row the index of its text
   * @param makeTexts gives the texts
   */
  constructor(codes: Int32Array, makeTexts: () => readonly string[]) {
    super(codes, []);
    let made: readonly string[] | null = null;
    Object.defineProperty(this, 'values', { enumerable: true, get: () => (made ??= makeTexts()) });
  }
}
