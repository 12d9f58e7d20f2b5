/** Rows from which on lines are further ahead or less so, and how far. */
export interface LineNotes {
  readonly rows: readonly number[];
  readonly ahead: readonly number[];
}

/** The lines of a file on which the rows of its table begin; rows and lines count from 1. */
export class LineNumbers {
  /** Rows before which lines were passed over, or that take several lines, and how far lines are ahead. */
  readonly #rows: number[] = [];
  readonly #ahead: number[] = [];
  /** How far the line of the first row is ahead of it. */
  readonly #start: number;
  #last: number;

  /** @param start how far the line of the first row is ahead of it: by one, where a head stands above */
  constructor(start: number) {
    this.#start = start;
    this.#last = start;
  }

  /** Notes the line of the next row. */
  note(row: number, line: number): void {
    if (line - row === this.#last) return;
    this.#last = line - row;
    this.#rows.push(row);
    this.#ahead.push(this.#last);
  }

  /** Notes the lines of some rows that come after so many rows and lines. */
  append({ rows, ahead }: LineNotes, rowsBefore: number, linesBefore: number): void {
    this.note(rowsBefore + 1, linesBefore + 1);
    rows.forEach((row, i) => this.note(rowsBefore + row, linesBefore + row + ahead[i]!));
  }

  /** What was noted of rows of which the first stands on the first line. */
  notes(): LineNotes {
    return { rows: this.#rows, ahead: this.#ahead };
  }

  lineOf(row: number): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#rows[middle]! <= row) low = middle + 1;
      else high = middle;
    }
    return row + (low === 0 ? this.#start : this.#ahead[low - 1]!);
  }
}
