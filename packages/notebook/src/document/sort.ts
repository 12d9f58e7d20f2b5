/** The order of rows: by a column, those without a value last. */
export interface Sort {
  /** A column of the analysis's rows. */
  readonly by: string;
  /** Default false. */
  readonly descending?: boolean;
}
