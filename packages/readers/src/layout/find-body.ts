import type { RowRole } from './row-role.ts';
import { fold } from '../names/fold.ts';
import { unitName } from '../names/unit-name.ts';
import {
  valueAt,
  valueIn,
  type RawTexts,
  type Sheet,
  type SheetColumn,
  type SheetValue,
} from '@ketnap/sheets';
import {
  isHeadRow,
  isNumbering,
  isTextRow,
  knownWords,
  mayBeInHead,
  type Head,
} from './find-head.ts';
import { isListed } from './listed-row.ts';
import { periodIn } from '../periods/period-text.ts';
import type { Meaning } from '../profile/profile.ts';
import { headMeaning } from '../profile/source-words.ts';
import { kindOf, lineOf, textOf, type Merges } from './sheet-cells.ts';
import { isSumLabel, MAY_BE_SUM } from './sum-label.ts';
import { mayBeSum } from './sum-signs.ts';
import { isOddLead, rowsWith, WordStarts } from './text-signs.ts';

/** The rows under a head, counted from 0. */
export interface Body {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
  readonly roles: readonly RowRole[];
  /** The row with which the next region may begin. */
  readonly next: number;
}

/** Rows whose filled sheet cells are at most this share of the head's can be a line below the table. */
const NARROW = 0.5;
/** Who signs below a table, and what is said of the list; in rows of words alone. */
const TAIL_WORDS =
  /^(nguoi (lap|ghi|tong hop|bao cao|ky)|truong ban|pho truong ban|t m |tm |k t |bi thu|pho bi thu|xac nhan|noi nhan|luu|ghi chu|ky ten|danh sach (nay )?(co|gom)|tong so (co|danh sach))( |$)/;
/** The line that says where and when a sheet was signed. */
const SIGNED_ON = /(^|\W)ngày\s+[\d.…]+\s+tháng\s+[\d.…]+\s+năm(\s+[\d.…]+)?$/i;
const PAGE = /^trang( so)? \d+/;

/** What the rows under a head are, up to the signatures or to the next head. */
export function findBody(sheet: Sheet, merges: Merges, filled: Int32Array, head: Head): Body {
  const first = (head.numbering ?? head.bottom) + 1;
  const next = Math.min(
    nextHead(sheet, filled, head, first),
    nextTitle(sheet, filled, head, first),
  );
  const end = withoutTail(sheet, filled, head, first, next);
  return { first, end, roles: rolesOf(sheet, merges, filled, head, first, end), next };
}

/** Rows that are plainly data are told by their codes alone: a file may have a million of them. */
function rolesOf(
  sheet: Sheet,
  merges: Merges,
  filled: Int32Array,
  head: Head,
  from: number,
  end: number,
): RowRole[] {
  const isMarked = markedRows(signsOf(sheet, head, from), end);
  const context: Context = {
    sheet,
    merges,
    filled,
    width: widthOf(sheet, head),
    repeated: headTexts(sheet, head),
    titles: titleTexts(sheet, head),
  };
  const roles = new Array<RowRole>(end - from);
  for (let row = from; row < end; row++) {
    const isPlain = filled[row]! > 2 && !sheet.hiddenRows.has(row) && isMarked[row] === 0;
    roles[row - from] = isPlain ? 'data' : roleOf(context, row);
  }
  return roles;
}

