/**
 * @typedef {{ name: string, type: string, [further: string]: unknown }} Field
 * @typedef {{ fields: string[], reference: { resource?: string, fields: string[] } }} ForeignKey
 * @typedef {{ fields: Field[], primaryKey: string[], foreignKeys: ForeignKey[] }} Schema
 */

const required = { constraints: { required: true } };
const unitKey = key('unit_id', 'units', 'unit_id');
const termKey = key('term_id', 'terms', 'term_id');

/** A yes/no field; empty is unknown. @param {string} name @returns {Field} */
export function yesNo(name) {
  return { name, type: 'boolean', trueValues: ['yes'], falseValues: ['no'] };
}

/** Table Schema (Data Package v2) of the tables that the samples hold. */
export const tableSchemas = {
  units: schema(
    [
      id('unit_id', { unique: true }),
      text('name', required),
      text('level', required),
      id('parent_id', {}, false),
      text('code'),
      day('valid_from'),
      day('valid_to'),
    ],
    ['unit_id'],
    [{ fields: ['parent_id'], reference: { fields: ['unit_id'] } }],
  ),
  successions: schema(
    [
      id('from_unit_id'),
      id('to_unit_id'),
      day('effective_on', required),
      { name: 'share', type: 'number', constraints: { minimum: 0, maximum: 1 } },
    ],
    ['from_unit_id', 'to_unit_id', 'effective_on'],
    [key('from_unit_id', 'units', 'unit_id'), key('to_unit_id', 'units', 'unit_id')],
  ),
  terms: schema(
    [
      id('term_id', { unique: true }),
      text('name', required),
      day('starts_on', required),
      day('ends_on', required),
      { name: 'first_year', type: 'year' },
      { name: 'last_year', type: 'year' },
    ],
    ['term_id'],
  ),
  targets: schema(
    [
      id('unit_id'),
      id('term_id', {}, false),
      { name: 'year', type: 'year' },
      { name: 'target', type: 'number', constraints: { required: true, minimum: 0 } },
      { name: 'target_to', type: 'number', constraints: { minimum: 0 } },
      {
        name: 'basis',
        type: 'string',
        constraints: { enum: ['count', 'per_year', 'share_of_members'] },
      },
      day('adopted_on'),
      id('set_by', {}, false),
      text('resolution'),
    ],
    [],
    [unitKey, termKey, key('set_by', 'units', 'unit_id')],
  ),
  sources: schema(
    [
      id('source_id', { unique: true }),
      text('label_vi', required),
      text('label_en', required),
      text('column', required),
      text('value'),
      yesNo('sensitive'),
    ],
    ['source_id'],
  ),
  admissions: schema(
    [
      id('admission_id', { unique: true }),
      day('admitted_on', required),
      id('unit_id'),
      day('decided_on'),
      day('ceremony_on'),
      day('recognised_on'),
    ],
    ['admission_id'],
    [unitKey],
  ),
  totals: schema(
    [
      id('unit_id'),
      day('from', required),
      day('to', required),
      id('source_id', {}, false),
      { name: 'admitted', type: 'integer', constraints: { required: true, minimum: 0 } },
    ],
    [],
    [unitKey, key('source_id', 'sources', 'source_id')],
  ),
  localities: schema(
    [
      id('locality_id', { unique: true }),
      text('name', required),
      id('unit_id'),
      day('valid_from'),
      day('valid_to'),
    ],
    ['locality_id'],
    [unitKey],
  ),
  cell_coverage: schema(
    [id('locality_id'), id('cell_id'), day('from', required), day('to')],
    ['locality_id', 'cell_id', 'from'],
    [key('locality_id', 'localities', 'locality_id')],
  ),
  members: schema(
    [
      id('unit_id'),
      day('on', required),
      { name: 'members', type: 'integer', constraints: { required: true, minimum: 0 } },
    ],
    ['unit_id', 'on'],
    [unitKey],
  ),
  candidates: schema(
    [
      id('candidate_id', { unique: true }),
      id('unit_id'),
      day('identified_on', required),
      day('trained_on'),
      day('dossier_on'),
      day('decided_on'),
      {
        name: 'outcome',
        type: 'string',
        constraints: { enum: ['admitted', 'returned', 'declined'] },
      },
    ],
    ['candidate_id'],
    [unitKey],
  ),
};

/**
 * @param {Field[]} fields
 * @param {string[]} primaryKey
 * @param {ForeignKey[]} [foreignKeys]
 * @returns {Schema}
 */
function schema(fields, primaryKey, foreignKeys = []) {
  return { fields, primaryKey, foreignKeys };
}

/** @param {string} name @param {object} [constraints] @param {boolean} [isRequired] @returns {Field} */
function id(name, constraints = {}, isRequired = true) {
  const all = { ...(isRequired ? { required: true } : {}), ...constraints };
  return { name, type: 'string', ...(Object.keys(all).length > 0 ? { constraints: all } : {}) };
}

/** @param {string} name @param {object} [more] @returns {Field} */
function text(name, more = {}) {
  return { name, type: 'string', ...more };
}

/** @param {string} name @param {object} [more] @returns {Field} */
function day(name, more = {}) {
  return { name, type: 'date', ...more };
}

/** @param {string} field @param {string} resource @param {string} target @returns {ForeignKey} */
function key(field, resource, target) {
  return { fields: [field], reference: { resource, fields: [target] } };
}
