/** In which order a day is written: `30/6/2020`, `6/30/2020`, `2020-06-30`. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** What becomes of a day of which only month or year is known: nothing is taken, or the first or last day it can be. */
export type PartialDays = 'left_out' | 'first' | 'last';

/** Of which year days without one are: of the one above them, of one year, or of none that is taken. */
export type DayYears = 'above' | 'left_out' | number;

/** The sign before a number's decimals; the other one then parts thousands. */
export type DecimalMark = ',' | '.';

/** What a sign in a column of sexes means. */
export type SexCode = 'male' | 'female' | 'unknown';

/** What becomes of rows that can hardly be right: they are left out, or taken as they are written. */
export type DoubtedRows = 'left_out' | 'taken';

/** How several persons in one sheet cell count: as so many, as one, or their row is left out. */
export type SeveralNames = 'counted' | 'one' | 'left_out';
