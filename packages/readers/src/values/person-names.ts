import type { RawTexts, SheetValue } from '@ketnap/sheets';

/** A name of two words and more that begin with capitals: `Nguyễn Văn A`, `Y Blơi`. */
const NAME =
  /^(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]\/c|[Đđ][Cc])\.? )?\p{Lu}[\p{L}\p{M}'’]*(?:[ -]\p{Lu}[\p{L}\p{M}'’]*)+$/u;
const MARK = /^\s*(?:\(?\d{1,3}\)?\s*[.)/:-]|[-–+•*])\s*/u;
const NUMBERED = /(?:^|[\s;,])\(?(\d{1,2})\)?[.)/:-]\s*(?=\p{L})/gu;
/** What stands behind a name in its own sheet cell: the year of birth, another name. */
const BEHIND = /\s*(?:\([^)]*\)|[-–,:]?\s*(?:sn\.?|sinh(?: năm)?|nam|nữ|\d).*)$/iu;

/** What parts one name from another; most names of a long list have none of it. */
const PARTED = /[\r\n;,&+\d]| v/;

/**
 * Whether bytes in UTF-8 may be a text of which {@link PARTED} holds: a quick look at very many, four at a
 * time. Letters are above 0x3f, but for those of `v` few need a second look.
 */
export function mayBeSeveral(
  { bytes, view }: Pick<RawTexts['buffer'], 'bytes' | 'view'>,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at += WORD) {
    const word = view.getInt32(at, true);
    const low = ~(word | (word << 1)) & HIGHS;
    const letters = zeroesIn(word ^ SMALL_VS);
    if (((low & ~zeroesIn(word ^ SPACES)) | letters) === 0) continue;
    for (let one = at; one < at + WORD && one < to; one++) {
      const byte = bytes[one]!;
      if (PARTING[byte] === 1) return true;
      if (byte === SMALL_V && one > from && bytes[one - 1] === SPACE) return true;
    }
  }
  return false;
}

/** The highest bit of each byte of a word that is zero. */
function zeroesIn(word: number): number {
  return ~(((word & LOWS) + LOWS) | word | LOWS);
}

const WORD = 4;
const HIGHS = 0x80808080 | 0;
const LOWS = 0x7f7f7f7f;
const SPACE = 0x20;
const SPACES = 0x20202020;
const SMALL_V = 0x76;
const SMALL_VS = 0x76767676;
const PARTING = Uint8Array.from({ length: 0x100 }, (_, byte) =>
  byte < 0x80 && /[\r\n;,&+\d]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** How many persons a sheet cell of names holds: 1 where nothing says that they are more. */
export function personsIn(value: SheetValue): number {
  if (typeof value !== 'string' || !PARTED.test(value)) return 1;
  const text = value.normalize('NFC');
  const lines = namesIn(text.split(/[\r\n;]+/));
  if (lines > 1) return lines;
  const numbers = numberedIn(text);
  if (numbers > 1) return numbers;
  return Math.max(1, namesIn(text.split(/,| và | \+ | & /u), true));
}

/** How many parts are names; with `all`, none where some part is none. */
function namesIn(parts: readonly string[], all = false): number {
  const bare = parts
    .map((part) => part.replace(MARK, '').replace(BEHIND, '').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const names = bare.filter((part) => NAME.test(part)).length;
  return all && names < bare.length ? 0 : names;
}

/** `1. … 2. …`: numbers from 1 on, each before a name. */
function numberedIn(text: string): number {
  let count = 0;
  for (const [, number] of text.matchAll(NUMBERED)) if (number === String(count + 1)) count++;
  return count;
}
