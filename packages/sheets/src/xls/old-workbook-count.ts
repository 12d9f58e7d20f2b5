/** A record of an old workbook: its number, and where its content lies. */
interface BiffRecord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

const BOF = 0x0809;
const EOF = 0x000a;
const MULRK = 0x00bd;
/** Number, RK, text of the table, label, formula, yes or no and error, rich text. */
const VALUES: ReadonlySet<number> = new Set([
  0x0203, 0x027e, 0x00fd, 0x0204, 0x0006, 0x0406, 0x0205, 0x00d6,
]);
const WORKSHEET = 0x0010;

/**
 * Counts the sheet cells with a value in the workbook stream of an xls, by its records; null where they
 * are not whole. Source: Microsoft, [MS-XLS].
 */
export function countXls(stream: Uint8Array): number | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let cells = 0;
  const open: number[] = [];
  for (const { id, start, end } of biffRecords(view)) {
    if (end > view.byteLength) return null;
    if (id === BOF) open.push(view.getUint16(start + 2, true));
    else if (id === EOF) open.pop();
    else if (open.length === 1 && open[0] === WORKSHEET) {
      if (VALUES.has(id)) cells++;
      else if (id === MULRK) cells += (end - start - 6) / 6;
    }
  }
  return cells;
}

function* biffRecords(view: DataView): Generator<BiffRecord> {
  for (let at = 0; at + 4 <= view.byteLength;) {
    const id = view.getUint16(at, true);
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (id === 0) return;
    yield { id, start, end };
    at = end;
  }
}

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
