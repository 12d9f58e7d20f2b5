import type * as Xlsx from '@e965/xlsx';
import type { CellObject, ColInfo, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import { WORKBOOK } from '../files/limits.ts';
import { hasSoundChains } from '../files/ole-chains.ts';
import { withoutProperties } from '../files/ole-properties.ts';
import { counted, damages, fileErrors, workbookErrors, workbookNotes } from '../messages/files.ts';
import { countXls, XlsbCount } from './old-workbook-count.ts';
import { SheetBuilder } from '../sheet/sheet-builder.ts';
import type { Sheet, SheetValue } from '../sheet/sheet.ts';
import { filledCells } from '../sheet/filled-cells.ts';
import { serialDay, storedError, uncomputed, type DateSystem } from '../sheet/stored-values.ts';
import { WorkbookParts, type OpenOptions } from '../xml/workbook-parts.ts';
import { showsDay } from '../sheet/shows-day.ts';

type Library = typeof Xlsx;

/** Errors that old workbooks store as numbers. Source: [MS-XLS] 2.5.10. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/**
 * The sheets of an xls or xlsb, by a library that is only loaded here. Formulas are not run: their stored
 * results are taken. Days are made of the stored numbers, never of the library's moments. As many sheet
 * cells are delivered as an independent count of the file's records finds, or the file is refused
 * (`cells_lost`). Styles are read for what is a day, not for indents.
 */
export async function fromOldWorkbook(
  bytes: Uint8Array,
  file: string,
  kind: 'xls' | 'xlsb',
  options: OpenOptions = {},
): Promise<Sheet[]> {
  const xlsbCells = kind === 'xlsb' ? await checkXlsb(bytes, file, options) : null;
  const library = await import('@e965/xlsx');
  options.signal?.throwIfAborted();
  const stored = xlsbCells ?? xlsCells(library, bytes, file);
  const book = readBook(library, kind === 'xls' ? withoutProperties(bytes) : bytes, file);
  if (book.vbaraw) options.onNote?.(workbookNotes.macros(file));
  let delivered = 0;
  const sheets = worksheets(book, file).map(({ sheet, ...about }) => {
    const { built, empty } = builtSheet(sheet, { ...about, file }, systemOf(book));
    delivered += filledCells(built) + empty;
    return built;
  });
  if (delivered !== stored) throw workbookErrors.cellsLost(file, null, stored, delivered);
  return sheets;
}

/** Unpacks every part once, so that the library unpacks nothing that is larger than allowed; counts its sheet cells. */
async function checkXlsb(bytes: Uint8Array, file: string, options: OpenOptions): Promise<number> {
  const parts = new WorkbookParts(bytes, file, options);
  const count = new XlsbCount();
  for (const path of parts.paths) {
    if (path.endsWith('/')) continue;
    if (/^xl\/worksheets\/[^/]*\.bin$/i.test(path) && !/binaryIndex/i.test(path))
      await parts.read(path, count.push);
    else await parts.read(path);
  }
  return count.cells;
}

function xlsCells(library: Library, bytes: Uint8Array, file: string): number {
  if (!hasSoundChains(bytes)) throw workbookErrors.unreadable(file);
  const stream = workbookStream(library, bytes);
  const cells = stream && countXls(stream);
  if (cells === null) throw workbookErrors.unreadable(file);
  return cells;
}

/** Workbooks before 1997 have another stream, of texts in code pages that the library does not know: null. */
function workbookStream({ CFB }: Library, bytes: Uint8Array): Uint8Array | null {
  try {
    const container = CFB.read(bytes, { type: 'array' }) as unknown;
    const find = CFB.find as (
      within: unknown,
      path: string,
    ) => { content?: ArrayLike<number> } | null;
    const content = find(container, '/Workbook')?.content;
    return content ? Uint8Array.from(content) : null;
  } catch {
    return null;
  }
}

function readBook({ read }: Library, bytes: Uint8Array, file: string): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
      bookVBA: true,
    });
  } catch (error) {
    const isProtected = error instanceof Error && /password|encrypt/i.test(error.message);
    throw isProtected ? fileErrors.encrypted(file) : workbookErrors.unreadable(file);
  }
}

function worksheets(
  { SheetNames, Sheets, Workbook }: WorkBook,
  file: string,
): { name: string; isHidden: boolean; sheet: WorkSheet }[] {
  const { sheets: most } = WORKBOOK;
  if (SheetNames.length > most)
    throw workbookErrors.tooMany(file, null, counted.sheets, SheetNames.length, most);
  const found = SheetNames.flatMap((name, i) => {
    const sheet = Sheets[name];
    const isSheet = sheet && (sheet['!type'] === undefined || sheet['!type'] === 'sheet');
    return isSheet ? [{ name, isHidden: (Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0, sheet }] : [];
  });
  if (found.length === 0) throw workbookErrors.noSheets(file);
  return found;
}

function systemOf({ Workbook }: WorkBook): DateSystem {
  return Workbook?.WBProps?.date1904 ? 1904 : 1900;
}

function builtSheet(
  sheet: WorkSheet,
  about: { name: string; isHidden: boolean; file: string },
  system: DateSystem,
): { built: Sheet; empty: number } {
  const builder = new SheetBuilder(about);
  let empty = 0;
  const rows = (sheet['!data'] ?? []) as (readonly (CellObject | undefined)[] | undefined)[];
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell || cell.t === 'z') return;
      if (cell.f !== undefined) builder.formulas++;
      const value = valueOf(cell, system);
      if (value === undefined) throw workbookErrors.damaged(about.file, about.name, damages.string);
      if (value === null || value === '') empty++;
      else builder.put(r, c, value);
    }),
  );
  for (const { s, e } of sheet['!merges'] ?? [])
    builder.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
  sheet['!rows']?.forEach(
    (row: RowInfo | undefined, r) => row?.hidden && builder.hiddenRows.add(r),
  );
  sheet['!cols']?.forEach((column: ColInfo | undefined, c) => {
    if (column?.hidden) builder.hiddenSpans.push([c, c]);
  });
  return { built: builder.finish(), empty };
}

function valueOf({ t, v, z, f }: CellObject, system: DateSystem): SheetValue | undefined {
  if (v === undefined || v === null) return f === undefined ? null : uncomputed(f);
  if (t === 'e') return storedError(ERRORS[v as number] ?? String(v));
  if (typeof v === 'string' || typeof v === 'boolean') return v;
  if (typeof v !== 'number' || !Number.isFinite(v)) return undefined;
  return typeof z === 'string' && showsDay(z) ? (serialDay(v, system) ?? v) : v;
}
