import type { AnalysisKind } from '../analyses/kinds.ts';
import { requireKind } from '../analyses/option-types.ts';
import { addressErrors } from '../messages/address-errors.ts';
import { shownValue } from '../messages/shown-value.ts';
import {
  decoded,
  encoded,
  readFigureLine,
  readOption,
  writeOption,
  type OptionValue,
} from './figure-line.ts';
import { wordings, type Wording } from './wording.ts';

/**
 * A live figure as an author writes it between `{{` and `}}`: an analysis and a measure, where a scope
 * says unit, period and day.
 *
 *     quotaAttainment/attainment
 *     sourceBreakdown/share?@source_id=youth_union
 *     mergedCells/merged_cells?on=$termStart
 *     quotaAttainment/unit?under=$unit&@max=attainment
 *     quotaAttainment/gap?~as=abs
 *
 * A `+` before it says that only a number above 0 counts as a value, a `-` only one below 0. After `?`
 * stand options of the analysis (lists joined by commas); with an `@` the columns that choose the row (one
 * without a value has nothing behind the `=`), or `@max`, `@min` for the row or rows in which a measure is
 * greatest or least; with `~as` how the figure is written. Words with a dollar (`$unit`, `$asOf`) stand
 * for what the scope says. The grammar is that of an {@link Address}.
 */
export interface Reference {
  readonly analysis: AnalysisKind;
  readonly measure: string;
  /** Which numbers count as a value: only those above 0, or below 0; null for all. */
  readonly only: 'above' | 'below' | null;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** What the columns of the row must hold, by column. */
  readonly row: Readonly<Record<string, string>>;
  /** Of the rows left, those in which this measure is greatest or least; null for the first of them. */
  readonly extreme: { readonly end: 'max' | 'min'; readonly measure: string } | null;
  /** Null for the way of the measure's format. */
  readonly wording: Wording | null;
}

/**
 * Reads what stands between the braces.
 *
 * @throws KetnapError `bad_reference`, `unknown_analysis`, `unknown_option`, `bad_wording`
 */
export function parseReference(text: string): Reference {
  const refuse = () =>
    addressErrors.badReference(typeof text === 'string' ? text.trim() : shownValue(text));
  const { sign, path, pairs } = readFigureLine(text, refuse);
  const [name = '', measure = ''] = path;
  if (path.length !== 2 || !path.every((part) => /^\w+$/.test(part))) throw refuse();
  const analysis = requireKind(name);
  const options = new Map<string, OptionValue>();
  const row = new Map<string, string>();
  let [extreme, wording]: [Reference['extreme'], Wording | null] = [null, null];
  for (const pair of pairs) {
    if (pair.kind === 'option') options.set(pair.name, readOption(analysis, pair, refuse));
    else if (pair.kind === 'wording') wording = wordingOf(pair.name, decoded(pair.value, refuse));
    else if (pair.name === 'max' || pair.name === 'min')
      extreme = { end: pair.name, measure: decoded(pair.value, refuse) };
    else row.set(pair.name, decoded(pair.value, refuse));
  }
  return {
    analysis,
    measure,
    only: sign === null ? null : sign === '+' ? 'above' : 'below',
    options: Object.fromEntries(options),
    row: Object.fromEntries(row),
    extreme,
    wording,
  };
}

/** The reference as one line: the inverse of {@link parseReference}. */
export function formatReference(reference: Reference): string {
  const { analysis, measure, only, options, row, extreme, wording } = reference;
  const query = [
    ...Object.entries(options).map(([name, value]) => [name, writeOption(value)] as const),
    ...Object.entries(row).map(([name, value]) => [`@${encoded(name)}`, encoded(value)]),
    ...(extreme ? [[`@${extreme.end}`, encoded(extreme.measure)]] : []),
    ...(wording ? [['~as', wording]] : []),
  ].map((pair) => pair.join('='));
  const sign = only === null ? '' : only === 'above' ? '+' : '-';
  const path = `${sign}${analysis}/${measure}`;
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

function wordingOf(name: string, value: string): Wording {
  const found = wordings.find((one) => one === value);
  if (name !== 'as' || !found) throw addressErrors.badWording(`~${name}=${value}`, wordings);
  return found;
}
