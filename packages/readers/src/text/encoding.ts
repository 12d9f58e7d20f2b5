/** Encodings in which offices keep text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

const MARKS: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Of the bytes at even or at odd places so many are zero where Latin text is UTF-16. */
const ZEROS = 0.2;
/** Bytes of a UTF-8 character that a sample may cut off. */
const CUT = 3;
/** Of the tone marks of windows-1258 so many stand behind a vowel, if they are tone marks at all. */
const TONES = 0.9;

/**
 * Finds the encoding of text by its first bytes: a byte order mark, zeros at every other place (UTF-16),
 * UTF-8 without a fault, tone marks where windows-1258 has them; else windows-1252, whose letters are those
 * that TCVN3 and VNI fonts use.
 *
 * @param isWhole whether the sample is all there is; else its last character may be cut off
 */
export function findEncoding(sample: Uint8Array, isWhole: boolean): Encoding {
  const marked = MARKS.find(([bytes]) => bytes.every((byte, i) => sample[i] === byte));
  if (marked) return marked[1];
  const wide = wideEncoding(sample);
  if (wide) return wide;
  return isUtf8(sample, isWhole) ? 'utf-8' : narrowEncoding(sample);
}

/** The encoding of text that is not UTF-8, one byte a letter. */
export function narrowEncoding(sample: Uint8Array): 'windows-1258' | 'windows-1252' {
  const text = new TextDecoder('windows-1258').decode(sample);
  const tones = text.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  const behindVowels = text.match(/[aeiouyăâêôơư][\u0300\u0301\u0303\u0309\u0323]/gi)?.length ?? 0;
  return tones > 0 && behindVowels >= tones * TONES ? 'windows-1258' : 'windows-1252';
}

function wideEncoding(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [even, odd] = [0, 0];
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > half * ZEROS && odd > even * 4) return 'utf-16le';
  return even > half * ZEROS && even > odd * 4 ? 'utf-16be' : null;
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
  return false;
}
