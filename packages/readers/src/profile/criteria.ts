import { attributeId } from '../names/attribute-id.ts';
import { fold } from '../names/fold.ts';
import { readFigureHead } from './figure-head.ts';
import type { Meaning, NewSource } from './profile.ts';
import { sourceInHead } from './source-words.ts';

/** What a row of the official form counts. */
export interface CriterionMeaning {
  readonly meaning: Meaning;
  /** The source that the row counts; null where it counts all, or no admissions. */
  readonly source: NewSource | null;
  /** The partition that the row is a part of: its rows add up to all. Null where it is of none. */
  readonly group: string | null;
  /** Whether it is likely only, and asked for: a known word stands beside others. */
  readonly isAsked: boolean;
}

/** The partitions of the form Biểu số 2-BTCTW, in its older and newer rows. */
const PARTITIONS: readonly (readonly [head: RegExp, column: string, label: string])[] = [
  [/(nghe nghiep|thanh phan nghe|cong viec)/, 'nghe_nghiep', 'Nghề nghiệp'],
  [/(tuoi doi|do tuoi|nhom tuoi)/, 'do_tuoi', 'Tuổi đời'],
  [/(giao duc pho thong|hoc van|van hoa)/, 'hoc_van', 'Giáo dục phổ thông'],
  [/(chuyen mon|nghiep vu)/, 'chuyen_mon', 'Chuyên môn'],
  [/(ly luan)/, 'ly_luan', 'Lý luận chính trị'],
];

/** Organisations that admitted somebody: no admissions. */
const ORGANISATIONS = /^((tong )?so )?(to chuc|tccs|chi bo|dang bo).* ket nap|to chuc co so dang/;
/** All admissions and nothing less: `Tổng số đảng viên` alone are members, `… kết nạp là nữ` are women. */
const ALL_WORDS =
  /^(tong so|tong cong|tong)$|^(tong so |tong cong |so )?((dang vien|dv|nguoi)( cua [a-z ]+?)?( moi)?( duoc)? ket nap|ket nap|(dang vien|dv) moi)( moi)?( vao dang)?( cua (toan )?(dang bo|don vi).*)?( (trong )?(ky|nam|quy|thang|\d+ thang)( [a-z0-9]+)*)?$/;

/** What the same reports tell of, and what counts nobody admitted. */
const OTHER_WORK =
  /\b(quan chung|cam tinh|boi duong|nhan thuc|ho so|chinh thuc|xoa ten|khai tru|ky luat|chuyen sinh hoat|tu tran|thoi tra|huy hieu|chua (co|ket nap)|thon|lang|to dan pho)\b/;

/** Labels above others that leave it at all admissions. */
const LEADS = /^(trong do|trong tong so|chia ra|phan tich|ket qua|tinh hinh|cong tac)( |$)/;

const ALL: Meaning = { is: 'figure', measure: 'admitted', source: null, period: 'sheet' };
const NOT_ADMISSIONS: Meaning = { is: 'left_out', why: 'not_admissions' };

/**
 * What a row of the form counts, by its label and the labels above it. Null where they say nothing known.
 * Source: Biểu số 2-BTCTW, thống kê đảng viên mới kết nạp.
 */
export function criterionMeaning(label: string, under: readonly string[]): CriterionMeaning | null {
  const own = fold(label);
  const above = under.map(fold);
  if (/(tuoi binh quan|tuoi trung binh|tong tuoi)/.test(own)) return only(NOT_ADMISSIONS);
  if (ORGANISATIONS.test(own)) return only(NOT_ADMISSIONS);
  if (above.some((one) => /to chuc co so dang|tccs/.test(one))) return only(NOT_ADMISSIONS);
  if (
    isPartition(own, directHead(above)) ||
    /^(phan tich.*|trong do|chia ra|trong tong so.*)$/.test(own)
  )
    return only(NOT_ADMISSIONS);
  const isOfAll = above.every((one) => ALL_WORDS.test(one) || LEADS.test(one));
  if (ALL_WORDS.test(own) && (isOfAll || own.includes('moi') || own.includes('ket nap')))
    return only(ALL);
  const partitions = PARTITIONS.filter(([head]) => above.some((one) => head.test(one)));
  if (partitions.length > 0) {
    const direct = partitions.find(([head]) => head.test(directHead(above)));
    return direct ? partOf(label, direct) : null;
  }
  // What is counted within a source, or among others than the admitted, only a person can say.
  if (!isOfAll) return null;
  const known = sourceInHead(own.replace(/^(trong do|la) /, ''));
  if (known) return counting(known, null);
  return !OTHER_WORK.test(own) && above.some((one) => /^(tong so|trong do)/.test(one))
    ? ownSource(label)
    : null;
}

/**
 * What words beside one another say that are called so by no known source: that source, where only words that
 * lead to it stand beside it; a source of their own, where they say nothing known, or else likely so.
 */
function ownSource(label: string): CriterionMeaning | null {
  const head = readFigureHead(label);
  const { counts, sources, phrases, isUnclear, isRatio, isComplement } = head;
  const isOfPersons = counts === null || counts === 'admitted' || counts === 'members';
  if (!isOfPersons || isRatio || isComplement || isUnclear || phrases.length > 0) return null;
  const [known] = sources;
  if (known && !head.isDoubtful) return counting(known, null);
  return { ...counting(sourceOf(label), null), isAsked: known !== undefined };
}

/** The label that a row stands under; a row under a part of a partition is itself no part. */
function directHead(above: readonly string[]): string {
  return above.filter((one) => !/^(trong do|chia ra)$/.test(one)).at(-1) ?? '';
}

/** Whether a label is a partition's head. `Các nghề nghiệp khác` under `Nghề nghiệp` is a part of it. */
function isPartition(own: string, above: string): boolean {
  return PARTITIONS.some(([head]) => head.test(own) && !head.test(above)) && !/\d/.test(own);
}

function partOf(label: string, [, column, group]: (typeof PARTITIONS)[number]): CriterionMeaning {
  const band = bandOf(label);
  const value = band ?? label;
  const source: NewSource = {
    source_id: `${column}_${attributeId(value)}`,
    label_vi: `${group}: ${label}`,
    label_en: `${group}: ${label}`,
    column,
    value,
    sensitive: false,
  };
  return counting(source, group);
}

/** `18-30` of `Từ 18 đến 30 tuổi`, `51+` of `Từ 51 tuổi trở lên` and `Trên 50 tuổi`; null for any other text. */
function bandOf(label: string): string | null {
  const folded = fold(label);
  const between = /(\d{2}) (?:den |tuoi den )?(\d{2})/.exec(folded);
  if (between) return `${between[1]}-${between[2]}`;
  const over = /^(?:tren|hon) (\d{2})/.exec(folded)?.[1];
  if (over) return `>${over}`;
  const from = /(\d{2}) (?:tuoi )?tro len/.exec(folded)?.[1];
  return from ? `${from}+` : null;
}

function sourceOf(label: string): NewSource {
  const id = attributeId(label);
  return {
    source_id: id,
    label_vi: label,
    label_en: label,
    column: id,
    value: 'yes',
    sensitive: false,
  };
}

function counting(source: NewSource, group: string | null): CriterionMeaning {
  const { source_id, label_vi, label_en, column, value, sensitive } = source;
  return {
    meaning: { is: 'figure', measure: 'admitted', source: source_id, period: 'sheet' },
    source: { source_id, label_vi, label_en, column, value, sensitive },
    group,
    isAsked: false,
  };
}

function only(meaning: Meaning): CriterionMeaning {
  return { meaning, source: null, group: null, isAsked: false };
}
