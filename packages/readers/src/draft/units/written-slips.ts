import type { Memory } from '../../memory/memory.ts';
import { NameBook } from '../../names/name-book.ts';
import { oneLine } from '../../names/one-line.ts';
import { TypingSlips } from '../../names/typing-slips.ts';
import { spellingKey } from './unit-spelling.ts';
import type { WrittenUnit, WrittenUnits } from './written-units.ts';

/** So many times as often is a name written as one that may be a slip of it. */
const TIMES = 5;
/** Of more names that are written often none is looked through. */
const MOST_FREQUENT = 20_000;

/** Spellings that are likely slips, each with those of the names that were meant. */
export type WrittenSlips = ReadonlyMap<string, readonly WrittenUnit[]>;

/** Rare names that differ by one typing mistake from frequent ones below the same unit. */
export function writtenSlips(sheets: readonly WrittenUnits[], memory: Memory): WrittenSlips {
  return memory.recall(memory, 'written slips', sheets, () => slipsOf(sheets, NameBook.of(memory)));
}

function slipsOf(sheets: readonly WrittenUnits[], book: NameBook): WrittenSlips {
  const slips = new Map<string, readonly WrittenUnit[]>();
  const lists = sheets.flatMap(({ isList, written }) =>
    isList ? [new Set(written.map(({ key }) => key))] : [],
  );
  // Each row of a list of figures is a unit's own: two names in it are of two units.
  const areBoth = (one: string, other: string): boolean =>
    lists.some((keys) => keys.has(one) && keys.has(other));
  for (const units of namesBelow(sheets, book).values()) {
    const frequent = [...units].filter(([, { rows }]) => rows >= TIMES).map(([name]) => name);
    if (frequent.length === 0 || frequent.length > MOST_FREQUENT) continue;
    const known = new TypingSlips(frequent);
    for (const [name, { key, rows }] of units) {
      const meant = known
        .of(name)
        .map((one) => units.get(one)!)
        .filter((one) => one.rows >= rows * TIMES && !areBoth(one.key, key));
      if (meant.length > 0) slips.set(key, meant);
    }
  }
  return slips;
}

/** The names below each unit that titles and rows name above them, with the rows of all sheets that say them. */
function namesBelow(
  sheets: readonly WrittenUnits[],
  book: NameBook,
): Map<string, Map<string, WrittenUnit>> {
  const below = new Map<string, Map<string, WrittenUnit>>();
  for (const { title, written } of sheets)
    for (const { names: path, rows } of written)
      path.forEach((last, at) => {
        const above = JSON.stringify([title, ...path.slice(0, at).map((name) => book.kin(name))]);
        const units = below.get(above) ?? new Map<string, WrittenUnit>();
        below.set(above, units);
        const name = oneLine(last);
        const known = units.get(name);
        const [names, before] = known ? [known.names, known.rows] : [path.slice(0, at + 1), 0];
        units.set(name, { key: spellingKey(names), names, rows: before + rows });
      });
  return below;
}
