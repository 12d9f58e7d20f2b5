import { KetnapError } from '@ketnap/core/base';
import type { OtherKind } from '../messages/files.ts';
import { inflatedPieces } from './inflate.ts';
import { WORKBOOK_ZIP } from './limits.ts';
import { isOle, OleFile } from './ole-file.ts';
import { zipDirectory, type ZipEntry } from './zip-directory.ts';

/** What a file is. `zip` is a zip of other files; of the {@link OtherKind}s no table is read. */
export type FileKind =
  | 'xlsx'
  | 'xlsb'
  | 'ods'
  | 'xls'
  | 'zip'
  | 'parquet'
  | 'arrow'
  | 'text'
  | 'empty'
  | 'encrypted'
  | OtherKind;

/** Bytes at which a kind that is no zip and no OLE2 file is told. */
export const KIND_BYTES = 65_536;

const STARTS: readonly (readonly [string, FileKind])[] = [
  ['PAR1', 'parquet'],
  ['ARROW1', 'arrow'],
  ['\xff\xff\xff\xff', 'arrow'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['{\\rtf', 'document'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['BZh', 'archive'],
  ['\xfd7zXZ', 'archive'],
  ['PARE', 'encrypted'],
];

/**
 * What a file is by what it holds; its name only settles what the content leaves open.
 * @param bytes the whole file where it is a zip or an OLE2 file, else at least its first {@link KIND_BYTES}
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isZip(bytes)) return zipKind(bytes, name);
  if (isOle(bytes)) return oleKind(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const found = STARTS.find(([magic]) => start.startsWith(magic));
  if (found && !(found[0] === 'BM' && !isBitmap(bytes))) return found[1];
  return isText(bytes) ? textKind(bytes) : oldBinaryKind(bytes);
}

/** Whether some bytes begin as a zip, be it empty. */
export function isZip(bytes: Uint8Array): boolean {
  const next = (bytes[2] ?? 0) * 256 + (bytes[3] ?? 0);
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (next === 0x0304 || next === 0x0506);
}

/** A zip whose directory is damaged keeps the kind that its name says; what is wrong is said when it is opened. */
function zipKind(bytes: Uint8Array, name: string): FileKind {
  try {
    return kindOfEntries(bytes, zipDirectory(bytes, name, WORKBOOK_ZIP), name);
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    return kindByName(name);
  }
}

function kindByName(name: string): FileKind {
  const extension = /\.(xlsx|xlsm|xlsb|ods)$/i.exec(name)?.[1]?.toLowerCase();
  return extension === 'xlsb' || extension === 'ods' ? extension : extension ? 'xlsx' : 'zip';
}

function kindOfEntries(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): FileKind {
  const paths = new Set(entries.map(({ path }) => path.toLowerCase()));
  if (paths.has('xl/workbook.bin')) return 'xlsb';
  if (paths.has('[content_types].xml')) return officeKind(paths);
  const mime = entries.find(({ path }) => path === 'mimetype');
  if (mime) return openDocumentKind(startText(bytes, mime, name));
  return 'zip';
}

function officeKind(paths: ReadonlySet<string>): FileKind {
  const has = (folder: string): boolean => [...paths].some((path) => path.startsWith(folder));
  if (has('word/')) return 'document';
  return has('ppt/') ? 'slides' : 'xlsx';
}

function openDocumentKind(mime: string): FileKind {
  if (mime.includes('opendocument.spreadsheet')) return 'ods';
  if (mime.includes('opendocument.text')) return 'document';
  return mime.includes('opendocument.presentation') ? 'slides' : 'zip';
}

function startText(bytes: Uint8Array, entry: ZipEntry, name: string): string {
  const [piece] = inflatedPieces(bytes, entry, name, WORKBOOK_ZIP.entryBytes);
  return String.fromCharCode(...(piece ?? new Uint8Array()).subarray(0, 200));
}

function oleKind(bytes: Uint8Array): FileKind {
  const { names } = new OleFile(bytes);
  if (names.has('ENCRYPTEDPACKAGE')) return 'encrypted';
  if (names.has('WORKBOOK') || names.has('BOOK')) return 'xls';
  if (names.has('WORDDOCUMENT')) return 'document';
  if (names.has('POWERPOINT DOCUMENT')) return 'slides';
  return names.size === 0 ? 'xls' : 'other';
}

/** Workbooks of the years before OLE2 begin with a record of their version (BIFF 2 to 4). */
function oldBinaryKind(bytes: Uint8Array): FileKind {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0
    ? 'xls'
    : 'other';
}

function isBitmap(bytes: Uint8Array): boolean {
  return !isText(bytes);
}

/** Text has few control characters; in UTF-16, where high bytes look like them, zeros at every other byte. */
function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, KIND_BYTES);
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros: [number, number] = [0, 0];
  let control = 0;
  start.forEach((byte, i) => {
    if (byte === 0) zeros[(i % 2) as 0 | 1]++;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1a) control++;
  });
  const isUtf16 =
    Math.max(...zeros) * 5 > start.length && Math.min(...zeros) * 9 < Math.max(...zeros);
  return isUtf16 || control * 100 <= start.length;
}

function textKind(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4_096))
    .replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^<(!doctype html|html|head|body|table|meta|style)\b/i.test(text)) return 'html';
  if (/^MIME-Version:/i.test(text)) return 'html';
  if (/^<\?xml\b/i.test(text)) return /<html\b/i.test(text) ? 'html' : 'xml';
  return /^<!--[\s\S]*?-->\s*<(html|table)\b/i.test(text) ? 'html' : 'text';
}
