import type { Combinations } from '../dataset/dataset.ts';
import { UNKNOWN, YES } from '../dataset/dataset.ts';

/** Sources that are the values of one attribute, so that every admission is at most one of them. */
export interface Attribute {
  readonly column: string;
  /** Positions among the chosen sources. */
  readonly members: readonly number[];
}

/**
 * The columns of a count by source: `total`, then `yes` and `unknown` of every chosen source, then
 * `unknown` and `other` of every attribute. `list[start[c] .. start[c + 1]]` are the columns in which
 * an admission with the combination c counts.
 */
export interface SourceColumns {
  readonly width: number;
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** Places of the counts within the columns. */
export const TOTAL = 0;
export const yesOf = (source: number): number => 1 + 2 * source;
export const unknownOf = (source: number): number => 2 + 2 * source;
export const attributeUnknown = (sources: number, attribute: number): number =>
  1 + 2 * sources + 2 * attribute;
export const attributeOther = (sources: number, attribute: number): number =>
  attributeUnknown(sources, attribute) + 1;

/** Lists for every combination the columns in which it counts. */
export function sourceColumns(
  combinations: Combinations,
  sources: number,
  chosen: readonly number[],
  attributes: readonly Attribute[],
): SourceColumns {
  const start = new Int32Array(combinations.size + 1);
  const list: number[] = [];
  for (let c = 0; c < combinations.size; c++) {
    const states = chosen.map((source) => combinations.states[c * sources + source]!);
    list.push(TOTAL);
    states.forEach((state, i) => {
      if (state === YES) list.push(yesOf(i));
      if (state === UNKNOWN) list.push(unknownOf(i));
    });
    attributes.forEach(({ members }, a) => {
      const held = members.map((i) => states[i]!);
      if (held.includes(YES)) return;
      const place = held.includes(UNKNOWN) ? attributeUnknown : attributeOther;
      list.push(place(chosen.length, a));
    });
    start[c + 1] = list.length;
  }
  const width = 1 + 2 * chosen.length + 2 * attributes.length;
  return { width, start, list: Int32Array.from(list) };
}
