import { readingShapeWords } from '../messages/kept-reading.ts';
import { listOf, object, text, that, undecidedOr, type ShapeFault } from '../profile/shape.ts';

/**
 * What a data package keeps of one reading of files: how many rows were taken and left out and why, what
 * could not be taken, which stated sums differ. No value of a person's row is kept. Plain JSON.
 */
export interface KeptReading {
  /** The day of the reading, ISO; null where nobody said it. */
  readonly on: string | null;
  readonly tables: readonly KeptTable[];
  readonly sums: {
    readonly checked: number;
    readonly differ: number;
    /** The first of those that differ. */
    readonly first: readonly KeptSum[];
  };
}

/** A table of a sheet that was read. */
export interface KeptTable {
  readonly file: string;
  readonly sheet: string | null;
  /** `A5:H120`. */
  readonly range: string;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly leftOut: readonly {
    readonly code: string;
    readonly count: number;
    /** Row numbers in the file, the first ones. */
    readonly rows: readonly number[];
  }[];
  readonly rejected: {
    readonly count: number;
    readonly first: readonly {
      /** What the sheet cell should have held: a code of the report. */
      readonly code: string;
      /** `B12`. */
      readonly place: string;
    }[];
  };
}

export interface KeptSum {
  readonly file: string;
  readonly sheet: string | null;
  readonly place: string;
  readonly label: string;
  readonly stated: number;
  readonly computed: number;
}

const count = that(
  (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  readingShapeWords.count,
);
const figure = that(
  (value) => typeof value === 'number' && Number.isFinite(value),
  readingShapeWords.figure,
);
const place = { file: text, sheet: undecidedOr(text) };

const reading = object({
  on: undecidedOr(text),
  tables: listOf(
    object({
      ...place,
      range: text,
      rowsRead: count,
      rowsTaken: count,
      leftOut: listOf(object({ code: text, count, rows: listOf(count) })),
      rejected: object({ count, first: listOf(object({ code: text, place: text })) }),
    }),
  ),
  sums: object({
    checked: count,
    differ: count,
    first: listOf(object({ ...place, place: text, label: text, stated: figure, computed: figure })),
  }),
});
const readings = listOf(reading);

/** What is wrong with the readings that a descriptor keeps; null where nothing is. */
export function readingFault(value: unknown): ShapeFault | null {
  return readings(value, '');
}
