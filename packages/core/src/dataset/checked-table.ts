import { datasetErrors } from '../messages/dataset-errors.ts';
import { faults, type Fault } from '../messages/issues.ts';
import { codeColumn } from './code-column.ts';
import type { CodedColumn } from './coded-column.ts';
import { NO_DAY } from './days.ts';
import { DistinctColumn } from './distinct-column.ts';
import { gather } from './gather.ts';
import { type Columns, UNKEPT_NAME } from './input.ts';
import type { IssueLog } from './issue-log.ts';
import { tableDefinitions, type ColumnDefinition, type TableDefinition } from './tables.ts';
import type { LeftOutRows } from './dataset.ts';
import type { TableName } from './tables.ts';
import { LONGEST_TEXT, shortened, textFault } from './texts.ts';
import { parseValue, valueFault } from './values.ts';

/** The line of a table's file on which a row begins; both count from 1. */
export type LineOf = (table: TableName, row: number) => number;

/**
 * One input table while it is checked. A column is read by its definition, each distinct value once;
 * what cannot be read is noted, and the rows that it costs are marked as left out.
 */
export class CheckedTable {
  readonly name: TableName;
  readonly size: number;
  /** 1 where a row cannot be used. */
  readonly leftOut: Uint8Array;
  readonly #definition: TableDefinition;
  readonly #input: Columns;
  readonly #coded = new Map<string, CodedColumn | null>();
  readonly #log: IssueLog;
  readonly #lineOf: LineOf;
  /** Codes of the faults that cost a row. */
  readonly #costly = new Set<string>();

  /** Throws where a required column is missing. */
  constructor(name: TableName, input: Columns, log: IssueLog, lineOf: LineOf) {
    this.name = name;
    this.size = input.size;
    this.leftOut = new Uint8Array(input.size);
    this.#definition = tableDefinitions[name];
    this.#input = input;
    this.#log = log;
    this.#lineOf = lineOf;
    this.#checkColumns();
  }

