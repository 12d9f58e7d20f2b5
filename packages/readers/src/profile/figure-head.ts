import { Cursor } from '../periods/cursor.ts';
import { periodWordsOf } from '../periods/period-words.ts';
import type { Phrase } from '../periods/phrase.ts';
import { tokensOf, type Token } from '../periods/tokens.ts';
import type { KnownSource } from './known-sources.ts';
import { sourceInHead } from './source-words.ts';

/**
 * What figures count: admissions, what they ought to be, members, something else that is no admission; or
 * the result of whatever the title speaks of.
 */
export type Counted = 'admitted' | 'target' | 'members' | 'other' | 'result';

/** What one head says of a column of figures. */
export interface FigureHead {
  /** Null where it does not say. */
  readonly counts: Counted | null;
  readonly sources: readonly KnownSource[];
  /** Whether it leads to parts of what stands beside it: `Trong đó`. */
  readonly isPart: boolean;
  /** Whether it says that it is a whole: `Tổng số`. */
  readonly isWhole: boolean;
  readonly isSum: boolean;
  readonly isRatio: boolean;
  readonly isComplement: boolean;
  readonly phrases: readonly Phrase[];
  /** Whether words of time are left over. */
  readonly isUnclear: boolean;
  /** Whether words that nobody knows are left over, or two things are said to be counted. */
  readonly isDoubtful: boolean;
  /** Whether any word of it is known. */
  readonly isKnown: boolean;
}

type Tag = Counted | 'part' | 'whole' | 'sum' | 'ratio' | 'complement' | 'lead' | 'filler';

/** Words of heads with their diacritics, and what they say. */
const WORDS: Readonly<Record<Tag, readonly string[]>> = {
  target: ['chỉ tiêu', 'kế hoạch', 'nghị quyết', 'mục tiêu', 'phấn đấu', 'kh', 'ct', 'nq'],
  admitted: [
    'kết nạp',
    'phát triển đảng viên',
    'phát triển đảng',
    'phát triển',
    'đảng viên mới',
    'đv mới',
    'mới',
    'kn',
    'ptđv',
    'ptđ',
  ],
  result: ['thực hiện', 'kết quả', 'th', 'kq'],
  members: ['đảng viên', 'đv', 'đảng số'],
  other: [
    'quần chúng',
    'cảm tình',
    'bồi dưỡng',
    'nhận thức',
    'hồ sơ',
    'dự bị',
    'chính thức',
    'xóa tên',
    'xoá tên',
    'khai trừ',
    'kỷ luật',
    'khiển trách',
    'cảnh cáo',
    'cách chức',
    'chuyển đến',
    'chuyển đi',
    'chuyển sinh hoạt',
    'chuyển chính thức',
    'chuyển đảng chính thức',
    'công nhận',
    'chuyển vào',
    'chuyển ra',
    'từ trần',
    'chết',
    'thôi trả thẻ',
    'xin ra khỏi đảng',
    'ra khỏi đảng',
    'ra đảng',
    'huy hiệu',
    'tuổi đảng',
    'chưa có',
    'chưa kết nạp',
    'chưa được',
    'miễn sinh hoạt',
    'miễn công tác',
    'chi bộ',
    'đảng bộ',
    'tổ chức đảng',
    'tổ chức cơ sở',
    'tccsđ',
    'tccs đảng',
    'thôn',
    'làng',
    'tổ dân phố',
    'dân số',
    'hộ',
    'giới thiệu',
    'đề nghị',
    'đề cử',
    'học lớp',
    'khen thưởng',
    'giải thể',
    'thành lập',
    'hiện có',
    'đầu kỳ',
    'cuối kỳ',
    'đầu năm',
    'cuối năm',
    'giảm',
    'kém',
  ],
  part: ['trong đó', 'trong tổng số', 'tr đó', 'trđó'],
  whole: ['tổng số', 'ts', 'số lượng', 'sl', 'toàn bộ', 'chung'],
  sum: ['tổng cộng', 'cộng', 'tổng'],
  ratio: [
    'tỷ lệ',
    'tỉ lệ',
    'tỷ trọng',
    'phần trăm',
    'so sánh',
    'so với',
    'tăng giảm',
    'tăng',
    'chênh lệch',
    'tl',
  ],
  complement: ['còn lại', 'còn thiếu', 'còn phải', 'chưa đạt', 'chưa hoàn thành', 'thiếu', 'vượt'],
  lead: [
    'phân tích',
    'phân theo',
    'phân ra',
    'phân',
    'chia theo',
    'chia ra',
    'chia',
    'cơ cấu',
    'thành phần',
    'đối tượng',
    'theo',
  ],
  filler: [
    'số',
    'người',
    'đồng chí',
    'đ',
    'c',
    'đc',
    'được',
    'đã',
    'của',
    'trong',
    'là',
    'vào',
    'đảng',
    'gồm',
    'bao gồm',
    'năm',
    'các năm',
    'các tháng',
    'các quý',
    'qua các năm',
    'tháng',
    'quý',
    'công tác',
    'tình hình',
    'và',
    'việc',
    'có',
    'đơn vị tính',
    'đvt',
  ],
};
/** What goes with a target: who set it. */
const SET_BY = [
  'được giao',
  'giao',
  'đề ra',
  'phân bổ',
  'cấp trên',
  'huyện',
  'tỉnh',
  'xã',
  'đại hội',
];