interface Context {
  readonly sheet: Sheet;
  readonly merges: Merges;
  readonly filled: Int32Array;
  /** Columns that the head names. */
  readonly width: number;
  readonly repeated: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

/** Values of a column that may make a row something else than data. */
interface Signs {
  /** Null where signs are told by the row itself. */
  readonly codes: Int32Array | null;
  /** By code, or by row. */
  readonly isSign: Uint8Array;
}

function signsOf(sheet: Sheet, { top, bottom }: Head, from: number): Signs[] {
  return columnsOf(sheet).map((column) => {
    const own = sheet.columns[column]!;
    if (own.raw) return { codes: null, isSign: signRows(own.raw, top, bottom, from) };
    const { codes, values } = own;
    const isSign = new Uint8Array(values.length);
    for (let row = top; row <= bottom; row++) isSign[codes[row]!] = 1;
    isSign[0] = 0;
    values.forEach((value, code) => {
      if (typeof value === 'string' && isSignText(value)) isSign[code] = 1;
      if (value === 1) isSign[code] = 1;
    });
    return { codes, isSign };
  });
}

function isSignText(text: string): boolean {
  return (text.length < 80 && MAY_BE_SUM.test(text)) || text === '1' || text === '(1)';
}

/** The rows from one on whose text is a sign, or stands in the head. */
function signRows(raw: RawTexts, top: number, bottom: number, from: number): Uint8Array {
  const found = rowsWith(raw, mayBeSum, (row) => isSignText(raw.at(row)!), from);
  const { ends } = raw;
  for (let head = top; head <= bottom; head++) {
    const length = ends[head + 1]! - ends[head]!;
    for (let row = from; row < raw.length && length > 0; row++)
      if (ends[row + 1]! - ends[row]! === length && raw.areAlike(row, head)) found[row] = 1;
  }
  return found;
}

/** Per row up to an end whether some column holds a sign: 1 where one does. Column by column, as they lie in memory. */
function markedRows(signs: readonly Signs[], end: number): Uint8Array {
  const marked = new Uint8Array(end);
  for (const { codes, isSign } of signs)
    if (codes === null) for (let row = 0; row < end; row++) marked[row]! |= isSign[row]!;
    else for (let row = 0; row < end; row++) marked[row]! |= isSign[codes[row]!]!;
  return marked;
}

function roleOf(context: Context, row: number): RowRole {
  const { sheet, filled, repeated, titles } = context;
  const count = filled[row]!;
  if (count === 0) return 'empty';
  if (sheet.hiddenRows.has(row)) return 'hidden';
  if (repeated.has(rowText(sheet, row))) return 'head';
  if (isNumbering(sheet, row) && count >= context.width - 1) return 'numbering';
  const [label, at] = firstText(sheet, row);
  if (label === '') return 'data';
  if (isSumLabel(label)) return 'total';
  const folded = fold(label);
  if (count === 1 && (PAGE.test(folded) || titles.has(folded))) return 'head';
  return isGroup(context, row, at) ? 'group' : 'data';
}

/** A text that stands alone in its row, or with a running number, over several columns of the table. */
function isGroup({ sheet, merges, filled, width }: Context, row: number, column: number): boolean {
  if (filled[row]! > 2 || width < 3) return false;
  const own = merges.at(row, column);
  if (own !== null && own.top !== own.bottom) return false;
  if (own === null && isListed(sheet, row, column)) return false;
  const isAlone = columnsOf(sheet).every(
    (one) =>
      one === column ||
      valueAt(sheet, row, one) === null ||
      (one < column && isOrdinal(textOf(valueAt(sheet, row, one)))),
  );
  // A merged sheet cell of the rows above still says something of this row.
  return isAlone && columnsOf(sheet).every((one) => (merges.at(row, one)?.top ?? row) === row);
}

function isOrdinal(text: string): boolean {
  return /^[(]?([IVXLivxl]{1,6}|\d{1,3}|[A-Za-zĐđ])[).]?$/.test(text);
}

/** The first text of a row that is no running number, and its column. */
function firstText(sheet: Sheet, row: number): [text: string, column: number] {
  for (const column of columnsOf(sheet)) {
    const value = valueAt(sheet, row, column);
    if (kindOf(value) !== 'text') continue;
    const text = textOf(value);
    if (!isOrdinal(text)) return [text, column];
  }
  return ['', -1];
}

function headTexts(sheet: Sheet, { top, bottom }: Head): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = top; row <= bottom; row++) texts.add(rowText(sheet, row));
  texts.delete('');
  return texts;
}

function titleTexts(sheet: Sheet, { top }: Head): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = 0; row < top; row++)
    for (const column of columnsOf(sheet)) {
      const text = fold(textOf(valueAt(sheet, row, column)));
      if (text !== '') texts.add(text);
    }
  return texts;
}

/** What a row says, to know it again. */
function rowText(sheet: Sheet, row: number): string {
  const texts = columnsOf(sheet).map((column) => fold(textOf(valueAt(sheet, row, column))));
  return texts.some((text) => text !== '') ? texts.join('|') : '';
}

function widthOf(sheet: Sheet, { top, bottom }: Head): number {
  return columnsOf(sheet).filter((column) => {
    for (let row = top; row <= bottom; row++) if (valueAt(sheet, row, column) !== null) return true;
    return false;
  }).length;
}

