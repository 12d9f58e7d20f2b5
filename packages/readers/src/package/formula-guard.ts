import { CodedColumn } from '@ketnap/core';

/** What a spreadsheet may run as a formula, and what would be taken for something that was guarded. */
const NEEDS_GUARD = /^'*(?:[=+\-@\t\r]|$)/;
/** A negative number runs nothing and stays a number. */
const NUMBER = /^-\d+(?:\.\d+)?$/;
const IS_GUARDED = /^'+(?:[=+\-@\t\r]|$)/;

/**
 * The text as it stands in a csv file: one `'` before what a spreadsheet would take for a formula, and
 * one more before what begins so already, so that {@link unguardedText} undoes it. The empty text stays.
 */
export function guardedText(text: string): string {
  return text !== '' && NEEDS_GUARD.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** The text that {@link guardedText} was given. */
export function unguardedText(text: string): string {
  return IS_GUARDED.test(text) ? text.slice(1) : text;
}

/** A column of a guarded csv file without its guards. */
export function unguardedColumn(column: CodedColumn): CodedColumn {
  if (!column.values.some((text) => text.startsWith("'"))) return column;
  const values = [...new Set(column.values.map(unguardedText))];
  const codeOf = new Map(values.map((text, code) => [text, code]));
  const recoded = Int32Array.from(column.values, (text) => codeOf.get(unguardedText(text))!);
  return new CodedColumn(
    column.codes.map((code) => recoded[code]!),
    values,
  );
}
