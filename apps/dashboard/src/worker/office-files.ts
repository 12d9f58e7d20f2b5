import type { Message } from '@ketnap/core';
import { openSheets, unpackZip, type PackageFile, type Sheet } from '@ketnap/sheets';
import type { Progress } from './opened.ts';

/** The sheets of some files, and what of them was left alone. */
export interface OfficeFiles {
  readonly sheets: readonly Sheet[];
  readonly notes: readonly Message[];
}

/** What programs leave beside the files that a person means. */
const NO_FILE = /(^|\/)(~\$[^/]*|\.[^/]*|Thumbs\.db|desktop\.ini)$/i;
const ZIP = /\.zip$/i;

/** The files that are meant: zips unpacked, what programs leave beside them passed over. */
export async function meantFiles(
  files: readonly PackageFile[],
  report: (progress: Progress) => void,
): Promise<PackageFile[]> {
  const meant: PackageFile[] = [];
  for (const file of files) {
    if (NO_FILE.test(file.path)) continue;
    if (ZIP.test(file.path)) meant.push(...(await unpackZip(file, told(report, 0, file.size))));
    else meant.push(file);
  }
  return meant.filter(({ path }) => !NO_FILE.test(path));
}

/** Reads all sheets of some files, one file after the other. */
export async function officeFiles(
  files: readonly PackageFile[],
  report: (progress: Progress) => void,
): Promise<OfficeFiles> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const sheets: Sheet[] = [];
  const notes: Message[] = [];
  let before = 0;
  for (const file of files) {
    const options = { ...told(report, before, size), onNote: (note: Message) => notes.push(note) };
    sheets.push(...(await openSheets(file, options)));
    before += file.size;
  }
  return { sheets, notes };
}

function told(
  report: (progress: Progress) => void,
  before: number,
  size: number,
): { onProgress: (progress: { file: string; bytesRead: number }) => void } {
  return {
    onProgress: ({ file, bytesRead }) =>
      report({ stage: 'reading', file, read: before + bytesRead, size }),
  };
}