/**
 * Where another head begins, with words that heads have, and not this head again: after an empty row, or
 * right under the rows before, where it says plainly what its rows are.
 */
function nextHead(sheet: Sheet, filled: Int32Array, head: Head, first: number): number {
  const repeated = headTexts(sheet, head);
  const isHead = (row: number): boolean =>
    filled[row]! >= 2 && isHeadRow(sheet, row) && !repeated.has(rowText(sheet, row));
  const mayBeTexts = textRows(sheet);
  let labelled: Uint8Array | null = null;
  const isLabelled = (row: number): boolean =>
    (labelled ??= markedRows(labelSigns(sheet), sheet.height))[row] === 1;
  for (let row = first + 1; row < sheet.height; row++) {
    if (filled[row] === 0) continue;
    if (filled[row - 1] !== 0) {
      if (!mayBeTexts(row) || !isLabelled(row) || !isHead(row)) continue;
      if (startsTable(sheet, filled, row)) return titleStart(sheet, filled, row, first);
      continue;
    }
    const start = row;
    // Titles may stand between the empty row and the head.
    for (; row < sheet.height && filled[row]! > 0 && row < start + TITLE_LINES; row++) {
      if (!isHead(row)) continue;
      const known = knownWords(sheet, row);
      if (known >= 2 && known >= filled[row]! / 2) return start;
    }
    row--;
  }
  return sheet.height;
}

/** Whether a row may hold texts alone, as heads do: by the columns whose values are known, each looked at once. */
function textRows(sheet: Sheet): (row: number) => boolean {
  const columns = columnsOf(sheet)
    .map((column) => sheet.columns[column]!)
    .filter(({ raw }) => !raw)
    .map(({ codes, values }) => ({ codes, values, looked: new Uint8Array(values.length) }));
  return (row) => {
    for (const { codes, values, looked } of columns) {
      const code = codes[row]!;
      looked[code] ||= mayBeInHead(values[code]!) ? IN_HEAD : NOT_IN_HEAD;
      if (looked[code] === NOT_IN_HEAD) return false;
    }
    return true;
  };
}

const IN_HEAD = 1;
const NOT_IN_HEAD = 2;

/** Values that are heads of units, criteria or running numbers: one of them says what a table's rows are. */
function labelSigns(sheet: Sheet): Signs[] {
  return columnsOf(sheet).flatMap((column) => {
    const own = sheet.columns[column]!;
    const isLabel = (value: SheetValue): boolean =>
      typeof value === 'string' && value.length <= LONGEST_LABEL && saysLabel(value);
    const isSign = own.raw
      ? rowsWith(own.raw, mayBeLabel, (row) => isLabel(valueIn(own, row)))
      : Uint8Array.from(own.values, (value) => (isLabel(value) ? 1 : 0));
    return isSign.includes(1) ? [{ codes: own.raw ? null : own.codes, isSign }] : [];
  });
}

const LONGEST_LABEL = 40;
/** How heads of labels begin; most names of a long list do not, and so are told apart at once. */
const LABEL_WORDS = [
  ...['stt', 'tt', 'số', 'thứ tự', 'đơn vị', 'tên', 'các', 'chi', 'đảng', 'tổ chức', 'tc', 'xã'],
  ...['phường', 'huyện', 'cơ quan', 'nội dung', 'tiêu chí', 'chỉ tiêu', 'địa phương', 'unit'],
];
const MAY_BE_LABEL = new RegExp(String.raw`^\s*(?:${LABEL_WORDS.join('|')})(?!\p{L})`, 'iu');
const LABEL_STARTS = new WordStarts(LABEL_WORDS);

/** Whether bytes may be a text of which {@link MAY_BE_LABEL} holds. */
function mayBeLabel(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && bytes[at]! <= SPACE) at++;
  return at < to && (isOddLead(bytes, at) || LABEL_STARTS.mayBeAt(bytes, at));
}

const SPACE = 0x20;

/** Whether a text is the head of units, criteria or running numbers. */
function saysLabel(text: string): boolean {
  if (!MAY_BE_LABEL.test(text)) return false;
  const meaning = headMeaning([textOf(text)])?.meaning;
  return meaning?.is === 'unit' || meaning?.is === 'criterion' || isRunningNumber(meaning);
}

