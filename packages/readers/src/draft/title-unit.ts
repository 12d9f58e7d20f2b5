import type { Region } from '../layout/region.ts';
import { unitName } from '../names/unit-name.ts';
import { LEVELS } from '../names/levels.ts';

/**
 * The organisation whose sheet it is, as the lines above the head name it: of several the innermost that
 * is above the rows' own level. Null where no line names one.
 *
 * @param below rank of the outermost level among the rows
 */
export function titleUnit({ title }: Pick<Region, 'title'>, below: number): string | null {
  let best: { name: string; rank: number } | null = null;
  for (const part of title.flatMap((line) => line.split(' · '))) {
    const name = displayName(part);
    const rank = (LEVELS as readonly (string | null)[]).indexOf(unitName(name).level);
    if (rank < 0 || rank >= below || !isName(part)) continue;
    if (!best || rank >= best.rank) best = { name, rank };
  }
  return best?.name ?? null;
}

/** A line that names an organisation and nothing else; no sentence about one. */
function isName(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[,:;]|\d{4}|(danh sách|kết quả|báo cáo|biểu|thống kê|chỉ tiêu)/iu.test(text)
  );
}

const BODIES =
  /^(đảng bộ|đảng ủy|đảng uỷ|ban chấp hành đảng bộ|bch đảng bộ|ban tổ chức|ban thường vụ)\s+/iu;
const COMMITTEE = /^(tỉnh|huyện|thành|quận|thị) [uủ][ỷy]\s+/iu;

/** `Huyện Đăk Tô` of `ĐẢNG BỘ HUYỆN ĐĂK TÔ` and of `HUYỆN ỦY ĐĂK TÔ`. */
export function displayName(text: string): string {
  const trimmed = text.normalize('NFC').replace(/\s+/g, ' ').replace(/\*+$/, '').trim();
  const committee = COMMITTEE.exec(trimmed)?.[0];
  const plain = committee
    ? `${committee.split(' ')[0]!} ${trimmed.slice(committee.length)}`
    : trimmed.replace(BODIES, '').replace(BODIES, '');
  return plain === plain.toLocaleUpperCase('vi') ? capitalised(plain) : upperFirst(plain);
}

function capitalised(text: string): string {
  return text
    .toLocaleLowerCase('vi')
    .split(' ')
    .map(upperFirst)
    .join(' ')
    .replace(/^Thị Trấn/, 'Thị trấn')
    .replace(/^Thành Phố/, 'Thành phố')
    .replace(/^Thị Xã/, 'Thị xã');
}

function upperFirst(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
