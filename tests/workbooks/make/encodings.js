/** Bytes of text in the encodings and font codes that offices have kept. */

/** @param {string} text */
export const utf8 = (text) => new TextEncoder().encode(text);

/** @param {string} text */
export const utf8WithBom = (text) => utf8(`\uFEFF${text}`);

/** @param {string} text @param {'le' | 'be'} order @param {boolean} hasBom */
export function utf16(text, order, hasBom) {
  const whole = hasBom ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at++) {
    view.setUint16(at * 2, whole.charCodeAt(at), order === 'le');
  }
  return new Uint8Array(view.buffer);
}

/** Text whose letters are all below U+0100, one byte each. @param {string} text */
export function latin1(text) {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code > 255) throw new Error(`${letter} has no byte in Latin-1`);
    return code;
  });
}

const OF_1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Letters with a tone that have no byte become a letter and a combining tone. @param {string} text */
export function windows1258(text) {
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      const known = OF_1258.get(letter);
      return known === undefined ? partsIn1258(letter) : [known];
    }),
  );
}

/** @param {string} letter */
function partsIn1258(letter) {
  const parts = [...letter.normalize('NFD')];
  const isTone = (/** @type {string} */ part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part);
  const base = parts
    .filter((part) => !isTone(part))
    .join('')
    .normalize('NFC');
  return [base, ...parts.filter(isTone)].map((part) => {
    const byte = OF_1258.get(part);
    if (byte === undefined) throw new Error(`${letter} has no bytes in windows-1258`);
    return byte;
  });
}

const TCVN3 = mapOf(
  'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂĐÊÔƠƯ',
  '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ¡¢§£¤¥¦',
);

/**
 * Text as it is typed for the fonts .VnTime and the like: capitals with a tone have no code, they are
 * typed small and shown by a font of capitals.
 * @param {string} text
 */
export function tcvn3(text) {
  const letters = [...text.normalize('NFC')];
  return letters
    .map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter)
    .join('');
}

const VNI_ALONE = mapOf('íìỉĩịỵđơưÍÌỈĨỊỴĐƠƯ', 'íìæóòîñôöÍÌÆÓÒÎÑÔÖ');
const TONES = '\u0301\u0300\u0309\u0303\u0323';
const VNI_MARKS = { '': 'ùøûõï', '\u0302': 'áàåãä', '\u0306': 'éèúüë', '\u031B': 'ùøûõï' };

/** Text as it is typed for the fonts VNI-Times and the like: a letter and a second one for its marks. @param {string} text */
export function vni(text) {
  return [...text.normalize('NFC')].map(letterInVni).join('');
}

/** @param {string} letter */
function letterInVni(letter) {
  const alone = VNI_ALONE.get(letter);
  if (alone !== undefined) return alone;
  const [base = '', ...marks] = letter.normalize('NFD');
  if (marks.length === 0) return letter;
  const tone = marks.find((mark) => TONES.includes(mark));
  const shape = marks.find((mark) => mark !== tone) ?? '';
  const stem = shape === '\u031B' ? (VNI_ALONE.get(`${base}\u031B`.normalize('NFC')) ?? '') : base;
  const mark = tone === undefined ? bareMark(shape) : markOf(shape, tone);
  return stem + (base === base.toUpperCase() ? mark.toUpperCase() : mark);
}

/** @param {string} shape @param {string} tone */
const markOf = (shape, tone) =>
  /** @type {Record<string, string>} */ (VNI_MARKS)[shape]?.[TONES.indexOf(tone)] ?? '';

/** @param {string} shape */
const bareMark = (shape) => (shape === '\u0302' ? 'â' : 'ê');

/** @param {string} from @param {string} to */
function mapOf(from, to) {
  const letters = [...to];
  return new Map([...from.normalize('NFC')].map((letter, at) => [letter, letters[at] ?? '']));
}
