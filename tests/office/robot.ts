import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { KetnapError, type TablesInput } from '@ketnap/core';
import { openSheets, propose, readProposal, withValueAt, type Reading } from '@ketnap/readers';
import type { PackageFile, Sheet } from '@ketnap/sheets';

/** Answers may raise further questions; so often at most. */
const ROUNDS = 6;

/** What a person got who read some sheets and accepted whatever was proposed. */
export interface RobotReading {
  /** Null where a question has no proposal, no table was found or the file was refused. */
  readonly reading: Reading | null;
  /** Kind and Vietnamese text of every question, in the order in which they were asked. */
  readonly asked: readonly string[];
  /** Whether a question was left that proposes nothing. */
  readonly isStuck: boolean;
  /** The code with which the file was refused. */
  readonly refused: string | null;
}

/** Reads a file as a person does who accepts every proposal. */
export async function readAsProposed(
  path: string,
  tables: TablesInput = {},
): Promise<RobotReading> {
  try {
    return readSheetsAsProposed(await openSheets(fileOnDisk(path)), tables);
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    return { reading: null, asked: [], isStuck: false, refused: error.code };
  }
}

/** The same for sheets that are open. */
export function readSheetsAsProposed(
  sheets: readonly Sheet[],
  tables: TablesInput = {},
): RobotReading {
  const asked: string[] = [];
  let proposal = propose(sheets, { tables });
  for (let round = 0; round < ROUNDS && proposal.draft.questions.length > 0; round++) {
    let { profile } = proposal.draft;
    const answerable = proposal.draft.questions.filter((one) => one.proposal !== null);
    asked.push(...proposal.draft.questions.map(({ kind, message }) => `${kind} ${message.vi}`));
    for (const { pointer, proposal: answer } of answerable)
      profile = withValueAt(profile, pointer, answer);
    if (answerable.length === 0) break;
    proposal = propose(sheets, { tables, profile });
  }
  const isStuck = proposal.draft.questions.length > 0;
  const isReadable = !isStuck && proposal.draft.regions.length > 0;
  return { reading: isReadable ? readProposal(proposal) : null, asked, isStuck, refused: null };
}

/** The rows of a table that was read; an unknown value is null. */
export function rowsOf(
  tables: TablesInput,
  name: keyof TablesInput,
): Readonly<Record<string, string | null>>[] {
  const columns = columnsOf(tables[name] ?? {});
  return Array.from({ length: columns[0]?.[1].length ?? 0 }, (_, row) =>
    Object.fromEntries(columns.map(([key, column]) => [key, column.at(row) || null])),
  );
}

interface Column {
  readonly length: number;
  at(row: number): string | null;
}

/** The columns of an Arquero table, or of a table that is columns by name. */
function columnsOf(table: object): [name: string, column: Column][] {
  if (!('columnNames' in table)) return Object.entries(table as Record<string, Column>);
  const { columnNames, column } = table as {
    columnNames(): string[];
    column(name: string): Column;
  };
  return columnNames.call(table).map((name) => [name, column.call(table, name)]);
}

function fileOnDisk(path: string): PackageFile {
  const bytes = new Uint8Array(readFileSync(path));
  return {
    path: basename(path),
    size: bytes.length,
    async *stream() {
      yield await Promise.resolve(bytes);
    },
  };
}
