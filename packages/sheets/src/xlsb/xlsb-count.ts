/** Counts the sheet cells with a value in a sheet of an xlsb, by its records, piece by piece. Source: [MS-XLSB]. */
export class XlsbCount {
  cells = 0;
  /** Bytes of the record's number and length that were read, as in the file. */
  #head: number[] = [];
  #skip = 0;

  readonly push = (piece: Uint8Array): void => {
    for (let at = 0; at < piece.length;) {
      if (this.#skip > 0) {
        const step = Math.min(this.#skip, piece.length - at);
        this.#skip -= step;
        at += step;
      } else this.#take(piece[at++]!);
    }
  };

  #take(byte: number): void {
    this.#head.push(byte);
    const [first = 0, second = 0] = this.#head;
    const idLength = first & 0x80 ? 2 : 1;
    const lengths = this.#head.slice(idLength);
    const last = lengths.at(-1);
    if (last === undefined || (last & 0x80 && lengths.length < 4)) return;
    const id = idLength === 2 ? (first & 0x7f) | ((second & 0x7f) << 7) : first;
    if (isValue(id)) this.cells++;
    this.#skip = lengths.reduce((sum, part, i) => sum + (part & 0x7f) * 2 ** (7 * i), 0);
    this.#head = [];
  }
}

/** BrtCellRk to BrtFmlaError, BrtShortRk to BrtShortIsst, and BrtCellRString. */
function isValue(id: number): boolean {
  return (id >= 2 && id <= 11) || (id >= 13 && id <= 18) || id === 62;
}
