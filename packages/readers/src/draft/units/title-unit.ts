import type { Region } from '../../layout/region.ts';
import { fold } from '../../names/fold.ts';
import { unitName } from '../../names/unit-name.ts';
import { levelRank } from '../../names/levels.ts';
import { oneLine } from '../../names/one-line.ts';

/**
 * The organisation whose sheet it is, as the lines above the head name it, or else those of its siblings: of
 * several the innermost that is above the rows' own level. Null where no line names one.
 *
 * @param below rank of the outermost level among the rows
 */
export function titleUnit(
  { title, titleBeside = [] }: Pick<Region, 'title' | 'titleBeside'>,
  below: number,
): string | null {
  const own = unitIn(title, below);
  return own !== null || titleBeside === 'several' ? own : unitIn(titleBeside, below);
}

function unitIn(title: readonly string[], below: number): string | null {
  let best: { name: string; rank: number } | null = null;
  for (const part of title.flatMap((line) => line.split(' · '))) {
    const isUntold = isUntoldOffice(part);
    const name = isUntold ? officeName(part) : displayName(part);
    const rank = levelRank(isUntold ? 'commune' : unitName(name).level);
    if (rank < 0 || rank >= below || !isName(part)) continue;
    if (!best || rank >= best.rank) best = { name, rank };
  }
  return best?.name ?? null;
}

const OFFICE = /^đảng [uủ][ỷy]\s+(?=\S)/iu;
/** What stands behind the word where no place is named: `Đảng ủy cấp trên`, `Đảng ủy, chi ủy`. */
const NO_PLACE =
  /^(?:cap|co so|truc thuoc|bo phan|khoi|cac|va|chi uy|viet nam|huyen|tinh|xa|phuong|co|da|duoc|khoa|cong ty|tap doan|tong|truong|benh vien|hoc vien|dai hoc)\b/;

/** An office of a place whose level its name does not say: `ĐẢNG ỦY ĐĂK TÔ` of a commune, most likely. */
export function isUntoldOffice(text: string): boolean {
  const line = oneLine(text).replace(/\s*\*+$/, '');
  const place = line.replace(OFFICE, '');
  if (place === line || unitName(line).level !== null || NO_PLACE.test(fold(place))) return false;
  return place.split(' ').length <= 5 && place.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

/** `Đảng ủy Đăk Tô` of `ĐẢNG ỦY ĐĂK TÔ`. */
function officeName(text: string): string {
  return `Đảng ủy ${displayName(text)}`;
}

/** A line that names an organisation and nothing else; no sentence about one. */
function isName(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[,:;]|\d{4}|(danh sách|kết quả|báo cáo|biểu|thống kê|chỉ tiêu)/iu.test(text)
  );
}

/** What stands before a place's own word, and is no part of its name. */
const BODIES =
  /^(?:(?:đảng bộ|đảng [uủ][ỷy]|ban chấp hành|bch|ban tổ chức|btc|ban thường vụ|btv)\s+)+(?=\S)/iu;
const COMMITTEE = /^(tỉnh|huyện|thành|quận|thị) [uủ][ỷy]\s+(?=\S)/iu;
/** The place's word of a committee's. */
const PLACES: Readonly<Record<string, string>> = { thành: 'Thành phố', thị: 'Thị xã' };

/** `Huyện Đăk Tô` of `ĐẢNG BỘ HUYỆN ĐĂK TÔ` and of `BAN TỔ CHỨC HUYỆN ỦY ĐĂK TÔ`. */
export function displayName(text: string): string {
  const trimmed = oneLine(text).replace(/\s*\*+$/, '');
  if (unitName(trimmed).level === 'agency') return sentence(trimmed);
  const whole = trimmed.replace(BODIES, '');
  const committee = COMMITTEE.exec(whole);
  if (!committee) return cased(whole);
  const place = committee[1]!.toLowerCase();
  const name = cased(whole.slice(committee[0].length));
  // `Thành ủy thành phố Huế` says the place's word itself.
  return unitName(name).level !== null ? name : `${PLACES[place] ?? upperFirst(place)} ${name}`;
}

const ACRONYMS = /(?<!\p{L})(?:ubnd|hđnd|mttq|tnhh|thpt|thcs|ubmttq)(?!\p{L})/gu;

/** A name with capitals as a name has them. */
function cased(name: string): string {
  return isShouted(name) ? capitalised(name) : upperFirst(name);
}

function sentence(name: string): string {
  if (!isShouted(name)) return upperFirst(name);
  const small = name.toLocaleLowerCase('vi').replace(ACRONYMS, (word) => word.toUpperCase());
  return upperFirst(small);
}

function isShouted(name: string): boolean {
  return name === name.toLocaleUpperCase('vi');
}

function capitalised(text: string): string {
  return text
    .toLocaleLowerCase('vi')
    .split(' ')
    .map(upperFirst)
    .join(' ')
    .replace(/^Thị Trấn/, 'Thị trấn')
    .replace(/^Thành Phố/, 'Thành phố')
    .replace(/^Thị Xã/, 'Thị xã')
    .replace(/^Đặc Khu/, 'Đặc khu')
    .replace(/^Tp\.? ?(?=\p{Lu})/u, 'Thành phố ')
    .replace(/^Tx\.? ?(?=\p{Lu})/u, 'Thị xã ')
    .replace(/^Tt\.? ?(?=\p{Lu})/u, 'Thị trấn ');
}

function upperFirst(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
