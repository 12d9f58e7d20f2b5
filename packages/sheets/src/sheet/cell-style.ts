/** What of a sheet cell's style says what it holds. */
export interface CellStyle {
  /** Whether its numbers are shown as days. */
  readonly isDay: boolean;
  /** Steps that its text is indented. */
  readonly indent: number;
}
