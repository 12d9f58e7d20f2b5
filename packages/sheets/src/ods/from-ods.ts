import { fileErrors, workbookErrors, workbookNotes } from '../messages/files.ts';
import { OdsCount } from './ods-count.ts';
import { OdsHandler } from './ods-handler.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { filledCells } from '../sheet/filled-cells.ts';
import { WorkbookParts, type OpenOptions } from '../xml/workbook-parts.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/**
 * The sheets of an ods. Formulas are not run: their stored results are taken. As many sheet cells are
 * delivered as an independent count finds, or the file is refused (`cells_lost`).
 */
export async function fromOds(
  bytes: Uint8Array,
  file: string,
  options: OpenOptions = {},
): Promise<Sheet[]> {
  const parts = new WorkbookParts(bytes, file, options);
  if (await isEncrypted(parts)) throw fileErrors.encrypted(file);
  noteUnopened(parts);
  const handler = new OdsHandler(file, CONTENT);
  const count = new OdsCount();
  await parts.scan(CONTENT, 'document-content', handler, count.push);
  const { sheets } = handler;
  if (sheets.length === 0) throw workbookErrors.noSheets(file);
  const delivered = sheets.reduce((sum, sheet) => sum + filledCells(sheet), handler.emptyTexts);
  if (delivered !== count.cells) throw workbookErrors.cellsLost(file, null, count.cells, delivered);
  return sheets;
}

async function isEncrypted(parts: WorkbookParts): Promise<boolean> {
  if (!parts.has(CONTENT) && parts.has('encrypted-package')) return true;
  let isFound = false;
  if (parts.has(MANIFEST))
    await parts.scan(MANIFEST, 'manifest', {
      open: (name) => {
        if (name === 'encryption-data') isFound = true;
      },
      close: () => undefined,
    });
  return isFound;
}

function noteUnopened(parts: WorkbookParts): void {
  const has = (part: RegExp): boolean => parts.paths.some((path) => part.test(path));
  if (has(/^(Basic|Scripts)\//)) parts.note(workbookNotes.macros(parts.file));
  if (has(/^(Object [^/]*|ObjectReplacements)\/./)) parts.note(workbookNotes.embedded(parts.file));
}
