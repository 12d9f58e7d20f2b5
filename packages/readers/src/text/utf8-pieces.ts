import type { Encoding } from './encoding.ts';

/**
 * Text of any encoding as UTF-8, piece by piece, its letters composed (NFC) where the encoding has them in
 * two parts. What is UTF-8 already is handed on as it is.
 */
export async function* utf8Pieces(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* pieces;
    return;
  }
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let held = '';
  for await (const piece of pieces) {
    held += decoder.decode(piece, { stream: true });
    // A letter and its tone mark are never parted by a line's end.
    const end = Math.max(held.lastIndexOf('\n'), held.lastIndexOf('\r')) + 1;
    if (end === 0) continue;
    yield encoder.encode(held.slice(0, end).normalize('NFC'));
    held = held.slice(end);
  }
  const rest = (held + decoder.decode()).normalize('NFC');
  if (rest !== '') yield encoder.encode(rest);
}
