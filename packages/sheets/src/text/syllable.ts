/** Vowels of a syllable without their tone, alone and together. */
const VOWELS = new Set(
  (
    'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu iê iêu oa oai oao oay oă oe oeo oi ôi ơi oo ' +
    'ua uâ uây uê ui uô uôi uơ ưa ưi ươ ươi ươu ưu uy uya uyê uyu yê yêu'
  ).split(' '),
);
const PARTS =
  /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]+)(ch|ng|nh|[ckmnpt])?$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const SHAPES = /[\u0302\u0306\u031b]/g;
/** Vowels of which the first bears the tone, with the tone on the second: `xaõ` is none, `xão` is one. */
const MISPLACED = /(?:a[iouy]|e[ou]|i[au]|oi|u[ai])[\u0300\u0301\u0303\u0309\u0323]$/;

/**
 * Whether a word could be a syllable of Vietnamese: consonant, vowels with at most one tone, consonant; a
 * final `k` too, as in the names of the highlands (Đăk, Ngọk).
 */
export function isSyllable(word: string): boolean {
  const parts = word.normalize('NFD').toLowerCase();
  if ((parts.match(TONE)?.length ?? 0) > 1) return false;
  if (MISPLACED.test(parts.replace(SHAPES, ''))) return false;
  const plain = parts.replace(TONE, '').normalize('NFC');
  const found = PARTS.exec(plain);
  if (!found) return false;
  const [, first = '', vowels] = found as unknown as readonly string[];
  // `gi` and `qu` lend their vowel: `gì`, `quý`.
  return (
    VOWELS.has(vowels!) ||
    (first === 'qu' && VOWELS.has(`u${vowels!}`)) ||
    (first === 'gi' && VOWELS.has(`i${vowels!}`))
  );
}
