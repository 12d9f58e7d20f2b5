import { compute } from '../analyses/compute.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { explainErrors } from '../messages/explain.ts';
import { KetnapError } from '../messages/error.ts';
import type { Message } from '../messages/message.ts';
import { formatAddress, givenAddress, type Address } from '../figures/address.ts';
import type { Figure } from '../figures/evidence.ts';
import { familyOf, requireMeasure, valueOf } from '../figures/figure-terms.ts';
import type { FigureValue } from '../figures/format.ts';
import { measuresOf } from '../figures/measures-of.ts';
import { ratioOfCounts } from '../figures/ratio-of-counts.ts';
import { rowKeys } from '../figures/row-keys.ts';
import { evaluate } from './evaluate.ts';
import { exactOfFraction, type ExactValue } from './exact-value.ts';
import { fractionOfNumber, type Fraction } from './fraction.ts';

/** A figure of a dataset without any rounding. */
export interface ExactFigure {
  readonly value: ExactValue;
  /** The value as the analysis gives it, to be shown by `formatMeasure`. */
  readonly shown: FigureValue;
  /** Of a ratio of two counts these counts, even where there is no ratio; else null. */
  readonly counts: readonly [FigureValue, FigureValue] | null;
  /** Why the dataset has no such figure: it lacks the unit, the term, the row; null where it has. */
  readonly missing: Message | null;
}

/** Units of which an analysis is made at a time. */
const UNITS_AT_ONCE = 1000;

/**
 * The exact values of figures, in the given order: what is counted as it is, what is computed by its
 * measure's formula with whole numbers, and not as the nearest binary fraction. Analyses that several
 * figures share are made once. A figure that the dataset does not have is null and says why.
 *
 * @param addresses as text or in their parts
 * @throws KetnapError `bad_address`, `unknown_analysis`, `unknown_option`, `bad_option`, `unknown_measure`
 */
export function exactFigures(
  dataset: Dataset,
  addresses: readonly (Address | string)[],
): ExactFigure[] {
  const wanted = addresses.map(givenAddress);
  for (const address of wanted) requireMeasure(address);
  const found = new Array<ExactFigure>(wanted.length);
  for (const places of grouped(wanted)) {
    const group = places.map((place) => wanted[place]!);
    figuresOfGroup(dataset, group).forEach((figure, i) => (found[places[i]!] = figure));
  }
  return found;
}

/** The positions of addresses that one analysis answers: those of the same options. */
function grouped(addresses: readonly Address[]): number[][] {
  const groups = new Map<string, number[]>();
  addresses.forEach((address, place) => {
    const { analysis, options, unit } = address;
    const name = `${unit === ''} ${formatAddress({ analysis, options, unit: '', period: '', measure: '', key: {} })}`;
    const group = groups.get(name);
    if (group) group.push(place);
    else groups.set(name, [place]);
  });
  return [...groups.values()];
}

/** Figures of one analysis with the same options. */
function figuresOfGroup(dataset: Dataset, addresses: readonly Address[]): ExactFigure[] {
  const { analysis: kind, options, unit } = addresses[0]!;
  const { indexOf } = dataset.units;
  const units = [...new Set(addresses.map((address) => address.unit))].filter((id) =>
    indexOf.has(id),
  );
  const rows = new Map<string, Figure>();
  try {
    for (const chosen of unit === '' ? [undefined] : chunked(units)) {
      const selection = chosen === undefined ? {} : { units: chosen };
      const analysis = compute(dataset, kind, { ...options, ...selection });
      for (const row of analysis.rows as readonly Figure['row'][]) {
        const columns = row as unknown as Readonly<Record<string, unknown>>;
        const { period, further } = rowKeys[kind];
        const name = rowName(columns['unit_id'], columns[period], (key) => columns[key], further);
        const at = indexOf.get(String(columns['unit_id'])) ?? -1;
        if (!rows.has(name)) rows.set(name, { dataset, analysis, row, unit: at });
      }
    }
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    return addresses.map(() => missing(error.messages));
  }
  return addresses.map((address) => {
    const { further } = rowKeys[kind];
    const name = rowName(address.unit, address.period, (key) => address.key[key], further);
    const figure = rows.get(name);
    if (!figure) return missing(explainErrors.noRow(formatAddress(address)).messages);
    return exactFigure(figure, address.measure);
  });
}

/** What tells a row from the others of its analysis. */
function rowName(
  unit: unknown,
  period: unknown,
  keyOf: (column: string) => unknown,
  further: readonly string[],
): string {
  return JSON.stringify([unit, period, ...further.map(keyOf)].map(String));
}

function chunked(units: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let at = 0; at < units.length; at += UNITS_AT_ONCE)
    chunks.push(units.slice(at, at + UNITS_AT_ONCE));
  return chunks;
}

function missing(why: Message): ExactFigure {
  return { value: null, shown: null, counts: null, missing: why };
}

/** The exact value of a measure of a row. */
function exactFigure(figure: Figure, measure: string): ExactFigure {
  const shown = valueOf(figure.row, measure);
  return {
    value: exactOf(figure, measure),
    shown,
    counts: countsOf(figure, measure),
    missing: null,
  };
}

function exactOf(figure: Figure, measure: string): ExactValue {
  const shown = valueOf(figure.row, measure);
  if (typeof shown !== 'number') return shown === null ? null : String(shown);
  const exact = fractionOf(figure, measure);
  return exact && exactOfFraction(exact);
}

function fractionOf(figure: Figure, name: string): Fraction | null {
  const measure = measuresOf(figure.analysis.kind)[name];
  if (!measure) {
    const { value } = familyOf(figure).operand!(figure, name);
    return value === null ? null : fractionOfNumber(value);
  }
  const shown = valueOf(figure.row, name);
  if (typeof shown !== 'number') return null;
  return measure.formula === null
    ? fractionOfNumber(shown)
    : evaluate(measure.formula, (operand) => fractionOf(figure, operand));
}

function countsOf({ analysis, row }: Figure, measure: string): ExactFigure['counts'] {
  const measures = measuresOf(analysis.kind);
  const names = ratioOfCounts(measures[measure]!, measures);
  return names && [valueOf(row, names[0]), valueOf(row, names[1])];
}
