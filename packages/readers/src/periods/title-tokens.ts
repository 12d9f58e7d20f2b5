import { Cursor } from './cursor.ts';
import { isWord, tokensOf, type Token } from './tokens.ts';

/** Where words of other papers, and of what the figures are compared with, begin: what follows is no period. */
const OTHERS = [
  'kèm theo',
  'căn cứ',
  'ban hành',
  'theo công văn',
  'theo quyết định',
  'theo báo cáo',
  'theo hướng dẫn',
  'theo nghị quyết',
  'theo kế hoạch',
  'so với',
  'cùng kỳ',
  'cùng kì',
];
/** What comes next, behind words that part it from what was done. */
const NEXT = ['nhiệm vụ', 'phương hướng', 'dự kiến', 'ước'];
const PARTING = new Set([',', ';', ':', '.', '-', '–', 'và']);
/** Papers that are meant where their number follows. */
const PAPERS = [
  'công văn',
  'quyết định',
  'hướng dẫn',
  'báo cáo',
  'nghị quyết',
  'kế hoạch',
  'tờ trình',
];

/** The tokens of a line above a table without other papers, comparisons, what is planned next and the day when it was signed. */
export function titleTokens(line: string): Token[] {
  const tokens = withoutSignature(tokensOf(line));
  const end = tokens.findIndex(
    (_, at) => beginsOther(tokens.slice(at, at + 4)) || beginsNext(tokens, at),
  );
  if (end < 0) return tokens;
  const kept = tokens.slice(0, end);
  const isEstimate = tokens[end]!.text === 'ước' && beginsNext(tokens, end);
  return isEstimate && !kept.some(isYear) ? withYear(kept, tokens.slice(end)) : kept;
}

/** `9 tháng, ước cả năm 2024`: the year is that of both. */
function withYear(kept: Token[], estimate: readonly Token[]): Token[] {
  const [word, year] = estimate.slice(-2);
  if (!word || !year || !isYear(year) || !isWord(word, ['năm'])) return kept;
  const isParted = kept.length > 0 && PARTING.has(kept.at(-1)!.text);
  return [...(isParted ? kept.slice(0, -1) : kept), word, year];
}

function isYear({ kind, text }: Token): boolean {
  return kind === 'number' && text.length === 4;
}

function beginsOther(tokens: readonly Token[]): boolean {
  const cursor = new Cursor(tokens);
  if (cursor.words(...OTHERS)) return true;
  return cursor.words(...PAPERS) && cursor.words('số') && cursor.peek()?.kind === 'number';
}

/** `Sơ kết 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm`. */
function beginsNext(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !PARTING.has(tokens[at - 1]!.text)) return false;
  return new Cursor(tokens.slice(at, at + 2)).words(...NEXT);
}

/** `Đăk Tô, ngày 5 tháng 7 năm 2020`, and the same with gaps to be filled in by hand. */
function withoutSignature(tokens: Token[]): Token[] {
  const start = tokens.findIndex(
    (_, at) => (at === 0 || tokens[at - 1]!.text === ',') && isSignature(tokens.slice(at)),
  );
  return start < 0 ? tokens : tokens.slice(0, start);
}

function isSignature(tokens: readonly Token[]): boolean {
  const cursor = new Cursor(tokens);
  const parts = [
    ['ngày', 2],
    ['tháng', 2],
    ['năm', 4],
  ] as const;
  for (const [word, digits] of parts) {
    if (!cursor.words(word)) return false;
    while (cursor.sign('._…')) continue;
    const token = cursor.peek();
    if (token?.kind === 'number' && token.text.length <= digits) cursor.skip();
    while (cursor.sign('._…')) continue;
  }
  return cursor.isAtEnd;
}
