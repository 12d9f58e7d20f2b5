import { WORKBOOK } from '../files/limits.ts';
import { counted, damages, workbookErrors } from '../messages/files.ts';
import type { CellStyle } from '../sheet/cell-style.ts';
import { isDayFormat, showsDay } from '../sheet/shows-day.ts';
import type { DateSystem } from '../sheet/stored-values.ts';
import { checkShared, relationsOf } from '../xml/relations.ts';
import type { WorkbookParts } from '../xml/workbook-parts.ts';
import { readXlsb } from './xlsb-records.ts';
import { xlsbText } from './xlsb-text.ts';

/** What an xlsb says before its sheets. */
export interface XlsbBook {
  readonly system: DateSystem;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly XlsbSheetPart[];
}

export interface XlsbSheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

const [WORKBOOK_PROPERTIES, SHEET, STRING, FORMAT] = [153, 156, 19, 44];
const [BEGIN_STYLES, END_STYLES, STYLE] = [617, 618, 47];

/** The parts of an xlsb by its relations. Sheets that hold only a chart or a macro are left out. */
export async function xlsbBook(parts: WorkbookParts): Promise<XlsbBook> {
  const root = await relationsOf(parts, '');
  const book = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  const path = book ?? 'xl/workbook.bin';
  const relations = await relationsOf(parts, path);
  const first = (type: string): string | null =>
    [...relations.values()].find((relation) => relation.type === type)?.target ?? null;
  const { system, listed } = await readBook(parts, path);
  const sheets = listed.flatMap(({ id, ...sheet }) => {
    const relation = relations.get(id);
    if (!relation) throw workbookErrors.damaged(parts.file, sheet.name, damages.missing);
    return relation.type === 'worksheet' ? [{ ...sheet, path: relation.target }] : [];
  });
  if (sheets.length === 0) throw workbookErrors.noSheets(parts.file);
  checkShared(parts, sheets);
  const styles = await readStyles(parts, first('styles'));
  return { system, sheets, styles, strings: await readStrings(parts, first('sharedStrings')) };
}

interface Listed extends Omit<XlsbSheetPart, 'path'> {
  readonly id: string;
}

async function readBook(
  parts: WorkbookParts,
  path: string,
): Promise<{ system: DateSystem; listed: Listed[] }> {
  let system: DateSystem = 1900;
  const listed: Listed[] = [];
  await readXlsb(parts, path, (id, view) => {
    if (id === WORKBOOK_PROPERTIES && view.getUint32(0, true) & 1) system = 1904;
    if (id !== SHEET) return;
    const { text: relation, end } = xlsbText(view, 8);
    const { text: name } = xlsbText(view, end);
    listed.push({ id: relation, name, isHidden: view.getUint32(0, true) !== 0 });
    checkCount(parts.file, 'sheets', listed.length);
  });
  return { system, listed };
}

async function readStrings(parts: WorkbookParts, path: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (path !== null && parts.has(path))
    await readXlsb(parts, path, (id, view) => {
      if (id !== STRING) return;
      strings.push(xlsbText(view, 1).text);
      checkCount(parts.file, 'strings', strings.length);
    });
  return strings;
}

async function readStyles(parts: WorkbookParts, path: string | null): Promise<CellStyle[]> {
  const formats = new Map<number, boolean>();
  const styles: { format: number; indent: number }[] = [];
  let isWithin = false;
  if (path !== null)
    await readXlsb(parts, path, (id, view) => {
      if (id === FORMAT) formats.set(view.getUint16(0, true), showsDay(xlsbText(view, 2).text));
      if (id === BEGIN_STYLES || id === END_STYLES) isWithin = id === BEGIN_STYLES;
      if (id === STYLE && isWithin)
        styles.push({ format: view.getUint16(2, true), indent: view.getUint8(11) });
      checkCount(parts.file, 'styles', Math.max(styles.length, formats.size));
    });
  return styles.map(({ format, indent }) => ({
    isDay: formats.get(format) ?? isDayFormat(format),
    indent,
  }));
}

function checkCount(file: string, what: 'sheets' | 'styles' | 'strings', found: number): void {
  const most = WORKBOOK[what];
  if (found > most) throw workbookErrors.tooMany(file, null, counted[what], found, most);
}
