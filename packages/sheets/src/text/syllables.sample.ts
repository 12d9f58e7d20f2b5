const INITIALS = ' b c ch d đ g gh h k kh l m n ng ngh nh ph qu r s t th tr v x'.split(' ');
const VOWELS = (
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu iêu oa oai oay oe oi ôi ơi ua uâ uây uê ui ' +
  'uô uôi uơ ưa ưi ươ ươi ưu uy uyê yê yêu'
).split(' ');
const FINALS = ' c ch k m n ng nh p t'.split(' ');
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** Every joining of initial, vowels, final and tone, composed; many are no words, all are typed alike. */
export function syllables(): string[] {
  return INITIALS.flatMap((initial) =>
    VOWELS.flatMap((vowels) =>
      FINALS.flatMap((final) => TONES.map((tone) => initial + toned(vowels, tone, final) + final)),
    ),
  );
}

/** The tone stands over the shaped vowel, else over the first, or the last before a final consonant. */
function toned(vowels: string, tone: string, final: string): string {
  const letters = [...vowels];
  const shaped = letters.findLastIndex((letter) => /[ăâêôơư]/.test(letter));
  const place = shaped >= 0 ? shaped : final ? letters.length - 1 : 0;
  return letters
    .map((letter, i) => (i === place ? (letter + tone).normalize('NFC') : letter))
    .join('');
}
