import { fold } from '../names/fold.ts';

/**
 * What a row's label says that its numbers are: the sum of other rows, their mean, their sum up to there, a
 * ratio, or perhaps one of these: then the numbers tell, or a person.
 */
export type SumWord = 'sum' | 'mean' | 'running' | 'ratio' | 'maybe';

/** Said alone, in any spelling. */
const ALONE: readonly (readonly [pattern: RegExp, word: SumWord])[] = [
  [
    /^(tong|tong cong|tong so|tong cuoi|tong chung|tong toan bo|tong phu|cong|cong chung|cong tong|(grand |sub )?totals?|subtotals?|grand sum|toan bo|tat ca)$/,
    'sum',
  ],
  [
    /^(luy ke|cong don|tong cong don|(cong )?(mang|chuyen) sang( trang (sau|ben))?|(cong )?chuyen (sang )?trang (sau|ben)|(cong )?trang truoc (mang|chuyen) sang|(cong )?mang sang tu trang truoc|running total|cumulative|carried forward|brought forward|c f|b f)$/,
    'running',
  ],
  [
    /^((so |muc )?binh quan( chung)?|average|avg|mean|bq( chung)?|(so )?trung binh( chung)?|(so )?trung vi|median|(so )?(cao|thap|nhieu|it|lon|nho) nhat|max(imum)?|min(imum)?|(gia tri )?(lon|nho) nhat|do lech chuan|std(ev)?)$/,
    'mean',
  ],
  [
    /^((dat )?(ty|ti) le( %| phan tram)?|(ty|ti) trong( %)?|% (dat|hoan thanh).*|%|dat %|co cau %?|percent(age)?|rate|ratio)$/,
    'ratio',
  ],
];
/** Said of something: only with its own marks, for `Công an` and `Tống Văn A` are no sums. */
const OF_SOMETHING =
  /^(?:tổng|tổng cộng|tổng số|cộng)[\s:]+(?:toàn|khối|các|chung|trang|mục|phần|cụm|nhóm|đảng bộ|chi bộ|chi đảng bộ|xã|phường|huyện|tỉnh|thành phố|thị xã|quận|thị trấn|đơn vị|năm|quý|tháng|kỳ|nhiệm kỳ|từ|đảng viên|kết nạp|(?:hai|ba|bốn|sáu|bảy|tám|chín|mười)(?= (?:xã|phường|thị trấn|huyện|đơn vị|khối|cụm|nhóm|cơ quan|chi bộ|đảng bộ))|[ivxlc]+|[a-zđ]|\d+)(?=$|[\s\d+.,:)(-])/;
const RUNNING_OF =
  /^(?:lũy kế|luỹ kế|cộng dồn)[\s:]+(?:toàn|từ|đến|tới|năm|quý|tháng|kỳ|nhiệm kỳ|các|\d)/;
const MEAN_OF =
  /^(?:(?:số |mức )?bình quân|bq|trung bình|average|mean)(?:[\s:]+(?:mỗi|một|1|chung|toàn|của|các|trên|theo|hằng|hàng|năm|per|of)(?=$|\s)|\s*\/\s*\p{L})/u;
const RATIO_OF = /^(?:đạt )?(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng)(?=$|[\s:(%])/;
const WHOLE =
  /^(?:chung |cộng |tổng )?(?:toàn|cả) (?:huyện|tỉnh|thành phố|thị xã|quận|đảng bộ|xã|phường|thị trấn|ngành|khối|cơ quan|đặc khu|thành|trường|đơn vị|vùng)(?=$|\s)/;
/** After a name, as pivot tables write it: `Khối xã Total`. */
const BEHIND = /\s(?:grand total|sub-?total|total)$/;
/** Begins as a sum and says more; names that begin so are none. */
const MAYBE =
  /^(?:(?:tổng|tổng cộng|tổng số)(?!\s+(?:công ty|cục|kho|đội|hội|lãnh sự|cọt))|cộng(?!\s+(?:hòa|hoà|đồng))|lũy kế|luỹ kế|bình quân|trung bình|mang sang|total|average|sum of)[\s:(-]|^(?:chung|sum|all|toàn (?:quốc|nước))$|\stổng$/;
/** `Trung Bình` is a commune's name as well. */
const PLACE_NAME = /^(?:Trung Bình|Bình Quân)$/u;
const ORDINAL =
  /^(?:[ivxl]{1,5}|[a-zđ]|\d{1,2}|[*+•–-])\s*[.)/:-]?\s+|^(?:[ivxl]{1,5}|[a-zđ]|\d{1,2})[.)/:]\s*|^[*+•–-]\s*/;

/** What a row's label says of sums; null where it says nothing of them. */
export function sumWord(text: string): SumWord | null {
  const written = text
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const lower = written.toLocaleLowerCase('vi');
  const plain = lower.replace(ORDINAL, '').trim();
  if (plain === '') return null;
  if (PLACE_NAME.test(written)) return 'maybe';
  const folded = fold(plain);
  // Only the marks of `Công` tell a sum from `Cộng` written without its own.
  const alone = ALONE.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
  if (alone) return alone;
  if (OF_SOMETHING.test(plain) || WHOLE.test(plain) || BEHIND.test(plain)) return 'sum';
  if (RUNNING_OF.test(plain)) return 'running';
  if (MEAN_OF.test(plain)) return 'mean';
  if (RATIO_OF.test(plain)) return 'ratio';
  return MAYBE.test(plain) ? 'maybe' : null;
}

/** Whether a row's label says that it sums other rows: `Tổng cộng`, `Cộng (I+II)`, `Cộng khối xã`, `Toàn huyện`. */
export function isSumLabel(text: string): boolean {
  const word = sumWord(text);
  return word !== null && word !== 'maybe';
}

/** Begins (or ends) as the label of a sum does, in any spelling of its marks: a quick look at very many texts. */
export const MAY_BE_SUM =
  /^[^\p{L}%]*(?:[IVXLivxl]+\s*[.)/:-]\s*|\p{L}\s*[.)/:-]\s*)?(?:t\p{M}*[oôổõỏ]\p{M}*(?:[nàat]|$)|c\p{M}*[oôộảa]\p{M}*[n\s]|l\p{M}*[uũỹ]\p{M}*|b\p{M}*[iì]\p{M}*nh q|bq|trung b|trang tr|t[yỷiỉ]\p{M}* (?:l|tr)|đ?d?[aạ]\p{M}*t |mang |chuy|chung$|s[ốo]\p{M}* |m[ứu]\p{M}*c |all|avg|aver|mean|grand|sub|sum|total|tất|tat|c[ơo] c|c f|b f|carr|brou|runn|cumu|perc|rat|%)|\s(?:total|tổng)\s*$/iu;
