import { holdsUnits, levelRank, LEVELS } from './levels.ts';
import { leadingPlace, mayLead, unitName, type UnitName } from './unit-name.ts';

/** What names say, and which words may be the first of those for a place. */
export interface NameWords {
  said(name: string): UnitName;
  mayLead(word: string): boolean;
}

/** What follows a word for a place and makes no name of it: `xã hội`, `Huyện ủy`, `Tỉnh Đoàn`. */
const NO_NAMES = /^(?:hội|ủy|uỷ|đoàn|đội|viên)(?!\p{L})/iu;
/** A name of a place: words with capitals, and numbers. */
const NAME = /^(?:[\p{Lu}\d][\p{L}\p{N}'’-]*)(?: [\p{Lu}\d][\p{L}\p{N}'’-]*)*$/u;
/** Short forms of one letter are told from other letters by their point: `x. Kon Đào`. */
const WORD = /^(?:\p{L}{2}|\p{L}\.)/u;

const PLAIN_WORDS: NameWords = { said: unitName, mayLead };

/**
 * The units that a name names, the outermost first: `xã Kon Đào` and `Chi bộ thôn 33` of `Chi bộ thôn 33 xã
 * Kon Đào`. A name that names no unit above it is alone: `Xã Kon Đào`, `Chi bộ Bảo hiểm xã hội`.
 *
 * @param known remembers what is asked again and again for the names of one list. Default: nothing does
 */
export function unitPath(text: string, known: NameWords = PLAIN_WORDS): string[] {
  const own = known.said(text);
  const words = text.normalize('NFC').match(/[^\s,;()–]+/gu) ?? [];
  const cuts: number[] = [];
  let inner = holdsUnits(own.level) ? levelRank(own.level) : LEVELS.length;
  for (let i = 1; i < words.length; i++) {
    const level = holderAt(words, i, known);
    if (level === null || level >= inner) continue;
    cuts.push(i);
    inner = level;
  }
  if (cuts.length === 0) return [text];
  const parts = [0, ...cuts].map((from, i) => words.slice(from, cuts[i]).join(' '));
  // A cell that is called by its commune alone has no name but that.
  if (known.said(`${parts[0]!} 1`).bare === '1') parts[0] = text;
  return parts.reverse();
}

/** The rank of the place whose word stands there, before its name. */
function holderAt(words: readonly string[], at: number, known: NameWords): number | null {
  if (!WORD.test(words[at]!) || !known.mayLead(words[at]!)) return null;
  const place = leadingPlace(words.slice(at).join(' '));
  if (!place || !holdsUnits(place.level)) return null;
  // `Hợp tác xã` and `cơ quan` are words of their own.
  if (/^(?:tác|tac|cơ|co)$/iu.test(words[at - 1]!) || NO_NAMES.test(place.name)) return null;
  const name = place.name.split(' ');
  const end = name.findIndex(
    (word, i) => i > 0 && known.mayLead(word) && leadingPlace(name.slice(i).join(' ')) !== null,
  );
  const isName = NAME.test((end < 0 ? name : name.slice(0, end)).join(' '));
  return isName ? levelRank(place.level) : null;
}
