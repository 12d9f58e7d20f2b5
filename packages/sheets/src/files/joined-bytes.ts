/** Pieces one after the other. Those that are not in a list yet are copied as they come, for they may be used again. */
export function joinedBytes(pieces: Iterable<Uint8Array>): Uint8Array<ArrayBuffer> {
  const copies = Array.isArray(pieces)
    ? (pieces as readonly Uint8Array[])
    : Array.from(pieces, (piece) => piece.slice());
  const joined = new Uint8Array(copies.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of copies) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
