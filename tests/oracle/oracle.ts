import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { cellsSql } from './cells.sql.ts';
import type { Value } from './random-admissions.ts';
import type { RandomDataset } from './random-dataset.ts';
import { schemaSql } from './schema.sql.ts';

/** A row as the oracle or an analysis gives it. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What is asked, in the words of the analyses' options. */
export interface Question {
  readonly term?: string;
  readonly years?: readonly [number, number];
  readonly every?: string;
  readonly asOf?: string;
  readonly countBy?: string;
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly source?: string;
  readonly sources?: readonly string[];
  readonly terms?: readonly string[];
  readonly units?: readonly string[];
  readonly level?: string;
  readonly under?: string;
}

/** Columns of the oracle's tables, in their order, and whether a value is text. */
const columns: Readonly<Record<string, readonly string[]>> = {
  units: ['unit_id', 'name', 'level', 'parent_id', 'valid_from', 'valid_to'],
  terms: ['term_id', 'name', 'starts_on', 'ends_on', 'first_year', 'last_year'],
  targets: ['unit_id', 'term_id', 'year', 'target', 'target_to', 'basis', 'adopted_on', 'set_by'],
  members: ['unit_id', 'on', 'members'],
  sources: ['source_id', 'label_vi', 'column', 'value'],
  admissions: ['admitted_on', 'unit_id', 'count', 'decided_on', 'ceremony_on'],
  totals: ['unit_id', 'from', 'to', 'source_id', 'admitted'],
  localities: ['locality_id', 'name', 'unit_id', 'valid_from', 'valid_to'],
  cell_coverage: ['locality_id', 'cell_id', 'from', 'to'],
};

/** DuckDB with the tables of one dataset at a time: knows the definitions and nothing of our code. */
export class Oracle {
  readonly #connection: DuckDBConnection;
  #covers: readonly [string, string] | null = null;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(): Promise<Oracle> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    await connection.run(schemaSql);
    // The tables are so small that planning costs more than it saves.
    await connection.run('pragma disable_optimizer');
    return new Oracle(connection);
  }

  /** Puts a dataset in the place of the one before. */
  async load(dataset: RandomDataset): Promise<void> {
    const fills = Object.entries(columns).map(([table, names]) => {
      const rows = (dataset[table as keyof RandomDataset] ?? []) as readonly Record<
        string,
        Value
      >[];
      return fill(
        table,
        rows.map((row, index) => [index, ...names.map((name) => row[name] ?? null)]),
      );
    });
    const attributes = [...new Set(dataset.sources.map(({ column }) => column))];
    const cells = dataset.admissions.flatMap((row, index) =>
      attributes.map((column) => [index, column, row[column] ?? null]),
    );
    await this.#connection.run([...fills, fill('attributes', cells), cellsSql].join('\n'));
    this.#covers = dataset.covers;
  }

  /** The rows that answer a question. */
  async ask(
    question: Question,
    { prepare = '', rows }: { readonly prepare?: string; readonly rows: string },
  ): Promise<Row[]> {
    await this.#connection.run(`${this.#questionSql(question)}\n${prepare}`);
    const reader = await this.#connection.runAndReadAll(rows);
    return reader.getRowObjectsJson() as unknown as Row[];
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
  }

  #questionSql(question: Question): string {
    const { term, years, every, asOf, countBy, from, to, on, source, level, under } = question;
    const row = [term, years?.[0], years?.[1], every, asOf, countBy, from, to, on, source, level];
    const first = `(select date_trunc('month', min(admitted_on))::date from admissions)`;
    const last = `(select make_date(year(max(admitted_on))::bigint, 12, 31) from admissions)`;
    const day = `${literal(asOf ?? null)}::date`;
    const isOfTerm = `exists (select 1 from terms, (select max(admitted_on) as latest from admissions)
      where latest between starts_on and ends_on and ${day} <= ends_on)`;
    const far = `case when ${isOfTerm} then greatest(${last}, ${day}) else ${last} end`;
    const covers = this.#covers
      ? [...this.#covers, this.#covers[1]].map(literal)
      : [first, far, last];
    const values = [...row, under].map((value) => literal(value ?? null));
    const stated = String(this.#covers !== null);
    return [
      `delete from ask; insert into ask select ${[...values, ...covers, stated].join(', ')};`,
      fill('ask_units', question.units?.map((id) => [id]) ?? []),
      fill('ask_sources', question.sources?.map((id) => [id]) ?? []),
      fill('ask_terms', question.terms?.map((id) => [id]) ?? []),
    ].join('\n');
  }
}

function fill(table: string, rows: readonly (readonly Value[])[]): string {
  const values = rows.map((row) => `(${row.map(literal).join(', ')})`);
  const insert = values.length > 0 ? `insert into ${table} values ${values.join(', ')};` : '';
  return `delete from ${table}; ${insert}`;
}

function literal(value: Value): string {
  if (value === null) return 'null';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
