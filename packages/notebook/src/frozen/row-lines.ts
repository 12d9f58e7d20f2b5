import {
  formatDay,
  formatFigure,
  isolated,
  stepWords,
  type ChangedRow,
  type Language,
  type StepRows,
} from '@ketnap/core';
import { frozenWords } from '../messages/frozen.ts';

/** The rows that changed a figure with a step, as they are read. */
export interface StepLines {
  readonly step: StepRows['step'];
  readonly label: string;
  /** All rows, however many are told. */
  readonly count: number;
  readonly lines: readonly RowLine[];
  /** `… và 12 dòng nữa`; null where all are told. */
  readonly more: string | null;
}

export interface RowLine {
  /** The row's id, else its day; empty where it has neither. */
  readonly head: string;
  /** `Xã Kon Đào`, `Thị trấn Đăk Tô: 24-4-2020 thành 02-7-2020`. */
  readonly text: string;
  /** The rows that one line tells: those that read alike. */
  readonly rows: readonly ChangedRow[];
}

/** Writes out the rows of each step; rows that read alike are one line (`Xã Văn Lem, 2 dòng`). */
export function rowLines(steps: readonly StepRows[], language: Language): StepLines[] {
  return steps.map(({ step, count, rows }) => ({
    step,
    label: stepWords[step][language],
    count,
    lines: united(rows, language),
    more:
      count > rows.length
        ? frozenWords.more(formatFigure(count - rows.length, 'count', language))[language]
        : null,
  }));
}

function united(rows: readonly ChangedRow[], language: Language): RowLine[] {
  const groups = new Map<string, { head: string; text: string; rows: ChangedRow[] }>();
  for (const row of rows) {
    const [head, text] = [headOf(row, language), textOf(row, language)];
    const name = JSON.stringify([head, text]);
    const group = groups.get(name);
    if (group) group.rows.push(row);
    else groups.set(name, { head, text, rows: [row] });
  }
  return [...groups.values()].map((group) => {
    const { length } = group.rows;
    if (length === 1) return group;
    const count = frozenWords.rows(formatFigure(length, 'count', language))[language];
    return { ...group, text: group.text === '' ? count : `${group.text}, ${count}` };
  });
}

/** The day by which a table's rows are known, by its column. */
const DAYS: readonly string[] = ['admitted_on', 'adopted_on', 'effective_on', 'on', 'from'];

function dayOf(values: ChangedRow['now']): string | null {
  const column = DAYS.find((name) => values?.[name] !== undefined);
  return column === undefined ? null : values![column]!;
}

function headOf({ id, then, now }: ChangedRow, language: Language): string {
  const day = dayOf(now ?? then);
  return id ?? (day === null ? '' : formatDay(day, language));
}

function textOf(row: ChangedRow, language: Language): string {
  if (row.change !== 'corrected') return placeOf(row, language);
  const changed = row.columns.map((column) => changeOf(row, column, language));
  const unit = row.columns.includes('unit_id') ? '' : nameOf(row);
  const counted =
    row.counted.then === row.counted.now
      ? ''
      : (row.counted.then ? frozenWords.leaves : frozenWords.enters)[language];
  const text = [...changed, counted].filter((part) => part !== '').join(', ');
  return unit === '' ? text : `${unit}: ${text}`;
}

/** The unit, what was resolved or stands in the row, and the day unless it is told already. */
function placeOf(row: ChangedRow, language: Language): string {
  const values = row.now ?? row.then ?? {};
  const day = dayOf(values);
  return [
    nameOf(row),
    values['resolution'] ?? values['name'] ?? '',
    values['target'] ?? values['members'] ?? values['admitted'] ?? '',
    row.id !== null && day !== null ? formatDay(day, language) : '',
  ]
    .filter((part, at, parts) => part !== '' && parts.indexOf(part) === at)
    .join(', ');
}

function nameOf({ units }: ChangedRow): string {
  return isolated(units.now ?? units.then ?? '');
}

/** What a column held and holds; of attributes, which may be sensitive, only the column. */
function changeOf({ then, now, units }: ChangedRow, column: string, language: Language): string {
  if (column === 'unit_id')
    return frozenWords.becomes(isolated(units.then ?? '–'), isolated(units.now ?? '–'))[language];
  const [before, after] = [then?.[column], now?.[column]];
  if (before === undefined && after === undefined) return column;
  const written = (text: string | undefined) => formatDay(text ?? null, language);
  return frozenWords.becomes(written(before), written(after))[language];
}
