import { isOddLead, WordStarts } from './text-signs.ts';

/** How labels of sums begin, in any spelling of their marks: what `MAY_BE_SUM` knows. */
const STARTS = new WordStarts([
  ...['to', 'tô', 'tổ', 'tõ', 'tỏ', 'co', 'cô', 'cộ', 'cả', 'ca', 'lu', 'lũ', 'lỹ', 'bi', 'bì'],
  ...['tru', 'tra', 'ty', 'tỷ', 'ti', 'tỉ', 'đa', 'đạ', 'đd', 'da', 'dạ', 'at', 'a\u0323', 'ạt'],
  ...['man', 'chu', 'so', 'số', 'mu', 'mứ', 'all', 'avg', 'ave', 'mea', 'gra', 'sub', 'sum', 'tất'],
  ...['tat', 'cơ', 'c f', 'b f', 'car', 'bro', 'run', 'cum', 'per', 'rat'],
]);
const SPACE = 0x20;
const PERCENT = 0x25;

/** Whether bytes may be a text of which `MAY_BE_SUM` holds, or the number 1: a quick look at very many. */
export function mayBeSum(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80 || isLetter(byte)) break;
    if (byte === PERCENT) return true;
  }
  if (at === to) return to - from === 1 || to - from === 3;
  if (isOddLead(bytes, at) || isMark(bytes[at + 1]!) || STARTS.mayBeAt(bytes, at)) return true;
  return isNumbered(bytes, at, to) || endsAsSum(bytes, from, to);
}

function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether a byte leads a mark that is put to the letter before it. */
function isMark(byte: number): boolean {
  return byte === 0xcc || byte === 0xcd;
}

/** `I.`, `a)`, `A/`, `B:`, `C -` before the label. */
function isNumbered(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from + 1;
  // The other bytes of a letter beyond ASCII, or of a number in Roman digits.
  while (at < to && ((bytes[at]! & 0xc0) === 0x80 || isRoman(bytes[at]!))) at++;
  while (at < to && bytes[at]! <= SPACE) at++;
  const byte = bytes[at]!;
  return at < to && (ENDS_NUMBER[byte] === 1 || isOddLead(bytes, at));
}

/** By byte whether it stands behind a number: a table, for it is asked of every row. */
const ENDS_NUMBER = Uint8Array.from({ length: 0x100 }, (_, byte) =>
  './:-)'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

function isRoman(byte: number): boolean {
  const small = byte | 0x20;
  return small === 0x69 || small === 0x76 || small === 0x78 || small === 0x6c;
}

/** `… Total`, `… Tổng`, or a space beyond ASCII behind all. */
function endsAsSum(bytes: Uint8Array, from: number, to: number): boolean {
  let end = to;
  while (end > from && bytes[end - 1]! <= SPACE) end--;
  if (end - from < 3) return false;
  const [third, second, last] = [bytes[end - 3]!, bytes[end - 2]!, bytes[end - 1]!];
  if (last >= 0x80) return second === 0xc2 || (third >= 0xe2 && third < 0xf0);
  if ((last | 0x20) === 0x6c) return (second | 0x20) === 0x61 && (third | 0x20) === 0x74;
  // The last bytes of `ổ` and `Ổ`.
  const isMarked = third === 0x95 || third === 0x94;
  return isMarked && (last | 0x20) === 0x67 && (second | 0x20) === 0x6e;
}
