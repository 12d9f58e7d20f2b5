import { diacriticsOf, spellingMarks } from './diacritics.ts';
import { fold } from './fold.ts';
import { plainNumbers, romanNumber } from './plain-numbers.ts';
import {
  AGENCIES,
  BODIES,
  BODIES_SHORT,
  CELLS,
  CELLS_SHORT,
  CITY_PROVINCES,
  OFFICES,
  OFFICES_SHORT,
  PLACES,
  type UnitWords,
} from './unit-words.ts';

/** A unit's name taken apart. */
export interface UnitName {
  /** Folded, without the words that say what kind of unit it is; spellings that sound alike are one. */
  readonly bare: string;
  /** `province`, `district`, `commune`, `agency`, `locality`, `cell`; null where no word says it. */
  readonly level: string | null;
  /** What kind of place a word says, such as `xa` or `thi tran`; null where none does. */
  readonly kind: string | null;
  /** The diacritics by which the bare name differs from others with the same letters. */
  readonly marks: string;
  /**
   * `marked` with diacritics, `unmarked` where words that have some are written without; `open` where it
   * cannot be told, as of `Ba Vinh`.
   */
  readonly writing: 'marked' | 'unmarked' | 'open';
  /** Whether it is a number that is written in Roman digits: `Thôn II`. */
  readonly isRoman: boolean;
}

/**
 * Takes a unit's name apart: `Đảng bộ xã Tân Cảnh` is `tan canh`, a commune. After the word for a place
 * comes its name, whatever it begins with: `Xã Tô Múa` is no `Tổ`. A word counts with its own diacritics
 * or with none, so `Quân sự` is no `Quận`. Numbers are one however they are written: `TDP số 03`, `TDP 3`.
 * Diacritics are looked at only where they are asked for.
 */
export function unitName(text: string): UnitName {
  const spaced = spacedOut(text.replace(CITY_SHORT, 'thành phố Hồ Chí Minh'));
  const flat = flatOf(spaced);
  const office = officeEnd(spaced, flat);
  const body = afterWord(spaced, flat, office, BODY_LEADS) ?? office;
  const cell = afterWord(spaced, flat, body, CELL_LEADS) ?? body;
  const place = placeBefore(spaced, flat, cell);
  const start = place?.end ?? cell;
  const name = plainNumbers(spaced.slice(start));
  const roman = isNumbered(place, cell > body) ? romanNumber(name) : null;
  const bare = roman === null ? soundOf(fold(name)) : String(roman);
  let marks: string | null = null;
  let writing: UnitName['writing'] | null = null;
  return {
    bare,
    level: cell === body ? levelOf(place, bare, body > 0) : 'cell',
    kind: place?.kind ?? null,
    isRoman: roman !== null,
    get marks() {
      return (marks ??= roman === null ? spellingMarks(name) : '');
    },
    get writing() {
      return (writing ??= writingOf(spaced, start));
    },
  };
}

const CITY_SHORT = /(?<![\p{L}\p{N}])tp\.?\s?hcm(?![\p{L}\p{N}])/iu;

function isNumbered(place: Place | null, isCell: boolean): boolean {
  return place === null ? isCell : place.level === 'locality' || place.kind === 'phuong';
}

function levelOf(place: Place | null, bare: string, isBody: boolean): string | null {
  if (place === null) return isBody && AGENCIES.test(bare) ? 'agency' : null;
  return place.kind === 'thanh pho' && CITY_PROVINCES.has(bare) ? 'province' : place.level;
}

function writingOf(text: string, start: number): UnitName['writing'] {
  if (diacriticsOf(text) !== '') return 'marked';
  return MARKED_WORDS.test(text.slice(0, start)) ? 'unmarked' : 'open';
}

/** Words before a name that have diacritics, where they are written with them. */
const MARKED_WORDS =
  /(?:^| )(?:dang|bo|uy|tinh|thanh|pho|thi|xa|huyen|quan|tran|phuong|dac|to|khoi|thon|xom|buon|lang|ap|doi)(?: |\.|$)/;

/** Where the body follows that is that of a committee: `Ban Tổ chức Huyện ủy`. */
function officeEnd(text: string, flat: string): number {
  const end = afterWord(text, flat, 0, OFFICE_LEADS);
  return end !== null && /^(?:tinh|huyen|thanh|quan|thi|dang) (?:uy|bo) /.test(flat.slice(end))
    ? end
    : 0;
}

/** The place with whose word a text begins, and its name as it is written: `Kon Đào`, a commune, of `xã Kon Đào`. */
export function leadingPlace(
  text: string,
): { readonly level: string; readonly name: string } | null {
  const spaced = spacedOut(text);
  const place = placeBefore(spaced, flatOf(spaced), 0);
  // What is before the name is as long in both texts, where words are parted by single spaces.
  return place && { level: place.level, name: text.slice(text.length - spaced.length + place.end) };
}

/** Whether a word may be the first of those for a place, as {@link leadingPlace} finds them: most words are not. */
export function mayLead(word: string): boolean {
  const flat = flatOf(word.normalize('NFC').toLowerCase().replace(/ð/g, 'đ'));
  return LEADING_LETTERS.has(lettersOf(flat));
}

