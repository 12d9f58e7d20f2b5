import type { Encoding } from './encoding.ts';

/** A line of more letters is refused by whoever reads the pieces, so it need not be held. */
const LONGEST_LINE = 1 << 21;

/**
 * Text of any encoding as UTF-8, piece by piece, its letters composed (NFC) where the encoding has them in
 * two parts. What is UTF-8 already is handed on as it is. Throws a TypeError where UTF-16 is damaged.
 */
export async function* utf8Pieces(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* pieces;
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  let held = '';
  for await (const piece of pieces) {
    held += decoder.decode(piece, { stream: true });
    const end = endOfLines(held);
    if (end === 0) continue;
    yield encoder.encode(held.slice(0, end).normalize('NFC'));
    held = held.slice(end);
  }
  const rest = (held + decoder.decode()).normalize('NFC');
  if (rest !== '') yield encoder.encode(rest);
}

/** A letter and its tone mark are never parted by a line's end. */
function endOfLines(text: string): number {
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return end === 0 && text.length > LONGEST_LINE ? text.length : end;
}
