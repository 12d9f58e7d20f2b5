import { optionTypes, type AnalysisKind, type OptionType } from '@ketnap/core';
import { messages, notebookErrors } from './messages.ts';

/**
 * A live figure as an author writes it between `{{` and `}}`: an analysis and a measure, where the
 * scope says unit, period and day.
 *
 *     quotaAttainment/attainment
 *     sourceBreakdown/share?@source_id=youth_union
 *     mergedCells/merged_cells?on=$termStart
 *     trend/admitted?@period=2018
 *
 * A `+` before it says that, within `[[…]]`, 0 is as good as no value: `{{+quotaAttainment/needed_per_month}}`.
 * After `?` stand options of the analysis (lists joined by commas), and with an `@` the columns that
 * choose the row. `$termStart` and `$asOf` stand for the scope's days.
 */
export interface Reference {
  readonly analysis: AnalysisKind;
  readonly measure: string;
  /** Whether 0 counts as no value. */
  readonly aboveZero: boolean;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly row: Readonly<Record<string, string>>;
}

type OptionValue = string | readonly string[] | readonly number[];

/** Words of the scope that may stand between braces as well. */
export type ScopeWord = keyof typeof messages.scopeWords;

/** Reads what stands between the braces. @throws KetnapError `bad_reference` */
export function parseReference(text: string): Reference | ScopeWord {
  const trimmed = text.trim();
  if (Object.hasOwn(messages.scopeWords, trimmed)) return trimmed as ScopeWord;
  const match = /^(\+?)(\w+)\/(\w+)(?:\?(.+))?$/.exec(trimmed);
  if (!match) throw notebookErrors.badReference(trimmed);
  const analysis = match[2] as AnalysisKind;
  const options: Record<string, OptionValue> = {};
  const row: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(match[4] ?? '')) {
    if (name.startsWith('@')) row[name.slice(1)] = value;
    else options[name] = optionOf(analysis, name, value);
  }
  return {
    analysis,
    measure: match[3]!,
    aboveZero: match[1] === '+',
    options,
    row,
  };
}

/** What is no option, or of no analysis, is refused when the analysis is made. */
function optionOf(analysis: AnalysisKind, name: string, text: string): OptionValue {
  const types: Readonly<Record<string, OptionType>> = optionTypes[analysis] ?? {};
  if (types[name] === 'ids') return text.split(',');
  return types[name] === 'years' ? text.split(',').map(Number) : text;
}