/** Spellings that stand side by side for one name: `Ngọk` and `Ngọc`, `Pô Kô` and `Pô Cô`, `y` and `i`. */
export function soundOf(folded: string): string {
  return folded
    .replace(/k\b/g, 'c')
    .replace(/\bk(?=[oau])/g, 'c')
    .replace(/(?<![aeiou])y\b|(?<=\bqu)y\b/g, 'i')
    .trim();
}

/** Words or a short form before a name. */
interface Lead {
  readonly flat: string;
  /** Those that it must have, if any: words may be written without. */
  readonly diacritics: string;
  readonly isShort: boolean;
  /** What stands between it and the name. */
  readonly gap: RegExp;
}

const AFTER_WORDS = /(?:[ .]+|(?=\d))(?=[\p{L}\p{N}])/uy;
const AFTER_SHORT = /(?:\. ?| |(?=\d))(?=[\p{L}\p{N}])/uy;
const AFTER_POINT = / ?(?=\p{L}{2})/uy;

const OFFICE_LEADS = leadsOf(OFFICES, OFFICES_SHORT);
const BODY_LEADS = leadsOf(BODIES, BODIES_SHORT);
const CELL_LEADS = leadsOf(CELLS, CELLS_SHORT);
const PLACE_LEADS = PLACES.map((place) => ({ place, leads: leadsOf(place.words, place.short) }));
/** By the letters with which their leads begin, in the same order. */
const PLACES_BY_LETTER = new Map<string, typeof PLACE_LEADS>();
for (const one of PLACE_LEADS)
  for (const letter of new Set(one.leads.map(({ flat }) => flat.charAt(0))))
    PLACES_BY_LETTER.set(letter, [...(PLACES_BY_LETTER.get(letter) ?? []), one]);

/** The letters with which any lead begins, and a committee's: up to a space, a point or a digit. */
const LEADING_LETTERS: ReadonlySet<string> = new Set([
  ...PLACE_LEADS.flatMap(({ leads }) => leads).map(({ flat }) => lettersOf(flat)),
  ...['tinh', 'thanh', 'quan', 'huyen', 'thi'],
]);

function lettersOf(flat: string): string {
  return /^\p{L}*/u.exec(flat)![0];
}

function leadsOf(words: readonly string[], short: readonly string[]): Lead[] {
  const lead = (text: string, isShort: boolean, gap: RegExp): Lead => ({
    flat: flatOf(text),
    diacritics: diacriticsOf(text),
    isShort,
    gap,
  });
  return [
    ...words.map((one) => lead(one, false, AFTER_WORDS)),
    ...short.map((one) => lead(one, true, one.endsWith('.') ? AFTER_POINT : AFTER_SHORT)),
  ];
}

/** Where the name begins that follows one of some words; null where none of them leads to one. */
function afterWord(
  text: string,
  flat: string,
  from: number,
  leads: readonly Lead[],
): number | null {
  for (const { flat: words, diacritics, isShort, gap } of leads) {
    if (!flat.startsWith(words, from)) continue;
    const end = from + words.length;
    const own = diacriticsOf(text.slice(from, end));
    if (own !== diacritics && (own !== '' || isShort)) continue;
    gap.lastIndex = end;
    if (gap.test(text)) return gap.lastIndex;
  }
  return null;
}

const COMMITTEE = /^(?:tinh|thanh|quan|huyen|thi) uy /;

interface Place {
  readonly level: string;
  readonly kind: string;
  /** Where the name begins. */
  readonly end: number;
}

function placeBefore(text: string, flat: string, from: number): Place | null {
  const committee = COMMITTEE.exec(flat.slice(from))?.[0].length ?? 0;
  // `Thành ủy thành phố Huế`: the committee's word, and then the city's own.
  const inner = committee > 0 ? placeBefore(text, flat, from + committee) : null;
  if (inner) return inner;
  for (const { place, leads } of PLACES_BY_LETTER.get(flat.charAt(from)) ?? []) {
    const end = afterWord(text, flat, from, leads);
    // `Tỉnh ủy` alone is the committee of a province that it does not name.
    if (
      end === null ||
      flat.slice(end) === 'uy' ||
      !isPlace(place, text.slice(from, end), text.slice(end), text)
    )
      continue;
    return { level: place.level, kind: place.kind, end };
  }
  return null;
}

function isPlace({ only, short }: UnitWords, own: string, name: string, text: string): boolean {
  if (only === undefined || /^\d/.test(name)) return true;
  if (only === 'numbered') return false;
  if (diacriticsOf(own) !== '' || short.some((one) => own.length <= one.length + 2)) return true;
  // Without any diacritics `Quân sự` and `Ban Tổ chức` begin as a district and a village do.
  return diacriticsOf(text) === '' && !/^(?:quan|ban)\b/.test(own);
}

/** A text in small letters, with one space for other signs; each letter is one sign, its mark with it. */
function spacedOut(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}.'’%]+/gu, ' ')
    .trim();
}

/** A text without diacritics, sign by sign. */
function flatOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
