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
export function countXls(view: DataView): number | null {
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
