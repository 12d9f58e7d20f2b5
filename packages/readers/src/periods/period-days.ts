import { parseDay } from '@ketnap/core';
import { plainSigns } from '../values/plain-signs.ts';
import { readDay } from '../values/read-day.ts';

const NUMERIC = /(?:ngày\s*)?(?<!\d)(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})(?!\d)/giu;
const WORDED = /(?:ngày\s*)?(?<!\d)(\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4})(?!\d)/giu;
/** `từ 1/1 đến 30/6/2020`: the year is said once. */
const ONE_YEAR =
  /(?<![\d/.-])(\d{1,2}\s*([/.-])\s*\d{1,2})(?=\s*(?:đến|tới|[-–])\s*(?:hết\s*)?(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(\d{4}))(?![/.-]?\d)/giu;
/** `từ tháng 1 đến tháng 6 năm 2020`. */
const MONTH_OF_ONE_YEAR =
  /(?<=từ\s+(?:đầu\s+)?)(tháng\s*\d{1,2})(?=\s*(?:đến|tới|[-–])\s*(?:hết\s*)?tháng\s*\d{1,2}\s*(?:năm\s*|[/.-]\s*)(\d{4}))/giu;
/** `6/2020`, but not `quý 2/2020`. */
const MONTH =
  /(?<!\p{L}|quý\s+|quy\s+)(?:tháng\s*|t\.?)?(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{4})(?![\d/])/giu;
const MONTH_IN_WORDS = /(?<!\p{L})(?:tháng|t)\s*(\d{1,2})\s*(?:năm\s*)(\d{4})(?!\d)/giu;
/** Between two days or months a dash means up to. */
const DASH = /(?<= [dm]\d+)\s*[-–]\s*(?=(?:ngày\s*)?[dm]\d)/giu;
/** `Đăk Tô, ngày 5 tháng 7 năm 2020`, and the same with gaps to be filled in by hand. */
const SIGNED =
  /(?:^|,\s*)ngày[\s._…]*(?:\d{1,2})?[\s._…]*tháng[\s._…]*(?:\d{1,2})?[\s._…]*năm[\s._…]*(?:\d{2,4})?[\s._…]*$/giu;

/** A text with its days as words such as `d20200630` and its months as `m202006`; a signature's day goes. */
export function daysAsWords(text: string): string {
  return plainSigns(text)
    .replace(SIGNED, ' ')
    .replace(ONE_YEAR, (_, day: string, sign: string, year: string) => `${day}${sign}${year}`)
    .replace(MONTH_OF_ONE_YEAR, (_, month: string, year: string) => `${month}/${year}`)
    .replace(NUMERIC, dayWord)
    .replace(WORDED, dayWord)
    .replace(MONTH_IN_WORDS, monthWord)
    .replace(MONTH, monthWord)
    .replace(DASH, ' đến ');
}

function dayWord(all: string, text: string): string {
  const reading = readDay(text, 'dmy');
  return reading !== null && 'day' in reading ? ` d${reading.day.replaceAll('-', '')} ` : all;
}

function monthWord(all: string, month: string, year: string): string {
  const reading = readDay(`${month}/${year}`, 'dmy');
  return reading === null ? all : ` m${year}${month.padStart(2, '0')} `;
}

/** From the first day of one month to the last of another; months as `202006`. */
export function monthsOf(first: string, last: string): { from: string; to: string } {
  return { from: `${first.slice(0, 4)}-${first.slice(4)}-01`, to: lastDayOf(last) };
}

/** The last day of a month such as `202006`, ISO. */
export function lastDayOf(month: string): string {
  const start = `${month.slice(0, 4)}-${month.slice(4)}`;
  const date = [31, 30, 29, 28].find((one) => parseDay(`${start}-${one}`) !== null)!;
  return `${start}-${date}`;
}

/** Whether days begin with a year and end with one. */
export function areWholeYears({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
