import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import type { CodedColumn } from './coded-column.ts';
import { NO, UNKNOWN, YES, type Combinations, type Source } from './dataset.ts';
import { yesOrNo } from './yes-no.ts';

/** Per row of the admissions the combination of source states, and what the combinations are. */
export interface SourceStates {
  readonly combination: Int32Array;
  readonly combinations: Combinations;
}

/**
 * Numbers the combinations of source states that occur in rows not left out. One source is added at a
 * time: the number so far and the new state together are numbered anew, so that any number of sources
 * works.
 */
export function sourceStates(table: CheckedTable, sources: readonly Source[]): SourceStates {
  const combination = new Int32Array(table.size);
  let found: readonly (readonly number[])[] = table.leftOut.includes(0) ? [[]] : [];
  for (const source of sources) {
    const coded = table.coded(source.column);
    const states = coded ? statesOfCodes(table, source, coded) : Uint8Array.of(UNKNOWN);
    const codes = coded ? coded.codes : new Int32Array(table.size);
    const before = found;
    const keys = addStates(combination, before.length, states, codes, table.leftOut);
    found = keys.map((key) => [...before[Math.floor(key / 3)]!, key % 3]);
  }
  const states = Uint8Array.from(found.flat());
  return { combination, combinations: { size: found.length, states } };
}

/**
 * Adds one source's states to the combinations of the rows not left out. Returns of each new
 * combination the number of the one before times 3 plus the state.
 */
function addStates(
  combination: Int32Array,
  size: number,
  states: Uint8Array,
  codes: Int32Array,
  leftOut: Uint8Array,
): number[] {
  const numbers = new Int32Array(size * 3).fill(-1);
  const keys: number[] = [];
  for (let row = 0; row < combination.length; row++) {
    if (leftOut[row] === 1) continue;
    const key = combination[row]! * 3 + states[codes[row]!]!;
    if (numbers[key] === -1) numbers[key] = keys.push(key) - 1;
    combination[row] = numbers[key]!;
  }
  return keys;
}

/**
 * Notes every source that rests on a column which the admissions lack.
 *
 * @param totals where reporting forms count a source, it needs no column; null where there are none
 */
export function checkSourceColumns(
  sourceTable: CheckedTable,
  admissions: CheckedTable,
  sources: readonly Source[],
  totals: CheckedTable | null,
): void {
  const counted = new Set(totals?.coded('source_id')?.values);
  const present = new Set(admissions.columnNames);
  const rows = [...sourceTable.soundRows()];
  sources.forEach(({ id, column }, index) => {
    if (present.has(column) || counted.has(id)) return;
    sourceTable.note(rows[index]!, 'column', faults.missingSourceColumn(id, column));
  });
}

/**
 * The state of each distinct value. Of a source meant by `yes` only what says yes or no is understood;
 * one meant by another way to say so (`1`, `t`) is read so where the whole column does.
 */
function statesOfCodes(table: CheckedTable, source: Source, coded: CodedColumn): Uint8Array {
  const meant = yesOrNo(source.value);
  const isPlain = source.value === 'yes';
  const saysSo = (text: string): boolean => text === '' || yesOrNo(text) !== null;
  if (meant === null || !(isPlain || coded.values.every(saysSo)))
    return Uint8Array.from(coded.values, (text) =>
      text === '' ? UNKNOWN : text === source.value ? YES : NO,
    );
  const states = Uint8Array.from(coded.values, (text) => {
    const said = yesOrNo(text);
    return said === null ? UNKNOWN : said === meant ? YES : NO;
  });
  if (isPlain) noteOthers(table, source.column, coded, states);
  return states;
}

function noteOthers(
  table: CheckedTable,
  column: string,
  { codes, values }: CodedColumn,
  states: Uint8Array,
): void {
  if (!values.some((text, code) => text !== '' && states[code] === UNKNOWN)) return;
  for (let row = 0; row < codes.length; row++) {
    const text = values[codes[row]!]!;
    if (text !== '' && states[codes[row]!] === UNKNOWN) {
      table.note(row, column, faults.notYesOrNo(text));
    }
  }
}
