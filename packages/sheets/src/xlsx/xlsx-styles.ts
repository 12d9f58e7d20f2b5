import { WORKBOOK } from '../files/limits.ts';
import { showsDay } from '../sheet/shows-day.ts';
import { attribute } from '../xml/xml-scanner.ts';
import { counted, workbookErrors } from '../messages/files.ts';
import type { WorkbookParts } from '../xml/workbook-parts.ts';

/** What of a sheet cell's style says what it holds. */
export interface XlsxStyle {
  /** Whether its numbers are shown as days. */
  readonly isDay: boolean;
  /** Steps that its text is indented. */
  readonly indent: number;
}

/**
 * Formats without a code of their own that show a day: 14–17 and 22, and those of East Asian programs.
 * Source: ECMA-376 part 1, 18.8.30.
 */
const DAY_FORMATS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** The styles of an xlsx, in the order that its sheet cells name them by. */
export async function xlsxStyles(parts: WorkbookParts, path: string | null): Promise<XlsxStyle[]> {
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
    isDay: dayFormats.get(format) ?? DAY_FORMATS.has(format),
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
