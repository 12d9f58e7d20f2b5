import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KetnapError } from '@ketnap/core';
import { textFiles } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { openDatasetOf } from './open-dataset.ts';
import { readDataset } from './read-dataset.ts';

const SAMPLE = fileURLToPath(new URL('../../../../data/dak-to/', import.meta.url));
type Json = null | boolean | number | string | Json[] | { readonly [name: string]: Json };

const descriptor = JSON.parse(readFileSync(`${SAMPLE}datapackage.json`, 'utf8')) as Json;
/** The sample's tables, a few rows of each. */
const tables = readdirSync(SAMPLE)
  .filter((name) => name.endsWith('.csv'))
  .map((name): [string, string] => [
    name,
    `${readFileSync(SAMPLE + name, 'utf8')
      .split('\n')
      .slice(0, 6)
      .join('\n')}\n`,
  ]);

/** What may stand where something else belongs; `__proto__` as a property of its own. */
const HOSTILE: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'x',
  '../../etc/passwd',
  '__proto__',
  'x'.repeat(200_000),
  [],
  [[]],
  [null],
  [1],
  {},
  ['2015-01-01', '9999-12-31'],
  JSON.parse('{"__proto__":{"a":1},"toString":3,"constructor":null}') as Json,
];

/** Every place of a JSON value but those of lists after their first entry. */
function placesOf(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? 1 : undefined);
  return [path, ...entries.flatMap(([name, one]) => placesOf(one, [...path, name]))];
}

function withAt(value: Json, [name, ...rest]: readonly string[], put: Json): Json {
  if (name === undefined) return put;
  const inner = (value as Readonly<Record<string, Json>>)[name]!;
  const changed = withAt(inner, rest, put);
  return Array.isArray(value)
    ? value.map((one, at) => (String(at) === name ? changed : one))
    : { ...(value as object), [name]: changed };
}

/** The sentence by which a data package is refused; null where it opens. Anything but a KetnapError is thrown on. */
async function refusal(text: string): Promise<string | null> {
  const files = textFiles({ 'datapackage.json': text, ...Object.fromEntries(tables) });
  try {
    const { dataset, about } = openDatasetOf(await readDataset(files, {}));
    expect(dataset.units.size).toBeGreaterThan(0);
    expect(JSON.stringify(about)).not.toContain('[object');
    return null;
  } catch (error) {
    if (error instanceof KetnapError) return error.messages.vi;
    throw error;
  }
}

describe('a datapackage.json with something else at a place', () => {
  it.each(placesOf(descriptor).map((path) => [path.join('.') || 'all of it', path] as const))(
    'opens or is refused in a sentence: %s',
    async (_, path) => {
      for (const put of HOSTILE) {
        const said = await refusal(JSON.stringify(withAt(descriptor, path, put)));
        if (said === null) continue;
        expect(said).toMatch(/"datapackage\.json"|^"covers"|^Thiếu bảng "/);
        expect(said.length).toBeLessThan(1500);
        expect(said).not.toMatch(/undefined|\[object|Unexpected|is not/);
      }
    },
  );

  it.each(['', '{', '[', 'x', '{"resources":'.repeat(5000), `${JSON.stringify(descriptor)}}`])(
    'that is no JSON is refused: %#',
    async (text) =>
      expect(await refusal(text)).toMatch(
        /^Tệp "datapackage.json" không phải JSON hợp lệ \((tệp trống|sai cú pháp)/,
      ),
  );
});
