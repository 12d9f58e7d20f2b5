import { fold } from '../names/fold.ts';

/** In any spelling of its marks: a quick look at very many remarks. */
const MAY_BE =
  /h[ủuo]|kh[ôo]ng|r[úu]t|ch[ưu]a|ch[ờo]|[đd]ang|[đd]ừng|dung|t[ạa]m|tr[ướuo]+c|tr[ảa]\s|t[ừu]|ng[ừu]ng|xin|nh[ầa]m|tr[ùu]ng|d[ựu]|b[ỏo]|[đd][ềe]/iu;

const UNDONE = [
  // `Hủy quyết định`, `thu hồi QĐ`
  /\bhuy(?! (?:hieu|chuong))\b|\bthu hoi (?:quyet dinh|qd|ket qua)\b|\bbai bo\b/,
  // `không kết nạp`, `không được chuẩn y`, `chưa đủ điều kiện`
  /\b(?:khong|chua)(?: (?:duoc|dong y|chap thuan|to chuc|lam|le|tien hanh|co|quyet dinh|xet|cho))* (?:ket nap|vao dang|chuan y|phe duyet|duyet|thong qua)\b/,
  // `Đã có QĐ, chưa tổ chức lễ`, `chưa có quyết định`
  /\b(?:khong|chua) to chuc(?: le)?(?= (?:cho|do|vi|vao|ket nap)\b|$)|\bchua co (?:quyet dinh|qd)\b/,
  /\b(?:khong|chua) (?:du|dat|bao dam|dam bao)\b|\b(?:khong|chua) (?:dong y|chap thuan)\b/,
  /\b(?:da |xin |tu )?rut\b(?! kinh nghiem| gon)/,
  /\b(?:dang|con|cho|tiep tuc|can)(?: (?:cho|duoc|de))* (?:xem xet|xet|xac minh|tham tra|tham dinh|hoan thien|hoan chinh|lam ho so|bo sung|xu ly|giai quyet|quyet dinh|qd|ket nap|phe duyet|duyet|chuan y|y kien)\b/,
  /\b(?:tam hoan|tam dung|hoan ket nap|hoan lai|hoan den|dung ket nap|dung lai|tam ngung|ngung ket nap|ngung xet)\b|^hoan$/,
  /\b(?:chuyen|mat|chet|tu tran|nghi|thoi|bo|di|vi pham|xuat canh|xuat ngu|ra quan)\b.*\btruoc (?:khi|ngay|luc)(?: duoc)? (?:ket nap|vao dang|quyet dinh)\b/,
  /\btra (?:lai )?ho so\b|\btu choi\b|\bxin (?:thoi|khong|rut|hoan)\b|\bkhong vao dang\b/,
  /\b(?:ghi|nhap|chep|danh|tinh|ke|bi|dong|dong nay) (?:nham|trung|sai)\b|^(?:nham|trung)\b|\btrung (?:voi|so|dong|stt|ten)\b/,
  /\bdu kien\b|\bde nghi (?:ket nap|xem xet)\b|^(?:dang |cho |moi )?de nghi$|\bdang (?:trinh|lam thu tuc)\b|\bde nghi bo\b|^bo\b/,
] as const;

/** Speaks of becoming a full member, which comes after the admission. */
const OF_OFFICIAL = /\bchinh thuc\b/;

/**
 * Whether a remark beside a person in a list of the admitted says that the admission was undone, did not come
 * about or has not yet: `Hủy quyết định`, `không kết nạp`, `đã rút`, `đang xem xét`; or that the row is a slip.
 */
export function saysUndone(remark: string): boolean {
  if (!MAY_BE.test(remark.normalize('NFC'))) return false;
  const words = fold(remark);
  if (OF_OFFICIAL.test(words) && !/\b(?:ket nap|vao dang)\b/.test(words)) return false;
  return UNDONE.some((one) => one.test(words));
}
