import { checkShared, relationsOf } from '../xml/relations.ts';
import { attribute, attributeNamed } from '../xml/xml-scanner.ts';
import { WORKBOOK } from '../files/limits.ts';
import { counted, damages, workbookErrors } from '../messages/files.ts';
import type { DateSystem } from '../sheet/stored-values.ts';
import type { WorkbookParts } from '../xml/workbook-parts.ts';

/** What an xlsx says of itself before its sheets are read. */
export interface XlsxParts {
  readonly system: DateSystem;
  readonly sheets: readonly XlsxSheetPart[];
  /** Paths within the zip; null where there is no such part. */
  readonly strings: string | null;
  readonly styles: string | null;
}

export interface XlsxSheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly id: string;
}

/** The parts of an xlsx by its relations. Sheets that hold only a chart or a macro are left out. */
export async function xlsxParts(parts: WorkbookParts): Promise<XlsxParts> {
  const root = await relationsOf(parts, '');
  const book = [...root.values()].find(({ type }) => type === 'officeDocument')?.target;
  const path = book ?? 'xl/workbook.xml';
  const { system, listed } = await readBook(parts, path);
  const relations = await relationsOf(parts, path);
  const only = (type: string): string | null => {
    const [first, ...more] = [...relations.values()].filter((relation) => relation.type === type);
    if (more.some(({ target }) => target !== first!.target))
      throw workbookErrors.damaged(parts.file, path, damages.twice);
    return first?.target ?? null;
  };
  const sheets = listed.flatMap(({ id, ...sheet }) => {
    const relation = relations.get(id);
    if (!relation) throw workbookErrors.damaged(parts.file, sheet.name, damages.missing);
    return relation.type === 'worksheet' ? [{ ...sheet, path: relation.target }] : [];
  });
  checkShared(parts, sheets);
  if (sheets.length === 0) throw workbookErrors.noSheets(parts.file);
  return { system, sheets, strings: only('sharedStrings'), styles: only('styles') };
}

async function readBook(
  parts: WorkbookParts,
  path: string,
): Promise<{ system: DateSystem; listed: Listed[] }> {
  let system: DateSystem = 1900;
  const listed: Listed[] = [];
  await parts.scan(path, 'workbook', {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attribute(attributes, 'date1904'))) system = 1904;
      if (name === 'sheet') listed.push(listedSheet(attributes));
      if (listed.length > WORKBOOK.sheets)
        throw workbookErrors.tooMany(
          parts.file,
          null,
          counted.sheets,
          listed.length,
          WORKBOOK.sheets,
        );
    },
    close: () => undefined,
  });
  return { system, listed };
}

function listedSheet(attributes: string): Listed {
  const id = attributeNamed(attributes, 'id') ?? '';
  const state = attribute(attributes, 'state');
  const isHidden = state === 'hidden' || state === 'veryHidden';
  return { name: attribute(attributes, 'name') ?? '', isHidden, id };
}

/** XML writes yes as `1` or `true`. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
