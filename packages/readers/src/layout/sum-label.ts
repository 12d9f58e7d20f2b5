import { fold } from '../names/fold.ts';

/** Said alone, in any spelling. */
const ALONE = /^(tong|tong cong|tong so|cong|cong don|luy ke|tong cong don)$/;
/** Said of something: only with its own marks, for `Công an` and `Tống Văn A` are no sums. */
const OF_SOMETHING =
  /^(?:tổng|tổng cộng|tổng số|cộng|cộng dồn|lũy kế|luỹ kế)[\s:]+(?:toàn|khối|các|chung|trang|mục|phần|đảng bộ|chi bộ|chi đảng bộ|xã|phường|huyện|tỉnh|thị trấn|đơn vị|năm|quý|tháng|kỳ|nhiệm kỳ|từ|[ivxab\d])(?=$|[\s\d+.,:)-])/;
const WHOLE =
  /^toàn (?:huyện|tỉnh|thành phố|thị xã|quận|đảng bộ|xã|phường|ngành|khối|cơ quan)(?=$|\s)/;
const ORDINAL = /^(?:[ivxl]{1,5}|[a-zđ]|\d{1,2})\s*[.)/:-]\s*/;

/** Whether a row's label says that it sums other rows: `Tổng cộng`, `Cộng (I+II)`, `Cộng khối xã`, `Toàn huyện`. */
export function isSumLabel(text: string): boolean {
  const plain = text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(ORDINAL, '');
  return ALONE.test(fold(plain)) || OF_SOMETHING.test(plain) || WHOLE.test(plain);
}
