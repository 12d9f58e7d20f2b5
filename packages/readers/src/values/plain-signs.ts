const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * A text with plain signs where typing leaves others that look alike: full-width letters and digits,
 * hard and narrow spaces, hyphens that do not break, the minus sign, marks that show nothing. Spaces
 * around it go. Small raised digits stay: a footnote's mark must not become a digit of the number.
 */
export function plainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
