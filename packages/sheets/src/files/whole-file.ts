import { fileErrors } from '../messages/files.ts';
import { piecesOf, type PackageFile } from './package-file.ts';
import { FILE_BYTES } from './limits.ts';

/** All bytes of a file; refused where they are more than `most`, whatever size the file states. */
export async function wholeFile(
  file: PackageFile,
  { signal, most = FILE_BYTES }: { signal?: AbortSignal; most?: number } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > most) throw fileErrors.tooLarge(file.path, file.size, most);
  let bytes = new Uint8Array(file.size);
  let length = 0;
  for await (const piece of piecesOf(file, signal)) {
    const end = length + piece.length;
    if (end > most) throw fileErrors.tooLarge(file.path, end, most);
    if (end > bytes.length) bytes = grown(bytes, end);
    bytes.set(piece, length);
    length = end;
  }
  return bytes.subarray(0, length);
}

/** The first bytes of a file, at least `least` where it has as many. */
export async function startOf(
  file: PackageFile,
  least: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array(0);
  for await (const piece of piecesOf(file, signal)) {
    const length = bytes.length;
    bytes = grown(bytes, length + piece.length, 1);
    bytes.set(piece, length);
    if (bytes.length >= least) break;
  }
  return bytes;
}

function grown(bytes: Uint8Array, least: number, factor = 2): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(least * factor);
  larger.set(bytes);
  return larger;
}
