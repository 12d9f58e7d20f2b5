import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The least versions that are free of known faults. */
const LEAST: Readonly<Record<string, string>> = {
  vega: '6.4.0',
  'vega-functions': '6.2.0',
  'vega-selections': '6.1.5',
  'vega-expression': '6.2.2',
  'vega-interpreter': '2.3.2',
  svelte: '5.55.7',
  vite: '8.0.16',
  dompurify: '3.4.11',
  'markdown-it': '14.1.1',
  papaparse: '5.2.0',
};

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(lock.packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && !link)
  .map(([path, locked]) => ({ name: path.split('node_modules/').at(-1)!, ...locked }));

describe('the lock', () => {
  it('says of every package what its bytes must be', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('names no registry', () => {
    const addressed = installed.filter(({ resolved }) => resolved !== undefined);
    expect(addressed).toEqual([]);
  });

  it.each(Object.entries(LEAST))('has no %s older than %s', (name, least) => {
    const older = installed.filter((one) => one.name === name && isOlder(one.version!, least));
    expect(older).toEqual([]);
  });

  it('has not the abandoned xlsx', () => {
    expect(installed.filter(({ name }) => name === 'xlsx')).toEqual([]);
  });
});

function isOlder(version: string, least: string): boolean {
  const [a, b] = [version, least].map((one) => one.split('.').map(Number));
  const at = a!.findIndex((part, i) => part !== b![i]);
  return at >= 0 && a![at]! < b![at]!;
}
