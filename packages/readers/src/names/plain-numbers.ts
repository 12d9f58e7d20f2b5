const ROMAN = /^(?=.)x{0,2}(?:ix|iv|v?i{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The numbers of a name in small letters as one would say them: `3` of `số 03`, `1a` of `1 a`. */
export function plainNumbers(name: string): string {
  return name
    .replace(/(?<![\p{L}\p{N}])s[ốo] ?(?=\d)/gu, '')
    .replace(/(?<![\d.,])0+(?=\d)/g, '')
    .replace(/(?<=\d) (?=\p{L}$)/u, '');
}

/** The number that a name is, written in Roman digits: 4 of `iv`; null where it is none. */
export function romanNumber(name: string): number | null {
  const roman = name.replace(/^s[ốo] /u, '');
  if (!ROMAN.test(roman)) return null;
  const digits = [...roman].map((sign) => DIGITS[sign]!);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
