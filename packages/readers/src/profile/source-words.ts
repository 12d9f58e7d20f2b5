import { dayHead } from './day-words.ts';
import { knownSources, type KnownSource } from './known-sources.ts';
import { placeHead } from './place-words.ts';
import { fold } from '../names/fold.ts';
import type { Meaning } from './profile.ts';

export { knownSources, type KnownSource } from './known-sources.ts';

/** What a head says that its column holds. */
export interface HeadMeaning {
  readonly meaning: Meaning;
}

const left = (why: Extract<Meaning, { is: 'left_out' }>['why']): Meaning => ({
  is: 'left_out',
  why,
});
const day = (column: Extract<Meaning, { is: 'day' }>['column']): Meaning => ({ is: 'day', column });
const attribute = (column: string): Meaning => ({ is: 'attribute', column });
const figure = (
  measure: 'admitted' | 'target',
  period: Extract<Meaning, { is: 'figure' }>['period'] = 'sheet',
): Meaning => ({ is: 'figure', measure, source: null, period });

/** Words of heads, without diacritics; the first that fits a head says what it is. */
const HEADS: readonly (readonly [pattern: RegExp, meaning: Meaning])[] = [
  [/^admitted on$/, day('admitted_on')],
  [/^decided on$/, day('decided_on')],
  [/^ceremony on$/, day('ceremony_on')],
  [/^recognised on$/, day('recognised_on')],
  [/^unit( id)?$/, { is: 'unit' }],
  // What pivot tables call the column of their rows.
  [/^(row labels|nhan hang)$/, { is: 'unit' }],
  [/^count$/, { is: 'count' }],
  [/^admission id$/, { is: 'id' }],
  [/^sex$/, { is: 'source', source: 'women' }],
  [/^(stt|tt|so tt|so thu tu|tt so|thu tu)$/, left('ordinal')],
  [
    /^(ho (va )?ten.*|ho (va )?chu (dem|lot).*|ten (dang vien|nguoi|quan chung|dong chi).*|danh sach (dang vien|nguoi|dong chi).*|bi danh)$/,
    left('personal'),
  ],
  [/^(ngay (thang nam )?sinh|nam sinh|ngay sinh(?! hoat).*|sinh ngay.*|tuoi)$/, left('personal')],
  [
    /^((so )?(cccd|cmnd|can cuoc( cong dan)?)( (cccd|cmnd|can cuoc( cong dan)?))?|(so )?dien thoai|sdt|email|thu dien tu|nguoi gioi thieu.*)$/,
    left('personal'),
  ],
  [/^(so nguoi|so luong nguoi)$/, { is: 'count' }],
  [
    /^(ma dang vien|so the.*|ma so|so hieu|so the dang|ma so dang vien|so ly lich( dang vien)?|id)$/,
    { is: 'id' },
  ],
  [/^(ghi chu|chu thich|so quyet dinh.*|so qd.*)$/, left('remark')],
  [/^(gioi tinh|phai)$/, { is: 'source', source: 'women' }],
  [/^(tieu chi|chi tieu thong ke|noi dung|noi dung thong ke)$/, { is: 'criterion' }],
  [
    /^(ty le.*|ti le.*|%|.* %|% .*|dat %.*|dat ty le.*|so sanh.*|.*so voi cung ky.*|tang giam.*|phan tram.*)$/,
    left('ratio'),
  ],
  [/^(cung ky.*|nam truoc|cung ky nam truoc.*)$/, figure('admitted', 'previous')],
  [/^(ky nay|thuc hien ky nay|ky bao cao|nam nay)$/, figure('admitted')],
  [/^(chi tieu.*|ke hoach.*|chi tieu duoc giao|nghi quyet|kh|ct|kh giao)$/, figure('target')],
  [
    /^(tong so ket nap|so dang vien (moi )?(duoc )?ket nap.*|dang vien moi ket nap|dang vien moi|ket nap|da ket nap|ket nap moi|(dang vien )?(moi )?(duoc )?ket nap( moi)?( dang vien)? trong (thang|quy|nam|ky)( nay)?|thuc hien|ket qua.*|so ket nap.*|so dang vien moi.*|so dv (moi )?(duoc )?ket nap.*|tong so dang vien.*ket nap.*|so luong|tong so|ts|da thuc hien)$/,
    figure('admitted'),
  ],
  [/^(cong|tong cong|tong|cong don|ca nam)$/, left('sum')],
  [/^(con lai|con thieu|con phai (ket nap|thuc hien)|vuot|chua dat)$/, left('complement')],
  [
    /^(trinh do hoc van|hoc van|trinh do van hoa|van hoa|giao duc pho thong|gdpt)$/,
    attribute('hoc_van'),
  ],
  [/^(trinh do chuyen mon.*|chuyen mon.*|cmnv)$/, attribute('chuyen_mon')],
  [/^(ly luan chinh tri|trinh do ly luan.*|llct)$/, attribute('ly_luan')],
  [/^(nghe nghiep.*|chuc vu.*|cong viec.*)$/, attribute('nghe_nghiep')],
  [/^(do tuoi|nhom tuoi)$/, attribute('do_tuoi')],
];

/** Words for a day: most sheet cells that are looked at have none. */
const SAYS_DAY = /\b(?:ngay|thoi|thang|nvd|nkn)\b/;

/**
 * What heads say, from the outermost to the column's own: the innermost that is known says it, read
 * together with the one above it first (`Ngày › Kết nạp`). Null where none of them is known.
 */
export function headMeaning(path: readonly string[]): HeadMeaning | null {
  if (path.at(-1)?.includes('%')) return { meaning: left('ratio') };
  const folded = path.map(foldHead).filter((head) => head !== '');
  const day = SAYS_DAY.test(folded.join(' ')) ? dayHead(path) : null;
  if (day?.saysDay && day.isUnderstood) return { meaning: { is: 'day', column: day.column } };
  for (let end = folded.length; end > 0; end--) {
    const own = folded[end - 1]!;
    const found =
      (end > 1 ? meaningOf(`${folded[end - 2]!} ${own}`) : null) ?? meaningOf(own) ?? sourceOf(own);
    if (found) return { meaning: found };
  }
  return null;
}

function meaningOf(folded: string): Meaning | null {
  return HEADS.find(([pattern]) => pattern.test(folded))?.[1] ?? placeOf(folded);
}

/** A label of units, of whatever kind; where persons come from or live is left out. */
function placeOf(folded: string): Meaning | null {
  const place = placeHead([folded]);
  if (!place?.isUnderstood) return null;
  return place.of === 'home' ? left('personal') : { is: 'unit' };
}

function sourceOf(folded: string): Meaning | null {
  const source = knownSource(folded);
  return source ? { is: 'source', source: source.source_id } : null;
}

/** The source that a head speaks of; null where it speaks of none. */
export function sourceInHead(head: string): KnownSource | null {
  return knownSource(foldHead(head));
}

function knownSource(folded: string): KnownSource | null {
  const called = folded.replace(/ /g, '_');
  return (
    knownSources.find(({ words, source_id }) => source_id === called || words.test(folded)) ?? null
  );
}

/** `Năm`, which without diacritics would be `Nam`. */
const YEAR = /^\s*năm\s*$/iu;

/** A head for comparing: without what stands in brackets, and without words that only lead to it. */
export function foldHead(head: string): string {
  if (YEAR.test(head.normalize('NFC'))) return 'nam lich';
  const plain = fold(head.replace(/\([^)]*\)/g, ' ')) || fold(head);
  return plain.replace(/^(?:trong do|chia ra|bao gom|gom|sum of|count of|tong cua) (?=.)/, '');
}
