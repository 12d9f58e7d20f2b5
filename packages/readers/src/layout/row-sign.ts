import { valueAt, type Sheet } from '@ketnap/sheets';
import { ordinalOf } from '../names/ordinal.ts';
import { romanNumber } from '../names/plain-numbers.ts';
import { wholeOf } from '../values/read-day.ts';
import { textOf } from './sheet-cells.ts';

const SIGN = /^\(?(?:\d{1,6}|\p{L}{1,6}|\d{1,3}(?:\.\d{1,3})+|[-–—+•*])[.)]?$/u;

/** What stands left of a column, if it is a running number alone: `7.`, `(a)`, `II`, `-`; empty where nothing is. */
export function signBefore(sheet: Sheet, row: number, column: number): string {
  for (let one = 0; one < column && row >= 0 && row < sheet.height; one++) {
    const text = sheet.hiddenColumns.has(one) ? '' : textOf(valueAt(sheet, row, one));
    if (SIGN.test(text)) return text;
  }
  return '';
}

/** The running number of the name in a column, before it or at its beginning; empty where it has none. */
export function signAt(sheet: Sheet, row: number, column: number): string {
  const before = signBefore(sheet, row, column);
  if (before !== '') return before;
  const text = textOf(valueAt(sheet, row, column));
  const ordinal = ordinalOf(text);
  return ordinal ? text.slice(0, text.length - ordinal.rest.length).trim() : '';
}

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'abcdđeghiklmnopqrstuvxy',
  'abcdđefghijklmnopqrst',
] as const;

/** Whether a running number is the next after another: `b` after `a`, `III` after `II`, `1.2` after `1.1`, a dash after a dash. */
export function isNextSign(sign: string, next: string): boolean {
  const [own, other] = [sign, next].map(bareSign) as [string, string];
  if (own === '' || other === '') return false;
  if (DASH.test(own)) return other === own;
  const number = /^((?:\d+\.)*)(\d{1,6})$/.exec(own);
  if (number) return other === `${number[1]}${wholeOf(number[2]!) + 1}`;
  const first = romanNumber(own);
  if (first !== null && romanNumber(other) === first + 1) return true;
  return ALPHABETS.some((letters) => own.length === 1 && letters.includes(own + other));
}

/** Whether two running numbers can be those of one list, whatever stands between them. */
export function areSignsAlike(sign: string, other: string): boolean {
  return kindsOf(sign).some((kind) => kindsOf(other).includes(kind));
}

const DASH = /^[-–—+•*]$/;

function kindsOf(sign: string): string[] {
  const bare = bareSign(sign);
  if (bare === '') return [];
  if (DASH.test(bare)) return [bare];
  if (/^\d/.test(bare)) return [`number ${bare.split('.').length}`];
  const kinds = [...(bare.length === 1 ? ['letter'] : []), ...(romanNumber(bare) ? ['roman'] : [])];
  return kinds.map((kind) => `${kind} ${sign === sign.toUpperCase()}`);
}

function bareSign(sign: string): string {
  return sign.replace(/[()\s]|\.$/g, '').toLowerCase();
}
