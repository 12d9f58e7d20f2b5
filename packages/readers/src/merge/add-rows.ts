import type { CodedColumn, TableName } from '@ketnap/core';
import { mergeMessages } from '../messages/merge.ts';
import type { CodedTable } from '../package/coded-table.ts';
import { correctedRows, type CorrectedRow } from './corrected-rows.ts';
import { compareRows, figureColumns, meantBy } from './compare-rows.ts';
import { JoinedColumn } from './joined-column.ts';
import { keyWords } from './key-words.ts';
import { ID, matchAdmissions, matchByKey } from './match-rows.ts';
import {
  Listing,
  type Conflict,
  type Corrected,
  type DoubledRow,
  type Filled,
  type MergeOptions,
  type TableReport,
} from './merge-report.ts';
import { pairColumns, textAt, type PairedColumn } from './paired-columns.ts';

/** One table with the rows of another added, and what became of them. */
export interface AddedRows {
  readonly columns: ReadonlyMap<string, CodedColumn>;
  readonly report: TableReport;
}

/** Adds the rows of a table to those of another. See `addTables`. */
export function addRows(
  table: TableName,
  base: CodedTable,
  added: CodedTable,
  options: Required<MergeOptions>,
): AddedRows {
  const pairs = pairColumns(base, added);
  return new Addition(table, pairs, base, added, options).result();
}

/** A value of the added table that goes into a row of the base. */
interface Replacement {
  readonly pair: PairedColumn;
  readonly baseRow: number;
  readonly addedRow: number;
}

/** One table's addition under way. */
class Addition {
  readonly #table: TableName;
  readonly #pairs: readonly PairedColumn[];
  readonly #base: CodedTable;
  readonly #added: CodedTable;
  readonly #options: Required<MergeOptions>;
  readonly #conflicts = new Listing<Conflict>();
  readonly #filled = new Listing<Filled>();
  readonly #doubles = new Listing<DoubledRow>();
  readonly #corrected = new Listing<Corrected>();
  readonly #replacements: Replacement[] = [];
  readonly #appended: number[] = [];
  #same = 0;

  constructor(
    table: TableName,
    pairs: readonly PairedColumn[],
    base: CodedTable,
    added: CodedTable,
    options: Required<MergeOptions>,
  ) {
    this.#table = table;
    this.#pairs = pairs;
    this.#base = base;
    this.#added = added;
    this.#options = options;
  }

