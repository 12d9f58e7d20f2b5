import { WORKBOOK } from '../files/limits.ts';
import { counted, fileErrors, workbookErrors } from '../messages/files.ts';
import { showsDay, isDayFormat } from '../sheet/shows-day.ts';
import type { CellStyle } from '../sheet/cell-style.ts';
import type { DateSystem } from '../sheet/stored-values.ts';
import { xlsRecords, type XlsRecord } from './xls-records.ts';
import { XlsReader } from './xls-text.ts';

/** What an old workbook says before its sheets. */
export interface XlsBook {
  readonly system: DateSystem;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly XlsSheetEntry[];
}

export interface XlsSheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where its records begin. */
  readonly at: number;
}

const [BOF, EOF] = [0x0809, 0x000a];
const [FILEPASS, BOUNDSHEET, SST, FORMAT, XF, DATEMODE] = [0x2f, 0x85, 0xfc, 0x41e, 0xe0, 0x22];
/** The version of Excel 97 and all after it. */
const BIFF8 = 0x0600;
/** Kinds of sheets that hold sheet cells: worksheets. */
const WORKSHEET = 0;

/**
 * Reads what comes before the sheets. Throws a RangeError where it is damaged.
 * @throws KetnapError `encrypted`, `workbook_unreadable` of a version before 1997, `workbook_too_large`
 */
export function xlsBook(view: DataView, file: string): XlsBook {
  const formats = new Map<number, boolean>();
  const strings: string[] = [];
  const styles: { format: number; indent: number }[] = [];
  const sheets: XlsSheetEntry[] = [];
  let system: DateSystem = 1900;
  for (const record of xlsRecords(view, 0)) {
    const { id, start, segments } = record;
    if (id === EOF) break;
    if (id === BOF && view.getUint16(start, true) !== BIFF8) throw workbookErrors.unreadable(file);
    if (id === FILEPASS) throw fileErrors.encrypted(file);
    if (id === DATEMODE && view.getUint16(start, true) === 1) system = 1904;
    if (id === SST) readStrings(new XlsReader(view, segments), strings, file);
    if (id === FORMAT) readFormat(view, record, formats);
    if (id === XF)
      styles.push({
        format: view.getUint16(start + 2, true),
        indent: view.getUint8(start + 8) & 0xf,
      });
    if (id === BOUNDSHEET) readSheet(view, record, sheets);
    checkCount(file, 'sheets', sheets.length);
    checkCount(file, 'styles', Math.max(styles.length, formats.size));
  }
  const shown = styles.map(({ format, indent }) => ({
    isDay: formats.get(format) ?? isDayFormat(format),
    indent,
  }));
  return { system, strings, styles: shown, sheets };
}

function readStrings(reader: XlsReader, strings: string[], file: string): void {
  reader.skip(4);
  const count = reader.number(4);
  for (let i = 0; i < count && !reader.isOver; i++) {
    strings.push(reader.text(reader.number(2)));
    checkCount(file, 'strings', strings.length);
  }
}

function readFormat(
  view: DataView,
  { start, segments }: XlsRecord,
  formats: Map<number, boolean>,
): void {
  const reader = new XlsReader(view, segments);
  reader.skip(2);
  formats.set(view.getUint16(start, true), showsDay(reader.text(reader.number(2))));
}

function readSheet(view: DataView, { start, segments }: XlsRecord, sheets: XlsSheetEntry[]): void {
  if (view.getUint8(start + 5) !== WORKSHEET) return;
  const reader = new XlsReader(view, segments);
  reader.skip(6);
  const isHidden = (view.getUint8(start + 4) & 3) !== 0;
  const name = reader.text(reader.byte());
  sheets.push({ name, isHidden, at: view.getUint32(start, true) });
}

function checkCount(file: string, what: 'sheets' | 'styles' | 'strings', found: number): void {
  const most = WORKBOOK[what];
  if (found > most) throw workbookErrors.tooMany(file, null, counted[what], found, most);
}
