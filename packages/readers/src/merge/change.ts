import type { Message, TableName } from '@ketnap/core';

/** One thing in which two datasets differ. Plain JSON. */
export type Change = RowsChange | UnitChange | AdmittedChange | TargetChange | MoreChanges;

/** Rows of a table, by what says which row it is. */
export interface RowsChange {
  readonly kind: 'rows';
  readonly table: TableName;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly message: Message;
}

export interface UnitChange {
  readonly kind: 'unit';
  readonly unit_id: string;
  /** Names; null where the unit is not there. */
  readonly before: string | null;
  readonly after: string | null;
  readonly message: Message;
}

export interface AdmittedChange {
  readonly kind: 'admitted';
  /** A root of the unit tree. */
  readonly unit_id: string;
  /** A calendar year; null for all of them. */
  readonly year: string | null;
  /** Null where the data do not tell. */
  readonly before: number | null;
  readonly after: number | null;
  readonly message: Message;
}

export interface TargetChange {
  readonly kind: 'target';
  readonly unit_id: string;
  /** A term's id or a calendar year. */
  readonly period: string;
  /** Null where there is no such target. */
  readonly before: number | null;
  readonly after: number | null;
  readonly message: Message;
}

/** Changes of one kind that are too many to be named. */
export interface MoreChanges {
  readonly kind: 'more';
  readonly of: 'unit' | 'admitted' | 'target';
  readonly count: number;
  readonly message: Message;
}
