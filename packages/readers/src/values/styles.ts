/** In which order a day is written: `30/6/2020`, `6/30/2020`, `2020-06-30`. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** What becomes of a day of which only month or year is known: nothing is taken, or the first or last day it can be. */
export type PartialDays = 'left_out' | 'first' | 'last';

/** The sign before a number's decimals; the other one then parts thousands. */
export type DecimalMark = ',' | '.';
