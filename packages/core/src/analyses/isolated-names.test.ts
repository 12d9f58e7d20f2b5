import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { compute } from './compute.ts';
import { withIsolatedNames } from './isolated-names.ts';
import { quotaAttainment } from './quota.ts';
import { sourceBreakdown } from './sources.ts';
import { trend } from './trend.ts';

/** A district whose names turn what stands beside them round, and an ordinary one. */
const ODD = 'Xã \u202eba';
const HEBREW = 'כפר';
const frame = {
  units: [
    { unit_id: ODD, name: ODD, level: 'district', parent_id: null },
    { unit_id: 'b', name: 'Huyện B', level: 'district', parent_id: null },
  ],
  terms: [{ term_id: 'T', name: HEBREW, starts_on: '2016-01-01', ends_on: '2017-12-31' }],
  targets: [
    { unit_id: ODD, term_id: 'T', year: null, target: 10 },
    { unit_id: ODD, term_id: null, year: '2016', target: 4 },
    { unit_id: ODD, term_id: null, year: '2017', target: 5 },
  ],
  sources: [{ source_id: HEBREW, label_vi: HEBREW, label_en: HEBREW, column: 'x', value: null }],
  admissions: [
    { unit_id: ODD, admitted_on: '2016-05-19', x: 'yes' },
    { unit_id: 'b', admitted_on: '2017-12-31', x: '' },
  ],
};
const dataset = createDataset(frame);
const apart = (name: string) => `\u2068${name}\u2069`;

describe('withIsolatedNames', () => {
  it('sets names apart, and nothing that finds a row', () => {
    const [row] = sourceBreakdown(dataset, { units: [ODD] }).rows;
    const [shown] = withIsolatedNames(sourceBreakdown(dataset, { units: [ODD] })).rows;
    expect(shown).toEqual({
      ...row,
      unit: `${apart(ODD)}`,
      source: apart(HEBREW),
      source_en: apart(HEBREW),
    });
    const [month] = withIsolatedNames(compute(dataset, 'compareTerms', { units: ['b'] })).rows;
    expect(month).toMatchObject({ unit: 'Huyện B', term: apart(HEBREW), term_id: 'T' });
  });

  it('gives an analysis of ordinary names back as it is', () => {
    const ordinary = trend(dataset, { every: 'year', units: ['b'] });
    expect(withIsolatedNames(ordinary)).toBe(ordinary);
  });

  it('leaves the rows of the analysis as they were', () => {
    const analysis = trend(dataset, { every: 'year', units: [ODD] });
    withIsolatedNames(analysis);
    expect(analysis.rows[0]!.unit).toBe(ODD);
  });
});

describe('notes', () => {
  it.each(['vi', 'en'] as const)('name such units and sources apart (%s)', (language) => {
    const { notes } = quotaAttainment(dataset, { term: 'T' });
    expect(notes.map(({ message }) => message[language]).join()).toContain(`${apart(ODD)} 10`);
    const unknown = trend(dataset, { every: 'year', source: HEBREW }).notes;
    expect(unknown.find(({ code }) => code === 'source_unknown')!.message[language]).toContain(
      `“${apart(HEBREW)}”`,
    );
  });
});
