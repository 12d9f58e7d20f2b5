import { faults, type Fault } from '../messages/issues.ts';
import type { ColumnType } from './tables.ts';

/** Characters of the longest name or id that is kept: more is no name, and would fill every sentence. */
export const LONGEST_TEXT = 500;

/** Marks that turn the direction of writing, by which a name can be made to look like another. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with a text, whatever it says; null where nothing is. A long id costs its row, a long name is cut. */
export function textFault(column: string, type: ColumnType, text: string): Fault | null {
  if (text.length > LONGEST_TEXT) {
    const [start, length] = [text.slice(0, 40), text.length];
    return type === 'id'
      ? faults.idTooLong(column, start, length, LONGEST_TEXT)
      : faults.textTooLong(column, start, length, LONGEST_TEXT);
  }
  const mark = BIDI.exec(text)?.[0];
  if (mark === undefined) return null;
  const name = `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return faults.turnsDirection(text, name);
}

/** The beginning of a text that is too long. */
export function shortened(text: string): string {
  return `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
