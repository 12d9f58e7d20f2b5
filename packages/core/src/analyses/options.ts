import { clean } from '../dataset/clean.ts';
import { isPlausibleDay, isPlausibleYear, parseDay } from '../dataset/days.ts';
import { LONGEST_TEXT } from '../dataset/texts.ts';
import { computeErrors, optionWords } from '../messages/compute-errors.ts';
import type { Message } from '../messages/message.ts';
import { shownValue } from '../messages/shown-value.ts';

/** What an option may hold: an id, a list of ids, an ISO day, a first and a last year, or one of these words. */
export type OptionType = 'id' | 'ids' | 'day' | 'years' | readonly string[];

const units = { units: 'ids', level: 'id', under: 'id' } as const;
const countBy = ['admitted_on', 'decided_on', 'ceremony_on'] as const;
const calendar = ['month', 'quarter', 'half_year', 'year'] as const;

const quota = {
  term: 'id',
  years: 'years',
  asOf: 'day',
  every: ['term', 'year'],
  countBy,
} as const;

/** Ids that a list may name: more units than the country has. */
const MOST_IDS = 1_000_000;

/** The options of every analysis; the selection of units first. */
export const optionTable = {
  quotaAttainment: { ...units, ...quota },
  unitsByStatus: { ...units, ...quota },
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
  eliminationCounts: { ...units, from: 'day', to: 'day' },
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
} as const satisfies Readonly<Record<string, Readonly<Record<string, OptionType>>>>;

/** An analysis by its function's name. */
type Kind = keyof typeof optionTable;

/** What cannot be left out. */
const required: Partial<Readonly<Record<Kind, readonly string[]>>> = { trend: ['every'] };

/** @throws KetnapError `unknown_option`, naming those there are. */
export function optionType(kind: Kind, name: string): OptionType {
  const types: Readonly<Record<string, OptionType>> = optionTable[kind];
  if (!Object.hasOwn(types, name))
    throw computeErrors.unknownOption(kind, name, Object.keys(types));
  return types[name]!;
}

/**
 * The options of an analysis, checked by name and type, with ids in NFC and trimmed, as those of tables
 * are. Options that are `undefined` count as not given.
 *
 * @throws KetnapError `bad_options`, `unknown_option`, `bad_option`, `missing_option`, `no_such_basis`
 */
export function checkOptions<Options extends object>(kind: Kind, options: Options): Options;
export function checkOptions(kind: Kind, options: unknown): Record<string, unknown>;
export function checkOptions(kind: Kind, options: unknown): unknown {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw computeErrors.notOptions(shownValue(options));
  const given = namesOf(options)
    .map((name) => [name, readOption(options, name)] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, checkOption(kind, name, value)] as const);
  const names = given.map(([name]) => name);
  const missing = required[kind]?.find((name) => !names.includes(name));
  if (missing)
    throw computeErrors.missingOption(kind, missing, expected(optionType(kind, missing)));
  return Object.fromEntries(given);
}

/** @throws KetnapError `bad_options` where what was given does not tell what it holds, such as a revoked proxy */
function namesOf(options: object): string[] {
  try {
    return Object.keys(options);
  } catch {
    throw computeErrors.notOptions(shownValue(options));
  }
}

/** An option as it is now: a list is copied, so that what was checked is what is counted. Null where it cannot be read. */
function readOption(options: object, name: string): unknown {
  try {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(value) ? Array.from<unknown>(value.slice(0, MOST_IDS + 1)) : value;
  } catch {
    return null;
  }
}

function checkOption(kind: Kind, name: string, value: unknown): unknown {
  const type = optionType(kind, name);
  if (name === 'basis' && value === 'as_of') throw computeErrors.noSuchBasis(value);
  if (!fits(value, type)) throw computeErrors.badOption(name, shownValue(value), expected(type));
  if (type === 'id') return clean(value as string);
  return type === 'ids' ? (value as readonly string[]).map(clean) : value;
}

function fits(value: unknown, type: OptionType): boolean {
  switch (type) {
    case 'id':
      return isId(value);
    case 'ids':
      return Array.isArray(value) && value.length <= MOST_IDS && value.every(isId);
    case 'day': {
      const day = typeof value === 'string' ? parseDay(value) : null;
      return day !== null && isPlausibleDay(day);
    }
    case 'years':
      return Array.isArray(value) && value.length === 2 && value.every(isPlausibleYear);
    default:
      return type.some((word) => word === value);
  }
}

/** Longer ones no table keeps. */
function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function expected(type: OptionType): Message {
  return typeof type === 'string' ? optionWords[type] : optionWords.oneOf(type);
}
