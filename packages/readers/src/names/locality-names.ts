import { unitPath } from './unit-path.ts';
import { oneLine } from './one-line.ts';

/** Words for villages and the like, before their names. */
const KINDS =
  'thôn|làng|buôn|bon|bản|ấp|khóm|xóm|plei|khu phố|khu dân cư|khu|khối phố|khối|tổ dân phố|tổ dp|tdp|tổ';
const KIND = new RegExp(`^(?:(?:${KINDS})(?:\\s+số)?)(?=[\\s.:]|\\d)`, 'iu');
const CELL = /^(?:(?:đảng\s+viên|đv)\s+)?(?:chi\s+bộ|cb)(?=[\s.]|$)\.?\s*/iu;
const MERGED = /^(?:sinh\s+hoạt|sh)?\s*ghép(?:\s+(?:giữa|gồm|của))?\s*[:.]?\s*/iu;
/** `Các thôn 1, 2, 3 sinh hoạt ghép`, `Thôn 1 (ghép)`. */
const SEVERAL = /^(?:các|những)\s+/iu;
const MEET_TOGETHER =
  /\s*[(,;:–-]?\s*(?:(?:cùng\s+)?(?:sinh\s+hoạt|sh)\s+(?:ghép|chung)|\(\s*ghép)(?:\s+(?:chung|với\s+nhau|(?:một|1|trong)\s+(?:một\s+|1\s+)?(?:chi\s+bộ|cb)))*\s*\)?$/iu;
/** `Thôn 1 sinh hoạt ghép với thôn 2` in a column of villages. */
const MEETS_WITH = /\s+(?:sinh\s+hoạt|sh)\s+(?:ghép|chung)\s+(?:với|cùng|và)\s+/giu;
const JOINED =
  /^(?:(?:đảng\s+viên|đv)\s+)?(?:sinh\s+hoạt|sh)?\s*(?:ghép|chung|cùng)(?:\s+(?:với|chung|cùng|vào|tại))*\s+/iu;
const NO_CELL =
  /^(?:[-–—.0]*|x|không|không có|chưa|chưa có|chưa có chi bộ|chưa có cb|không có chi bộ|chưa thành lập|chưa có đảng viên|trắng)$/iu;
const BETWEEN = /\s*(?:[+&;,/]|\s[-–]\s|(?<=\d)\s*[-–]\s*(?=\p{L}|\d)|\s+và\s+|\s+với\s+)\s*/iu;

/**
 * The villages that a text names: those of `Chi bộ ghép thôn 1 + thôn 2` and of `Thôn 1, 2`, each with the word
 * for what it is. Empty where it names none, as a school's cell does.
 */
export function localityNames(text: string): string[] {
  const own = oneLine(unitPath(oneLine(text)).at(-1) ?? '');
  const bare = own.replace(CELL, '').replace(MERGED, '').replace(CELL, '').replace(SEVERAL, '');
  const named = bare.replace(MEET_TOGETHER, '').replace(MEETS_WITH, ' + ');
  let kind: string | null = null;
  const names: string[] = [];
  for (const part of named.split(BETWEEN)) {
    const one = part.replace(CELL, '').trim();
    const found: string | null = KIND.exec(one)?.[0] ?? null;
    const name = found === null ? one : one.slice(found.length).replace(/^[\s.:]+/, '');
    kind = found ?? kind;
    if (kind === null || name === '') return [];
    names.push(`${capitalised(kind)} ${name}`);
  }
  return names;
}

/** Whether a text says that a village has no cell: empty, a dash, `chưa có chi bộ`. */
export function saysNoCell(text: string): boolean {
  return NO_CELL.test(oneLine(text));
}

/** The villages in whose cell the members of another meet: `Thôn 2` of `Sinh hoạt ghép với thôn 2`; else none. */
export function meetsWith(text: string): string[] {
  const own = oneLine(text);
  return JOINED.test(own) ? localityNames(own.replace(JOINED, '')) : [];
}

function capitalised(kind: string): string {
  const word = kind.trim();
  if (/^tdp/i.test(word)) return word.toUpperCase();
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');
}
