import { computeErrors } from '../messages/compute-errors.ts';
import { shownValue } from '../messages/shown-value.ts';
import type { Analyses, AnalysisKind } from './kinds.ts';
import { type OptionType, optionTable } from './options.ts';

export type { OptionType } from './options.ts';

/** The options of every analysis; the selection of units first. */
export const optionTypes: {
  readonly [Kind in AnalysisKind]: {
    readonly [Name in keyof Analyses[Kind]['options']]-?: OptionType;
  };
} = optionTable;

/** The names of all analyses. */
export const analysisKinds = Object.keys(optionTypes) as readonly AnalysisKind[];

/** @throws KetnapError `unknown_analysis`, naming those there are. */
export function requireKind(name: unknown): AnalysisKind {
  const kind = analysisKinds.find((one) => one === name);
  if (!kind) throw computeErrors.unknownAnalysis(nameOf(name), analysisKinds);
  return kind;
}

function nameOf(name: unknown): string {
  return typeof name === 'string' ? name : shownValue(name);
}
