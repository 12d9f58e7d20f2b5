/** Text without diacritics and case, for finding: `Đăk Tô` becomes `dak to`. NFC and NFD alike. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
