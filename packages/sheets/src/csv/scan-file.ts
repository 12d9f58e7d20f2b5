import { textErrors } from '../messages/text.ts';
import { piecesFrom, type PackageFile, type ReadOptions } from '../files/package-file.ts';
import type { Encoding } from '../text/encoding.ts';
import { utf8Pieces } from '../text/utf8-pieces.ts';
import { CsvScanner, type CsvScannerOptions } from './csv-scanner.ts';
import type { CsvGrid } from './csv-table.ts';
import { SecondScan } from './second-scan.ts';

/** A file is worth a second thread where it is so many bytes. */
const LARGE = 1 << 25;
/** The second thread's share of a file. */
const SHARE = 0.5;

/**
 * Reads a file of text as a grid. The end of a large file in UTF-8 is read in a second thread, if the file
 * has one: from the beginning of some line on. Whether that is a line's beginning indeed, and no line break
 * within quotes, is known when this thread comes there. If it is not, or if anything else is odd with that
 * part, this thread reads on as if there were no other.
 *
 * @param large so many bytes are worth a second thread
 * @throws KetnapError `damaged_file`, and what `CsvScanner.finishGrid` throws
 */
export async function scanFile(
  file: PackageFile,
  encoding: Encoding,
  scanning: CsvScannerOptions,
  options: ReadOptions,
  large = LARGE,
): Promise<CsvGrid> {
  const scanner = new CsvScanner(file.path, { ...scanning, size: file.size, isGrid: true });
  const isLarge = encoding === 'utf-8' && file.size >= large;
  const second = isLarge ? SecondScan.of(file) : null;
  try {
    if (second) await scanInTwo(scanner, second, file, scanning, options);
    else await scanPieces(scanner, file, encoding, options);
    return scanner.finishGrid();
  } finally {
    second?.end();
  }
}

async function scanPieces(
  scanner: CsvScanner,
  file: PackageFile,
  encoding: Encoding,
  { onProgress, signal }: ReadOptions,
): Promise<void> {
  let bytesRead = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of piecesFrom(file, 0, signal)) {
      yield piece;
      bytesRead += piece.length;
      onProgress?.({ file: file.path, bytesRead, bytesTotal: file.size });
    }
  };
  try {
    for await (const piece of utf8Pieces(counted(), encoding)) scanner.feed(piece);
  } catch (error) {
    if (error instanceof TypeError && encoding.startsWith('utf-16'))
      throw textErrors.brokenUtf16(file.path);
    throw error;
  }
}

async function scanInTwo(
  scanner: CsvScanner,
  second: SecondScan,
  file: PackageFile,
  scanning: CsvScannerOptions,
  { onProgress, signal }: ReadOptions,
): Promise<void> {
  const size = Math.floor(file.size * SHARE);
  await second.begin({ ...scanning, isGrid: true, isPart: true, size }, signal);
  let at = 0;
  let areRaw: readonly boolean[] | null = null;
  const feed = (piece: Uint8Array): void => {
    scanner.feed(piece);
    at += piece.length;
    const bytesRead = Math.min(at + second.bytesRead, file.size);
    onProgress?.({ file: file.path, bytesRead, bytesTotal: file.size });
  };
  for await (const piece of piecesFrom(file, 0, signal)) {
    feed(piece.subarray(0, second.start - at));
    // How columns are held is told by the first rows.
    if (areRaw === null) {
      areRaw = scanner.areRaw;
      if (areRaw) second.hold(areRaw);
    }
    if (at === second.start) break;
  }
  if (at < second.start) return;
  const part = areRaw && scanner.isBetweenLines ? await second.part : null;
  signal?.throwIfAborted();
  if (part && scanner.append(part)) return;
  for await (const piece of piecesFrom(file, at, signal)) feed(piece);
}
