import { zipErrors } from '../messages/files.ts';
import type { PackageFile, ReadOptions } from './package-file.ts';
import { isZip } from './file-kind.ts';
import { inflatedPieces } from './inflate.ts';
import { EXPANSION, FILES_ZIP, type ZipLimits } from './limits.ts';
import { wholeFile } from './whole-file.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** What programs put into a zip beside the files a person packed. */
const NO_FILE = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\/$/i;
/** Zips that hold one workbook or text, by their names; what they really hold is seen when they are read. */
const WORKBOOK_NAME = /\.(xlsx|xlsm|xltx|xltm|xlsb|ods|ots|docx|pptx|odt)$/i;

/**
 * The files that a person packed into a zip. Each is unpacked while it is read. A zip within is refused;
 * a workbook is none. Their order is that of the zip; paths begin with the zip's own.
 */
export async function unpackZip(
  zip: PackageFile,
  options: ReadOptions & { limits?: ZipLimits } = {},
): Promise<PackageFile[]> {
  const limits = options.limits ?? FILES_ZIP;
  const bytes = await wholeFile(zip, options);
  const entries = zipDirectory(bytes, zip.path, limits).filter(({ path }) => !NO_FILE.test(path));
  checkTotal(entries, zip.path, limits);
  if (entries.length === 0) throw zipErrors.noFiles(zip.path);
  for (const entry of entries) refuseZip(bytes, entry, zip.path, limits);
  return entries.map((entry) => packedFile(bytes, entry, zip.path, limits));
}

function refuseZip(bytes: Uint8Array, entry: ZipEntry, zip: string, limits: ZipLimits): void {
  if (entry.isEncrypted || WORKBOOK_NAME.test(entry.path)) return;
  const [start] = inflatedPieces(bytes, entry, zip, limits.entryBytes);
  if (start && isZip(start)) throw zipErrors.nested(zip, entry.path);
}

/** Sizes are checked before anything is unpacked; while unpacking, a file is not let grow beyond its own. */
export function checkTotal(entries: readonly ZipEntry[], file: string, limits: ZipLimits): void {
  let total = 0;
  for (const { path, size, packed } of entries) {
    total += size;
    const most = Math.min(limits.entryBytes, EXPANSION.free + packed * EXPANSION.perByte);
    if (size > most) throw zipErrors.tooLarge(file, path, most);
    if (total > limits.totalBytes) throw zipErrors.tooLarge(file, path, limits.totalBytes);
  }
}

function packedFile(
  bytes: Uint8Array,
  entry: ZipEntry,
  zip: string,
  limits: ZipLimits,
): PackageFile {
  const pieces = (): Generator<Uint8Array> => inflatedPieces(bytes, entry, zip, limits.entryBytes);
  return { path: `${zip}/${entry.path}`, size: entry.size, stream: () => streamOf(pieces()) };
}

async function* streamOf(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
