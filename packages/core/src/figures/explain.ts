import { compute } from '../analyses/compute.ts';
import type { AnalysisKind } from '../analyses/kinds.ts';
import type { Dataset, Interval } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import { explainErrors } from '../messages/explain.ts';
import { addressOf, givenAddress, findRow, formatAddress, type Address } from './address.ts';
import { families } from './families.ts';
import type { Evidence, Figure, FigureFamily } from './evidence.ts';
import { explainLimit, type ExplainOptions } from './explain-limit.ts';
import type { Exclusion, ExplainedRow, Explanation, Operand } from './explanation.ts';
import type { FigureValue } from './format.ts';
import { writeEvidence, writeFormula } from './formula.ts';
import type { Measure } from './measure.ts';
import { measuresOf } from './measures-of.ts';
import { rowValues } from './table-rows.ts';

/**
 * How a figure came about: its definition, its formula with the numbers put in, the rows of the tables
 * behind each of its operands, and the rows that were left out and why. The analysis is computed anew
 * for the unit of the address.
 *
 * @throws KetnapError `unknown_measure` and `no_such_figure`, and what {@link givenAddress},
 *   {@link explainLimit} and `compute` throw
 */
export function explain(
  dataset: Dataset,
  address: Address | string,
  options: ExplainOptions = {},
): Explanation {
  const limit = explainLimit(options);
  const wanted = givenAddress(address);
  const definition = requireMeasure(wanted);
  const figure = findFigure(dataset, wanted);
  const { analysis, row } = figure;
  const value = valueOf(row, wanted.measure);
  const terms =
    definition.formula === null
      ? [evidentTerm(figure, wanted.measure, definition)]
      : namesIn(definition.formula).map((name) => termOf(figure, name));
  const columns = row as unknown as Readonly<Record<string, unknown>>;
  return {
    address: addressOf(analysis, row, wanted.measure),
    definition,
    value,
    formula:
      definition.formula === null
        ? writeEvidence(terms[0]!.evidence, { measure: definition, value })
        : writeFormula(definition.formula, new Map(terms.map((term) => [term.name, term])), {
            measure: definition,
            value,
          }),
    operands: terms.flatMap((term) => operandsOf(figure, term, wanted.measure)),
    rows: terms.flatMap((term) => explainedRows(dataset, term, limit)),
    excluded: united(
      terms.flatMap(({ evidence }) => evidence.excluded),
      limit,
    ),
    unit: String(columns['unit']),
    ...daysOf(columns, definition.formula === null ? terms[0]!.evidence.within : undefined),
    notes: analysis.notes.filter(
      ({ units, period }) =>
        (!units || units.includes(wanted.unit)) && (!period || period === wanted.period),
    ),
  };
}

/** One name of a formula, or the measure itself where it has none. */
interface Term {
  readonly name: string;
  readonly measure: Measure;
  readonly value: FigureValue;
  readonly evidence: Evidence;
  readonly isColumn: boolean;
}

function requireMeasure({ analysis, measure }: Address): Measure {
  const measures = measuresOf(analysis);
  const found = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  if (found && !found.dimension) return found;
  const known = Object.keys(measures).filter((name) => !measures[name]!.dimension);
  throw explainErrors.unknownMeasure(analysis, measure, known);
}

function findFigure(dataset: Dataset, address: Address): Figure {
  const units = address.unit === '' ? {} : { units: [address.unit] };
  const analysis = compute(dataset, address.analysis, { ...address.options, ...units });
  const row = findRow(analysis, address);
  if (!row) throw explainErrors.noRow(formatAddress(address));
  return { dataset, analysis, row, unit: dataset.units.indexOf.get(address.unit) ?? -1 };
}

function termOf(figure: Figure, name: string): Term {
  const measure = measuresOf(figure.analysis.kind)[name];
  if (measure) return evidentTerm(figure, name, measure);
  const hidden = familyOf(figure).operand!(figure, name);
  return { name, ...hidden, isColumn: false };
}

function evidentTerm(figure: Figure, name: string, measure: Measure): Term {
  const value = valueOf(figure.row, name);
  const evidence = familyOf(figure).evidence(figure, name);
  const isUncounted = value === null && evidence.by !== 'reading';
  return {
    name,
    measure,
    value,
    evidence: isUncounted ? { ...evidence, rows: [], parts: [] } : evidence,
    isColumn: true,
  };
}

/** The family of the figure's own kind; the registry's types say that it is. */
function familyOf(figure: Figure): FigureFamily<AnalysisKind> {
  return families[figure.analysis.kind] as unknown as FigureFamily<AnalysisKind>;
}

function operandsOf(figure: Figure, term: Term, asked: string): Operand[] {
  const { analysis, row } = figure;
  const { name, measure, value, evidence } = term;
  const own: Operand = {
    measure: name,
    label: measure.label,
    value,
    address: term.isColumn && name !== asked ? addressOf(analysis, row, name) : null,
    behind: evidence.rows.map(({ table, rows }) => ({ table, rowCount: rows.length })),
  };
  if (name !== asked || evidence.parts.length === 0) return [own];
  // The rows of all parts together stand behind their sum.
  return evidence.rows.length > 0 ? [...evidence.parts, own] : [...evidence.parts];
}

function explainedRows(dataset: Dataset, { name, evidence }: Term, limit: number): ExplainedRow[] {
  return evidence.rows.flatMap(({ table, rows }) =>
    rows.slice(0, limit).map((row) => ({
      measure: name,
      table,
      row: row + 1,
      values: rowValues(dataset.tables[table]!, row),
    })),
  );
}

/** Each exclusion once, with at most `limit` of its rows. */
function united(exclusions: readonly Exclusion[], limit: number): Exclusion[] {
  const found = new Map<string, Exclusion>();
  for (const one of exclusions) {
    const key = `${one.table} ${one.code}`;
    const known = found.get(key);
    if (!known || known.count < one.count)
      found.set(key, { ...one, rows: one.rows.slice(0, limit) });
  }
  return [...found.values()];
}

function namesIn(formula: string): string[] {
  return [...new Set([...formula.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))];
}

function valueOf(row: Figure['row'], measure: string): FigureValue {
  return (row as unknown as Readonly<Record<string, FigureValue>>)[measure] ?? null;
}

/** The days that the figure speaks of: those it was counted over, else those of its row. */
function daysOf(
  columns: Readonly<Record<string, unknown>>,
  within: Interval | undefined,
): Pick<Explanation, 'from' | 'to'> {
  if (within) return { from: isoDay(within.from), to: isoDay(within.to) };
  return {
    from: textOrNull(columns['from'] ?? columns['on']),
    to: textOrNull(columns['to'] ?? columns['on']),
  };
}

function textOrNull(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value);
}
