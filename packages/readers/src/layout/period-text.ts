import { parseDay } from '@ketnap/core';
import { fold } from '../names/fold.ts';
import { readDay, wholeOf } from '../values/read-day.ts';

/** A period that words say. */
export interface FoundPeriod {
  readonly period:
    | { readonly from: string; readonly to: string }
    | { readonly termYears: readonly [first: number, last: number]; readonly to: string | null };
  /** The line that says it. */
  readonly text: string;
  /** Whether other lines say another one, no less exactly. */
  readonly conflicting: boolean;
}

type Said = FoundPeriod['period'];

const D = String.raw`(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})`;
const RANGE = new RegExp(
  String.raw`(?:từ\s*(?:ngày\s*)?)${D}\s*(?:đến|tới|-|–)\s*(?:hết\s*)?(?:ngày\s*)?${D}`,
  'i',
);
const UP_TO = new RegExp(String.raw`(?:tính\s*)?(?:đến|tới)\s*(?:hết\s*)?(?:ngày\s*)?${D}`, 'i');
/** Where and when a sheet was signed: no period. */
const SIGNED = /ngay \d{1,2} thang \d{1,2} nam \d{4}$/;
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
};

/** The period that the lines above a table say; null where they say none. The most exact one is taken. */
export function periodIn(lines: readonly string[]): FoundPeriod | null {
  const upTo = lines.map((line) => dayAfter(UP_TO, line)).find((day) => day !== null) ?? null;
  const found = lines.flatMap((line): { said: Said; rank: number; text: string }[] => {
    const one = rangeIn(line) ?? termIn(line, upTo) ?? partIn(fold(line), upTo);
    return one ? [{ ...one, text: line }] : [];
  });
  const best = found.reduce<(typeof found)[number] | null>(
    (most, one) => (most === null || one.rank > most.rank ? one : most),
    null,
  );
  if (!best) return null;
  const same = JSON.stringify(best.said);
  const conflicting = found.some(
    ({ rank, said }) => rank === best.rank && JSON.stringify(said) !== same,
  );
  return { period: best.said, text: best.text, conflicting };
}

interface Ranked {
  readonly said: Said;
  /** How exactly the words say it. */
  readonly rank: number;
}

function rangeIn(line: string): Ranked | null {
  const match = RANGE.exec(line.normalize('NFC'));
  if (!match) return null;
  const [from, to] = [isoOf(match[1]!), isoOf(match[2]!)];
  return from !== null && to !== null && from <= to ? { said: { from, to }, rank: 5 } : null;
}

function termIn(line: string, to: string | null): Ranked | null {
  const match = /nhiem ky\D{0,12}(\d{4})\s+(?:den )?(\d{4})/.exec(fold(line));
  if (!match) return null;
  const years = [wholeOf(match[1]!), wholeOf(match[2]!)] as const;
  return { said: { termYears: years, to }, rank: 4 };
}

/** A month, a quarter, some months or a whole year, up to the day that is said, if it lies within. */
function partIn(folded: string, upTo: string | null): Ranked | null {
  if (SIGNED.test(folded)) return null;
  const months = /\b(3|6|9) thang(?: (dau|cuoi))?(?: nam)? (\d{4})\b/.exec(folded);
  if (months) {
    const [count, year] = [wholeOf(months[1]!), months[3]!];
    return {
      said: months[2] === 'cuoi' ? monthsOf(year, 13 - count, 12) : monthsOf(year, 1, count),
      rank: 3,
    };
  }
  const quarter = /\bquy (i{1,3}|iv|[1-4])(?: nam)? (\d{4})\b/.exec(folded);
  if (quarter) {
    const last = ROMAN[quarter[1]!]! * 3;
    return { said: monthsOf(quarter[2]!, last - 2, last), rank: 3 };
  }
  const month = /\bthang (\d{1,2})(?: nam)? (\d{4})\b/.exec(folded);
  if (month && wholeOf(month[1]!) >= 1 && wholeOf(month[1]!) <= 12)
    return { said: monthsOf(month[2]!, wholeOf(month[1]!), wholeOf(month[1]!)), rank: 3 };
  const year = /\bnam (\d{4})\b/.exec(folded)?.[1];
  if (year === undefined) return null;
  const whole = monthsOf(year, 1, 12);
  const isWithin = upTo !== null && upTo >= whole.from && upTo < whole.to;
  return { said: isWithin ? { from: whole.from, to: upTo } : whole, rank: 2 };
}

function monthsOf(year: string, first: number, last: number): { from: string; to: string } {
  const start = `${year}-${String(first).padStart(2, '0')}-01`;
  const month = `${year}-${String(last).padStart(2, '0')}`;
  const date = [31, 30, 29, 28].find((one) => parseDay(`${month}-${one}`) !== null)!;
  return { from: start, to: `${month}-${date}` };
}

function dayAfter(pattern: RegExp, line: string): string | null {
  const match = pattern.exec(line.normalize('NFC'));
  return match ? isoOf(match[1]!) : null;
}

function isoOf(text: string): string | null {
  const reading = readDay(text, 'dmy');
  return reading !== null && 'day' in reading ? reading.day : null;
}
