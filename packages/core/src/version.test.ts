import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { version } from './version.ts';

it('the version is that of the package', () => {
  const path = resolve(import.meta.dirname, '../package.json');
  const { version: stated } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  expect(version).toBe(stated);
});
