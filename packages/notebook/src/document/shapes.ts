import { documentErrors, expectations } from '../messages/document.ts';
import type { KnownBlock } from './block.ts';
import { isJsonObject, type Json } from './json.ts';
import { LIMITS } from './limits.ts';
import { NOTEBOOK_VERSION } from './notebook.ts';
import type { Place } from './place.ts';
import {
  anyObject,
  anything,
  day,
  dictionary,
  flag,
  id,
  leaf,
  line,
  list,
  name,
  oneOf,
  orNull,
  record,
  text,
  type Shape,
} from './shape.ts';

const basis = oneOf('as_recorded', 'as_of');
const period = text(LIMITS.id, expectations.period, /^\d{4}(-H[12])?$/);
const scope = record({ unit: name, term: name, asOf: day, basis }, { period, source: name }, [
  'unit',
  'term',
  'period',
  'asOf',
  'basis',
  'source',
]);
const override = record(
  {},
  { unit: name, term: name, period: orNull(period), asOf: day, basis, source: orNull(name) },
);
const sort = record({ by: name }, { descending: flag });
const few = (shape: Shape): Shape => list(shape, LIMITS.few);
const base = {
  scope: override,
  draft: leaf(expectations.draft, (value) => value === true),
};

/** What a block holds beside its id and type, by type: what it needs, and what it may have. */
const blocks: { readonly [Type in KnownBlock['type']]: Shape } = {
  prose: block({ text: list(text(LIMITS.paragraph), LIMITS.paragraphs, 'paragraphs') }),
  figures: block({ figures: few(record({ figure: name }, { label: line, detail: line })) }),
  table: block(
    { title: line, analysis: name },
    { options: anyObject, columns: few(name), parts: flag, total: flag, sort },
  ),
  chart: block(
    { chart: name },
    {
      options: anyObject,
      half: flag,
      measure: name,
      as: name,
      sort,
      top: leaf(
        expectations.count,
        (value) => Number.isSafeInteger(value) && (value as number) > 0,
      ),
      mark: few(name),
      words: record({}, { title: line, subtitle: line, note: line, alt: text(LIMITS.paragraph) }),
    },
  ),
  compare: block({
    by: oneOf('unit', 'term', 'source', 'day'),
    of: few(name),
    measures: few(name),
  }),
  custom: block({
    spec: { ...anyObject, check: checkSpec },
    data: dictionary(record({ analysis: name }, { options: anyObject })),
  }),
  bridge: block({ frozen: id }, { figures: few(line) }),
  break: block({}),
};

/** Of a block of a newer Ketnap only that it is one. */
const unknownBlock = record({ id, type: name });

function block(
  needed: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
) {
  const own = [...Object.keys(needed), ...Object.keys(optional)];
  return record({ id, type: name, ...needed }, { ...base, ...optional }, [
    'id',
    'type',
    'scope',
    'draft',
    ...own,
  ]);
}

/** A block of any type. */
const anyBlock: Shape = {
  expected: expectations.object,
  check: (value, place) => blockShape(value).check(value, place),
  arrange: (value) => blockShape(value).arrange(value),
};

function blockShape(value: Json): Shape {
  const type = isJsonObject(value) ? value['type'] : undefined;
  return typeof type === 'string' && Object.hasOwn(blocks, type)
    ? blocks[type as KnownBlock['type']]
    : unknownBlock;
}

function checkSpec(value: Json, place: Place): void {
  anyObject.check(value, place);
  const size = JSON.stringify(value).length;
  if (size > LIMITS.spec) throw documentErrors.tooMany(place, 'characters', LIMITS.spec, size);
}

const hash = text(LIMITS.id);
const whole = (value: Json | undefined): boolean => Number.isSafeInteger(value);
const exact = leaf(
  expectations.exact,
  (value) =>
    value === null ||
    typeof value === 'string' ||
    whole(value) ||
    (Array.isArray(value) && value.length === 2 && value.every(whole)),
);
const frozenFigure: Shape = {
  ...anything,
  expected: expectations.frozenFigure,
  check: (value, place) => {
    const parts = Array.isArray(value) ? (value as readonly Json[]) : [];
    const fits = parts.length === 3 && typeof parts[0] === 'string' && typeof parts[2] === 'string';
    if (!fits) throw documentErrors.bad(place, expectations.frozenFigure, shownParts(value));
    exact.check(parts[1]!, place.at(1));
  },
};
const frozen = record({
  id,
  name: line,
  at: line,
  documentHash: hash,
  data: record({
    fingerprint: hash,
    tables: dictionary(hash),
    covers: record({ from: day, to: day }),
  }),
  core: line,
  figures: list(frozenFigure, LIMITS.items),
});

/** A notebook of the version that this Ketnap writes. */
export const notebookShape = record(
  {
    format: oneOf('ketnap-notebook'),
    version: leaf(expectations.version, (value) => value === NOTEBOOK_VERSION),
    id,
    title: line,
    language: oneOf('vi', 'en'),
    scope,
    blocks: list(anyBlock, LIMITS.blocks, 'blocks'),
  },
  { frozen: list(frozen, LIMITS.few) },
);

function shownParts(value: Json): string {
  return Array.isArray(value) ? `[${value.length}]` : typeof value;
}
