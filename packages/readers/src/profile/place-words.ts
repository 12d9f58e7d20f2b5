import { consumeWords, phrase, type Phrase } from './consume-words.ts';
import { headText } from './head-text.ts';

/** What the heads above a column say of a place. */
export interface PlaceHead {
  /**
   * `party`: an organisation of the Party; `home`: where a person comes from or lives; `work`: where a person
   * works or learns; `place`: a kind of place and nothing more, as units are called where nothing else is said.
   */
  readonly of: 'party' | 'home' | 'work' | 'place';
  /** Whether all of its words are accounted for. */
  readonly isUnderstood: boolean;
  /** Whether some of its words speak of another organisation: where a person moved to, who proposed. */
  readonly isOfOther: boolean;
}

type Idea = 'party' | 'home' | 'work' | 'moved' | 'former' | 'place' | 'filler';

const PHRASES: readonly Phrase<Idea>[] = [
  phrase(
    'moved',
    /(?:noi )?chuyen(?: (?:sinh hoat|dang|den|di|ve))+|(?:noi |da )?tiep nhan|noi (?:di|den)/,
  ),
  phrase(
    'party',
    /(?:noi|dia diem|tai) (?:duoc )?ket nap(?: (?:dang|vao dang))?|(?:noi |dang )?sinh hoat(?: dang)?|chi (?:bo|uy)(?: (?:co so|bo phan|truc thuoc))*|dang (?:bo|uy)(?: (?:co so|bo phan|truc thuoc|cap tren))*|chi dang bo|to chuc (?:co so |cs )?dang|tccsd|tcd/,
  ),
  phrase(
    'home',
    /que(?: quan)?|nguyen quan|tru quan|sinh quan|(?:noi |cho )(?:o|sinh|thuong tru|tam tru|cu tru|dang ky ho khau|dang ky)(?: (?:hien nay|hien tai|hien|nay|khai sinh))?|thuong tru|tam tru|cu tru|ho khau|hktt|dia chi(?: (?:thuong tru|hien nay))?/,
  ),
  phrase(
    'work',
    /(?:noi |don vi |co quan |dia chi )+(?:hoc tap|lao dong)|(?:noi |don vi |co quan |dia chi )*(?:cong tac|lam viec)|noi lam|co quan|noi hoc/,
  ),
  phrase('former', /cu|truoc day|truoc khi|(?:noi )?gioi thieu|giup do|chuyen/),
  phrase(
    'place',
    /don vi|dia phuong|dia ban|to chuc|xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh|thon|xom|ap|buon|khu pho|to dan pho|tdp/,
  ),
  phrase(
    'filler',
    /truc thuoc|co so|cap tren|cap|ten|tai|cua|thuoc|noi|va|hoac|hien nay|dang vien|dang|thong tin|ket nap/,
  ),
];

/** Longer than any head. */
const LONGEST = 200;
/** Whatever else it says, a head of a place has one of these words; most sheet cells have none. */
const SAYS_PLACE = new RegExp(
  PHRASES.filter(({ idea }) => idea !== 'filler' && idea !== 'former')
    .map(({ words }) => words.source)
    .join('|'),
);
/** A unit of measure. */
const NO_PLACE = /\bdon vi tinh\b/;

/** Which of several places a head is about. */
const ORDER = ['party', 'work', 'home', 'place'] as const;

/**
 * What the heads above a column say of a place, all of their words together: `Quê quán › Xã` is where a person
 * comes from, whatever its innermost word is. Null where they speak of none.
 *
 * @param path heads from the outermost to the column's own
 */
export function placeHead(path: readonly string[]): PlaceHead | null {
  const folded = headText(path);
  if (folded.length > LONGEST || NO_PLACE.test(folded) || !SAYS_PLACE.test(folded)) return null;
  const { said, left } = consumeWords(folded, PHRASES);
  const of = said.has('moved') ? 'party' : ORDER.find((one) => said.has(one));
  if (of === undefined) return null;
  const isOfOther = said.has('moved') || said.has('former');
  const isMixed = of === 'party' && (said.has('work') || said.has('home'));
  return { of, isUnderstood: left.length === 0 && !isOfOther && !isMixed, isOfOther };
}
