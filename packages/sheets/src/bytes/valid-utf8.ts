/** Bytes that are decoded at a time: few enough for their text to be gone again at once. */
const PIECE = 1 << 16;

/**
 * Whether some bytes are UTF-8 (RFC 3629: no surrogates, nothing written longer than it has to be) without
 * a zero byte, which no text of ours holds.
 */
export function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  const own = bytes.subarray(from, to);
  if (own.includes(0)) return false;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < own.length; at += PIECE)
      decoder.decode(own.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
