import type { ByteBuffer } from '../bytes/byte-buffer.ts';

export const QUOTE = 0x22;

/**
 * Writes a field in quotes without them, its doubled quotes halved, to the start of `plain`; what follows
 * the closing quote is taken as it is. Gives how many bytes these are.
 */
export function unquote(source: ByteBuffer, from: number, to: number, plain: ByteBuffer): number {
  plain.reserve(to - from);
  let length = 0;
  let isWithin = true;
  for (let at = from + 1; at < to; at++) {
    const byte = source.bytes[at]!;
    if (isWithin && byte === QUOTE) {
      if (at + 1 === to || source.bytes[at + 1] !== QUOTE) {
        isWithin = false;
        continue;
      }
      at++;
    }
    plain.bytes[length++] = byte;
  }
  return length;
}
