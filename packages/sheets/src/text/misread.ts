import { isSyllable } from './syllable.ts';

/** UTF-8 is taken for one of these: each gives a letter to every byte. */
const TAKEN_FOR = ['windows-1252', 'windows-1258'] as const;
/** What is read wrong and saved, and then again, is seldom so more than twice. */
const MOST_TIMES = 3;
const NOT_OF_IT = -1;
const SPACE = 0x20;
/** Programs make the space that does not break, a byte of many letters, an ordinary one. */
const NO_BREAK_SPACE = 0xa0;

/** Bytes by letter: those of the encoding, and controls from 0x80 on as they are, as in ISO 8859-1. */
const TABLES: readonly ReadonlyMap<string, number>[] = TAKEN_FOR.map((label) => {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0x9f; byte++) bytes.set(String.fromCharCode(byte), byte);
  for (let byte = 0; byte <= 0xff; byte++) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return bytes;
});

/**
 * The text as it was before its UTF-8 was read as another encoding, once or several times; the same text
 * where that is not how it came to be. What a text loses on the way (letters that became `?`) stays lost.
 */
export function fromMisread(text: string): string {
  let shown = text;
  for (let times = 0; times < MOST_TIMES; times++) {
    const before = readOnceLess(shown);
    if (before === shown) break;
    shown = before;
  }
  return shown === text || oddWords(shown) > oddWords(text) ? text : shown.normalize('NFC');
}

/** Whether a text is wholly what a reader of the wrong encoding makes of UTF-8: nothing else gives such bytes. */
export function isMisread(text: string): boolean {
  return (
    fromMisread(text) !== text && TABLES.some((table) => decoded(bytesOf(text, table)).isWhole)
  );
}

function readOnceLess(text: string): string {
  const tries = TABLES.map((table) => decoded(bytesOf(text, table)));
  const best = tries.find(({ isWhole }) => isWhole) ?? tries.find(({ isSound }) => isSound);
  return best?.text ?? text;
}

interface Bytes {
  /** Per letter its byte; {@link NOT_OF_IT} where the encoding has none. */
  readonly bytes: readonly number[];
  readonly letters: readonly string[];
}

/** Letters that were put together (NFC) are taken apart again where the encoding has them so. */
function bytesOf(text: string, table: ReadonlyMap<string, number>): Bytes {
  const bytes: number[] = [];
  const letters: string[] = [];
  for (const letter of text)
    for (const one of table.has(letter) ? letter : letter.normalize('NFD')) {
      bytes.push(table.get(one) ?? NOT_OF_IT);
      letters.push(one);
    }
  return { bytes, letters };
}

/**
 * The bytes as UTF-8, what is none left as it is. It is whole where every byte beyond ASCII is of a letter
 * of UTF-8, and sound where at least one letter was found so and all others are of the encoding.
 */
function decoded({ bytes, letters }: Bytes): { text: string; isWhole: boolean; isSound: boolean } {
  let text = '';
  let [found, odd] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const letter = letterAt(bytes, at);
    if (letter) found++;
    else if (bytes[at]! < 0 || bytes[at]! >= 0x80) odd++;
    text += letter?.text ?? letters[at]!;
    at += letter?.length ?? 1;
  }
  const isForeign = bytes.some((byte, i) => byte === NOT_OF_IT && letters[i] !== '\ufffd');
  return { text, isWhole: found > 0 && odd === 0, isSound: found > 1 && !isForeign };
}

/** The letter of two or more bytes that begins at a place; null where none does. */
function letterAt(bytes: readonly number[], at: number): { text: string; length: number } | null {
  const first = bytes[at]!;
  const length = lengthFrom(first);
  if (length === 0 || at + length > bytes.length) return null;
  const some = bytes
    .slice(at, at + length)
    .map((byte, i) => (i > 0 && byte === SPACE ? NO_BREAK_SPACE : byte));
  if (some.slice(1).some((byte) => byte < 0x80 || byte > 0xbf)) return null;
  try {
    return { text: utf8.decode(Uint8Array.from(some)), length };
  } catch {
    return null;
  }
}

/** Bytes of a letter by its first one; 0 where none begins so. */
function lengthFrom(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Words with letters beyond ASCII that are no Vietnamese. */
function oddWords(text: string): number {
  return text
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => /[^\0-\x7f]/.test(word) && !isSyllable(word)).length;
}
