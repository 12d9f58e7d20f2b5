import {
  tableDefinitions,
  tableKeys,
  type CodedColumn,
  type ColumnDefinition,
  type TableDefinition,
  type TableName,
} from '@ketnap/core';
import type { CodedTable } from './coded-table.ts';
import { headName } from './csv-pieces.ts';

type Json = Readonly<Record<string, unknown>>;

/** The tables whose rows these columns name; a column of the table itself that is its key names nothing. */
const references: Readonly<Record<string, { table: TableName; key: string }>> = {
  unit_id: { table: 'units', key: 'unit_id' },
  parent_id: { table: 'units', key: 'unit_id' },
  from_unit_id: { table: 'units', key: 'unit_id' },
  to_unit_id: { table: 'units', key: 'unit_id' },
  set_by: { table: 'units', key: 'unit_id' },
  term_id: { table: 'terms', key: 'term_id' },
  source_id: { table: 'sources', key: 'source_id' },
  locality_id: { table: 'localities', key: 'locality_id' },
};

const yesNo = { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] };

/** Types and bounds of Table Schema (Data Package, version 2) by the types of our columns. */
const types: Readonly<Record<ColumnDefinition['type'], { type: string; constraints?: Json }>> = {
  id: { type: 'string' },
  text: { type: 'string' },
  day: { type: 'date' },
  year: { type: 'year' },
  count: { type: 'integer', constraints: { minimum: 1 } },
  whole: { type: 'integer', constraints: { minimum: 0 } },
  number: { type: 'number', constraints: { minimum: 0 } },
  share: { type: 'number', constraints: { minimum: 0, maximum: 1 } },
  yes_no: yesNo,
  one_of: { type: 'string' },
};

/**
 * The Table Schema of a table as it is: its columns in their order, those of our tables by their
 * definitions, attributes as yes or no where they hold nothing else, else as text. It says what should
 * be; faulty values are kept all the same.
 *
 * @param present the tables of the package: other tables are not referred to
 */
export function tableSchema(
  name: TableName,
  { columns }: CodedTable,
  present: readonly TableName[],
): Json {
  const primaryKey = primaryKeyOf(name, columns);
  const foreignKeys = foreignKeysOf(name, columns, present);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: Array.from(columns, ([column, coded]) => fieldOf(name, column, coded)),
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function fieldOf(table: TableName, column: string, coded: CodedColumn): Json {
  const name = headName(column);
  const definition = definitionOf(table, column);
  const isKey = tableDefinitions[table].key === column;
  if (!definition && !isKey) return { name, ...attributeType(coded) };
  const {
    type,
    constraints: bounds,
    ...rest
  }: { type: string; constraints?: Json } = types[definition?.type ?? 'id'];
  const constraints = {
    ...(isKey || definition?.required ? { required: true } : {}),
    ...(isKey ? { unique: true } : {}),
    ...(definition?.values ? { enum: definition.values } : {}),
    ...bounds,
  };
  const isBound = Object.keys(constraints).length > 0;
  return { name, type, ...rest, ...(isBound ? { constraints } : {}) };
}

function definitionOf(table: TableName, column: string): ColumnDefinition | undefined {
  const { columns }: TableDefinition = tableDefinitions[table];
  return columns.find(({ name }) => name === column);
}

function attributeType({ values }: CodedColumn): Json {
  const words = values.filter((text) => text !== '');
  return words.length > 0 && words.every((text) => text === 'yes' || text === 'no')
    ? yesNo
    : { type: 'string' };
}

/** A key whose columns may be empty is none to Table Schema. */
function primaryKeyOf(table: TableName, columns: CodedTable['columns']): readonly string[] {
  const isSure = (column: string): boolean =>
    columns.has(column) &&
    (tableDefinitions[table].key === column || definitionOf(table, column)?.required === true);
  return tableKeys[table].every(isSure) ? tableKeys[table] : [];
}

function foreignKeysOf(
  table: TableName,
  columns: CodedTable['columns'],
  present: readonly TableName[],
): Json[] {
  return [...columns.keys()].flatMap((column) => {
    const target = references[column];
    if (!target || tableDefinitions[table].key === column) return [];
    if (!definitionOf(table, column) || !present.includes(target.table)) return [];
    const resource = target.table === table ? {} : { resource: target.table };
    return [{ fields: [column], reference: { ...resource, fields: [target.key] } }];
  });
}
