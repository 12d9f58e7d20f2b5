import type { SheetColumn } from '@ketnap/sheets';

/** One code for every combination of the codes of several columns, and the first row that has it. */
export interface CombinedCodes {
  readonly codes: Int32Array;
  readonly firsts: readonly number[];
}

/** So many pairs of codes are told by a table that has a place for each. */
const MOST_PAIRS = 1 << 22;

/** The combinations that occur, in the order of their first rows. */
export function combinedCodes(
  [first, ...others]: readonly Pick<SheetColumn, 'codes' | 'values'>[],
  mostPairs = MOST_PAIRS,
): CombinedCodes {
  let { codes } = first!;
  let most = first!.values.length;
  let firsts: number[] = [];
  for (const { codes: own, values } of others) {
    const pairs = most * values.length;
    const both = new Int32Array(codes.length);
    firsts =
      pairs > mostPairs
        ? pairByMap(codes, own, most, both)
        : pairByTable(codes, own, most, both, pairs);
    codes = both;
    most = firsts.length;
  }
  return { codes, firsts };
}

/** Where few pairs are possible: place `pair` of the table holds its code, counted from 1. */
function pairByTable(
  one: Int32Array,
  other: Int32Array,
  most: number,
  both: Int32Array,
  pairs: number,
): number[] {
  const table = new Int32Array(pairs);
  const firsts: number[] = [];
  for (let row = 0; row < both.length; row++) {
    const pair = other[row]! * most + one[row]!;
    if (table[pair] === 0) table[pair] = firsts.push(row);
    both[row] = table[pair]! - 1;
  }
  return firsts;
}

function pairByMap(one: Int32Array, other: Int32Array, most: number, both: Int32Array): number[] {
  const known = new Map<number, number>();
  const firsts: number[] = [];
  for (let row = 0; row < both.length; row++) {
    const pair = other[row]! * most + one[row]!;
    let code = known.get(pair);
    if (code === undefined) known.set(pair, (code = firsts.push(row) - 1));
    both[row] = code;
  }
  return firsts;
}
