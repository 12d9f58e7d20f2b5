import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { KetnapError } from '../messages/error.ts';
import { compute } from './compute.ts';
import type { AnalysisKind } from './kinds.ts';
import { quotaAttainment } from './quota.ts';

const dataset = createDataset({
  units: [{ unit_id: 'dak-to', name: 'Huyện Đăk Tô', level: 'district' }],
  terms: [
    { term_id: '2015-2020', name: '2015-2020', starts_on: '2015-07-01', ends_on: '2020-06-30' },
  ],
  targets: [{ unit_id: 'dak-to', term_id: '2015-2020', target: 400 }],
  admissions: [{ unit_id: 'dak-to', admitted_on: '2018-05-19', count: 425 }],
});

describe('compute', () => {
  it('calls the function of the name', () => {
    const options = { term: '2015-2020', asOf: '2020-06-30' };
    const analysis = compute(dataset, 'quotaAttainment', options);
    expect(analysis).toEqual(quotaAttainment(dataset, options));
    expect(analysis.rows[0]).toMatchObject({ admitted: 425, target: 400, attainment: 1.0625 });
  });

  it('gives options with which the same call can be made again', () => {
    const analysis = compute(dataset, 'trend', { every: 'year' });
    expect(compute(dataset, 'trend', analysis.options).rows).toEqual(analysis.rows);
  });

  it('checks the name and the options before it computes', () => {
    const code = (kind: string, options: object): string => {
      try {
        compute(dataset, kind as AnalysisKind, { ...options });
      } catch (error) {
        if (error instanceof KetnapError) return error.code;
        throw error;
      }
      return 'none';
    };
    expect(code('quota', {})).toBe('unknown_analysis');
    expect(code('quotaAttainment', { term: '2015-2020', asof: '2020-06-30' })).toBe(
      'unknown_option',
    );
    expect(code('quotaAttainment', { term: '2015-2020', asOf: 'today' })).toBe('bad_option');
  });
});
