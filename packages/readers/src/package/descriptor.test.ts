import { KetnapError } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { parseDescriptor } from './descriptor.ts';

const UNITS = { name: 'units', path: 'units.csv' };
const parse = (descriptor: unknown) => parseDescriptor(JSON.stringify(descriptor), 'd/x.json');
const withPath = (path: string) => () => parse({ resources: [{ name: 'units', path }] });

describe('parseDescriptor', () => {
  it('takes what Ketnap needs, with its defaults, and passes over the rest', () => {
    expect(
      parse({
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        resources: [{ ...UNITS, encoding: 'utf-8', schema: { fields: [] } }],
        licenses: [{ name: 'CC0-1.0' }],
      }),
    ).toEqual({
      title: null,
      resources: [{ ...UNITS, delimiter: ',' }],
      covers: null,
      scope: {},
      sample: false,
      guarded: false,
      reading: [],
    });
  });

  it.each([
    [{ title: 'Huyện', name: 'huyen' }, 'Huyện'],
    [{ name: 'huyen' }, 'huyen'],
    [{ title: 7, name: 'huyen' }, 'huyen'],
    [{}, null],
  ])('is called %j: %j', (names, title) => {
    expect(parse({ ...names, resources: [UNITS] }).title).toBe(title);
  });

  it('reads what is said to Ketnap alone', () => {
    const scope = { unit: 'dak-to', term: '', asOf: 20200630 };
    const ketnap = { covers: ['2015-01-01', '2020-12-31'], scope, sample: true };
    expect(parse({ resources: [UNITS], ketnap })).toMatchObject({
      covers: ['2015-01-01', '2020-12-31'],
      sample: true,
    });
    expect(parse({ resources: [UNITS], ketnap }).scope).toEqual({ unit: 'dak-to' });
    expect(parse({ resources: [UNITS], ketnap: { sample: 'yes' } }).sample).toBe(false);
  });

  it('reads behind a byte order mark', () => {
    const text = `\uFEFF${JSON.stringify({ resources: [UNITS] })}`;
    expect(parseDescriptor(text, 'x').resources).toHaveLength(1);
  });

  it.each(['units.csv', './units.csv', 'a/b c/đơn vị.csv', 'a..b.csv', '.../x.csv', 'a/.x/y.csv'])(
    'takes the path "%s"',
    (path) => expect(withPath(path)().resources[0]!.path).toBe(path),
  );

  it.each([
    '..',
    '../units.csv',
    'a/../../units.csv',
    'a/..',
    './../units.csv',
    '/etc/passwd',
    '//server/share/units.csv',
    '~/units.csv',
    '\\\\server\\share\\units.csv',
    '..\\units.csv',
    'a\\..\\..\\units.csv',
    'C:\\units.csv',
    'C:/units.csv',
    'c:units.csv',
    'http://x.vn/units.csv',
    'HTTPS://x.vn/units.csv',
    'file:///etc/passwd',
    'data:text/csv,unit_id',
    's3://bucket/units.csv',
  ])('refuses the path "%s", and names it in both languages', (path) => {
    const error = thrownBy(withPath(path));
    expect(error).toMatchObject({ code: 'unsafe_path' });
    for (const sentence of Object.values(error.messages)) {
      expect(sentence).toContain(`"${path}"`);
      expect(sentence).toContain('"d/x.json"');
    }
  });

  it.each([
    [null, ''],
    ['units.csv', ''],
    [{}, 'resources'],
    [{ resources: UNITS }, 'resources'],
    [{ resources: [null] }, 'resources[0]'],
    [{ resources: [UNITS, { name: 'terms' }] }, 'resources[1]'],
    [{ resources: [{ ...UNITS, path: ['a.csv', 'b.csv'] }] }, 'resources[0]'],
    [{ resources: [{ ...UNITS, name: '' }] }, 'resources[0]'],
    [{ resources: [{ ...UNITS, dialect: 'excel' }] }, 'resources[0].dialect'],
    [{ resources: [{ ...UNITS, dialect: { delimiter: '' } }] }, 'resources[0].dialect.delimiter'],
    [{ resources: [{ ...UNITS, dialect: { delimiter: ', ' } }] }, 'resources[0].dialect.delimiter'],
    [{ resources: [{ ...UNITS, dialect: { delimiter: '；' } }] }, 'resources[0].dialect.delimiter'],
    [{ resources: [{ ...UNITS, dialect: { delimiter: '"' } }] }, 'resources[0].dialect.delimiter'],
    [{ resources: [{ ...UNITS, dialect: { delimiter: '\n' } }] }, 'resources[0].dialect.delimiter'],
    [{ resources: [UNITS], ketnap: [] }, 'ketnap'],
    [{ resources: [UNITS], ketnap: { covers: '2020' } }, 'ketnap.covers'],
    [{ resources: [UNITS], ketnap: { covers: ['2020-01-01'] } }, 'ketnap.covers'],
    [{ resources: [UNITS], ketnap: { covers: ['1-1-2020', '31-12-2020'] } }, 'ketnap.covers'],
    [{ resources: [UNITS], ketnap: { scope: 'dak-to' } }, 'ketnap.scope'],
  ])('refuses %j, and names the property %s', (descriptor, property) => {
    const error = thrownBy(() => parse(descriptor));
    expect(error).toMatchObject({ code: 'bad_descriptor' });
    expect(error.messages.vi).toContain(
      property === '' ? 'cả nội dung phải là' : `"${property}" phải là`,
    );
    expect(error.messages.en).toContain(
      property === '' ? 'all of it must be' : `"${property}" must be`,
    );
  });

  it.each([
    ['', 'not_json'],
    ['{"resources": [', 'not_json'],
    ["{'resources': []}", 'not_json'],
    [JSON.stringify({ resources: [UNITS, UNITS] }), 'doubled_resource'],
  ])('refuses %j: %s', (text, code) => {
    expect(thrownBy(() => parseDescriptor(text, 'x'))).toMatchObject({ code });
  });
});

function thrownBy(act: () => unknown): KetnapError {
  try {
    act();
  } catch (error) {
    if (error instanceof KetnapError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
