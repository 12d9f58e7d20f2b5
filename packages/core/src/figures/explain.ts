import type { Dataset, Interval } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import { addressOf, givenAddress, type Address } from './address.ts';
import type { Figure } from './evidence.ts';
import { explainLimit, type ExplainOptions } from './explain-limit.ts';
import type { Exclusion, ExplainedRow, Explanation, Operand } from './explanation.ts';
import { findFigure, requireMeasure, termsOf, valueOf, type Term } from './figure-terms.ts';
import { writeEvidence, writeFormula } from './formula.ts';
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
  const terms = termsOf(figure, wanted.measure, definition);
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
