/**
 * Whether some bytes are UTF-8 (RFC 3629: no surrogates, nothing written longer than it has to be) without
 * a zero byte, which no text of ours holds.
 */
export function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const lead = bytes[at++]!;
    if (lead < 0x80) {
      if (lead === 0) return false;
      continue;
    }
    const more = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    if (more === 0 || at + more > to) return false;
    const next = bytes[at]!;
    if (next < leastAfter(lead) || next > mostAfter(lead)) return false;
    for (let i = 1; i < more; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return false;
    at += more;
  }
  return true;
}

function leastAfter(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function mostAfter(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}