  result(): AddedRows {
    const compared = this.#table === 'admissions' ? this.#addAdmissions() : this.#addKeyed();
    return { columns: this.#columns(), report: this.#report(compared) };
  }

  #addKeyed(): readonly string[] {
    const { baseRow, compared } = matchByKey(this.#table, this.#base, this.#added);
    baseRow.forEach((row, addedRow) => {
      if (row < 0) this.#appended.push(addedRow);
      else this.#unite(row, addedRow);
    });
    return compared;
  }

  #addAdmissions(): readonly string[] {
    const shared = this.#pairs.filter(({ heldBy }) => heldBy === 'both');
    const { baseRow, byId, compared } = matchAdmissions(shared, this.#base, this.#added);
    baseRow.forEach((row, addedRow) => {
      if (row >= 0) this.#noteDouble(row, addedRow, byId[addedRow] === 1);
      if (row < 0 || this.#options.doubles === 'keep') this.#appended.push(addedRow);
    });
    const ids = shared.find(({ name }) => name === ID);
    if (ids) for (const one of correctedRows(ids, baseRow)) this.#noteCorrected(one);
    return compared;
  }

  #noteCorrected({ baseRow, addedRow }: CorrectedRow): void {
    this.#corrected.add(() => {
      const { others, missing } = compareRows(this.#table, this.#pairs, baseRow, addedRow);
      const differing = [...others, ...missing].filter(({ heldBy }) => heldBy === 'both');
      const place = this.#place(baseRow, addedRow);
      const values = differing.map((pair) => ({
        column: pair.name,
        base: meantBy(this.#table, pair, 'base', baseRow) || null,
        added: meantBy(this.#table, pair, 'added', addedRow),
      }));
      const message = mergeMessages.corrected(place.key, place.baseRow, place.addedRow, values);
      return { ...place, columns: differing.map(({ name }) => name), message };
    });
  }

  #noteDouble(baseRow: number, addedRow: number, isById: boolean): void {
    const why = isById ? 'same_id' : 'same_row';
    const done = this.#options.doubles === 'skip' ? 'skipped' : 'kept';
    this.#doubles.add(() => {
      const place = this.#place(baseRow, addedRow);
      const message = mergeMessages.doubled(place.key, why, place.baseRow, place.addedRow, done);
      return { ...place, why, done, message };
    });
    if (done === 'skipped') this.#noteLost(baseRow, addedRow);
  }

  /** What a row that is left out says otherwise, or besides. */
  #noteLost(baseRow: number, addedRow: number): void {
    const { others, missing } = compareRows(this.#table, this.#pairs, baseRow, addedRow);
    for (const pair of [...others, ...missing]) {
      this.#conflicts.add(() => {
        const place = this.#place(baseRow, addedRow);
        const base = meantBy(this.#table, pair, 'base', baseRow) || null;
        const added = meantBy(this.#table, pair, 'added', addedRow);
        const column = pair.name;
        const message = mergeMessages.leftOutConflict(this.#table, place.key, column, base, added);
        return { ...place, column, base, added, taken: 'base', message };
      });
    }
  }

  /** Two rows for the same thing become one. */
  #unite(baseRow: number, addedRow: number): void {
    const { figure, others, missing } = compareRows(this.#table, this.#pairs, baseRow, addedRow);
    if (figure.length + others.length + missing.length === 0) this.#same++;
    for (const pair of figure) this.#noteConflict(pair, baseRow, addedRow, this.#options.choose);
    for (const pair of others) this.#noteConflict(pair, baseRow, addedRow, 'base');
    for (const pair of missing) this.#noteFilled(pair, baseRow, addedRow);
    const isCorrected = figure.length > 0 && this.#options.choose === 'added';
    const corrected = isCorrected ? figureColumns(this.#table, this.#pairs) : [];
    for (const pair of [...corrected, ...missing])
      this.#replacements.push({ pair, baseRow, addedRow });
  }

  #noteConflict(
    pair: PairedColumn,
    baseRow: number,
    addedRow: number,
    taken: Conflict['taken'],
  ): void {
    this.#conflicts.add(() => {
      const place = this.#place(baseRow, addedRow);
      const base = meantBy(this.#table, pair, 'base', baseRow) || null;
      const added = meantBy(this.#table, pair, 'added', addedRow) || null;
      const column = pair.name;
      const message = mergeMessages.conflict(this.#table, place.key, column, base, added, taken);
      return { ...place, column, base, added, taken, message };
    });
  }

  #noteFilled(pair: PairedColumn, baseRow: number, addedRow: number): void {
    this.#filled.add(() => {
      const place = this.#place(baseRow, addedRow);
      const added = textAt(pair.added, addedRow);
      const message = mergeMessages.filled(this.#table, place.key, pair.name, added);
      return { ...place, column: pair.name, added, message };
    });
  }

  #place(baseRow: number, addedRow: number) {
    const key = keyWords(this.#table, this.#pairs, 'added', addedRow);
    return { key, baseRow: baseRow + 1, addedRow: addedRow + 1 };
  }

  #columns(): Map<string, CodedColumn> {
    const joined = new Map(
      this.#pairs.map((pair) => [pair.name, new JoinedColumn(pair, this.#appended)]),
    );
    for (const { pair, baseRow, addedRow } of this.#replacements)
      joined.get(pair.name)!.replace(baseRow, addedRow);
    return new Map(Array.from(joined, ([name, column]) => [name, column.column()]));
  }

  #report(compared: readonly string[]): TableReport {
    const only = (side: PairedColumn['heldBy']): string[] =>
      this.#pairs.filter(({ heldBy }) => heldBy === side).map(({ name }) => name);
    const rows = {
      added: this.#added.size,
      appended: this.#appended.length,
      same: this.#same,
      doubles: this.#doubles.count,
      corrected: this.#corrected.count,
      conflicts: this.#conflicts.count,
      filled: this.#filled.count,
    };
    return {
      table: this.#table,
      baseRows: this.#base.size,
      addedRows: rows.added,
      appended: rows.appended,
      same: rows.same,
      conflicts: this.#conflicts.listed(),
      filled: this.#filled.listed(),
      doubles: this.#doubles.listed(),
      corrected: this.#corrected.listed(),
      compared,
      onlyInBase: only('base'),
      onlyInAdded: only('added'),
      message: mergeMessages.table(this.#table, rows),
    };
  }
}