/** All phrases, longer ones first. */
const PHRASES: readonly (readonly [words: string, tag: Tag])[] = (
  Object.entries(WORDS) as [Tag, readonly string[]][]
)
  .flatMap(([tag, all]) => all.map((words): [string, Tag] => [words, tag]))
  .sort(([a], [b]) => b.split(' ').length - a.split(' ').length);

/** A number of a column or a formula in brackets. */
const NUMBERING = /\((?![^)]*\d{4})[\d\s=+*/:;,.x-]*\)/g;

/** Takes a head for what its words say; every word that is not accounted for is left. */
export function readFigureHead(head: string): FigureHead {
  const { phrases, rest, isUnclear } = periodWordsOf(tokensOf(head.replace(NUMBERING, ' ')));
  const { tags, sources, left } = tagged(rest);
  const isTarget = tags.has('target');
  const counts = countedBy(tags);
  return {
    counts,
    sources,
    isPart: tags.has('part'),
    isWhole: tags.has('whole'),
    isSum: tags.has('sum') || phrases.some((one) => one.is === 'own' && one.part === 'year'),
    isRatio: tags.has('ratio'),
    isComplement: tags.has('complement'),
    phrases,
    isUnclear,
    // Below words that part persons by something stand the parts; how it is called matters to none of them.
    isDoubtful:
      (!tags.has('lead') && (isTarget ? withoutSetters(left) : left).length > 0) ||
      (isTarget && tags.has('result')) ||
      (tags.has('other') && tags.has('admitted')) ||
      sources.length > 1,
    isKnown: phrases.length > 0 || sources.length > 0 || [...tags].some((tag) => tag !== 'filler'),
  };
}

function countedBy(tags: ReadonlySet<Tag>): Counted | null {
  if (tags.has('other')) return 'other';
  if (tags.has('target')) return tags.has('result') ? null : 'target';
  return (['admitted', 'members', 'result'] as const).find((one) => tags.has(one)) ?? null;
}

interface Tagged {
  readonly tags: ReadonlySet<Tag>;
  readonly sources: readonly KnownSource[];
  readonly left: readonly string[];
}

function tagged(tokens: readonly Token[]): Tagged {
  const cursor = new Cursor(tokens);
  const tags = new Set<Tag>();
  const sources: KnownSource[] = [];
  const left: string[] = [];
  while (!cursor.isAtEnd) {
    const source = sourceAt(cursor, tokens);
    const found = source ? null : PHRASES.find(([words]) => cursor.words(words));
    if (source) sources.push(source);
    else if (found) tags.add(found[1]);
    else {
      const token = cursor.peek()!;
      if (token.text === '%') tags.add('ratio');
      else if (token.kind !== 'sign') left.push(token.text);
      cursor.skip();
    }
  }
  return { tags, sources: [...new Set(sources)], left };
}

/** Sources are called by so many words at most. */
const MOST_WORDS = 9;

/** The source that the next words call; the longest that they do. */
function sourceAt(cursor: Cursor, tokens: readonly Token[]): KnownSource | null {
  const start = cursor.index;
  if (tokens[start]!.kind === 'sign') return null;
  for (let end = Math.min(tokens.length, start + MOST_WORDS); end > start; end--) {
    const words = tokens.slice(start, end);
    if (words.at(-1)!.kind === 'sign' || begins(words)) continue;
    const source = sourceInHead(words.map(({ text }) => text).join(' '));
    if (!source) continue;
    cursor.skip(end - start);
    return source;
  }
  return null;
}

/** `Đảng viên nữ`, `Trong đó nữ`: words that say something themselves stand before the source. */
function begins(words: readonly Token[]): boolean {
  const cursor = new Cursor(words);
  return cursor.words('đảng viên', 'trong đó', 'chia ra', 'bao gồm', 'gồm') && !cursor.isAtEnd;
}

function withoutSetters(left: readonly string[]): string[] {
  const setters = new Set(SET_BY.flatMap((words) => words.split(' ')));
  return left.filter((word) => !setters.has(word));
}
