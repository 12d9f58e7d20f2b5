import type { Message } from '@ketnap/core';
import type { Region, RegionColumn } from '../layout/region.ts';
import {
  conversionNames,
  expected,
  isUndecided,
  leftOutRows,
  type LeftOutCode,
} from '../messages/report.ts';
import { placeIn, rangeName, valueIn } from '@ketnap/sheets';
import { valueText } from '../values/value-text.ts';
import type { ConversionCode, Converted } from './convert.ts';
import type { Conversion, LeftOutRows, RegionReport, Rejection } from './report.ts';

/** How many rows and sheet cells are listed one by one; of the rest their number is told. */
const LISTED = 1000;
/** How many sheet cells whose dash was taken as 0 are named. */
const SHOWN = 40;

/** Notes what becomes of the rows and sheet cells of a region. */
export class RegionLog {
  readonly #region: Region;
  readonly #leftOut = new Map<LeftOutCode, { count: number; rows: number[] }>();
  readonly #converted = new Map<ConversionCode, { count: number; example: string }>();
  readonly #rejections: Rejection[] = [];
  /** Sheet cells with a dash that was taken as 0. */
  readonly #zeroed: string[] = [];
  #accepted = 0;
  #rejected = 0;
  #undecided = 0;
  #ignored = 0;
  #taken = 0;

  constructor(region: Region) {
    this.#region = region;
    const { roles } = region;
    for (let row = 0; row < roles.length; row++) {
      const role = roles[row]!;
      if (role === 'data') continue;
      // A person left it out: it is not empty.
      const isChosen = role === 'empty' && isFilled(region, row);
      this.leaveOut(row, isChosen ? 'chosen' : role);
    }
  }

  /** A row of the region that gives nothing. */
  leaveOut(row: number, code: LeftOutCode): void {
    const entry = this.#leftOut.get(code) ?? { count: 0, rows: [] };
    entry.count += 1;
    if (entry.rows.length < LISTED) entry.rows.push(this.#line(row));
    this.#leftOut.set(code, entry);
  }

  /** Rows that give a row of a table. */
  take(rows: number): void {
    this.#taken += rows;
  }

  /** A column that is not taken. */
  ignore(filled: number): void {
    this.#ignored += filled;
  }

  /**
   * A column that is taken.
   *
   * @param counts per value in how many rows of data it stands
   * @param converted per value what becomes of it
   * @param roles of the rows, where some rows of data are not taken from this column; default: the region's
   */
  column(
    column: RegionColumn,
    counts: Int32Array,
    converted: readonly Converted[],
    roles: Region['roles'] = this.#region.roles,
  ): void {
    const wrong = new Map<number, Message>();
    converted.forEach((one, code) => {
      const count = counts[code]!;
      if (count === 0) return;
      if ('rejected' in one && one.rejected === expected.undecided) this.#undecided += count;
      else if ('rejected' in one) {
        this.#rejected += count;
        wrong.set(code, one.rejected);
      } else if (one.by)
        this.convert(one.by, count, `${valueText(column.values[code]!)} → ${one.text}`);
      else if (code !== 0) this.#accepted += count;
    });
    if (wrong.size > 0) this.#list(column, wrong, roles);
    this.#noteZeroed(column, converted, roles);
  }

  /** Sheet cells that are taken in another form than is written. */
  convert(code: ConversionCode, count: number, example: string): void {
    const entry = this.#converted.get(code) ?? { count: 0, example };
    entry.count += count;
    this.#converted.set(code, entry);
  }

  accept(count: number): void {
    this.#accepted += count;
  }

  /** One sheet cell that cannot be taken. */
  reject(row: number, column: RegionColumn, expected: Message): void {
    this.#rejected += 1;
    if (this.#rejections.length >= LISTED) return;
    const at = column.column ?? 0;
    this.#rejections.push({
      place: this.#place(row, at),
      row: this.#line(row),
      found: valueText(valueIn(column, row)),
      expected,
    });
  }

  /** Rows that were taken so far. */
  get taken(): number {
    return this.#taken;
  }

  /**
   * What became of the region.
   *
   * @param doubled rows that were taken and turned out to be another's doubles
   */
  finish(doubled: readonly number[]): RegionReport {
    const { sheet, range, turnedFrom, size } = this.#region;
    const leftOut = new Map(this.#leftOut);
    if (doubled.length > 0)
      leftOut.set('double', { count: doubled.length, rows: this.#lines(doubled) });
    return {
      file: sheet.file,
      sheet: sheet.name,
      range: rangeName(turnedFrom ?? range),
      rowsRead: size,
      rowsTaken: this.#taken - doubled.length,
      leftOut: [...leftOut].map(([code, { count, rows }]): LeftOutRows => ({
        reason: leftOutRows[code],
        code,
        isUndecided: isUndecided(code),
        count,
        rows,
      })),
      sheetCells: {
        accepted: this.#accepted,
        converted: [...this.#converted].map(([code, { count, example }]): Conversion => ({
          code,
          name: conversionNames[code],
          count,
          example: code === 'dash_zero' ? this.#zeroedShown() : example,
        })),
        rejected: this.#rejected,
        rejections: this.#rejections,
        undecided: this.#undecided,
        ignored: this.#ignored,
      },
      formulas: sheet.formulas,
    };
  }

  #list(
    { codes, values, column }: RegionColumn,
    wrong: ReadonlyMap<number, Message>,
    roles: Region['roles'],
  ): void {
    for (let row = 0; row < codes.length && this.#rejections.length < LISTED; row++) {
      const expected = roles[row] === 'data' ? wrong.get(codes[row]!) : undefined;
      if (!expected) continue;
      this.#rejections.push({
        place: this.#place(row, column ?? 0),
        row: this.#line(row),
        found: valueText(values[codes[row]!]!),
        expected,
      });
    }
  }

  #noteZeroed(
    { codes, column }: RegionColumn,
    converted: readonly Converted[],
    roles: Region['roles'],
  ): void {
    const areZeroed = converted.map((one) => 'by' in one && one.by === 'dash_zero');
    if (!areZeroed.includes(true)) return;
    for (let row = 0; row < codes.length && this.#zeroed.length < LISTED; row++)
      if (roles[row] === 'data' && areZeroed[codes[row]!])
        this.#zeroed.push(this.#place(row, column ?? 0));
  }

  #zeroedShown(): string {
    const more = this.#zeroed.length > SHOWN ? ' …' : '';
    return `${this.#zeroed.slice(0, SHOWN).join(', ')}${more} → 0`;
  }

  #lines(rows: readonly number[]): number[] {
    return rows.slice(0, LISTED).map((row) => this.#line(row));
  }

  #line(row: number): number {
    return this.#region.sheet.lineOf(this.#region.firstRow + row);
  }

  #place(row: number, column: number): string {
    const { sheet, firstRow } = this.#region;
    return placeIn(sheet, firstRow + row, column);
  }
}

function isFilled({ columns }: Region, row: number): boolean {
  return columns.some(({ codes, values }) => valueText(values[codes[row]!] ?? null).trim() !== '');
}
