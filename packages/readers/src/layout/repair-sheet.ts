import type { Sheet } from '../sheets/sheet.ts';
import type { Font } from '../text/font.ts';
import { repairFont } from '../text/repair-font.ts';

/** A text before and after. */
export type RepairExample = readonly [before: string, after: string];

const EXAMPLES = 8;
/** So many texts of a column tell its font. */
const SAMPLE = 400;
/** Letters that only Unicode has: a text with one of them was not typed for an old font. */
const UNICODE_ONLY =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u0177\u0179-\u017c\u01a0-\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** Some texts of every column. */
export function* textsIn({ columns }: Sheet): Generator<string> {
  for (const { values } of columns) {
    for (const value of values.slice(0, SAMPLE)) if (typeof value === 'string') yield value;
  }
}

/** The sheet with its texts as they were shown in the old font. Texts that are Unicode already stay. */
export function repairSheet(
  sheet: Sheet,
  font: Font,
): { readonly sheet: Sheet; readonly examples: readonly RepairExample[] } {
  const examples: RepairExample[] = [];
  const columns = sheet.columns.map(({ codes, values }) => ({
    codes,
    values: values.map((value) => {
      if (typeof value !== 'string' || UNICODE_ONLY.test(value)) return value;
      const repaired = repairFont(value, font);
      if (repaired !== value && examples.length < EXAMPLES) examples.push([value, repaired]);
      return repaired;
    }),
  }));
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
