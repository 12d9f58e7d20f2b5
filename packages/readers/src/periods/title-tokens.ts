import { Cursor } from './cursor.ts';
import { tokensOf, type Token } from './tokens.ts';

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
  return end < 0 ? tokens : tokens.slice(0, end);
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
