const HEADER = 512;
const ENTRY = 128;
const SIZE = 120;
/** Names of the streams that hold a title, an author and the like. */
const NAMES = ['\x05SummaryInformation', '\x05DocumentSummaryInformation'].map((name) =>
  Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0])),
);

/**
 * An OLE2 file whose properties (title, author and the like) are said to be empty: nothing of them is
 * wanted, and where they are damaged the library counts on until memory ends.
 */
export function withoutProperties(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  for (let at = HEADER; at + ENTRY <= copy.length; at += ENTRY)
    if (copy[at] === 5 && NAMES.some((name) => name.every((byte, i) => copy[at + i] === byte)))
      copy.fill(0, at + SIZE, at + ENTRY);
  return copy;
}
