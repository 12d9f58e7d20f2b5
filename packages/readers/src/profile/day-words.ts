import { fold } from '../names/fold.ts';
import { headText } from './head-text.ts';
import { consumeWords, phrase, type Phrase } from './consume-words.ts';
import type { DayColumn, DayPart } from './profile.ts';

/** What the heads above a column say of a day in the life of a Party member. */
export interface DayHead {
  readonly column: DayColumn;
  /** Whether a word for a day stands there; else the values alone tell that it is one. */
  readonly saysDay: boolean;
  /** What a column of this head holds if others hold the rest of the day: `Năm` of `Năm vào Đảng`. */
  readonly part: DayPart | null;
  /** Whether all of its words are accounted for. */
  readonly isUnderstood: boolean;
  /** Whether some of its words speak of another day: of the Youth Union, of a plan, of a card. */
  readonly isOfOther: boolean;
}

type Idea =
  | 'other'
  | 'filler'
  | 'official'
  | 'probation'
  | 'decision'
  | 'ceremony'
  | 'join'
  | 'enter'
  | 'party'
  | 'day'
  | 'time';

/** Days of something else, and of admissions that are none yet or none any more. */
const OTHER = [
  'doan(?: (?:vien|tncs|tn|thanh nien|hcm|ho chi minh|cong san))*',
  'd(?:oan )?tn(?:cs)?(?: ?hcm)?|dvtn|tncs(?: ?hcm)?',
  'doi(?: (?:vien|tntp|thieu nien|tien phong|hcm))*',
  'hoi(?: vien)?|thanh nien|nganh|bien che|quan doi|quan ngu|nhap ngu|xuat ngu|bo doi|cong an|llvt|luc luong',
  'truong|lop|hoc|cong tac|lam(?: viec)?|co quan|cong ty|doanh nghiep|tuyen dung|bo nhiem|nghi huu|nghi viec',
  'du kien|ke hoach|de nghi|gioi thieu|xet|trinh|nop|don|ho so|tham tra|hop|thong qua|chuan y|bau',
  'cap|phat|nhan|the|huy hieu|tang|khen',
  'chuyen|sinh hoat|tiep nhan|den|di',
  'mat|chet|tu tran|qua doi|khai tru|xoa ten|ra khoi|xin ra|phuc hoi|lai|mien|giam|ky luat',
  'cap nhat|nhap lieu|lap|bao cao|het han|den han|gia han|han|sinh|cuoi',
].join('|');

const PHRASES: readonly Phrase<Idea>[] = [
  phrase(
    'official',
    /(?:(?:cong nhan|chuyen)(?: (?:la|len|dang vien|dang|dv))* )?(?:chinh thuc|ct)|dvct|cong nhan/,
  ),
  phrase('ceremony', /(?:to chuc |lam |buoi )?le(?: ket nap)?|to chuc ket nap/),
  phrase('other', OTHER),
  phrase('probation', /dang vien du bi|dvdb|du bi|db/),
  phrase('decision', /(?:(?:ra|ky|ban hanh) )?(?:quyet dinh|qd)/),
  phrase('join', /ket nap|kn|(?:gia nhap|vao) (?:dang cong san viet nam|dang csvn|dang|dcsvn)/),
  phrase('enter', /gia nhap|vao/),
  phrase(
    'party',
    /dang cong san(?: viet nam)?|dang csvn|csvn|cong san(?: viet nam)?|dcsvn|dang vien|dang/,
  ),
  phrase('day', /ngay thang nam|ngay thang|thang nam|ngay|thoi gian|thoi diem/),
  phrase('time', /nam|thang/),
  phrase(
    'filler',
    /thong tin|trich ngang|danh sach|so yeu|ly lich|ca nhan|chung|cua|duoc|ve|tai|theo|moi|nguoi|dong chi|quan chung|uu tu|va|la|da|duong lich/,
  ),
];

/** Short forms of whole heads. */
const SHORT: Readonly<Record<string, string>> = { nvd: 'ngay vao dang', nkn: 'ngay ket nap' };
const PARTS: Readonly<Record<string, DayPart>> = { ngay: 'day', thang: 'month', nam: 'year' };
/** Longer than any head. */
const LONGEST = 200;
/** What is counted or compared is no day, whatever else the head says. */
const NO_DAY = /\b(?:ty le|ti le|tuoi|so luong|tong so|so nguoi|so dang vien)\b/;

/**
 * What the heads above a column say of a day of admission, decision, ceremony or recognition, all of their
 * words together: `Ngày vào Đảng › Chính thức`, `Ngày kết nạp Đoàn`. Null where they speak of none of them.
 *
 * @param path heads from the outermost to the column's own
 */
export function dayHead(path: readonly string[]): DayHead | null {
  const folded = headText(path)
    .replace(/\d+/g, ' ')
    .replace(/\b(?:nvd|nkn)\b/g, (short) => SHORT[short]!)
    .replace(/\s+/g, ' ')
    .trim();
  if (folded.length > LONGEST || NO_DAY.test(folded)) return null;
  const { said, left } = consumeWords(folded, PHRASES);
  const column = columnOf(said);
  if (column === null) return null;
  const isOfOther = said.has('other');
  return {
    column,
    saysDay: said.has('day'),
    part: partOf(path.at(-1)!, folded),
    isUnderstood: left.length === 0 && !isOfOther && !isDoubtful(said),
    isOfOther,
  };
}

function columnOf(said: ReadonlySet<Idea>): DayColumn | null {
  if (said.has('official') && !said.has('probation')) return 'recognised_on';
  if (said.has('decision')) return 'decided_on';
  if (said.has('ceremony')) return 'ceremony_on';
  return said.has('join') || said.has('enter') || said.has('probation') ? 'admitted_on' : null;
}

/** Both days in one head, the day of the decision to recognise, and what was entered if not the Party. */
function isDoubtful(said: ReadonlySet<Idea>): boolean {
  if (said.has('official') && (said.has('probation') || said.has('decision'))) return true;
  return said.has('enter') && !said.has('join') && !said.has('party');
}

/** The part of a day that a head's own and only word for time names. */
function partOf(own: string, folded: string): DayPart | null {
  const words = folded.split(' ').filter((word) => word in PARTS);
  const leaf = fold(own);
  if (leaf in PARTS) return PARTS[leaf]!;
  return words.length === 1 && folded.startsWith(words[0]!) ? PARTS[words[0]!]! : null;
}
