import { parseDay } from '../dataset/days.ts';
import { computeErrors, optionWords } from '../messages/compute-errors.ts';
import type { Message } from '../messages/message.ts';
import type { Analyses, AnalysisKind } from './kinds.ts';

/** What an option may hold: an id, a list of ids, an ISO day, a first and a last year, or one of these words. */
export type OptionType = 'id' | 'ids' | 'day' | 'years' | readonly string[];

const units = { units: 'ids', level: 'id', under: 'id' } as const;
const countBy = ['admitted_on', 'decided_on', 'ceremony_on'];
const calendar = ['month', 'quarter', 'half_year', 'year'];

/** The options of every analysis; the selection of units first. */
export const optionTypes: {
  readonly [Kind in AnalysisKind]: {
    readonly [Name in keyof Analyses[Kind]['options']]-?: OptionType;
  };
} = {
  quotaAttainment: {
    ...units,
    term: 'id',
    years: 'years',
    asOf: 'day',
    every: ['term', 'year'],
    countBy,
  },
  sourceBreakdown: {
    ...units,
    term: 'id',
    from: 'day',
    asOf: 'day',
    every: calendar,
    sources: 'ids',
    countBy,
  },
  sourceIntersections: {
    ...units,
    term: 'id',
    from: 'day',
    asOf: 'day',
    sources: 'ids',
    countBy,
  },
  mergedCells: { ...units, on: 'day', from: 'day', to: 'day', every: calendar },
  eliminations: { ...units, from: 'day', to: 'day' },
  eliminatedOn: { ...units, asOf: 'day' },
  remainingLocalities: { ...units, on: 'day' },
  trend: {
    ...units,
    every: [...calendar, 'term'],
    from: 'day',
    asOf: 'day',
    source: 'id',
    basis: ['as_recorded'],
    countBy,
  },
  compareTerms: { ...units, terms: 'ids', asOf: 'day', countBy },
};

/** What cannot be left out. */
const required: Partial<Readonly<Record<AnalysisKind, readonly string[]>>> = { trend: ['every'] };

/** The names of all analyses. */
export const analysisKinds = Object.keys(optionTypes) as readonly AnalysisKind[];

/** @throws KetnapError `unknown_analysis`, naming those there are. */
export function requireKind(name: string): AnalysisKind {
  if (!Object.hasOwn(optionTypes, name)) throw computeErrors.unknownAnalysis(name, analysisKinds);
  return name as AnalysisKind;
}

/** @throws KetnapError `unknown_option`, naming those there are. */
export function optionType(kind: AnalysisKind, name: string): OptionType {
  const types: Readonly<Record<string, OptionType>> = optionTypes[kind];
  if (!Object.hasOwn(types, name))
    throw computeErrors.unknownOption(kind, name, Object.keys(types));
  return types[name]!;
}

/**
 * Checks options that come from a file or a command line. Those that are `undefined` count as not given.
 *
 * @throws KetnapError `bad_options`, `unknown_option`, `bad_option`, `missing_option`
 */
export function checkOptions(kind: AnalysisKind, options: unknown): Record<string, unknown> {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw computeErrors.notOptions(JSON.stringify(options) ?? 'undefined');
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const type = optionType(kind, name);
    if (!fits(value, type))
      throw computeErrors.badOption(name, JSON.stringify(value), expected(type));
  }
  const names = given.map(([name]) => name);
  const missing = required[kind]?.find((name) => !names.includes(name));
  if (missing)
    throw computeErrors.missingOption(kind, missing, expected(optionType(kind, missing)));
  return Object.fromEntries(given);
}

function fits(value: unknown, type: OptionType): boolean {
  switch (type) {
    case 'id':
      return typeof value === 'string';
    case 'ids':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'day':
      return typeof value === 'string' && parseDay(value) !== null;
    case 'years':
      return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
    default:
      return type.some((word) => word === value);
  }
}

function expected(type: OptionType): Message {
  return typeof type === 'string' ? optionWords[type] : optionWords.oneOf(type);
}
