import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Encodings in which offices keep text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

const MARKS: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Of the bytes at even or at odd places so many are zero where Latin text is UTF-16. */
const ZEROS = 0.2;
/** Fewer zeros than this are no sign of UTF-16. */
const LEAST_ZEROS = 4;
/** Bytes of a UTF-8 character that a sample may cut off. */
const CUT = 3;
/** Text with so many right letters of UTF-8 to each wrong one is UTF-8, and damaged. */
const RIGHT = 4;

/**
 * Finds the encoding of text by its first bytes: a byte order mark, zeros at every other place (UTF-16),
 * UTF-8 (also where it has faults, which are said when it is read); else by which reading its words become
 * Vietnamese: windows-1258, or windows-1252 with the letters that TCVN3 and VNI fonts use. Null where no
 * reading makes sense of them.
 *
 * @param isWhole whether the sample is all there is; else its last character may be cut off
 */
export function findEncoding(sample: Uint8Array, isWhole: boolean): Encoding | null {
  const marked = MARKS.find(([bytes]) => bytes.every((byte, i) => sample[i] === byte));
  if (marked) return marked[1];
  const wide = wideEncoding(sample);
  if (wide) return wide;
  return isUtf8(sample, isWhole) ? 'utf-8' : narrowEncoding(sample);
}

/** Whether all bytes are letters of ASCII, so that they are the same in every encoding of one byte. */
export function isAscii(sample: Uint8Array): boolean {
  return sample.every((byte) => byte < 0x80);
}

function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [even, odd] = [0, 0];
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const least = Math.max(LEAST_ZEROS, (sample.length / 2) * ZEROS);
  if (odd >= least && odd > even * 4) return 'utf-16le';
  return even >= least && even > odd * 4 ? 'utf-16be' : null;
}

function isUtf8(sample: Uint8Array, isWhole: boolean): boolean {
  for (let cut = 0; cut <= (isWhole ? 0 : CUT); cut++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(sample.subarray(0, sample.length - cut));
      return true;
    } catch {
      // A character may be cut off at the end.
    }
  }
  const text = new TextDecoder('utf-8').decode(sample);
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  const right = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return right > wrong * RIGHT;
}

/** The encoding of text of one byte a letter. Where two readings are as good, the letters stay those of 1252. */
function narrowEncoding(sample: Uint8Array): 'windows-1258' | 'windows-1252' | null {
  const words = wordsOf(new TextDecoder('windows-1252').decode(sample));
  const vietnamese = wordsOf(new TextDecoder('windows-1258').decode(sample));
  const all = new Set(words.map((word, i) => `${word}\n${vietnamese[i]!}`));
  let [modern, tcvn3, vni, western, odd] = [0, 0, 0, 0, 0];
  for (const both of all) {
    const [word, other] = both.split('\n') as [string, string];
    const readings = [isSyllable(other), isSyllable(fromTcvn3(word)), isSyllable(fromVni(word))];
    if (readings[0]) modern++;
    if (readings[1]) tcvn3++;
    if (readings[2]) vni++;
    if (isWestern(word)) western++;
    else if (!readings.includes(true) && /[^\0-\x7f]/.test(lettersOf(word))) odd++;
  }
  const known = Math.max(modern, tcvn3, vni, western);
  if (odd > known) return null;
  return modern > tcvn3 && modern > vni && modern * 2 >= all.size ? 'windows-1258' : 'windows-1252';
}

/** Words with letters beyond ASCII; the bytes of a word are the same in all encodings of one byte a letter. */
function wordsOf(text: string): string[] {
  return text.split(/[\0-@[-`{-\x7f]+/).filter((word) => /[^\0-\x7f]/.test(word));
}

/** Words as Western languages have them: mostly letters of ASCII, or a single one beyond. */
function isWestern(word: string): boolean {
  const plain = word.replace(/[^A-Za-z]/g, '').length;
  return lettersOf(word) === word && (word.length === 1 || plain * 2 >= word.length);
}

function lettersOf(word: string): string {
  return word.replace(/[^A-Za-zªµºÀ-ÖØ-öø-ÿŒœŠšŽžŸ]/g, '');
}
