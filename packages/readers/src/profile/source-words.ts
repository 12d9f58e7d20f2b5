import { knownSources, type KnownSource } from './known-sources.ts';
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
  [/^(stt|tt|so tt|so thu tu|tt so)$/, left('ordinal')],
  [
    /^(ho va ten|ho ten|ho va ten khai sinh|ho ten dang vien|ho va ten dang vien.*|ten dang vien|bi danh)$/,
    left('personal'),
  ],
  [/^(ngay (thang nam )?sinh|nam sinh|ngay sinh.*|sinh ngay.*|tuoi)$/, left('personal')],
  [
    /^(que quan|noi o|noi o hien nay|cho o.*|dia chi|thuong tru|noi sinh|noi thuong tru|cccd|cmnd|so cccd|so cmnd|can cuoc( cong dan)?|dien thoai|so dien thoai|sdt|nguoi gioi thieu.*)$/,
    left('personal'),
  ],
  [
    /^(ngay (duoc )?ket nap.*|ngay vao dang|ket nap ngay|ngay thang nam ket nap|ngay thang ket nap|ngay vao dcsvn)$/,
    day('admitted_on'),
  ],
  [
    /^(ngay (ra )?quyet dinh.*|quyet dinh ket nap ngay|ngay qd.*|ngay ky quyet dinh.*)$/,
    day('decided_on'),
  ],
  [/^(ngay (to chuc )?le.*|ngay to chuc ket nap.*)$/, day('ceremony_on')],
  [
    /^(ngay (duoc )?(cong nhan )?chinh thuc.*|ngay cong nhan.*|chinh thuc ngay)$/,
    day('recognised_on'),
  ],
  [
    /^(chi bo|don vi|ten don vi|dang bo|dang uy|dang bo co so|xa phuong|xa phuong thi tran|xa thi tran|to chuc dang|to chuc co so dang|to chuc|noi sinh hoat|noi sinh hoat dang|chi bo sinh hoat|don vi cong tac|ten to chuc dang|ten to chuc co so dang|tccsd|dang bo chi bo|dang bo chi bo co so|chi dang bo|dia phuong|ten xa.*|xa|huyen|unit)$/,
    { is: 'unit' },
  ],
  [/^(so nguoi|so luong nguoi)$/, { is: 'count' }],
  [
    /^(ma dang vien|so the.*|ma so|so hieu|so the dang|ma so dang vien|so ly lich|id)$/,
    { is: 'id' },
  ],
  [/^(ghi chu|chu thich)$/, left('remark')],
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
    /^(tong so ket nap|so dang vien (moi )?(duoc )?ket nap.*|dang vien moi ket nap|dang vien moi|ket nap|da ket nap|ket nap moi|thuc hien|ket qua.*|so ket nap.*|so dang vien moi.*|tong so dang vien.*ket nap.*|so luong|tong so|ts|da thuc hien)$/,
    figure('admitted'),
  ],
  [/^(cong|tong cong|tong|cong don)$/, left('sum')],
  [
    /^(trinh do hoc van|hoc van|trinh do van hoa|van hoa|giao duc pho thong|gdpt)$/,
    attribute('hoc_van'),
  ],
  [/^(trinh do chuyen mon.*|chuyen mon.*|cmnv)$/, attribute('chuyen_mon')],
  [/^(ly luan chinh tri|trinh do ly luan.*|llct)$/, attribute('ly_luan')],
  [/^(nghe nghiep.*|chuc vu.*|cong viec.*)$/, attribute('nghe_nghiep')],
  [/^(do tuoi|nhom tuoi)$/, attribute('do_tuoi')],
];

/**
 * What heads say, from the outermost to the column's own: the innermost that is known says it, unless an
 * outer one says a ratio. Heads are given folded. Null where none of them is known.
 */
export function headMeaning(path: readonly string[]): HeadMeaning | null {
  for (const head of [...path].reverse()) {
    const found = HEADS.find(([pattern]) => pattern.test(head));
    if (found) return { meaning: found[1] };
    const source = sourceInHead(head);
    if (source) return { meaning: { is: 'source', source: source.source_id } };
  }
  return null;
}

/** The source that a folded head speaks of; null where it speaks of none. */
export function sourceInHead(folded: string): KnownSource | null {
  return knownSources.find(({ words }) => words.test(folded)) ?? null;
}
