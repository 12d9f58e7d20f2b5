import type { Region } from '../../layout/region.ts';
import type { TwinRows } from '../../layout/row-tree.ts';
import { rowPeriods } from '../../layout/said-period.ts';
import { ownValue } from '../../profile/own-value.ts';
import type { Form, TwinUse } from '../../profile/profile.ts';
import { FigureNumbers } from '../../rows/figure-numbers.ts';
import { columnsFor } from '../columns/columns-for.ts';
import { spellingKey, unitSpellings } from '../units/unit-spelling.ts';

/** A region with the rows that write one unit for one period, and its form with what is undecided of them. */
export function withTwinRows(region: Region, form: Form): { region: Region; form: Form } {
  const { tree } = region;
  // Which unit a row without one is of is asked first.
  if (!tree || form.emptyUnits === null) return { region, form };
  const twins = twinRows(region, form);
  if (twins.length === 0) return { region, form };
  const undecided = twins.flatMap(({ key, use }) => (use === null ? [[key, null] as const] : []));
  const twinUses: Record<string, TwinUse | null> = {
    ...form.twinRows,
    ...Object.fromEntries(undecided),
  };
  return { region: { ...region, tree: { ...tree, twins } }, form: { ...form, twinRows: twinUses } };
}

/**
 * Rows of figures that write the same unit below the same one for the same period, and hold a number in the
 * same column: one unit has one figure, so that they are two units of one name, or say it twice.
 */
function twinRows(region: Region, form: Form): TwinRows[] {
  const figures = new FigureNumbers(region, form);
  const rows = rowsWithFigures(region, figures);
  const { codes, spellings } = unitSpellings(region, form);
  const said = columnsFor('period', region, form);
  const periods = said.length > 0 ? rowPeriods(said, region.size, null) : null;
  const groups = new Map<string, { key: string; rows: number[] }>();
  for (const row of rows) {
    const names = spellings[codes[row]!]!;
    if (names.length === 0) continue;
    const key = spellingKey(names);
    const days = periods?.[row];
    const words = days ? [days.from, days.to] : said.map((column) => column.codes[row]);
    const group = JSON.stringify([key, words]);
    const known = groups.get(group);
    if (known) known.rows.push(row);
    else groups.set(group, { key, rows: [row] });
  }
  return [...groups.values()]
    .filter((group) => group.rows.length > 1 && doClash(group.rows, figures))
    .map((group) => ({
      ...group,
      areAlike: areAlike(group.rows, region, form),
      use: ownValue(form.twinRows ?? {}, group.key),
    }));
}

/** The rows that give figures of their own: none with rows below them, nor any that waits for an answer. */
function rowsWithFigures({ roles, tree }: Region, figures: FigureNumbers): number[] {
  const { parents, parts, pending } = tree!;
  const holders = new Set(parents);
  return roles.flatMap((role, row) => {
    const isOwn = role === 'data' && !parts.has(row) && !pending.has(row) && !holders.has(row);
    return isOwn && figures.isFilled(row) ? [row] : [];
  });
}

/** Whether two of the rows hold a number in the same column. */
function doClash(rows: readonly number[], figures: FigureNumbers): boolean {
  for (let column = 0; column < figures.width; column++) {
    const filled = rows.filter((row) => !Number.isNaN(figures.at(row, column)));
    if (filled.length > 1) return true;
  }
  return false;
}

function areAlike(rows: readonly number[], { columns }: Region, form: Form): boolean {
  return columns.every(({ codes }, i) => {
    const { meaning } = form.columns[i]!;
    const isNumber = meaning?.is === 'left_out' && meaning.why === 'ordinal';
    return isNumber || rows.every((row) => codes[row] === codes[rows[0]!]);
  });
}
