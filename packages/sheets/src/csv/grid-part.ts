import type { LineNotes } from './line-numbers.ts';

/** A column of a part of a file as it was read there: plain memory, to be handed from one thread to another. */
export interface ColumnPart {
  /** Per row the index of its text; null where the texts of the rows stand one after the other. */
  readonly codes: Int32Array<ArrayBuffer> | null;
  /** Text `i` stands in the bytes `ends[i] .. ends[i + 1]`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
}

/** The lines of a part of a file, which begins and ends between two of them. */
export interface GridPart {
  readonly rows: number;
  readonly lines: number;
  readonly lineNotes: LineNotes;
  readonly columns: readonly ColumnPart[];
}

/** The memory that a part hands over. */
export function memoryOf({ columns }: GridPart): ArrayBuffer[] {
  return columns.flatMap(({ codes, bytes, ends }) => [
    ...(codes ? [codes.buffer] : []),
    bytes.buffer,
    ends.buffer,
  ]);
}
