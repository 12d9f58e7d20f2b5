import { computeErrors } from '../messages/compute-errors.ts';
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
export function requireKind(name: string): AnalysisKind {
  if (!Object.hasOwn(optionTypes, name)) throw computeErrors.unknownAnalysis(name, analysisKinds);
  return name as AnalysisKind;
}
