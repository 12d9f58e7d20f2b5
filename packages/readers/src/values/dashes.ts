import type { SheetValue } from '@ketnap/sheets';
import { fold } from '../names/fold.ts';

/** What a dash in a column of numbers stands for: nobody, or what nobody recorded. */
export type Dashes = 'zero' | 'unknown';

const LINES = /^[-‐-―−]+$/;
const WORDS = new Set(['khong', 'khong co', 'ko', 'ko co', 'chua', 'chua co']);

/**
 * Whether a value is a dash, or a word put in its place: `-`, `–`, `không`. Dots and an ellipsis are the
 * line of a form on which nobody wrote, and none.
 */
export function isDash(value: SheetValue): value is string {
  return typeof value === 'string' && (LINES.test(value.trim()) || WORDS.has(fold(value)));
}
