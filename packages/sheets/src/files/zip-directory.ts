import { damages, zipErrors } from '../messages/files.ts';
import type { ZipLimits } from './limits.ts';

/** One file within a zip, as the directory tells it; its sizes are only believed while they hold. */
export interface ZipEntry {
  readonly path: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes as packed. */
  readonly packed: number;
  /** Bytes as unpacked. */
  readonly size: number;
  /** Where the packed bytes begin. */
  readonly start: number;
}

interface Listed extends ZipEntry {
  readonly header: number;
}

const END = 0x0605_4b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_64 = 0x0706_4b50;
const END_64 = 0x0606_4b50;
const LISTED = 0x0201_4b50;
const LISTED_LENGTH = 46;
const LOCAL = 0x0403_4b50;
const LOCAL_LENGTH = 30;
const IN_64 = 0xffff_ffff;
const EXTRA_64 = 1;
/** Of a file's flags: its sizes stand behind it. */
const TOLD_BEHIND = 8;

/**
 * The files within a zip, by its central directory. Nothing is unpacked. Refused are: more entries than
 * allowed, paths that lead out, entries that lie over each other or over the directory, two of one name, and those
 * that say something else of themselves than the directory does.
 * Source: PKWARE, APPNOTE.TXT 6.3.
 */
export function zipDirectory(bytes: Uint8Array, file: string, limits: ZipLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = directoryOf(view, file);
    if (count > limits.entries) throw zipErrors.tooManyEntries(file, count, limits.entries);
    const listed = listedEntries(view, file, count, offset);
    checkOverlaps(listed, offset, file);
    checkDoubled(listed, file);
    for (const entry of listed) checkLocal(view, file, entry);
    return listed;
  } catch (error) {
    if (error instanceof RangeError) throw zipErrors.damaged(file, damages.badDirectory);
    throw error;
  }
}

function directoryOf(view: DataView, file: string): { count: number; offset: number } {
  const end = endOf(view);
  if (end === null) throw zipErrors.damaged(file, damages.noDirectory);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const at = long(view, locator + 8);
    if (view.getUint32(at, true) !== END_64) throw zipErrors.damaged(file, damages.badDirectory);
    return { count: long(view, at + 32), offset: long(view, at + 48) };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

function listedEntries(view: DataView, file: string, count: number, offset: number): Listed[] {
  const entries: Listed[] = [];
  for (let i = 0, at = offset; i < count; i++) {
    if (view.getUint32(at, true) !== LISTED) throw zipErrors.damaged(file, damages.badDirectory);
    entries.push(listedEntry(view, file, at));
    at += LISTED_LENGTH;
    at +=
      view.getUint16(at - 18, true) + view.getUint16(at - 16, true) + view.getUint16(at - 14, true);
  }
  return entries;
}

function listedEntry(view: DataView, file: string, at: number): Listed {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const path = pathOf(view, at + LISTED_LENGTH, nameLength);
  if (leadsOut(path)) throw zipErrors.unsafePath(file, path);
  const long = longSizes(view, at, at + LISTED_LENGTH + nameLength);
  if (view.getUint32(long.header, true) !== LOCAL)
    throw zipErrors.damaged(file, damages.badData(path));
  const start =
    long.header +
    LOCAL_LENGTH +
    view.getUint16(long.header + 26, true) +
    view.getUint16(long.header + 28, true);
  const isEncrypted = (flags & 0x41) !== 0;
  const method = view.getUint16(at + 10, true);
  return { path, isEncrypted, method, crc: view.getUint32(at + 16, true), ...long, start };
}

/** Sizes and place of an entry, from its zip64 field where they do not fit in four bytes. */
function longSizes(
  view: DataView,
  at: number,
  extra: number,
): { size: number; packed: number; header: number } {
  const found = { size: at + 24, packed: at + 20, header: at + 42 };
  const end = extra + view.getUint16(at + 30, true);
  let field = extra;
  while (field + 4 <= end && view.getUint16(field, true) !== EXTRA_64)
    field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const read = (place: number): number => {
    const short = view.getUint32(place, true);
    if (short !== IN_64 || next + 8 > end) return short;
    next += 8;
    return long(view, next - 8);
  };
  return { size: read(found.size), packed: read(found.packed), header: read(found.header) };
}

function checkOverlaps(entries: readonly Listed[], directory: number, file: string): void {
  const inOrder = [...entries].sort((a, b) => a.header - b.header);
  inOrder.forEach((entry, i) => {
    const end = inOrder[i + 1]?.header ?? directory;
    if (entry.start + entry.packed > end) throw zipErrors.overlapping(file, entry.path);
  });
}

/** Of two files of one name nobody knows which is meant: programs take the first, the last or both. */
function checkDoubled(entries: readonly Listed[], file: string): void {
  const paths = new Set<string>();
  for (const { path } of entries) {
    if (paths.has(path)) throw zipErrors.doubled(file, path);
    paths.add(path);
  }
}

/** What a file within says of itself at its start has to be what the directory says, where it says anything. */
function checkLocal(view: DataView, file: string, { path, header, size, packed }: Listed): void {
  const isTold = (view.getUint16(header + 6, true) & TOLD_BEHIND) === 0;
  const differs = (at: number, said: number): boolean => {
    const found = view.getUint32(header + at, true);
    return found !== 0 && found !== IN_64 && found !== said;
  };
  if (isTold && (differs(18, packed) || differs(22, size))) throw zipErrors.wrongSize(file, path);
  const name = pathOf(view, header + LOCAL_LENGTH, view.getUint16(header + 26, true));
  if (name !== path) throw zipErrors.damaged(file, damages.otherName(path, name));
}

/** Names are UTF-8 or, of old programs, of some code page: those are only told apart, never shown as right. */
function pathOf(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  try {
    return utf8.decode(bytes).replaceAll('\\', '/');
  } catch {
    return latin.decode(bytes).replaceAll('\\', '/');
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('latin1');

function leadsOut(path: string): boolean {
  return /^\/|^[a-z]:|\0/i.test(path) || path.split('/').includes('..');
}

/** Eight bytes; a RangeError where no file can be so long. */
function long(view: DataView, at: number): number {
  const value = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw new RangeError();
  return value;
}
