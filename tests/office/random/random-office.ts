import type { Sheet } from '@ketnap/sheets';
import { Random } from '../../../data/make/random.js';
import { readSheetsAsProposed } from '../robot.ts';
import { figuresSheet } from './figures-sheet.ts';
import { quartersSheet, yearsSheet } from './grid-sheets.ts';
import { faultsOf } from './judge.ts';
import { personsSheet } from './persons-sheet.ts';
import { partRowsSheet, transposedSheet, twinsSheet } from './side-sheets.ts';
import type { OfficeTruth } from './truth.ts';

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
];

/** The same seed gives the same sheet. */
export function randomOffice(seed: number): { sheet: Sheet; truth: OfficeTruth } {
  const random = new Random(seed * 104_729 + 17);
  return MAKERS[seed % MAKERS.length]!(random);
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
  const { sheet, truth } = randomOffice(seed);
  const read = readSheetsAsProposed([sheet]);
  return {
    seed,
    faults: faultsOf(read, truth),
    asked: read.asked,
    isUnread: read.reading === null,
  };
}
