import type { Sheet, SheetColumn, SheetValue } from '@ketnap/sheets';
import type { Font } from '@ketnap/sheets';
import { isUnicode, repairFont, speakFor } from '@ketnap/sheets';

/** A text before and after. */
export type RepairExample = readonly [before: string, after: string];

const EXAMPLES = 8;
/** So many texts of a column tell its font. */
const SAMPLE = 400;

/** Some texts of every column. */
export function textsIn({ columns }: Sheet): string[] {
  return columns.flatMap(sampleOf);
}

/**
 * The sheet with its texts as they were shown in the old font. A column stays as it is where none of its
 * words speaks for the font, if the sheet has texts in Unicode besides; and so does a text in Unicode.
 */
export function repairSheet(
  sheet: Sheet,
  font: Font,
): { readonly sheet: Sheet; readonly examples: readonly RepairExample[] } {
  const examples: RepairExample[] = [];
  const isMixed = sheet.columns.some((column) => sampleOf(column).some(isUnicode));
  const columns = sheet.columns.map((column) => {
    if (isMixed && !speakFor(sampleOf(column), font)) return column;
    const { codes, values } = column;
    return { codes, values: values.map((value) => repaired(value, font, examples)) };
  });
  return {
    sheet: {
      ...sheet,
      columns,
      indentOf: (row, column) => sheet.indentOf(row, column),
      lineOf: (row) => sheet.lineOf(row),
    },
    examples,
  };
}

function sampleOf(column: SheetColumn): string[] {
  if (column.raw) return [...column.raw.firstTexts(SAMPLE - 1)];
  return column.values
    .slice(0, SAMPLE)
    .filter((value): value is string => typeof value === 'string');
}

function repaired(value: SheetValue, font: Font, examples: RepairExample[]): SheetValue {
  if (typeof value !== 'string') return value;
  const shown = repairFont(value, font);
  if (shown !== value && examples.length < EXAMPLES) examples.push([value, shown]);
  return shown;
}
