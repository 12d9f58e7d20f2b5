/**
 * A text for comparing: without diacritics and capitals, anything but letters and digits as one space.
 * `Đăk Tô`, `Ðăk Tô` (U+00D0) and `DAK  TO` give `dak to`, in NFC and NFD alike.
 */
export function fold(text: string): string {
  const letters = PLAIN.test(text) ? text.toLowerCase() : withoutMarks(text);
  // Nearly every name is words of plain letters by now; a quick look spares them the slower pattern.
  return WORDS.test(letters) ? letters : letters.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
}

const WORDS = /^[a-z\d%]+(?: [a-z\d%]+)*$/;
const PLAIN = /^[\0-\x7f]*$/;

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}
