import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KetnapError, tableDefinitions, type TableName, type TablesInput } from '@ketnap/core';
import {
  propose,
  readProposal,
  withValueAt,
  type Profile,
  type Proposal,
  type Question,
  type Reading,
} from '@ketnap/readers';
import { fromCsv, openSheets } from '@ketnap/sheets';
import type { Made, Row, Truth } from './truth.ts';

const FOLDER = import.meta.dirname;
const SAMPLE = resolve(FOLDER, '../../data/dak-to');
/** Questions may lead to further ones; so often at most. */
const ROUNDS = 4;

/** What the readers make of a file of the corpus, its questions answered as the truth says. */
export interface ReadFile extends Made {
  /** What was read; null where the file was refused. */
  readonly reading: Reading | null;
  /** The code with which it was refused. */
  readonly refused: string | null;
  /** The name of the unit above a unit, by its own. */
  readonly parents: ReadonlyMap<string, unknown>;
  /** Kinds of questions that the truth has no answer to. */
  readonly unanswered: readonly string[];
}

/** Reads a file as a person would who knows the truth. */
export async function readFile(truth: Truth): Promise<ReadFile> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, 'files', truth.file)));
  const file = { path: truth.file, size: bytes.length, stream: () => inPieces(bytes) };
  try {
    const sheets = await openSheets(file);
    const tables = givenTables(truth);
    const first = propose(sheets, { tables });
    const { proposal, ...questions } = answered(first, truth, (profile) =>
      propose(sheets, { tables, profile }),
    );
    return { ...madeOf(readProposal(proposal), tables), ...questions, refused: null };
  } catch (error) {
    if (!(error instanceof KetnapError)) throw error;
    const nothing = { tables: {}, parents: new Map(), rejected: [], asked: [], unanswered: [] };
    return { ...nothing, reading: null, refused: error.code };
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 10_007)
    yield await Promise.resolve(bytes.slice(at, at + 10_007));
}

/** The tables of the sample that the reader knows before. */
function givenTables({ given = [] }: Truth): TablesInput {
  return Object.fromEntries(
    given.map((name) => {
      const { columns } = fromCsv(new Uint8Array(readFileSync(join(SAMPLE, `${name}.csv`))));
      return [name, Object.fromEntries(columns)];
    }),
  );
}

function answered(
  first: Proposal,
  truth: Truth,
  again: (profile: Profile) => Proposal,
): { proposal: Proposal; asked: string[]; texts: string[]; unanswered: string[] } {
  const asked = new Set<string>();
  const texts = new Set<string>();
  const unanswered = new Set<string>();
  let proposal = first;
  for (let round = 0; round < ROUNDS && proposal.draft.questions.length > 0; round++) {
    let { profile } = proposal.draft;
    for (const question of proposal.draft.questions) {
      asked.add(question.kind);
      texts.add(question.message.vi);
      const answer = answerOf(question, truth, proposal);
      if (answer === undefined && !truth.confirms) unanswered.add(question.kind);
      profile = withValueAt(profile, question.pointer, answer ?? question.proposal);
    }
    proposal = again(profile);
  }
  return { proposal, asked: [...asked], texts: [...texts], unanswered: [...unanswered] };
}

function answerOf(question: Question, { answers = {} }: Truth, proposal: Proposal): unknown {
  const answer = answers[question.kind];
  if (answer === undefined) return undefined;
  const { units } = proposal.known;
  const idOf = (name: unknown): unknown =>
    name === null ? '' : (units.find((unit) => unit.name === name)?.unit_id ?? name);
  if (question.kind === 'unit') {
    const names = answer as Readonly<Record<string, unknown>>;
    const key = question.pointer.slice('/units/'.length);
    return key in names ? idOf(names[key]) : undefined;
  }
  if (question.kind === 'sheet_unit') return idOf(answer);
  if (question.kind === 'term_days')
    return { ...proposal.draft.profile.newTerms[0], ...(answer as object) };
  return question.pointer.endsWith('/swappedDays') ? answer === 'dmy' : answer;
}

function madeOf(
  reading: Reading,
  given: TablesInput,
): Pick<ReadFile, 'tables' | 'rejected' | 'reading' | 'parents'> {
  const units = [...rowsOf(given, 'units'), ...rowsOf(reading.tables, 'units')];
  const nameOf = new Map(units.map(({ unit_id, name }) => [unit_id, name]));
  const villages = rowsOf(reading.tables, 'localities');
  const villageOf = new Map(villages.map(({ locality_id, name }) => [locality_id, name]));
  const tables = Object.fromEntries(
    (Object.keys(reading.tables) as TableName[]).map((name) => [
      name,
      rowsOf(reading.tables, name).map((row) => ({
        ...row,
        unit: nameOf.get(row['unit_id']) ?? row['unit_id'],
        source: row['source_id'] ?? null,
        term: row['term_id'] ?? null,
        ...(row['cell_id'] ? { cell: nameOf.get(row['cell_id']) } : {}),
        ...(row['locality_id'] ? { locality: villageOf.get(row['locality_id']) } : {}),
      })),
    ]),
  );
  const { regions } = reading.report;
  const noted = regions.flatMap(({ sheetCells }) => sheetCells.rejections);
  const leftOut = regions.flatMap(({ leftOut: all }) =>
    all.flatMap(({ rows }) => rows.map((row) => ({ row, place: '' }))),
  );
  const parents = new Map(
    units.map(({ name, parent_id }) => [String(name), nameOf.get(parent_id) ?? null]),
  );
  return { tables, parents, rejected: [...noted, ...leftOut], reading };
}

type Columns = Readonly<Record<string, { readonly length: number; at(row: number): unknown }>>;

/** Numbers as numbers: the tables hold texts. */
function plain(name: TableName, column: string, value: unknown): unknown {
  const type = tableDefinitions[name].columns.find((one) => one.name === column)?.type;
  const isNumber = type === 'count' || type === 'whole' || type === 'number' || type === 'year';
  return isNumber && value !== null ? Number(value) : value;
}

function rowsOf(tables: TablesInput, name: TableName): Row[] {
  const columns = Object.entries((tables[name] ?? {}) as Columns);
  const size = columns[0]?.[1].length ?? 0;
  return Array.from({ length: size }, (_, row) =>
    Object.fromEntries(
      columns.map(([column, values]) => [column, plain(name, column, values.at(row))]),
    ),
  );
}
