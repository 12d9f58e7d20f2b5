import type { ExactValue } from '../exact/exact-value.ts';
import type { TableName } from '../dataset/tables.ts';
import type { FigureValue } from '../figures/format.ts';
import type { Format } from '../figures/measure.ts';
import type { Printed } from './hundredths.ts';
import type { StepName } from './steps.ts';
import type { CorrectedField } from './table-changes.ts';

/** How a figure came from one value to another: plain JSON. */
export interface FigureBridge {
  /** Addresses as text: the figure then, and the figure now, which may count to another day. */
  readonly then: string;
  readonly now: string;
  readonly format: Format;
  readonly from: ExactValue;
  readonly to: ExactValue;
  /** The two counts of a ratio at the beginning; else null. */
  readonly countsFrom: readonly [FigureValue, FigureValue] | null;
  /** The same in hundredths of what is printed (a point of a hundred for shares); null for what is no number. */
  readonly shown: Printed | null;
  /** Every step in its order. */
  readonly steps: readonly BridgeStep[];
}

export interface BridgeStep {
  readonly name: StepName;
  /** The figure once all up to this step is replaced. */
  readonly value: ExactValue;
  /** The two counts of a ratio then; null where the measure is no ratio of counts. */
  readonly counts: readonly [FigureValue, FigureValue] | null;
  /** Whether the value is another than before. */
  readonly isChanged: boolean;
  /**
   * What the step adds, exact, as a fraction in lowest terms (`-21/1600`, `1`). The parts of all steps add up to the
   * difference. Null where the figure has no value at this step (the next one that has says what both
   * add), and for what is no number.
   */
  readonly part: string | null;
  /** The part in hundredths of what is printed; these add up to the printed difference. */
  readonly shown: number | null;
  /** Of corrections what each kind of them adds. */
  readonly fields?: readonly FieldPart[];
}

/** What corrections of one kind add. */
export interface FieldPart extends Pick<BridgeStep, 'value' | 'part' | 'shown'> {
  readonly field: CorrectedField;
}

/** The rows that changed a figure with a step. */
export interface StepRows {
  readonly step: StepName;
  /** How many there are, however many are given. */
  readonly count: number;
  readonly rows: readonly ChangedRow[];
}

/** A row that came, went or was corrected: plain JSON. */
export interface ChangedRow {
  readonly table: TableName;
  readonly change: 'added' | 'withdrawn' | 'corrected';
  /** Its id where its table has one. */
  readonly id: string | null;
  /** The row then and now, from 1; null where it is not there. */
  readonly rows: { readonly then: number | null; readonly now: number | null };
  /** The names of its unit. */
  readonly units: { readonly then: string | null; readonly now: string | null };
  /** What the columns of the table's definition hold, without attributes; null where the row is not there. */
  readonly then: Readonly<Record<string, string>> | null;
  readonly now: Readonly<Record<string, string>> | null;
  /** Of a corrected row the columns that say something else. */
  readonly columns: readonly string[];
  /** Whether the row is behind the figure before and after the step. */
  readonly counted: { readonly then: boolean; readonly now: boolean };
}
