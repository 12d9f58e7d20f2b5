import { createDataset, type Dataset, type Language, type TablesInput } from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import { beforeAll, describe, expect, it } from 'vitest';
import type { NotebookResult } from '../result.ts';
import { runNotebook } from '../run/run-notebook.ts';
import { defaultScope } from '../run/default-scope.ts';
import { termReview } from './term-review.ts';

/** Right-to-left override: what follows is shown from right to left, numbers too. */
const TURN = '\u202e';
const NAMES = ['name', 'label_vi', 'label_en'];

/** The same data, each of its names with a sign before it. */
function named({ tables }: Dataset, sign: string): Dataset {
  const given = Object.entries(tables).map(([table, held]) => [
    table,
    Object.fromEntries(
      held.columnNames().map((column) => {
        const values = Array.from(held.array(column)) as unknown[];
        const isName = NAMES.includes(column);
        return [column, isName ? values.map((name) => `${sign}${String(name)}`) : values];
      }),
    ),
  ]);
  return createDataset(Object.fromEntries(given) as TablesInput);
}

/** The sentences, labels and words for screen readers; no tables, which are of names as they are. */
function toldOf(result: NotebookResult): string[] {
  const told: string[] = [];
  JSON.stringify(result, (key, value: unknown) => {
    if (['table', 'block', 'analysis', 'href', 'address'].includes(key)) return undefined;
    if ((value as { type?: unknown } | null)?.type === 'table') return undefined;
    if (typeof value === 'string') told.push(value);
    return value;
  });
  return told;
}

/** Whether a sign turns more than the name that it is of. */
function leaks(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '\u2068') depth++;
    if (letter === '\u2069') depth--;
    if (letter === TURN && depth === 0) return true;
  }
  return false;
}

describe.each<Language>(['vi', 'en'])(
  'a review of names that turn words round (%s)',
  (language) => {
    let sample: Dataset;
    beforeAll(async () => {
      sample = (await loadDataset('data/dak-to')).dataset;
    });

    const reviewOf = (dataset: Dataset, source?: string): NotebookResult => {
      const scope = { ...defaultScope(dataset), ...(source ? { source } : {}) };
      return runNotebook(termReview(dataset, language, scope), dataset);
    };

    it.each([undefined, 'youth_union'])('sets each of them apart, of source %s', (source) => {
      const odd = named(sample, TURN);
      const told = toldOf(reviewOf(odd, odd.sources.find(({ id }) => id === source)?.id));
      expect(told.filter((text) => text.includes(TURN)).length).toBeGreaterThan(50);
      expect(told.filter(leaks)).toEqual([]);
    });

    it('writes no sign beside ordinary names', () => {
      expect(toldOf(reviewOf(sample)).filter((text) => /[\u2066-\u2069]/.test(text))).toEqual([]);
    });

    it('leaves names of tables as they are', () => {
      const { blocks } = reviewOf(named(sample, TURN));
      const tables = blocks.flatMap((one) =>
        one.type === 'table' || one.type === 'chart' ? [one.table] : [],
      );
      const cells = tables.flatMap(({ rows }) => rows.flat().map(({ text }) => text));
      expect(cells.filter((text) => text.startsWith(TURN)).length).toBeGreaterThan(20);
      expect(cells.filter((text) => text.includes('\u2068'))).toEqual([]);
    });
  },
);
