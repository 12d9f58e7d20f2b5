import { describe, expect, it } from 'vitest';
import * as ketnap from '../index.ts';
import { KetnapError, analysisKinds, compute, explain, measuresOf, optionTypes } from '../index.ts';
import { LONGEST_TEXT } from '../dataset/texts.ts';
import { optionWords } from '../messages/compute-errors.ts';
import type { AnalysisKind } from './kinds.ts';
import { office } from './office.sample.ts';

const dataset = office(
  { r: null, a: 'r' },
  {
    terms: [{ term_id: 'T', name: 'T', starts_on: '2015-01-01', ends_on: '2020-12-31' }],
    targets: [{ unit_id: 'r', term_id: 'T', target: 4 }],
    sources: [{ source_id: 's', label_vi: 's', label_en: 's', column: 'f' }],
    admissions: [{ unit_id: 'a', admitted_on: '2018-01-01', f: 'yes' }],
    localities: ['l', 'm'].map((id) => ({ locality_id: id, name: id, unit_id: 'a' })),
    cell_coverage: ['l', 'm'].map((id) => ({ locality_id: id, cell_id: 'c', from: '2018-01-01' })),
  },
);
const NEEDED: Partial<Record<AnalysisKind, object>> = {
  quotaAttainment: { term: 'T' },
  unitsByStatus: { term: 'T' },
  trend: { every: 'year' },
};

const circle: unknown[] = [];
circle.push(circle);
const many = (length: number, id: (at: number) => string): string[] =>
  Array.from({ length }, (_, at) => id(at));
const throwing = (): never => {
  throw new TypeError('a mistake of the caller');
};

/** What none of the options may be, by how it is told in a test's name. */
const HOSTILE: Readonly<Record<string, unknown>> = {
  NaN: NaN,
  Infinity: Infinity,
  '-Infinity': -Infinity,
  '-1': -1,
  '1.5': 1.5,
  true: true,
  null: null,
  'a text without anything': '',
  NUL: '\0',
  'a megabyte of text': 'x'.repeat(1_000_000),
  'a symbol': Symbol('x'),
  'a bigint': 10n,
  'a function': throwing,
  'a Date': new Date(0),
  'a Map': new Map(),
  'a Set': new Set(['a']),
  'a list in a list': [[]],
  '[null]': [null],
  'a list with holes': Array.from<string>({ length: 3 }).fill('a', 0, 1),
  'a list of a megabyte of text': ['x'.repeat(1_000_000)],
  'a list that holds itself': circle,
  'a list of NaN': [NaN, NaN],
  'reversed years': [2020, 2015],
  'years with a fraction': [2015.5, 2016],
  'years beyond all bounds': [1, 99_999_999],
  'endless years': [2015, Infinity],
  'years as objects': [Object(2015), 2016],
  'a text as an object': Object('a'),
  'something like a list': { length: 2, 0: 2015, 1: 2016 },
  'typed numbers': new Uint16Array([2015, 2016]),
  '100,000 unknown ids': many(100_000, (at) => `u${at}`),
  'a day beyond all bounds': '9999-12-31',
  'no day': '2020-02-30',
  'a day in full-width digits': '２０２０-06-30',
  'the name of a property': '__proto__',
  'names of properties': ['constructor', '__proto__'],
  'no prototype': Object.create(null),
  'a getter that throws': Object.defineProperty({}, 'length', { get: throwing, enumerable: true }),
  'what cannot be written': { toString: throwing, toJSON: throwing },
  'a proxy that throws': new Proxy([], { get: throwing, has: throwing }),
};

/** What is refused, and by what; null where it is not. Anything but a KetnapError is thrown on. */
function refusal(run: () => unknown): KetnapError | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof KetnapError) return error;
    throw error;
  }
}

