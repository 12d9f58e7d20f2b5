/** Letters that fonts of VNI show for one letter of windows-1252. */
const ALONE: ReadonlyMap<string, string> = pairs('ñôöæóòîÑÔÖÆÓÒÎ', 'đơưỉĩịỵĐƠƯỈĨỊỴ');

/** A second letter stands for the marks of the vowel before it: shape, then tone, as combining marks. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...tones('', 'ùøûõï'),
  ...tones('\u0302', 'áàåãä'),
  ...tones('\u0306', 'éèúüë'),
  ['â', '\u0302'],
  ['ê', '\u0306'],
]);
const TYPED = /([aeouyôö])([ùøûõïáàåãäéèúüëâê])|[ñôöæóòî]/gi;
/** Vowels that take a circumflex, and the one that takes a breve. */
const SHAPED: Readonly<Record<string, RegExp>> = { '\u0302': /[aeo]/i, '\u0306': /a/i };

/** The text as its VNI font showed it: `Ñaûng vieân` is `Đảng viên`. Source: the code page of VNI-Times. */
export function fromVni(text: string): string {
  return text.replace(TYPED, (typed: string, vowel?: string, second?: string) => {
    if (vowel === undefined || second === undefined) return ALONE.get(typed) ?? typed;
    const marks = MARKS.get(second.toLowerCase())!;
    const shape = SHAPED[marks[0]!];
    if (shape && !shape.test(vowel)) return letters(typed);
    return `${ALONE.get(vowel) ?? vowel}${marks}`.normalize('NFC');
  });
}

/** Two letters that are no vowel with its marks, each for itself. */
function letters(typed: string): string {
  return [...typed].map((letter) => ALONE.get(letter) ?? letter).join('');
}

function pairs(typed: string, shown: string): Map<string, string> {
  return new Map([...typed].map((letter, i) => [letter, [...shown][i]!]));
}

function tones(shape: string, typed: string): [string, string][] {
  return [...typed].map((letter, i) => [letter, shape + '\u0301\u0300\u0309\u0303\u0323'[i]!]);
}
