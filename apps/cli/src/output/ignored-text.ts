import type { Language } from '@ketnap/core';
import type { Ignored, IntakeDraft } from '@ketnap/readers';
import { rangeName } from '@ketnap/sheets';
import { tablePlace } from './table-place.ts';

/** Characters of a text that are shown. */
const SHOWN = 120;

/** What stands in the files outside the tables, and so is not read. */
export function ignoredParts({ tables }: IntakeDraft): Ignored[] {
  return tables
    .filter(({ sheet }, i) => tables.findIndex((one) => one.sheet === sheet) === i)
    .flatMap(({ ignored }) => ignored);
}

/** Where each part stands, why it is not read, and how it begins. */
export function ignoredLines(parts: readonly Ignored[], language: Language): string[] {
  return parts.map(({ file, sheet, range, reason, text }) => {
    const place = tablePlace({ file, sheet });
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
    return `${place}, ${rangeName(range)}: ${reason[language]}${shown === '' ? '' : `: ${shown}`}`;
  });
}
