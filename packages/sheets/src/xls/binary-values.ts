import { storedError } from '../sheet/stored-values.ts';

/** Errors that workbooks store as numbers. Source: [MS-XLS] 2.5.10. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

export function errorOf(code: number): { error: string } {
  return storedError(ERRORS.get(code) ?? `#${code}`);
}

/** A number in four bytes: a whole one, or the upper half of one of eight bytes; maybe in hundredths. */
export function rkNumber(view: DataView, at: number): number {
  const bits = view.getInt32(at, true);
  scratch.setInt32(4, bits & ~3, true);
  const number = bits & 2 ? bits >> 2 : scratch.getFloat64(0, true);
  return bits & 1 ? number / 100 : number;
}

const scratch = new DataView(new ArrayBuffer(8));

/** Letters of two bytes each. */
export function wideText(view: DataView, at: number, letters: number): string {
  return utf16.decode(new Uint8Array(view.buffer, view.byteOffset + at, letters * 2));
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
