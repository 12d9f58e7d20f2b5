/** The running number before a text: which kind, how many levels within it, and what follows. */
export interface Ordinal {
  /** `A.`, `I.`, `1.`, `a)`, `-` */
  readonly kind: 'capital' | 'roman' | 'arabic' | 'letter' | 'dash';
  /** 0 for `1`, 1 for `1.1`. */
  readonly depth: number;
  readonly rest: string;
}

const ROMAN = /^(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3}|L)$/;
const SIGN = String.raw`[([]?(\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,5}|[ivxl]{2,5}|[A-ZĐ]|[a-zđ])`;
const NUMBERED = new RegExp(String.raw`^\s*${SIGN}(?:[.)\]/:]+-?\s*|\s*[-–]\s+)(?=\S)`, 'u');
/** `1.1 Xã`: the point within is sign enough. */
const NESTED = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{L})/u;
/** A dash, and the words that lead to one. */
const DASHED = /^\s*(?:trong đó\s*:?\s*(?:[-–+•*]\s*)?|[-–+•*]\s*)(?=\p{L})/iu;
const AMONG_THEM = /^\s*trong đó\s*:?\s*$/iu;
/** `1.234`, `18 - 30`, `30/6`: numbers, no running number before one. */
const NUMBER = /^\s*\d+(?:\.\d{3}\b|\s*[-–/]\s*\d)/;

/** The running number with which a text begins; null where it begins with none. */
export function ordinalOf(text: string): Ordinal | null {
  if (AMONG_THEM.test(text)) return { kind: 'letter', depth: 0, rest: text.trim() };
  const dash = DASHED.exec(text.normalize('NFC'));
  if (dash)
    return { kind: 'dash', depth: 0, rest: text.normalize('NFC').slice(dash[0].length).trim() };
  const found = NUMBER.test(text) ? null : (NESTED.exec(text) ?? NUMBERED.exec(text));
  if (!found) return null;
  const sign = found[1]!;
  const rest = text.slice(found[0].length).trim();
  // `X. Tân Cảnh` may be short for `Xã Tân Cảnh`, `P. 1` for `Phường 1`: no number.
  if (/^[xXpPhHtTqQ]$/.test(sign) && !/^[xX]$/.test(rest)) return null;
  const kind = kindOf(sign);
  return kind && { kind, depth: kind === 'arabic' ? sign.split('.').length - 1 : 0, rest };
}

function kindOf(sign: string): Ordinal['kind'] | null {
  if (/^\d/.test(sign)) return 'arabic';
  if (ROMAN.test(sign)) return 'roman';
  // Small Roman numbers stand below 1, 2, 3 as letters do, and the first of them is one.
  if (sign.length > 1) return ROMAN.test(sign.toUpperCase()) ? 'letter' : null;
  return /^[A-ZĐ]$/.test(sign) ? 'capital' : 'letter';
}
