import { Cursor } from './cursor.ts';
import { phraseAt, yearsFrom, type Phrase } from './phrase.ts';
import { isWord, tokensOf, type Token } from './tokens.ts';

/** What a text says of periods, and what it says besides. */
export interface PeriodWords {
  readonly phrases: readonly Phrase[];
  /** The tokens that belong to no phrase. */
  readonly rest: readonly Token[];
  /** Whether words of time are left over, so that the phrases may not be all that is meant. */
  readonly isUnclear: boolean;
}

/** Takes the phrases of periods out of a text. */
export function periodWords(text: string): PeriodWords {
  return periodWordsOf(tokensOf(text));
}

/** The same of tokens. */
export function periodWordsOf(tokens: readonly Token[]): PeriodWords {
  const cursor = new Cursor(tokens);
  const phrases: Phrase[] = [];
  const rest: { token: Token; at: number }[] = [];
  while (!cursor.isAtEnd) {
    const found = phraseAt(cursor) ?? bareYear(cursor, tokens);
    if (found) phrases.push(found);
    else {
      rest.push({ token: cursor.peek()!, at: cursor.index });
      cursor.skip();
    }
  }
  const left = new Set(rest.map(({ at }) => at));
  const isUnclear =
    phrases.some(({ is }) => is === 'unclear') ||
    rest.some(({ at }) => saysTime(tokens, at) || isEdge(tokens, at, left));
  return { phrases, rest: rest.map(({ token }) => token), isUnclear };
}

/** `Kết nạp 2024`, `2024`: a year that ends a text, behind a word or nothing. */
function bareYear(cursor: Cursor, tokens: readonly Token[]): Phrase | null {
  const before = tokens[cursor.index - 1];
  if (before?.kind === 'number' || (before?.kind === 'sign' && !'(:'.includes(before.text)))
    return null;
  return cursor.attempt((at) => {
    const year = at.year();
    const found = year === null ? null : yearsFrom(at, year, null);
    while (at.sign(').')) continue;
    if (!found || (!at.isAtEnd && at.peek()?.text !== '(')) return null;
    const isOne = found.is === 'span' && found.from.year === found.to.year;
    // `2020-2025` may be a term or the years of a plan.
    return isOne ? found : { is: 'unclear' };
  });
}

const TIME_WORDS = [
  'tháng',
  'nửa',
  'giai đoạn',
  'niên độ',
  'niên khóa',
  'niên khoá',
  'năm học',
  'học kỳ',
  'học kì',
  'mùa',
  'đợt',
  'dịp',
  'nhiệm kỳ',
  'nhiệm kì',
  'thập kỷ',
  'thập niên',
  'cập nhật',
  'thời điểm',
  'nhiều năm',
];
/** Words of time where a number, a roman one or an order follows; else parts of names. */
const NUMBERED = ['quý', 'quí', 'qúy', 'qúi', 'tuần', 'kỳ', 'kì', 'ngày'];
const ORDERS = ['thứ', 'đầu', 'cuối', 'này', 'trước', 'sau', 'một', 'hai', 'ba', 'bốn', 'tư'];
const ROMAN = /^[ivx]+$/;

function saysTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number') return /^(?:19|20)\d\d$/.test(token.text) || isSomeYears(tokens, at);
  const next = tokens[at + 1];
  if (isWord(token, NUMBERED) && token.kind === 'word')
    return (
      next !== undefined &&
      (next.kind === 'number' || ROMAN.test(next.text) || isWord(next, ORDERS))
    );
  return TIME_WORDS.some((words) =>
    words.split(' ').every((word, i) => {
      const one = tokens[at + i];
      return one?.kind === 'word' && isWord(one, [word]);
    }),
  );
}

/** `5 năm`; but `Việt Nam` bears no number. */
function isSomeYears(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && isWord(next, ['năm', 'tuần', 'tháng']);
}

const BEFORE = ['trước', 'sau', 'giữa', 'đầu', 'cuối', 'gần', 'từ', 'đến', 'tới', 'hết', 'quá'];
const BEHIND = ['trước', 'sau', 'qua', 'trở', 'gần'];

/** Words that move the ends of the phrase that they stand beside: `trước năm 2020`, `3 tháng qua`. */
function isEdge(tokens: readonly Token[], at: number, left: ReadonlySet<number>): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || isResult(tokens, at)) return false;
  const isPhrase = (one: number): boolean => one >= 0 && one < tokens.length && !left.has(one);
  return (isPhrase(at + 1) && isWord(token, BEFORE)) || (isPhrase(at - 1) && isWord(token, BEHIND));
}

/** `Ket qua`, whose second word without its mark may be `quá`. */
function isResult(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isWord(tokens[at]!, ['quả']) && before !== undefined && isWord(before, ['kết']);
}
