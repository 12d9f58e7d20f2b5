const SPACE = 0x20;
const ASCII = 0x80;

/**
 * Whether bytes in UTF-8 are surely a text as `valueText` gives it: in NFC, on one line, single spaces between
 * its words alone. False where only the text itself tells.
 */
export function areLinePlain(bytes: Uint8Array, from: number, to: number): boolean {
  let before = SPACE;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < ASCII) {
      if (byte < SPACE || (byte === SPACE && before === SPACE)) return false;
    } else if (byte >= 0xc0 && !leadsLetter(bytes, at)) return false;
    before = byte;
  }
  return before !== SPACE;
}

/** Latin letters from `À` to `Ƹ` and from `Ḁ` to `ỿ`: none of them is made of several characters in NFC. */
function leadsLetter(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at]!;
  if (lead >= 0xc3 && lead <= 0xc6) return true;
  if (lead !== 0xe1) return false;
  const next = bytes[at + 1]!;
  return next >= 0xb8 && next <= 0xbb;
}
