import { damages, workbookErrors } from '../messages/files.ts';
import type { WorkbookParts } from '../xml/workbook-parts.ts';

/** Takes one record: its number and what it holds. Reading beyond its end throws a RangeError. */
export type XlsbTaker = (id: number, view: DataView) => void;

/** Bytes of a record that is looked at; of longer ones, such as pictures, nothing is wanted. */
const LONGEST = 1 << 20;

/** Reads the records of a part of an xlsb. Source: Microsoft, [MS-XLSB] 2.1.4. */
export async function readXlsb(
  parts: WorkbookParts,
  path: string,
  take: XlsbTaker,
  ...takers: ((piece: Uint8Array) => void)[]
): Promise<void> {
  const records = new XlsbRecords(take);
  try {
    await parts.read(path, (piece) => records.push(piece), ...takers);
    records.finish();
  } catch (error) {
    throw error instanceof RangeError
      ? workbookErrors.damaged(parts.file, path, damages.record)
      : error;
  }
}

/** Cuts pieces of bytes into records, each whole. */
class XlsbRecords {
  readonly #take: XlsbTaker;
  #rest = new Uint8Array(0);
  #skip = 0;

  constructor(take: XlsbTaker) {
    this.#take = take;
  }

  push(piece: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = Math.min(this.#skip, bytes.length);
    this.#skip -= at;
    while (at < bytes.length) {
      const next = this.#record(view, at);
      if (next === at) break;
      at = Math.min(next, bytes.length);
      this.#skip = next - at;
    }
    this.#rest = bytes.slice(at);
  }

  finish(): void {
    if (this.#rest.length > 0 || this.#skip > 0) throw new RangeError('a record is cut');
  }

  /** Takes the record at a place and gives where the next begins; the same place where it is not whole yet. */
  #record(view: DataView, start: number): number {
    let at = start;
    let [id, length] = [0, 0];
    for (let i = 0; i < 2; i++) {
      if (at >= view.byteLength) return start;
      const byte = view.getUint8(at++);
      id += (byte & 0x7f) << (7 * i);
      if (byte < 0x80) break;
    }
    for (let i = 0; i < 4; i++) {
      if (at >= view.byteLength) return start;
      const byte = view.getUint8(at++);
      length += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) break;
    }
    const end = at + length;
    if (length > LONGEST) return end;
    if (end > view.byteLength) return start;
    this.#take(id, new DataView(view.buffer, view.byteOffset + at, length));
    return end;
  }
}

function joined(rest: Uint8Array, piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(rest.length + piece.length);
  bytes.set(rest);
  bytes.set(piece, rest.length);
  return bytes;
}
