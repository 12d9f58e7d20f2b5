import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackageFile } from '../files/package-file.ts';
import type { SecondThread } from '../files/second-thread.ts';
import { RawTexts } from '../sheet/raw-texts.ts';
import type { CsvGrid } from './csv-table.ts';
import { scanFile } from './scan-file.ts';
import { serveScans } from './scan-thread.ts';

/** Rows after which it is looked which columns are held as texts. */
const TRIAL = 4;
/** Bytes of a piece. */
const PIECE = 7;

/** What runs in another thread, run in this one: messages are copied and arrive later. */
function threadHere(): SecondThread {
  let toThread: (message: unknown) => void = () => {};
  let toOwner: (message: unknown) => void = () => {};
  const send = (to: (message: unknown) => void, message: unknown, transfer: ArrayBuffer[]) => {
    const sent = structuredClone(message, { transfer });
    queueMicrotask(() => to(sent));
  };
  serveScans({
    post: (message, transfer) => send((one) => toOwner(one), message, transfer),
    listen: (take) => (toThread = take),
  });
  return {
    post: (message, transfer) => send((one) => toThread(one), message, transfer),
    listen: (take) => (toOwner = take),
    end: () => (toOwner = () => {}),
  };
}

function fileOf(bytes: Uint8Array): PackageFile {
  async function* streamFrom(start: number) {
    for (let at = start; at < bytes.length; at += PIECE)
      yield await Promise.resolve(bytes.slice(at, at + PIECE));
  }
  return { path: 'bang.csv', size: bytes.length, stream: () => streamFrom(0), streamFrom };
}

/** All that a grid says, or why it cannot be read. */
async function said(file: PackageFile): Promise<unknown> {
  try {
    return plain(await scanFile(file, 'utf-8', { delimiter: ',', trial: TRIAL }, {}, 1));
  } catch (error) {
    return String(error);
  }
}

function plain({ columns, rows, lineOf }: CsvGrid): unknown {
  return {
    lines: Array.from({ length: rows }, (_, row) => lineOf(row + 1)),
    columns: columns.map((column) =>
      column instanceof RawTexts
        ? { raw: Array.from({ length: column.length }, (_, row) => column.at(row)) }
        : { codes: [...column.codes], values: column.values },
    ),
  };
}

/** How often the second thread's part was taken, of the files that it read of. */
interface Taken {
  read: number;
  taken: number;
}

function inTwo(bytes: Uint8Array, taken: Taken): PackageFile {
  const file = fileOf(bytes);
  const starts: number[] = [];
  return {
    ...file,
    streamFrom: (start) => {
      if (starts.push(start) === 1) [taken.read, taken.taken] = [taken.read + 1, taken.taken + 1];
      if (starts.length === 2) taken.taken--;
      return file.streamFrom!(start);
    },
    secondThread: threadHere,
  };
}

const plainField = fc.constantFrom('a', 'b', 'Xã Đăk Tô', '', ' ', '1', 'c d');
const newField = fc.nat(1e6).map((number) => `n${number}`);
const quoted = fc.constantFrom('"a"', '"a,b"', '"a ""b"""', '" "', '"hai\ndòng"', '"ba\r\ndòng"');
const odd = fc.constantFrom('"mở', '"a" b', 'a"b', '\u0000');
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', '\n,,\n');
const text = (fields: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(fc.array(fields, { minLength: 1, maxLength: 4 }), lineEnd), { maxLength: 40 })
    .map((lines) => lines.map(([line, end]) => line.join(',') + end).join(''));

describe('scanFile', () => {
  it.each([
    ['plain fields', fc.oneof(plainField, newField), 0.5],
    ['fields in quotes', fc.oneof(plainField, newField, quoted), 0.3],
    ['fields that are wrong', fc.oneof(plainField, newField, newField, quoted, odd), 0],
  ])('reads in two threads what one thread reads: %s', async (_, fields, least) => {
    const taken: Taken = { read: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(text(fields), async (content) => {
        const bytes = new TextEncoder().encode(content);
        expect(await said(inTwo(bytes, taken))).toEqual(await said(fileOf(bytes)));
      }),
      { numRuns: 400 },
    );
    expect(taken.taken).toBeGreaterThan(taken.read * least);
  });

  it('reads on alone where the thread fails', async () => {
    const bytes = new TextEncoder().encode('a,b\n'.repeat(40));
    const failing: PackageFile = {
      ...fileOf(bytes),
      secondThread: () => ({
        post: () => {},
        listen: (_, fail) => queueMicrotask(fail),
        end: () => {},
      }),
    };
    expect(await said(failing)).toEqual(await said(fileOf(bytes)));
  });

  it('reads on alone where the file has bytes in the second part that are no text', async () => {
    const bytes = new TextEncoder().encode('a,b\n'.repeat(40));
    bytes[bytes.length - 2] = 0xff;
    const taken: Taken = { read: 0, taken: 0 };
    expect(await said(inTwo(bytes, taken))).toEqual(await said(fileOf(bytes)));
  });

  it('ends the thread and says why when it is stopped', async () => {
    const stop = new AbortController();
    let isEnded = false;
    const thread = threadHere();
    const file: PackageFile = {
      ...fileOf(new TextEncoder().encode('a,b\n'.repeat(400))),
      secondThread: () => ({ ...thread, end: () => (isEnded = true) }),
    };
    const onProgress = () => stop.abort(new Error('no more'));
    const reading = scanFile(file, 'utf-8', {}, { onProgress, signal: stop.signal }, 1);
    await expect(reading).rejects.toThrow('no more');
    expect(isEnded).toBe(true);
  });
});
