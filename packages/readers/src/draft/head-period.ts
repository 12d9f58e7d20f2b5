import { areWholeYears } from '../periods/period-days.ts';
import { periodIn } from '../periods/period-text.ts';
import type { Region } from '../layout/region.ts';
import { fold } from '../names/fold.ts';
import type { FigurePeriod } from '../profile/profile.ts';
import { wholeOf } from '../values/read-day.ts';
import { figureDays } from './figure-period.ts';
import { periodAbove } from './region-period.ts';

const PART =
  /\b(?:thang|quy|q[1-4]|[369]t|luy ke)\b|\b(?:den|toi) (?:het |cuoi )?(?:ngay |thang )?\d{1,2}\b/;
const TERM = /\b(?:nhiem ky|nk|giai doan)\b|\b(?:19|20)\d\d (?:den )?(?:nam )?(?:19|20)\d\d\b/;
const WHOLE_YEAR = /\b(?:ca|trong) nam\b/;

/** Whether a folded head speaks of part of a year, or of more than one. */
export function saysNoYear(folded: string): boolean {
  return PART.test(folded) || TERM.test(folded);
}

/**
 * The period of a column of figures whose heads may name one themselves (`Kết quả quý I`, `Chỉ tiêu nhiệm
 * kỳ`): that of its sheet where they name the same, the one a year before, or null where they name another.
 */
export function headPeriod(
  path: readonly string[],
  period: FigurePeriod,
  region: Region,
): FigurePeriod | null {
  if (typeof period === 'object' && 'said' in period) return period;
  if (typeof period === 'object') return path.some((head) => PART.test(fold(head))) ? null : period;
  const said = path.filter((head) => saysNoYear(fold(head)) || WHOLE_YEAR.test(fold(head)));
  if (period === 'previous' || said.length === 0) return period;
  const own = periodAbove(region);
  if (!own) return null;
  if ('termYears' in own.period) return isSameTerm(said, own.period) ? period : null;
  const span = own.period;
  if (said.every((head) => isWithin(head, span))) return period;
  const year = span.from.slice(0, 4);
  const isOfYear = span.to.startsWith(year) && !said.some((head) => TERM.test(fold(head)));
  const found = periodIn(isOfYear ? [...said, `năm ${year}`] : said);
  // `Trong tháng` and `lũy kế` alone say no days: the year then is only the sheet's.
  const isUnsaid = isOfYear && said.some((head) => PART.test(fold(head))) && isYear(found?.period);
  if (isUnsaid) return null;
  if (isSpan(found?.period, span)) return 'sheet';
  const before = figureDays('previous', { ...span, term: null })!;
  return isSpan(periodIn(said)?.period, before) ? 'previous' : null;
}

type Span = Extract<Said, { from: string }>;
type Said = NonNullable<ReturnType<typeof periodIn>>['period'];

const WITHIN = /\btrong (thang|quy)(?: nay)?$/;

/** `Trong tháng` of a month, `Trong quý` of a quarter. */
function isWithin(head: string, { from, to }: Span): boolean {
  const part = WITHIN.exec(fold(head))?.[1];
  if (part === undefined || from.slice(0, 4) !== to.slice(0, 4)) return false;
  const months = wholeOf(to.slice(5, 7)) - wholeOf(from.slice(5, 7)) + 1;
  return months === (part === 'thang' ? 1 : 3);
}

function isSpan(said: Said | undefined, { from, to }: Span): boolean {
  return said !== undefined && 'from' in said && said.from === from && said.to === to;
}

function isYear(said: Said | undefined): boolean {
  return said !== undefined && 'from' in said && areWholeYears(said);
}

/** Whether heads speak of a term: of the sheet's, if they say its years. */
function isSameTerm(said: readonly string[], own: Extract<Said, { termYears: unknown }>): boolean {
  const heads = fold(said.join(' '));
  if (PART.test(heads) || !TERM.test(heads)) return false;
  const years = /\b((?:19|20)\d\d) (?:den )?(?:nam )?((?:19|20)\d\d)\b/.exec(heads);
  return !years || `${years[1]} ${years[2]}` === own.termYears.join(' ');
}
