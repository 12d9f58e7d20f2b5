/**
 * What a column holds, as text: `id` and `text` any; `day` an ISO day; `year` four digits; `count` a
 * whole number from 1; `whole` from 0 (both also as `12.00`); `number` with a point for decimals;
 * `share` 0..1; `yes_no` `yes` or `no`, or what databases write for them; `one_of` one of the definition's `values`.
 */
export type ColumnType =
  'id' | 'text' | 'day' | 'year' | 'count' | 'whole' | 'number' | 'share' | 'yes_no' | 'one_of';

/** One column of an input table. */
export interface ColumnDefinition {
  readonly name: string;
  readonly type: ColumnType;
  /** The column must be there and hold a value in every row. */
  readonly required: boolean;
  /** What a value that cannot be read costs: the whole row, or only the value, which counts as unknown. */
  readonly cost: 'row' | 'value';
  /** The words that a `one_of` column may hold. */
  readonly values?: readonly string[];
  /** Empty means that there is no first or last day, and so do 0001-01-01 and 9999-12-31. */
  readonly openEnd?: boolean;
}

/** One input table. */
export interface TableDefinition {
  /** The column whose values name the rows; null where no single column does. */
  readonly key: string | null;
  readonly columns: readonly ColumnDefinition[];
  /** Further columns are attributes of the row and free; elsewhere they are not read. */
  readonly attributes: boolean;
}

const required = (name: string, type: ColumnType): ColumnDefinition => ({
  name,
  type,
  required: true,
  cost: 'row',
});

const optional = (name: string, type: ColumnType): ColumnDefinition => ({
  name,
  type,
  required: false,
  cost: 'value',
});

/** An optional column whose empty value has a meaning of its own, which a faulty one must not get. */
const strict = (name: string, type: ColumnType): ColumnDefinition => ({
  name,
  type,
  required: false,
  cost: 'row',
});

/** A column that must hold a value, but whose row is too dear to be lost for it. */
const label = (name: string): ColumnDefinition => ({
  name,
  type: 'text',
  required: true,
  cost: 'value',
});

const validFrom: ColumnDefinition = { ...optional('valid_from', 'day'), openEnd: true };
const validTo: ColumnDefinition = { ...optional('valid_to', 'day'), openEnd: true };

const closed = (key: string | null, ...columns: ColumnDefinition[]): TableDefinition => ({
  key,
  columns,
  attributes: false,
});

const open = (key: string, ...columns: ColumnDefinition[]): TableDefinition => ({
  key,
  columns,
  attributes: true,
});

/** Every input table and column, in the order in which people read them. */
export const tableDefinitions = {
  units: closed(
    'unit_id',
    required('unit_id', 'id'),
    label('name'),
    label('level'),
    optional('parent_id', 'id'),
    optional('code', 'text'),
    validFrom,
    validTo,
  ),
  successions: closed(
    null,
    required('from_unit_id', 'id'),
    required('to_unit_id', 'id'),
    required('effective_on', 'day'),
    strict('share', 'share'),
  ),
  terms: closed(
    'term_id',
    required('term_id', 'id'),
    label('name'),
    required('starts_on', 'day'),
    required('ends_on', 'day'),
    optional('first_year', 'year'),
    optional('last_year', 'year'),
  ),
  targets: closed(
    null,
    required('unit_id', 'id'),
    strict('term_id', 'id'),
    strict('year', 'year'),
    required('target', 'number'),
    optional('target_to', 'number'),
    { ...strict('basis', 'one_of'), values: ['count', 'per_year', 'share_of_members'] },
    optional('adopted_on', 'day'),
    optional('set_by', 'id'),
    optional('resolution', 'text'),
  ),
  sources: closed(
    'source_id',
    required('source_id', 'id'),
    label('label_vi'),
    label('label_en'),
    required('column', 'text'),
    optional('value', 'text'),
    optional('sensitive', 'yes_no'),
  ),
  /** An attribute `admission_id`, where there is one, names the rows. */
  admissions: open(
    'admission_id',
    required('admitted_on', 'day'),
    required('unit_id', 'id'),
    strict('count', 'count'),
    optional('decided_on', 'day'),
    optional('ceremony_on', 'day'),
    optional('recognised_on', 'day'),
  ),
  totals: closed(
    null,
    required('unit_id', 'id'),
    required('from', 'day'),
    required('to', 'day'),
    strict('source_id', 'id'),
    required('admitted', 'whole'),
  ),
  localities: closed(
    'locality_id',
    required('locality_id', 'id'),
    label('name'),
    required('unit_id', 'id'),
    validFrom,
    validTo,
  ),
  cell_coverage: closed(
    null,
    required('locality_id', 'id'),
    required('cell_id', 'id'),
    required('from', 'day'),
    { ...strict('to', 'day'), openEnd: true },
  ),
  members: closed(
    null,
    required('unit_id', 'id'),
    required('on', 'day'),
    required('members', 'whole'),
  ),
  candidates: open(
    'candidate_id',
    required('candidate_id', 'id'),
    required('unit_id', 'id'),
    required('identified_on', 'day'),
    optional('trained_on', 'day'),
    optional('dossier_on', 'day'),
    optional('decided_on', 'day'),
    { ...optional('outcome', 'one_of'), values: ['admitted', 'returned', 'declined'] },
  ),
} as const satisfies Record<string, TableDefinition>;

/** The tables of a dataset. */
export type TableName = keyof typeof tableDefinitions;

/** The names of all tables. */
export const tableNames = Object.keys(tableDefinitions) as readonly TableName[];
