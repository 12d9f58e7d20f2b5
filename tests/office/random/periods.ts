import type { Random } from '../../../data/make/random.js';

/** A period as a title says it. */
export interface SaidPeriod {
  readonly words: string;
  readonly from: string;
  readonly to: string;
  readonly year: number;
  /** Whether it begins with its year, so that a count since the start of the year is the same. */
  readonly isFirst: boolean;
}

/** One of the ways in which a title says a period that can be understood without a question. */
export function randomPeriod(random: Random): SaidPeriod {
  const year = random.between(2016, 2025);
  const month = random.between(1, 12);
  const quarter = random.between(1, 4);
  const roman = ['I', 'II', 'III', 'IV'][quarter - 1]!;
  const months = random.between(2, 11);
  const ways: readonly (readonly [words: string, first: number, last: number])[] = [
    [`năm ${year}`, 1, 12],
    [`Năm ${year}`, 1, 12],
    [`6 tháng đầu năm ${year}`, 1, 6],
    [`06 tháng đầu năm ${year}`, 1, 6],
    [`sáu tháng cuối năm ${year}`, 7, 12],
    [`9 tháng đầu năm ${year}`, 1, 9],
    [`${months} tháng đầu năm ${year}`, 1, months],
    [`quý ${roman} năm ${year}`, quarter * 3 - 2, quarter * 3],
    [`Quý ${quarter}/${year}`, quarter * 3 - 2, quarter * 3],
    [`quí ${roman}/${year}`, quarter * 3 - 2, quarter * 3],
    [`tháng ${month} năm ${year}`, month, month],
    [`tháng ${two(month)}/${year}`, month, month],
    [`Tháng ${month}-${year}`, month, month],
    [`(Năm ${year})`, 1, 12],
    [`(từ 01/01/${year} đến 31/12/${year})`, 1, 12],
    [`nửa đầu năm ${year}`, 1, 6],
    [`3 tháng đầu năm ${year}`, 1, 3],
    [`${year}`, 1, 12],
    [`từ ngày 01/01/${year} đến ngày ${lastDate(year, months)}/${two(months)}/${year}`, 1, months],
  ];
  const [words, first, last] = random.pick(ways, () => 1);
  return {
    words,
    from: `${year}-${two(first)}-01`,
    to: `${year}-${two(last)}-${lastDate(year, last)}`,
    year,
    isFirst: first === 1,
  };
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}

export function lastDate(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** The same day a year before, the last of February being its last. */
export function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  const month = day.slice(5, 7);
  const isEnd = Number(day.slice(8)) === lastDate(year + 1, Number(month));
  return isEnd ? `${year}-${month}-${lastDate(year, Number(month))}` : `${year}${day.slice(4)}`;
}
