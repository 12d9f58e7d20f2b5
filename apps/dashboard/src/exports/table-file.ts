import type { Message } from '@ketnap/core';
import type { Table } from '@ketnap/notebook';
import { tableToCsv } from '@ketnap/writers';
import { words } from '../messages.ts';

/** A table as it is seen, for spreadsheet programs; each row says what its figures are about. */
export function tableFile(
  table: Table,
  about: readonly string[],
  say: (message: Message) => string,
): Blob {
  const note = { label: say(words.scopeColumn), text: about.join(' · ') };
  const { text } = tableToCsv(table, { forSpreadsheet: true, note });
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
