/** The lines of a file on which the rows of its table begin; rows and lines count from 1. */
export class LineNumbers {
  /** Rows before which lines were passed over, or that take several lines, and how far lines are ahead. */
  readonly #rows: number[] = [];
  readonly #ahead: number[] = [];
  /** One line ahead: the head's. */
  #last = 1;

  /** Notes the line of the next row. */
  note(row: number, line: number): void {
    if (line - row === this.#last) return;
    this.#last = line - row;
    this.#rows.push(row);
    this.#ahead.push(this.#last);
  }

  lineOf(row: number): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#rows[middle]! <= row) low = middle + 1;
      else high = middle;
    }
    return row + (low === 0 ? 1 : this.#ahead[low - 1]!);
  }
}
