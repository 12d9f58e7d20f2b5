import { createDataset } from '@ketnap/core';
import { expect, it } from 'vitest';
import { runNotebook } from '../run/run-notebook.ts';
import { defaultScope } from '../run/default-scope.ts';
import { termReview } from './term-review.ts';

/** An office with so many terms, whose names have so many letters. */
function office(terms: number, letters: number) {
  const units = [0, 1, 2, 3].map((at) => ({
    unit_id: `u${at}`,
    name: `${'Xã '.repeat(letters / 3)}${at}`,
    level: 'c',
    parent_id: at === 0 ? null : 'u0',
  }));
  return createDataset({
    units,
    terms: Array.from({ length: terms }, (_, at) => {
      const month = `${1900 + Math.floor(at / 6)}-${String((at % 6) + 1).padStart(2, '0')}`;
      return {
        term_id: `t${at}`,
        name: `T${'k'.repeat(letters)}${at}`,
        starts_on: `${month}-01`,
        ends_on: `${month}-28`,
      };
    }),
    targets: [{ unit_id: 'u0', term_id: 't0', target: 4 }],
    sources: [{ source_id: 's', label_vi: 'L'.repeat(letters), label_en: 'x', column: 'f' }],
    admissions: units.map(({ unit_id }) => ({ unit_id, admitted_on: '1900-01-05', f: 'yes' })),
  });
}

// Names of 10,000 letters once took the charts' shortening half a minute, 200 terms a quarter of one.
it.each([
  [1, 10_000],
  [1, 1_000_000],
  [200, 9],
  [1000, 9],
])(
  '%i terms and names of %i letters give a whole review and do not hold it up',
  (terms, letters) => {
    const dataset = office(terms, letters);
    const begun = process.cpuUsage();
    const { blocks } = runNotebook(termReview(dataset, 'vi', defaultScope(dataset, {})), dataset, {
      width: 680,
    });
    expect(blocks.filter(({ type }) => type === 'failed')).toEqual([]);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(10_000);
  },
);
