/** What stands behind a number of persons: `05 đ/c`, `12 đồng chí`, `3 người`. */
const PERSONS = /\s*(?:đ\s*[/.]\s*c|đc|đồng chí|người|đảng viên|đv|quần chúng)\.?$/iu;

/** What is said of a part of the persons behind their number: `5 (2 nữ)`, `05 đ/c (trong đó nữ: 2, DTTS: 1)`. */
const PART_NAME = String.raw`(?:nữ|nu|nam|dtts|dân tộc(?: thiểu số)?|dt|tôn giáo|tg|đoàn viên|đtn|đv tncs|tncs|công nhân|trí thức|học sinh|sinh viên|hssv|công chức|viên chức)`;
const ONE_PART = String.raw`(?:\d{1,6}\s*(?:đ\s*[/.]\s*c|đc|đồng chí|người)?\s*(?:là\s*)?${PART_NAME}|${PART_NAME}\s*[:=-]?\s*\d{1,6}(?:\s*(?:đ\s*[/.]\s*c|đc|đồng chí|người))?)`;
const PARTS = new RegExp(
  String.raw`^(\s*\d[^(,;[]*?)\s*(?:[(,;[]\s*)(?:(?:trong đó|tr\.?\s*đó|gồm|có)\s*:?\s*(?:có\s*)?)?${ONE_PART}(?:\s*[,;+]\s*${ONE_PART})*\s*[)\]]?$`,
  'iu',
);

/** A number of persons without what stands behind it of a part of them; null where nothing does. */
export function withoutParts(text: string): string | null {
  if (!/^\s*\d/.test(text) || !/\p{L}/u.test(text)) return null;
  return PARTS.exec(text.normalize('NFC'))?.[1] ?? null;
}

/** A text without the word for persons behind its number, and without what is said of a part of them. */
export function withoutPersons(text: string): string {
  return /^\s*\d/.test(text)
    ? (withoutParts(text) ?? text.normalize('NFC')).replace(PERSONS, '')
    : text;
}
