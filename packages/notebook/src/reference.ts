import type { AnalysisKind } from '@ketnap/core';
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
 * After `?` stand options of the analysis, and with an `@` the columns that choose the row. `$termStart`
 * and `$asOf` stand for the scope's days.
 */
export interface Reference {
  readonly analysis: AnalysisKind;
  readonly measure: string;
  /** Whether 0 counts as no value. */
  readonly aboveZero: boolean;
  readonly options: Readonly<Record<string, string>>;
  readonly row: Readonly<Record<string, string>>;
}

/** Words of the scope that may stand between braces as well. */
export type ScopeWord = keyof typeof messages.scopeWords;

/** Reads what stands between the braces. @throws KetnapError `bad_reference` */
export function parseReference(text: string): Reference | ScopeWord {
  const trimmed = text.trim();
  if (trimmed in messages.scopeWords) return trimmed as ScopeWord;
  const match = /^(\+?)(\w+)\/(\w+)(?:\?(.+))?$/.exec(trimmed);
  if (!match) throw notebookErrors.badReference(trimmed);
  const options: Record<string, string> = {};
  const row: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(match[4] ?? '')) {
    if (name.startsWith('@')) row[name.slice(1)] = value;
    else options[name] = value;
  }
  return {
    analysis: match[2] as AnalysisKind,
    measure: match[3]!,
    aboveZero: match[1] === '+',
    options,
    row,
  };
}
