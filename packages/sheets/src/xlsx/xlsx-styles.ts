import { WORKBOOK } from '../files/limits.ts';
import type { CellStyle } from '../sheet/cell-style.ts';
import { isDayFormat, showsDay } from '../sheet/shows-day.ts';
import { attribute } from '../xml/xml-scanner.ts';
import { counted, workbookErrors } from '../messages/files.ts';
import type { WorkbookParts } from '../xml/workbook-parts.ts';

/** The styles of an xlsx, in the order that its sheet cells name them by. */
export async function xlsxStyles(parts: WorkbookParts, path: string | null): Promise<CellStyle[]> {
  const styles: { format: number; indent: number }[] = [];
  const dayFormats = new Map<number, boolean>();
  let within: string | null = null;
  if (path !== null)
    await parts.scan(path, 'styleSheet', {
      open: (name, attributes) => {
        if (name === 'cellXfs' || name === 'numFmts') within = name;
        if (name === 'numFmt' && within === 'numFmts')
          dayFormats.set(
            whole(attribute(attributes, 'numFmtId')),
            showsDay(attribute(attributes, 'formatCode') ?? ''),
          );
        checkCount(parts.file, Math.max(styles.length, dayFormats.size));
        if (within !== 'cellXfs') return;
        if (name === 'xf')
          styles.push({ format: whole(attribute(attributes, 'numFmtId')), indent: 0 });
        if (name === 'alignment' && styles.length > 0)
          styles.at(-1)!.indent = whole(attribute(attributes, 'indent'));
      },
      close: (name) => {
        if (name === within) within = null;
      },
    });
  return styles.map(({ format, indent }) => ({
    isDay: dayFormats.get(format) ?? isDayFormat(format),
    indent,
  }));
}

function checkCount(file: string, found: number): void {
  if (found > WORKBOOK.styles)
    throw workbookErrors.tooMany(file, null, counted.styles, found, WORKBOOK.styles);
}

function whole(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? parseInt(text, 10) : 0;
}
