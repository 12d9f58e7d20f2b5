import { computeErrors, optionWords } from '../messages/compute-errors.ts';
import { shownValue } from '../messages/shown-value.ts';

export interface ExplainOptions {
  /**
   * How many rows of each operand and table, and of each exclusion, are given: a whole number from 0,
   * `Infinity` for all. Default 1000.
   */
  readonly limit?: number;
}

/**
 * The limit that the options of `explain` ask for.
 *
 * @throws KetnapError `bad_options`, `unknown_option`, `bad_option`
 */
export function explainLimit(options: ExplainOptions): number {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw computeErrors.notOptions(shownValue(options), '{"limit":100}');
  const unknown = Object.keys(options).find((name) => name !== 'limit');
  if (unknown !== undefined) throw computeErrors.unknownOption('explain', unknown, ['limit']);
  const { limit = 1000 } = options;
  if (limit !== Infinity && !(Number.isInteger(limit) && limit >= 0))
    throw computeErrors.badOption('limit', shownValue(limit), optionWords.limit);
  return limit;
}
