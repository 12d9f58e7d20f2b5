const SPACE = 0x20;
/** Bytes with which spaces beyond ASCII begin; few texts begin with them. */
const FIRST_OF_SPACES: ReadonlySet<number> = new Set([0xc2, 0xe1, 0xe2, 0xe3, 0xef]);

/** Whether some bytes of UTF-8, at least one, are spaces alone. */
export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from]!;
  if (first > SPACE && !FIRST_OF_SPACES.has(first)) return false;
  return decoder.decode(bytes.subarray(from, to)).trim() === '';
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
