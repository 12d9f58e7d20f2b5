import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate, NOTEBOOK_VERSION, notebookText, parseNotebook } from '@ketnap/notebook';
import { describe, expect, it } from 'vitest';

/** A notebook as a version wrote it, and its text in the present version. */
const CASES = join(import.meta.dirname, 'cases');
const names = readdirSync(CASES);
const read = (name: string, file: string) => readFileSync(join(CASES, name, file), 'utf8');

describe('notebooks of every version', () => {
  it('there is one of each', () => {
    for (let version = 1; version <= NOTEBOOK_VERSION; version += 1)
      expect(
        names.some((name) => name.startsWith(`version-${version}-`)),
        `${version}`,
      ).toBe(true);
  });

  it.each(names)('%s reads as it always did', (name) => {
    const given = read(name, 'given.json');
    const text = notebookText(parseNotebook(given));
    expect(text).toBe(read(name, 'expected.json'));
    expect(notebookText(parseNotebook(text))).toBe(text);
  });

  it.each(names)('migrate leaves what it was given as it was: %s', (name) => {
    const given: unknown = JSON.parse(read(name, 'given.json'));
    const before = JSON.stringify(given);
    const migrated = migrate(given);
    expect(JSON.stringify(given)).toBe(before);
    expect(migrated['version']).toBe(NOTEBOOK_VERSION);
    expect(migrate(migrated)).toEqual(migrated);
  });

  it.each([NOTEBOOK_VERSION + 1, 99])('version %d is refused, and told to be newer', (version) => {
    const given = { ...(JSON.parse(read(names[0]!, 'given.json')) as object), version };
    const newer = expect.objectContaining({ name: 'KetnapError', code: 'newer_notebook' }) as Error;
    expect(() => migrate(given)).toThrow(newer);
    expect(() => parseNotebook(given)).toThrow(newer);
    expect(() => parseNotebook(JSON.stringify(given))).toThrow(newer);
  });
});
