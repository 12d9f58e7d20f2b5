import { customErrors } from '../messages/custom.ts';
import { checkExpression } from './check-expression.ts';

/** JSON as a person wrote it. */
export type CustomJson =
  | null
  | boolean
  | number
  | string
  | readonly CustomJson[]
  | { readonly [name: string]: CustomJson };

type JsonObject = Readonly<Record<string, CustomJson>>;

/** What says that something is drawn. */
const VIEWS = ['mark', 'layer', 'hconcat', 'vconcat', 'concat', 'facet', 'repeat', 'spec'];

/** What would load, lead away, or reach out of the chart. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'href',
  'url',
  'datasets',
  'usermeta',
  'signals',
  'customFormatTypes',
  'element',
  'graticule',
  'sphere',
  'sequence',
]);

/** What holds an expression, where it is text. */
const EXPRESSIONS: ReadonlySet<string> = new Set([
  'expr',
  'calculate',
  'filter',
  'test',
  'labelExpr',
  'signal',
  'update',
  'init',
  'and',
  'or',
  'not',
]);

/** Numbers beyond which the page would stand still. */
const MOST: Readonly<Record<string, number>> = {
  width: 4000,
  height: 4000,
  step: 1000,
  maxbins: 1000,
  tickCount: 1000,
  steps: 10_000,
  stop: 10_000,
  columns: 100,
};

/**
 * Looks through a spec for everything that the page does not let a chart do.
 *
 * @param names of the data that it may draw
 * @throws KetnapError `bad_custom_spec`, which names the place
 */
export function checkCustom(spec: JsonObject, names: readonly string[]): void {
  const { $schema } = spec;
  if (typeof $schema === 'string' && !$schema.includes('vega-lite'))
    throw customErrors.otherSchema('/$schema', $schema.slice(0, 100));
  if (!VIEWS.some((name) => name in spec)) throw customErrors.noView('');
  if (spec['data'] === undefined && names.length !== 1 && !hasOwnData(spec))
    throw customErrors.noData('/data', names);
  checkObject(spec, '', names);
}

/** Whether each part of a spec that has several brings its own data. */
function hasOwnData(spec: JsonObject): boolean {
  return ['layer', 'hconcat', 'vconcat', 'concat'].some((name) => {
    const parts = spec[name];
    return Array.isArray(parts) && parts.every((part) => isObject(part) && 'data' in part);
  });
}

function checkObject(object: JsonObject, place: string, names: readonly string[]): void {
  for (const [name, value] of Object.entries(object)) {
    const at = `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (FORBIDDEN.has(name)) throw customErrors.forbidden(at, name);
    if (name === 'bind' && value !== 'scales') throw customErrors.forbidden(at, name);
    if ((name === 'mark' || name === 'type') && value === 'image')
      throw customErrors.forbidden(at, 'image');
    // The rows of data are no words of Vega-Lite, whatever their columns are called.
    if (name === 'data') checkData(value, at, names);
    else checkValue(name, value, at, names);
  }
}

function checkValue(name: string, value: CustomJson, at: string, names: readonly string[]): void {
  const most = Object.hasOwn(MOST, name) ? MOST[name]! : null;
  if (most !== null && typeof value === 'number' && Math.abs(value) > most)
    throw customErrors.tooMany(at, most, value);
  if (typeof value === 'string') {
    if (EXPRESSIONS.has(name)) checkExpression(value, at);
  } else if (Array.isArray(value)) {
    value.forEach((one: CustomJson, index) => checkValue(name, one, `${at}/${index}`, names));
  } else if (isObject(value)) checkObject(value, at, names);
}

function checkData(data: CustomJson, at: string, names: readonly string[]): void {
  if (!isObject(data)) throw customErrors.noData(at, names);
  const { name, values, ...rest } = data;
  for (const other of Object.keys(rest)) {
    if (other !== 'format') throw customErrors.forbidden(`${at}/${other}`, other);
  }
  if (values !== undefined) {
    if (!Array.isArray(values)) throw customErrors.noData(at, names);
  } else if (typeof name !== 'string') throw customErrors.noData(at, names);
  else if (!names.includes(name)) throw customErrors.unknownData(`${at}/name`, name, names);
}

function isObject(value: CustomJson | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
