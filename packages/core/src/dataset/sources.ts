import { faults } from '../messages/issues.ts';
import type { CheckedTable } from './checked-table.ts';
import { NO, type Source } from './dataset.ts';
import { yesOrNo } from './yes-no.ts';

/** Reads the table `sources`, in its order. */
export function readSources(table: CheckedTable): Source[] {
  const id = table.texts('source_id');
  const vi = table.texts('label_vi');
  const en = table.texts('label_en');
  const column = table.texts('column');
  const value = table.texts('value');
  const sensitive = table.texts('sensitive');
  table.checkKey();
  const firstRows = new Map<string, number>();
  return Array.from(table.soundRows(), (row) => {
    const source: Source = {
      id: id(row),
      label: { vi: vi(row) || en(row) || id(row), en: en(row) || vi(row) || id(row) },
      column: column(row),
      value: value(row) || 'yes',
      sensitive: isSensitive(table, row, sensitive(row)),
    };
    checkMeaning(table, row, source, firstRows);
    return source;
  });
}

/** What is neither yes nor no may hide something that must not be shown. */
function isSensitive(table: CheckedTable, row: number, text: string): boolean {
  const said = text === '' ? NO : yesOrNo(text);
  if (said === null) table.note(row, 'sensitive', faults.sensitiveUnclear(text));
  return said !== NO;
}

function checkMeaning(
  table: CheckedTable,
  row: number,
  { column, value }: Source,
  firstRows: Map<string, number>,
): void {
  const meaning = JSON.stringify([column, value]);
  const first = firstRows.get(meaning);
  if (first === undefined) firstRows.set(meaning, row);
  else table.note(row, 'column', faults.doubledSource(table.lineOf(first)));
}
