import { wideText } from '../xls/binary-values.ts';

/** Where there is no text. */
const NONE = 0xffff_ffff;

/** A text with its length before it, and the place behind it. Throws a RangeError where it is cut. */
export function xlsbText(view: DataView, at: number): { text: string; end: number } {
  const letters = view.getUint32(at, true);
  if (letters === NONE) return { text: '', end: at + 4 };
  const end = at + 4 + letters * 2;
  if (end > view.byteLength) throw new RangeError('a text is cut');
  return { text: wideText(view, at + 4, letters), end };
}
