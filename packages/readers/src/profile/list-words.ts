import { fold } from '../names/fold.ts';
import { consumeWords, phrase, type Phrase } from './consume-words.ts';
import type { ListKind } from './profile.ts';

/** What the lines above a list of persons say of it. */
export interface ListTitle {
  /** What its persons are if not persons admitted then; null where nothing says so. */
  readonly kind: ListKind | null;
  /** Whether some line says that its persons were admitted. */
  readonly isOfAdmitted: boolean;
  /** The line that says its kind; null where none does. */
  readonly line: string | null;
}

type Idea = ListKind | 'admitted' | 'chosen';

const ADMISSION =
  '(?:(?:xet|de nghi|cong nhan|dang vien|quan chung|doan vien|uu tu|vao|duoc|moi) )*(?:ket nap|vao dang|phat trien dang(?: vien)?)';

const PHRASES: readonly Phrase<Idea>[] = [
  phrase('admitted', /uu tu (?:da |moi |vua )?(?:duoc )?ket nap/),
  phrase(
    'planned',
    `(?:de nghi|xet|du kien|du nguon|tao nguon|nguon|gioi thieu|chua|doi tuong|chuan bi|cho|du dieu kien|ke hoach|dang ky) ${ADMISSION}`,
  ),
  phrase(
    'planned',
    /du kien|tao nguon|nguon (?:dang vien|cam tinh)|cam tinh dang|doi tuong dang|gioi thieu (?:cho|voi) dang|(?:boi duong |hoc |lop )*nhan thuc ve dang|nhan thuc dang/,
  ),
  phrase('official', /(?:(?:chuyen|cong nhan|xet) )*(?:dang |dang vien )?chinh thuc/),
  phrase('trained', /lop|hoc vien|boi duong|tap huan/),
  phrase(
    'left_party',
    /khai tru|xoa ten|(?:ra|roi) khoi dang|xin ra|tu tran|qua doi|da mat|bi ky luat|dinh chi sinh hoat/,
  ),
  phrase(
    'moved',
    /chuyen (?:(?:dang|to chuc|sinh hoat|den|di|ve|ra|vao) ?)+|tiep nhan|mien (?:cong tac|sinh hoat)/,
  ),
  phrase(
    'decorated',
    /huy hieu|tuoi dang|khen thuong|bieu duong|(?:cap|phat|doi|trao) (?:lai )?the/,
  ),
  phrase('admitted', /ket nap|dang vien moi|vao dang|phat trien dang(?: vien)?/),
  phrase('chosen', /uu tu|quan chung/),
  phrase(
    'members',
    /(?:danh sach|trich ngang|so theo doi)(?: (?:trich ngang|cac|nhung|toan bo))* (?!nam |quy |thang |dot |so |kem |tai |phu luc |bieu )(?:[a-z]+ ?)+/,
  ),
];

/** Where several say it, the first of these. */
const KINDS = ['left_party', 'planned', 'official', 'moved', 'decorated', 'trained'] as const;
/** Papers to which a list belongs. */
const PAPERS = /\b(?:kem theo|thuc hien|can cu|theo)\b.*$/;

/**
 * What the lines above a list of persons and its sheet's name say that it lists: persons who are planned to
 * be admitted, were recognised, moved, left the Party, were decorated, or members whenever admitted.
 */
export function listTitle(lines: readonly string[]): ListTitle {
  const said = lines.map((line) => ({ line, ...consumeWords(withoutPapers(line), PHRASES) }));
  const lineOf = (idea: Idea): string | null =>
    said.find((one) => one.said.has(idea))?.line ?? null;
  const isOfAdmitted = lineOf('admitted') !== null;
  const of = (kind: ListKind, line: string | null): ListTitle => ({ kind, isOfAdmitted, line });
  const kind = KINDS.find((one) => lineOf(one) !== null);
  if (kind) return of(kind, lineOf(kind));
  if (isOfAdmitted) return { kind: null, isOfAdmitted, line: null };
  if (lineOf('chosen') !== null) return of('planned', lineOf('chosen'));
  return lineOf('members') === null
    ? { kind: null, isOfAdmitted, line: null }
    : of('members', lineOf('members'));
}

/** A line without the papers to which its table belongs, its diacritics taken off. */
export function withoutPapers(line: string): string {
  const brackets = line.replace(/\(([^)]*)\)/g, (all, inside: string) =>
    /^(?:kem|ban hanh|theo|thuc hien|can cu)\b/.test(fold(inside)) ? ' ' : all,
  );
  return fold(brackets).replace(PAPERS, ' ');
}
