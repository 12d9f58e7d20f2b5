import { fold } from '../names/fold.ts';
import { sourceInHead, type KnownSource } from '../profile/source-words.ts';
import { oneLine } from '../names/one-line.ts';

/** What a row's label says of a part of the unit above it. */
export interface PartLabel {
  /** `Trong đó` stands before it. */
  readonly isLed: boolean;
  /** A dash, a plus or a bullet stands before it. */
  readonly isMarked: boolean;
  /** What is left: empty where nothing but `Trong đó` stands there. */
  readonly rest: string;
  readonly source: KnownSource | null;
}

const LEAD =
  /^\s*[-–+•*]?\s*(?:\(?\s*(?:trong đó|tr(?:on)?g?\.?\s*đó|t\.?\s*đó|trong số đó|trong tổng số|chia ra|bao gồm|gồm(?: có)?|in which|of which))(?:\s+(?:có|gồm|là))?\s*[:.,;)-]*\s*[-–+•*]?\s*/iu;
const MARK = /^\s*[-–+•*]+\s*(?=[\p{L}(])/u;
/** Words that go with a count of persons and say nothing of who they are. */
const COUNTED =
  /^(?:(?:số|tổng số|là|có|số lượng|đảng viên|đồng chí|người|đ\/c|đc|quần chúng|kết nạp|mới)\s+)+(?=\p{L})/iu;

/** What a label says of parts, its running number taken off. */
export function partLabel(label: string): PartLabel {
  const text = oneLine(label);
  const lead = LEAD.exec(text)?.[0] ?? '';
  const marked = lead === '' ? (MARK.exec(text)?.[0] ?? '') : '';
  const rest = text
    .slice(lead.length + marked.length)
    .replace(/\s*[:;,.]+$/, '')
    .trim();
  return { isLed: lead !== '', isMarked: marked !== '', rest, source: sourceOf(rest) };
}

function sourceOf(text: string): KnownSource | null {
  if (text === '') return null;
  return sourceInHead(text) ?? sourceInHead(text.replace(COUNTED, ''));
}

/** Sources whose words name units as well: `Công an`, `Phụ nữ` and `Thanh niên` of a list of offices. */
const ALSO_UNITS =
  /^(?:cong an|quan doi|quan su|llvt|luc luong vu trang|bo doi|phu nu|nong dan|thanh nien|doan thanh nien|doan tn|giao vien|cong nhan|lao dong|nam|gia lang|dan quan|cong doan)$/;

/** Whether a label that names a source can as well be that of a unit. */
export function mayNameUnit(rest: string): boolean {
  return ALSO_UNITS.test(fold(rest));
}
