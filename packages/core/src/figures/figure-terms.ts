import { compute } from '../analyses/compute.ts';
import type { AnalysisKind } from '../analyses/kinds.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { explainErrors } from '../messages/explain.ts';
import { findRow, formatAddress, type Address } from './address.ts';
import type { Evidence, Figure, FigureFamily } from './evidence.ts';
import { families } from './families.ts';
import type { FigureValue } from './format.ts';
import type { Measure } from './measure.ts';
import { measuresOf } from './measures-of.ts';

/** One name of a formula, or the measure itself where it has none. */
export interface Term {
  readonly name: string;
  readonly measure: Measure;
  readonly value: FigureValue;
  readonly evidence: Evidence;
  readonly isColumn: boolean;
}

/**
 * What a measure that can be explained means.
 *
 * @throws KetnapError `unknown_measure`
 */
export function requireMeasure({ analysis, measure }: Address): Measure {
  const measures = measuresOf(analysis);
  const found = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  if (found && !found.dimension) return found;
  const known = Object.keys(measures).filter((name) => !measures[name]!.dimension);
  throw explainErrors.unknownMeasure(analysis, measure, known);
}

/**
 * The row that an address means, computed anew for its unit.
 *
 * @throws KetnapError `no_such_figure`, and what `compute` throws
 */
export function findFigure(dataset: Dataset, address: Address): Figure {
  const units = address.unit === '' ? {} : { units: [address.unit] };
  const analysis = compute(dataset, address.analysis, { ...address.options, ...units });
  const row = findRow(analysis, address);
  if (!row) throw explainErrors.noRow(formatAddress(address));
  return { dataset, analysis, row, unit: dataset.units.indexOf.get(address.unit) ?? -1 };
}

/** What the measure of a figure is made of: the names of its formula, or itself. */
export function termsOf(figure: Figure, name: string, measure: Measure): Term[] {
  return measure.formula === null
    ? [evidentTerm(figure, name, measure)]
    : namesIn(measure.formula).map((one) => termOf(figure, one));
}

/** How the figures of the figure's own kind come about; the registry's types say that they do. */
export function familyOf(figure: Figure): FigureFamily<AnalysisKind> {
  return families[figure.analysis.kind] as unknown as FigureFamily<AnalysisKind>;
}

/** What a column of a row holds. */
export function valueOf(row: Figure['row'], measure: string): FigureValue {
  return (row as unknown as Readonly<Record<string, FigureValue>>)[measure] ?? null;
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

function namesIn(formula: string): string[] {
  return [...new Set([...formula.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))];
}
