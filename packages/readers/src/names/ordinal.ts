/** The running number before a text: which kind, how many levels within it, and what follows. */
export interface Ordinal {
  /** `A.`, `I.`, `1.`, `a)`, `-` */
  readonly kind: 'capital' | 'roman' | 'arabic' | 'letter' | 'dash';
  /** 0 for `1`, 1 for `1.1`. */
  readonly depth: number;
  readonly rest: string;
}

const ROMAN = /^(?=[IVXL])X{0,3}(?:IX|IV|V?I{0,3}|L)$/;
const NUMBERED =
  /^\s*[([]?(\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,5}|[A-ZĐ]|[a-zđ])(?:[.)\]/:]+\s*|\s*[-–]\s+)(?=\S)/u;
const DASHED = /^\s*[-–+•*]\s*(?=\p{L})/u;

/** The running number with which a text begins; null where it begins with none. */
export function ordinalOf(text: string): Ordinal | null {
  const dash = DASHED.exec(text);
  if (dash) return { kind: 'dash', depth: 0, rest: text.slice(dash[0].length).trim() };
  const found = NUMBERED.exec(text);
  if (!found) return null;
  const sign = found[1]!;
  const rest = text.slice(found[0].length).trim();
  // `X. Tân Cảnh` may be short for `Xã Tân Cảnh`, `P. 1` for `Phường 1`: no number.
  if (/^[A-ZĐa-zđ]$/u.test(sign) && /^[xXpPhHtTqQ]$/.test(sign) && !/^[xX]$/.test(rest))
    return null;
  if (/^\d/.test(sign)) return { kind: 'arabic', depth: sign.split('.').length - 1, rest };
  if (ROMAN.test(sign)) return { kind: 'roman', depth: 0, rest };
  return /^[A-ZĐ]$/u.test(sign)
    ? { kind: 'capital', depth: 0, rest }
    : /^[a-zđ]$/u.test(sign)
      ? { kind: 'letter', depth: 0, rest }
      : null;
}