/** Whether most words of a row are those of heads. */
function startsTable(sheet: Sheet, filled: Int32Array, row: number): boolean {
  return knownWords(sheet, row) >= Math.max(2, filled[row]! * 0.6);
}

function isRunningNumber(meaning: Meaning | undefined): boolean {
  return meaning?.is === 'left_out' && meaning.why === 'ordinal';
}

/** The first of the lines of words alone that stand right above a head; no names of units are among them. */
function titleStart(sheet: Sheet, filled: Int32Array, head: number, first: number): number {
  let start = head;
  while (head - start < TITLE_LINES && isTitleLine(sheet, filled, start - 1, first)) {
    if (unitName(firstText(sheet, start - 1)[0]).level !== null) break;
    start--;
  }
  return start;
}

/** Lines that may stand between a table and the head of the next one. */
const TITLE_LINES = 6;

/** Where this head stands again under lines that say another period: printing repeats no such lines. */
function nextTitle(sheet: Sheet, filled: Int32Array, head: Head, first: number): number {
  const column = columnsOf(sheet).find((one) => valueAt(sheet, head.top, one) !== null)!;
  const isSame = sameAs(sheet.columns[column]!, head.top);
  const text = rowText(sheet, head.top);
  let own: { readonly said: string | null } | null = null;
  for (let row = first; row < sheet.height; row++) {
    if (!isSame(row) || rowText(sheet, row) !== text) continue;
    let start = row;
    while (row - start < TITLE_LINES && isTitleLine(sheet, filled, start - 1, first)) start--;
    const said = periodSaid(sheet, start, row);
    if (said === null) continue;
    // A sheet may hold many tables, each with all lines above it: they are read where the head recurs.
    own ??= { said: periodSaid(sheet, 0, head.top) };
    if (said !== own.said) return start;
  }
  return sheet.height;
}

/** Whether a row of a column holds what another does. */
function sameAs(column: SheetColumn, other: number): (row: number) => boolean {
  const { raw } = column;
  if (raw) return (row) => raw.areAlike(row, other);
  const { codes } = column;
  return (row) => codes[row] === codes[other];
}

function isTitleLine(sheet: Sheet, filled: Int32Array, row: number, first: number): boolean {
  return row >= first && filled[row]! <= 2 && (filled[row] === 0 || isTextRow(sheet, row));
}

/** The period that some lines say, for being compared; null where they say none. */
function periodSaid(sheet: Sheet, from: number, end: number): string | null {
  const lines = Array.from({ length: end - from }, (_, i) => lineOf(sheet, from + i));
  const found = periodIn(lines);
  return found && JSON.stringify(found.period);
}

/** The end of the body: empty rows, signatures and what stands around them belong to it no more. */
function withoutTail(
  sheet: Sheet,
  filled: Int32Array,
  head: Head,
  first: number,
  next: number,
): number {
  const width = widthOf(sheet, head);
  let end = next;
  for (let row = next - 1; row >= first; row--) {
    if (filled[row] === 0 || isTail(sheet, filled, row, width)) end = row;
    // Names of those who sign stand below what they sign as: on goes the search as long as rows are prose.
    else if (next - row > LONGEST_TAIL || !isProse(sheet, row)) break;
  }
  return end;
}

/** What stands below a table is looked for in so many rows. */
const LONGEST_TAIL = 20;

function isProse(sheet: Sheet, row: number): boolean {
  return columnsOf(sheet)
    .map((column) => kindOf(valueAt(sheet, row, column)))
    .every((kind) => kind === 'text' || kind === 'empty');
}

function isTail(sheet: Sheet, filled: Int32Array, row: number, width: number): boolean {
  const texts = columnsOf(sheet)
    .map((column) => valueAt(sheet, row, column))
    .filter((value) => value !== null);
  const shown = texts.map(textOf);
  if (texts.length <= 2 && shown.some((text) => SIGNED_ON.test(text.normalize('NFC')))) return true;
  if (!isProse(sheet, row) || shown.some(isSumLabel)) return false;
  if (shown.some((text) => TAIL_WORDS.test(fold(text)))) return true;
  return filled[row]! <= Math.max(1, width * NARROW - 1) && width > 2;
}

function columnsOf(sheet: Sheet): readonly number[] {
  return sheet.columns.map((_, column) => column).filter((one) => !sheet.hiddenColumns.has(one));
}
