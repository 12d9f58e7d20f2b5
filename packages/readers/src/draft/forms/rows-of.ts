import { parseDay } from '@ketnap/core';
import { areAll, areMostly, type ColumnValues } from '../../layout/column-values.ts';
import type { Region } from '../../layout/region.ts';
import { dayHead } from '../../profile/day-words.ts';
import { listTitle, type ListTitle } from '../../profile/list-words.ts';
import type { Form, Meaning } from '../../profile/profile.ts';
import { headMeaning, sourceInHead } from '../../profile/source-words.ts';
import { readTarget } from '../../values/read-target.ts';
import { composeFigure } from '../figures/compose-figure.ts';
import { dayNumbers } from '../days/days-of.ts';
import { areTicks } from '../columns/plain-column.ts';
import { periodAbove } from '../periods/region-period.ts';
import { listsVillages } from '../units/village-list.ts';

/** Whether a row is a person, a village or holds figures, as heads and values together say; null where none. */
export function rowsOf(region: Region): Form['rows'] {
  if (listsVillages(region)) return 'villages';
  let persons = 0;
  let figures = 0;
  // Small counts look like ticks: without a name or a day they make no persons of a form that counts.
  let tellsPersons = false;
  for (const column of region.columns) {
    const values = column.used;
    const known = headMeaning(column.path)?.meaning;
    const source = sourceInHead(column.path.at(-1) ?? '');
    const isNumbers =
      values.filled > 0 && !areTicks(values) && (areMostly(values, 'number') || areTargets(values));
    const isOfDay =
      column.path.length > 0 &&
      dayHead(column.path)?.saysDay &&
      !(isNumbers && saysPeriod(column.path));
    if (isOfDay || known?.is === 'day' || known?.is === 'birth' || isPersonal(known)) {
      persons += 2;
      tellsPersons = true;
    } else if (source && !isNumbers && (areTicks(values) || source.tells !== 'tick')) persons += 1;
    else if (known?.is === 'criterion') figures += 3;
    else if (isNumbers && holdsFigures(column.path)) figures += 1;
    if (areMostly(values, 'day')) {
      persons += 1;
      tellsPersons = true;
    }
  }
  if (persons === 0 && figures === 0) return null;
  const arePersons = persons >= figures && persons > 1 && (tellsPersons || figures === 0);
  return arePersons ? 'persons' : figures > 0 ? 'figures' : null;
}

/** Targets as resolutions word them. */
function areTargets(values: ColumnValues): boolean {
  return areAll(values, (value) => typeof value === 'string' && readTarget(value) !== null);
}

/** Whether heads say what figures say: some count, a source or a period. */
function holdsFigures(path: readonly string[]): boolean {
  const figure = composeFigure(path);
  return figure !== null && figure.words.length > 0 && !figure.isRatio && !figure.isComplement;
}

/** `Kết nạp từ đầu nhiệm kỳ đến ngày 30/6/2023`: numbers below it are counts, and no days. */
function saysPeriod(path: readonly string[]): boolean {
  return composeFigure(path)?.phrases.some(({ is }) => is !== 'day') ?? false;
}

function isPersonal(meaning: Meaning | undefined): boolean {
  return meaning?.is === 'left_out' && meaning.why === 'personal';
}

/**
 * What the lines above a list of persons say that it lists; members of whom all were admitted within the
 * period of these lines are persons admitted.
 */
export function listOf(region: Region): ListTitle {
  const { title, sheet } = region;
  const said = listTitle(sheet.name === null ? title : [...title, sheet.name]);
  return said.kind === 'members' && areWithinTitle(region) ? { ...said, kind: null } : said;
}

function areWithinTitle(region: Region): boolean {
  const period = periodAbove(region)?.period;
  if (!period || !('from' in period)) return false;
  const [from, to] = [parseDay(period.from)!, parseDay(period.to)!];
  const column = region.columns.find(
    ({ path }) => path.length > 0 && dayHead(path)?.column === 'admitted_on',
  );
  const days = column ? dayNumbers(column).filter((day) => day !== null) : [];
  return days.length > 0 && days.every((day) => day >= from && day <= to);
}

/** Whether a column holds days, whatever of: then a list of persons tells something that may be mistaken. */
export function holdsDays({ columns }: Region): boolean {
  return columns.some(
    ({ path, used }) =>
      path.length > 0 && (dayHead(path) !== null || (areMostly(used, 'day') && !isBirth(path))),
  );
}

function isBirth(path: readonly string[]): boolean {
  return isPersonal(headMeaning(path)?.meaning);
}
