import { CsvScanner, type CsvScannerOptions } from './csv-scanner.ts';
import { memoryOf, type GridPart } from './grid-part.ts';

/**
 * What the thread is told: how the bytes are to be read, then the bytes, how columns are held as soon as that
 * is known, then that there is no more.
 */
export type ToScanThread = CsvScannerOptions | Uint8Array<ArrayBuffer> | readonly boolean[] | 'end';

/** What it answers: the memory of every piece, and in the end the lines; null where they cannot be told alone. */
export type FromScanThread = Uint8Array<ArrayBuffer> | { readonly part: GridPart | null };

/** The thread's own end, by which it is spoken to. */
export interface ScanPort {
  post(message: unknown, transfer: ArrayBuffer[]): void;
  /** Says who takes what is sent to the thread. */
  listen(take: (message: unknown) => void): void;
}

/** Reads the lines of a part of a grid. What is wrong with them is told by whoever reads the whole file. */
export function serveScans(port: ScanPort): void {
  let scanner: CsvScanner | null = null;
  const answer = (message: FromScanThread, transfer: ArrayBuffer[]): void =>
    port.post(message, transfer);
  port.listen((message) => {
    const data = message as ToScanThread;
    if (data === 'end') {
      const part = tried(() => scanner?.part() ?? null);
      answer({ part }, part ? memoryOf(part) : []);
    } else if (data instanceof Uint8Array) {
      const isRead = tried(() => (scanner?.feed(data), true));
      if (!isRead) scanner = null;
      answer(data, [data.buffer]);
    } else if (isHolding(data)) scanner?.hold(data);
    else scanner = new CsvScanner('', data);
  });
}

function isHolding(data: CsvScannerOptions | readonly boolean[]): data is readonly boolean[] {
  return Array.isArray(data);
}

function tried<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}
