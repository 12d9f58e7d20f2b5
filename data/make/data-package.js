import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCsv } from './csv.js';
import { tableSchemas } from './schemas.js';

/**
 * @typedef {import('./csv.js').Row} Row
 * @typedef {keyof typeof tableSchemas} TableName
 * @typedef {object} Description
 * @property {string} name
 * @property {string} title
 * @property {string} description
 * @property {string} version
 * @property {string} created
 * @property {readonly { title: string, path?: string }[]} sources
 * @property {object} ketnap
 */

/**
 * The files of a data package by name: `datapackage.json` and a CSV file for every table.
 * @param {Description} description
 * @param {Partial<Record<TableName, readonly Row[]>>} tables
 * @param {Partial<Record<TableName, readonly object[]>>} [attributes] Further columns of a table.
 * @returns {Record<string, string>}
 */
export function toDataPackage(description, tables, attributes = {}) {
  const names = /** @type {TableName[]} */ (Object.keys(tables));
  const schemas = names.map((name) => schemaOf(name, attributes[name] ?? [], names));
  const { ketnap, ...about } = description;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...about,
    licenses: [
      {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title: 'Creative Commons Zero 1.0',
      },
    ],
    ketnap,
    resources: names.map((name, index) => ({
      name,
      type: 'table',
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: schemas[index],
    })),
  };
  const files = names.map((name, index) => {
    const columns = schemas[index]?.fields.map((field) => field.name) ?? [];
    return [`${name}.csv`, toCsv(columns, tables[name] ?? [])];
  });
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    ...Object.fromEntries(files),
  };
}

/**
 * Writes the files into a folder.
 * @param {string} folder
 * @param {Record<string, string>} files
 */
export function saveFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/**
 * The schema of a table, with only those foreign keys whose table is in the package.
 * @param {TableName} name
 * @param {readonly object[]} attributes
 * @param {readonly TableName[]} present
 */
function schemaOf(name, attributes, present) {
  const { fields, primaryKey, foreignKeys } = tableSchemas[name];
  const kept = foreignKeys.filter(
    ({ reference }) => !reference.resource || present.some((one) => one === reference.resource),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: /** @type {{ name: string }[]} */ ([...fields, ...attributes]),
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
    ...(kept.length > 0 ? { foreignKeys: kept } : {}),
  };
}
