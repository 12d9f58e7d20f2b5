import type { Sheet } from '@ketnap/sheets';
import { Random } from '../../../data/make/random.js';
import { readSheetsAsProposed } from '../robot.ts';
import { figuresSheet } from './figures-sheet.ts';
import { quartersSheet, yearsSheet } from './grid-sheets.ts';
import { faultsOf } from './judge.ts';
import { personsSheet } from './persons-sheet.ts';
import { longSheet } from './long-sheet.ts';
import { quarterBook } from './quarter-book.ts';
import { besideSheet, stackedSheet } from './two-tables.ts';
import { villagesSheet } from './villages-sheet.ts';
import { partRowsSheet, transposedSheet, twinsSheet } from './side-sheets.ts';
import type { OfficeTruth } from './truth.ts';

type Made = { readonly truth: OfficeTruth } & (
  { readonly sheet: Sheet } | { readonly sheets: readonly Sheet[] }
);

const MAKERS = [
  figuresSheet,
  personsSheet,
  figuresSheet,
  yearsSheet,
  figuresSheet,
  quartersSheet,
  personsSheet,
  figuresSheet,
  twinsSheet,
  partRowsSheet,
  transposedSheet,
  figuresSheet,
  quarterBook,
  personsSheet,
  stackedSheet,
  besideSheet,
  figuresSheet,
  longSheet,
  villagesSheet,
] as const satisfies readonly ((random: Random) => Made)[];

/** The same seed gives the same sheet. */
export function randomOffice(seed: number): { sheets: readonly Sheet[]; truth: OfficeTruth } {
  const random = new Random(seed * 104_729 + 17);
  const made: Made = MAKERS[seed % MAKERS.length]!(random);
  return { sheets: 'sheets' in made ? made.sheets : [made.sheet], truth: made.truth };
}

/** What came of a random sheet that was read by accepting every proposal. */
export interface RandomOutcome {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly asked: readonly string[];
  /** Whether it could not be read, because a question proposes nothing or no table was found. */
  readonly isUnread: boolean;
}

export function readRandomOffice(seed: number): RandomOutcome {
  const { sheets, truth } = randomOffice(seed);
  const read = readSheetsAsProposed(sheets);
  return {
    seed,
    faults: faultsOf(read, truth),
    asked: read.asked,
    isUnread: read.reading === null,
  };
}
