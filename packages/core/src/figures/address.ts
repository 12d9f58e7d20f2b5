import type { AnalysisKind, AnyAnalysis } from '../analyses/kinds.ts';
import { optionTypes, requireKind } from '../analyses/option-types.ts';
import { checkOptions } from '../analyses/options.ts';
import { clean } from '../dataset/clean.ts';
import { addressErrors } from '../messages/address-errors.ts';
import { shownValue } from '../messages/shown-value.ts';
import {
  decoded,
  readFigureLine,
  readOption,
  writeOption,
  type OptionValue,
} from './figure-line.ts';
import { rowKeys } from './row-keys.ts';

/**
 * Where a figure stands: which analysis with which options, and of its rows the one of this unit and
 * period, there this measure. As text:
 *
 *     quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30
 *     sourceBreakdown/dak-to/2015-2020/share?term=2015-2020&asOf=2020-06-30&@source_id=youth_union
 *
 * Parts are percent-encoded; options are in the query by name (lists joined by commas), the further
 * keys of the row with an `@` before them. The text stays valid when saved: nothing in it is relative.
 */
export interface Address {
  readonly analysis: AnalysisKind;
  /** The analysis's options but for the selection of units: the address's unit is the selection. */
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Empty for what belongs to no unit: an event whose localities lie below several roots. */
  readonly unit: string;
  /** The row's `period`, `on` or `term_id`. */
  readonly period: string;
  /** The column of the row. */
  readonly measure: string;
  /** What else it takes to find the row: `source_id`, `sources`, `month`, `cell_id`, `event`, `locality_id`. */
  readonly key: Readonly<Record<string, string>>;
}

type Columns = Readonly<Record<string, unknown>>;

const SELECTION = new Set(['units', 'level', 'under']);

/** The address of a measure of a row of an analysis. */
export function addressOf(
  analysis: AnyAnalysis,
  row: AnyAnalysis['rows'][number],
  measure: string,
): Address {
  const key = rowKeys[analysis.kind];
  const columns = row as unknown as Columns;
  return {
    analysis: analysis.kind,
    options: savedOptions(analysis),
    unit: String(columns['unit_id']),
    period: String(columns[key.period]),
    measure,
    key: Object.fromEntries(key.further.map((column) => [column, String(columns[column])])),
  };
}

/** The row of an analysis that an address means; undefined where there is none. */
export function findRow<Some extends AnyAnalysis>(
  analysis: Some,
  address: Address,
): Some['rows'][number] | undefined {
  const wanted = [
    ['unit_id', address.unit],
    [rowKeys[analysis.kind].period, address.period],
    ...Object.entries(address.key),
  ] as const;
  const rows: readonly Some['rows'][number][] = analysis.rows;
  return rows.find((row) => {
    const columns = row as unknown as Columns;
    return wanted.every(([column, value]) => String(columns[column]) === value);
  });
}

/** The address as one line of text, see {@link Address}. */
export function formatAddress(address: Address): string {
  const { analysis, unit, period, measure, options, key } = address;
  const path = [analysis, unit, period, measure].map(encodeURIComponent).join('/');
  const names = Object.keys(optionTypes[analysis]).filter((name) => options[name] !== undefined);
  const query = [
    ...names.map((name) => `${name}=${writeOption(options[name]!)}`),
    ...rowKeys[analysis].further
      .filter((name) => key[name] !== undefined)
      .map((name) => `@${name}=${encodeURIComponent(key[name]!)}`),
  ];
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

/**
 * The address that a text means: the inverse of {@link formatAddress}.
 *
 * @throws KetnapError `bad_address`, `unknown_analysis`, `unknown_option`, `bad_option`
 */
export function parseAddress(text: string): Address {
  const refuse = () => addressErrors.malformed(typeof text === 'string' ? text : shownValue(text));
  const { sign, path, pairs } = readFigureLine(text, refuse);
  const [name, unit = '', period, measure] = path;
  if (sign || path.length !== 4 || !name || !period || !measure) throw refuse();
  const analysis = requireKind(name);
  const options = new Map<string, OptionValue>();
  const key = new Map<string, string>();
  for (const pair of pairs) {
    if (pair.kind === 'wording') throw refuse();
    if (pair.kind === 'column') key.set(knownKey(analysis, pair.name), decoded(pair.value, refuse));
    else if (SELECTION.has(pair.name)) throw addressErrors.unitSelection(pair.name);
    else options.set(pair.name, readOption(analysis, pair, refuse));
  }
  return cleanAddress({
    analysis,
    options: Object.fromEntries(options),
    unit,
    period,
    measure,
    key: Object.fromEntries(key),
  });
}

/**
 * The address that was given, as text or in its parts, with its ids as tables hold them.
 *
 * @throws KetnapError as {@link parseAddress}
 */
export function givenAddress(address: Address | string): Address {
  if (typeof address === 'string') return parseAddress(address);
  return hasParts(address) ? cleanAddress(address) : parseAddress(address);
}

/** Whether what a program without types gives has the parts of an address. */
function hasParts(address: unknown): address is Address {
  if (typeof address !== 'object' || address === null) return false;
  const { unit, period, measure, options, key } = address as Partial<Address>;
  return (
    [unit, period, measure].every((part) => typeof part === 'string') &&
    typeof options === 'object' &&
    typeof key === 'object' &&
    key !== null &&
    Object.values(key).every((value) => typeof value === 'string')
  );
}

/** The address with its ids as tables hold them: in NFC and trimmed. */
function cleanAddress(address: Address): Address {
  const key = Object.entries(address.key).map(([column, value]) => [column, clean(value)]);
  return {
    ...address,
    options: checkOptions(requireKind(address.analysis), address.options) as Address['options'],
    unit: clean(address.unit),
    period: clean(address.period),
    key: Object.fromEntries(key) as Address['key'],
  };
}

function savedOptions(analysis: AnyAnalysis): Address['options'] {
  const given = Object.entries(analysis.options as Columns).filter(
    ([name, value]) => !SELECTION.has(name) && value !== undefined && value !== null,
  );
  return Object.fromEntries(given) as Address['options'];
}

function knownKey(analysis: AnalysisKind, column: string): string {
  const known = rowKeys[analysis].further;
  if (!known.includes(column)) throw addressErrors.unknownKey(analysis, column, known);
  return column;
}