describe.each(analysisKinds)('%s refuses', (kind) => {
  const names = Object.keys(optionTypes[kind]);
  // Errors that name the value and the table in which it is not, or the two days that do not fit.
  const byValue = [
    'unknown_unit',
    'unknown_level',
    'unknown_term',
    'unknown_source',
    'reversed_days',
    'reversed_years',
  ];

  it.each(Object.entries(HOSTILE))('%s in every option', (_, value) => {
    for (const name of names) {
      const { term, ...others } = { term: undefined, ...NEEDED[kind] };
      const options = name === 'years' ? others : { ...(term ? { term } : {}), ...others };
      const error = refusal(() => compute(dataset, kind, { ...options, [name]: value }));
      expect(error, name).not.toBeNull();
      const { code, messages } = error!;
      for (const text of Object.values(messages)) expect(text.length).toBeLessThan(1000);
      if (!byValue.includes(code)) expect(messages.vi).toContain(`"${name}"`);
    }
  });

  it('options that throw when they are read', () => {
    const getter = Object.defineProperty({}, 'units', { get: throwing, enumerable: true });
    expect(refusal(() => compute(dataset, kind, getter))?.messages.vi).toContain('"units"');
    const proxy = new Proxy({}, { ownKeys: throwing });
    expect(refusal(() => compute(dataset, kind, proxy))?.code).toBe('bad_options');
  });

  it('counts what was checked: a list that changes when it is read again is read once', () => {
    let reads = 0;
    const options = Object.defineProperty({ ...NEEDED[kind] }, 'units', {
      get: () => (reads++ === 0 ? ['a'] : [5]),
      enumerable: true,
    });
    expect(refusal(() => compute(dataset, kind, options))).toBeNull();
    expect(reads).toBe(1);
  });

  it('but takes one unit named 100,000 times for one', () => {
    const named = (units: string[]) =>
      compute(dataset, kind, { ...NEEDED[kind], units }).rows.length;
    expect(named(many(100_000, () => 'a'))).toBe(named(['a']));
  });
});

it('the longest id is told as it is', () => {
  expect(optionWords.id.vi).toContain(` ${LONGEST_TEXT} `);
  expect(optionWords.ids.en).toContain(` ${LONGEST_TEXT} `);
});

it('more ids than a country has units are refused before they are looked at', () =>
  expect(
    refusal(() => compute(dataset, 'trend', { every: 'year', units: new Array(4e9) }))?.code,
  ).toBe('bad_option'));

describe('with types of its own for nothing', () => {
  const loose = ketnap as unknown as Record<string, (...given: unknown[]) => unknown>;
  const figure = ketnap.parseAddress('quotaAttainment/r/T/admitted?term=T');
  const sound = { units: [{ unit_id: 'r', name: 'R', level: 'x' }], admissions: [] };
  // What the caller's own getters throw while tables are read is the caller's.
  const values = Object.entries(HOSTILE).filter(([name]) => !/throws|written/.test(name));

  it.each<[string, (value: unknown) => unknown]>([
    ['an analysis', (value) => compute(dataset, value as AnalysisKind)],
    ['an analysis with measures', (value) => measuresOf(value as AnalysisKind)],
    ['an address', (value) => explain(dataset, value as string)],
    ['the text of an address', (value) => loose['parseAddress']!(value)],
    ['the unit of an address', (unit) => explain(dataset, { ...figure, unit } as never)],
    ['the period of an address', (period) => explain(dataset, { ...figure, period } as never)],
    ['a measure', (measure) => explain(dataset, { ...figure, measure } as never)],
    ['a key of a row', (value) => explain(dataset, { ...figure, key: { month: value } } as never)],
    ['first and last day', (covers) => loose['createDataset']!(sound, { covers })],
    ['a table', (units) => loose['createDataset']!({ ...sound, units })],
    ['a column', (unit_id) => loose['createDataset']!({ ...sound, units: { unit_id } })],
  ])('none of these values is %s', (_, run) => {
    for (const [name, value] of values) {
      const error = refusal(() => run(value));
      expect(error, name).not.toBeNull();
      expect(error!.message.length, name).toBeLessThan(1000);
    }
  });

  it('none of these values breaks a table where it stands in every column', () => {
    for (const name of ketnap.tableNames)
      for (const [, value] of values) {
        // A unit above itself is a circle, and refused as one.
        const columns = ketnap.tableDefinitions[name].columns
          .filter((one) => one.name !== 'parent_id')
          .map((one) => [one.name, value]);
        const tables = { ...sound, [name]: [Object.fromEntries(columns)] };
        const dataset = loose['createDataset']!(tables) as ketnap.Dataset;
        expect(JSON.stringify(dataset.issues).length).toBeLessThan(100_000);
      }
  });
});