  /** The names of all columns that came in. */
  get columnNames(): string[] {
    return [...this.#input.columns.keys()];
  }

  /** A column as text, whether or not it is defined; null where the table lacks it. */
  coded(column: string): CodedColumn | null {
    let coded = this.#coded.get(column);
    if (coded === undefined) {
      const input = this.#input.columns.get(column);
      this.#coded.set(column, (coded = input ? codeColumn(input) : null));
    }
    return coded;
  }

  /** A defined text column by row; the empty text where unknown or absent. */
  texts(column: string): (row: number) => string {
    const coded = this.coded(column);
    if (!coded) return () => '';
    const definition = this.#column(column);
    this.#checkPresence(definition, coded);
    const values = this.#checkedTexts(definition, coded);
    return (row) => values[coded.codes[row]!]!;
  }

  /** A defined column of days by row, NO_DAY where unknown; null where the table lacks it. */
  days(column: string): Int32Array | null {
    return this.#numeric(column, NO_DAY, Int32Array);
  }

  /** A defined column of numbers by row, NaN where unknown; null where the table lacks it. */
  numbers(column: string): Float64Array | null {
    return this.#numeric(column, NaN, Float64Array);
  }

  /** A defined column of whole numbers by row, 0 where unknown; null where the table lacks it. */
  wholes(column: string): Int32Array | null {
    return this.#numeric(column, 0, Int32Array);
  }

  /**
   * Per row the position of its id in `indexOf`, -1 where it is unknown or empty. An id that is not
   * there is noted as `unknown` says, an empty one where there must be one as `missing` says; both
   * cost what the definition says.
   */
  references(
    column: string,
    indexOf: ReadonlyMap<string, number>,
    unknown: (id: string) => Fault,
    missing: () => Fault = () => this.#missing(this.#column(column)),
  ): Int32Array {
    const coded = this.coded(column);
    if (!coded) return new Int32Array(this.size).fill(-1);
    const definition = this.#column(column);
    const positions = new Int32Array(coded.values.length);
    coded.values.forEach((id, code) => (positions[code] = indexOf.get(id) ?? -1));
    this.#noteRows(definition, coded, (code) => {
      if (positions[code]! >= 0) return null;
      const id = coded.values[code]!;
      if (id !== '') return unknown(id);
      return definition.required ? missing() : null;
    });
    return gather(positions, coded.codes);
  }

  /** Leaves out every row whose key stands in an earlier row that is not left out. */
  checkKey(): void {
    const column = this.#definition.key;
    const coded = column && this.coded(column);
    if (!coded || coded instanceof DistinctColumn) return;
    const firstRow = new Int32Array(coded.values.length).fill(-1);
    for (let row = 0; row < this.size; row++) {
      const code = coded.codes[row]!;
      if (this.leftOut[row] || coded.values[code] === '') continue;
      if (firstRow[code]! < 0) firstRow[code] = row;
      else
        this.reject(
          row,
          column,
          faults.doubledKey(coded.values[code]!, this.lineOf(firstRow[code]!)),
        );
    }
  }

  /** What messages call a row, counted from 0, of which the fault of another row speaks. */
  lineOf(row: number): number {
    return this.#lineOf(this.name, row + 1);
  }

  /** Notes a fault of a row, counted from 0, or of the whole table. */
  note(row: number | null, column: string | null, fault: Fault): void {
    this.#log.add(this.name, row, column, fault);
  }

  /** Notes a fault and leaves the row out. */
  reject(row: number, column: string | null, fault: Fault): void {
    this.note(row, column, fault);
    this.#leaveOut(row, fault);
  }

  /** The rows that are not left out, in the table's order. */
  soundRows(): Int32Array {
    const rows = new Int32Array(this.size);
    let size = 0;
    for (let row = 0; row < this.size; row++) if (!this.leftOut[row]) rows[size++] = row;
    return rows.subarray(0, size);
  }

  /** How many rows were left out so far, and for which faults; null where none was. */
  leftOutRows(): LeftOutRows | null {
    let count = 0;
    for (let row = 0; row < this.size; row++) count += this.leftOut[row]!;
    return count === 0 ? null : { table: this.name, count, codes: [...this.#costly].sort() };
  }

  #leaveOut(row: number, { code }: Fault): void {
    this.leftOut[row] = 1;
    this.#costly.add(code);
  }

  #checkColumns(): void {
    const { columns, attributes } = this.#definition;
    for (const { name, required } of columns) {
      if (required && !this.#input.columns.has(name)) {
        throw datasetErrors.missingColumn(this.name, name, this.columnNames);
      }
    }
    if (this.#input.columns.has(UNKEPT_NAME))
      this.note(null, UNKEPT_NAME, faults.unkeptColumn(UNKEPT_NAME));
    if (attributes) return;
    const known = columns.map(({ name }) => name);
    for (const name of this.columnNames) {
      if (!known.includes(name)) this.note(null, name, faults.unknownColumn(name, known));
    }
  }

  /** The texts of a column; those that are too long cut, or where they are ids left out with their rows. */
  #checkedTexts(definition: ColumnDefinition, coded: CodedColumn): readonly string[] {
    const { name, type } = definition;
    const { codes, values } = coded;
    const odd = values.map((text) => textFault(name, type, text));
    if (odd.every((fault) => fault === null)) return values;
    for (let row = 0; row < this.size; row++) {
      const fault = odd[codes[row]!];
      if (!fault) continue;
      if (fault.severity === 'error') this.reject(row, name, fault);
      else this.note(row, name, fault);
    }
    return values.map((text) => (text.length > LONGEST_TEXT ? shortened(text) : text));
  }

  #column(name: string): ColumnDefinition {
    return this.#definition.columns.find((column) => column.name === name)!;
  }

  #checkPresence(definition: ColumnDefinition, coded: CodedColumn): void {
    if (!definition.required) return;
    this.#noteRows(definition, coded, (code) =>
      coded.values[code] === '' ? this.#missing(definition) : null,
    );
  }

  #missing({ name, cost }: ColumnDefinition): Fault {
    return faults.missingValue(name, cost);
  }

  #numeric<Numbers extends Int32Array | Float64Array>(
    name: string,
    unknown: number,
    Numbers: new (length: number) => Numbers,
  ): Numbers | null {
    const coded = this.coded(name);
    if (!coded) return null;
    const definition = this.#column(name);
    const { codes, values } = coded;
    const parsed = values.map((text) => (text === '' ? unknown : parseValue(definition, text)));
    this.#checkPresence(definition, coded);
    this.#noteRows(definition, coded, (code) =>
      parsed[code] === null ? valueFault(definition, values[code]!) : null,
    );
    const numberOf = new Numbers(values.length);
    parsed.forEach((number, code) => (numberOf[code] = number ?? unknown));
    const numbers = new Numbers(codes.length);
    for (let row = 0; row < codes.length; row++) numbers[row] = numberOf[codes[row]!]!;
    return numbers;
  }

  #noteRows(
    definition: ColumnDefinition,
    coded: CodedColumn,
    faultOf: (code: number) => Fault | null,
  ): void {
    const faultByCode = coded.values.map((_, code) => faultOf(code));
    const wrong = faultByCode.flatMap((fault, code) => (fault === null ? [] : [code]));
    if (wrong.length === 0) return;
    // Many columns hold the empty text though no row has it: a search for one code is told that at once.
    const first = wrong.length === 1 ? coded.codes.indexOf(wrong[0]!) : 0;
    if (first < 0) return;
    for (let row = first; row < this.size; row++) {
      const fault = faultByCode[coded.codes[row]!];
      if (!fault) continue;
      this.note(row, definition.name, fault);
      if (definition.cost === 'row') this.#leaveOut(row, fault);
    }
  }
}
