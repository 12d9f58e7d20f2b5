import type { Segment } from './xls-text.ts';

/** A record of an old workbook: its number, and where its content lies. */
export interface XlsRecord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  /** Its content, and that of the records that continue it. */
  readonly segments: readonly Segment[];
}

const CONTINUE = 0x003c;

/** The records from a place on, those that continue another with it. Throws a RangeError where one is cut. */
export function* xlsRecords(view: DataView, from: number): Generator<XlsRecord> {
  for (let at = from; at + 4 <= view.byteLength;) {
    const id = view.getUint16(at, true);
    if (id === 0) return;
    const start = at + 4;
    const end = endOf(view, at);
    const segments: Segment[] = [[start, end]];
    for (at = end; at + 4 <= view.byteLength && view.getUint16(at, true) === CONTINUE;) {
      const next = endOf(view, at);
      segments.push([at + 4, next]);
      at = next;
    }
    yield { id, start, end, segments };
  }
}

function endOf(view: DataView, at: number): number {
  const end = at + 4 + view.getUint16(at + 2, true);
  if (end > view.byteLength) throw new RangeError('a record is cut');
  return end;
}
