/** What stands behind a number of persons: `05 đ/c`, `12 đồng chí`, `3 người`. */
const PERSONS = /\s*(?:đ\s*[/.]\s*c|đc|đồng chí|người|đảng viên|đv|quần chúng)\.?$/iu;

/** A text without the word for persons behind its number. */
export function withoutPersons(text: string): string {
  return /^\s*\d/.test(text) ? text.normalize('NFC').replace(PERSONS, '') : text;
}
