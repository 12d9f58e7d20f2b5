import { describe, expect, it } from 'vitest';
import type { SourceBreakdown } from '../analyses/sources.ts';
import { KetnapError } from '../messages/error.ts';
import { addressOf, findRow, formatAddress, parseAddress, type Address } from './address.ts';

const attainment: Address = {
  analysis: 'quotaAttainment',
  options: { term: '2015-2020', asOf: '2020-06-30' },
  unit: 'dak-to',
  period: '2015-2020',
  measure: 'attainment',
  key: {},
};

describe('formatAddress and parseAddress', () => {
  it('write and read the address of the docs', () => {
    const text = 'quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30';
    expect(formatAddress(attainment)).toBe(text);
    expect(parseAddress(text)).toEqual(attainment);
  });

  const addresses: [what: string, address: Address][] = [
    ['years as numbers', { ...attainment, options: { years: [2016, 2018] }, period: '2017' }],
    [
      'lists of ids with commas, slashes and Vietnamese letters in them',
      {
        analysis: 'sourceBreakdown',
        options: { sources: ['a,b', 'đoàn/viên', 'x&y=z'], from: '2015-01-01' },
        unit: 'xã Tân Cảnh?',
        period: '2015-01-01/2020-08-06',
        measure: 'share',
        key: { source_id: 'a,b' },
      },
    ],
    ['an empty list', { ...attainment, analysis: 'compareTerms', options: { terms: [] } }],
    [
      'none of the sources',
      {
        analysis: 'sourceIntersections',
        options: { term: '2015-2020' },
        unit: 'dak-to',
        period: '2015-2020',
        measure: 'admitted',
        key: { sources: '' },
      },
    ],
    [
      'two keys',
      {
        analysis: 'eliminations',
        options: {},
        unit: 'tan-canh',
        period: '2017-03-01',
        measure: 'cause',
        key: { cell_id: 'c-1', event: 'eliminated' },
      },
    ],
  ];

  it.each(addresses)('survive a round trip with %s', (_, address) => {
    expect(parseAddress(formatAddress(address))).toEqual(address);
  });

  it('read ids that are written apart (NFD) as tables hold them', () => {
    const key = { source_id: 'đoàn viên' };
    const options = { sources: [key.source_id] };
    const address: Address = { ...addresses[1]![1], key, options };
    const apart = JSON.parse(JSON.stringify(address).normalize('NFD')) as Address;
    expect(apart).not.toEqual(address);
    expect(parseAddress(formatAddress(apart))).toEqual(address);
  });

  it('gives one text for one address, in whatever order its options come', () => {
    const turned = { ...attainment, options: { asOf: '2020-06-30', term: '2015-2020' } };
    expect(formatAddress(turned)).toBe(formatAddress(attainment));
  });

  const faults: [text: string, code: string, part: string][] = [
    ['quotaAttainment/dak-to/attainment', 'bad_address', 'quotaAttainment/dak-to/attainment'],
    ['quotaAttainment/%E0%A4%A/2018/admitted', 'bad_address', '%E0%A4%A'],
    ['quota/dak-to/2018/admitted', 'unknown_analysis', 'quotaAttainment'],
    ['toString/dak-to/2018/admitted', 'unknown_analysis', 'toString'],
    ['quotaAttainment/dak-to/2018/admitted?trem=2015-2020', 'unknown_option', 'trem'],
    ['quotaAttainment/dak-to/2018/admitted?asOf=30-6-2020', 'bad_option', '2020-06-30'],
    ['quotaAttainment/dak-to/2018/admitted?years=2015,x', 'bad_option', 'years'],
    ['quotaAttainment/dak-to/2018/admitted?units=a', 'bad_address', 'units'],
    ['quotaAttainment/dak-to/2018/admitted?@month=1', 'bad_address', '@month'],
  ];

  it.each(faults)('refuse %s: %s', (text, code, part) => {
    const error = thrown(() => parseAddress(text));
    expect(error.code).toBe(code);
    expect(error.messages.vi).toContain(part);
    expect(error.messages.en).toContain(part);
  });
});

describe('addressOf and findRow', () => {
  const row = {
    unit_id: 'dak-to',
    unit: 'Huyện Đăk Tô',
    period: '2018',
    from: '2018-01-01',
    to: '2018-12-31',
    source_id: 'youth_union',
    source: 'Đoàn viên',
    source_en: 'Youth union',
    sensitive: false,
    admitted: 60,
    not: 20,
    unknown: 5,
    total: 85,
    share: 60 / 85,
    share_known: 0.75,
  } as const;
  const analysis: SourceBreakdown = {
    kind: 'sourceBreakdown',
    options: { level: 'district', term: '2015-2020', asOf: '2020-06-30', every: 'year' },
    rows: [{ ...row, source_id: 'women', admitted: 30 }, row],
    notes: [],
  };

  it('name a figure without the choice of units and find its row again', () => {
    const address = addressOf(analysis, row, 'share');
    expect(address.options).toEqual({ term: '2015-2020', asOf: '2020-06-30', every: 'year' });
    expect(address.key).toEqual({ source_id: 'youth_union' });
    expect(findRow(analysis, parseAddress(formatAddress(address)))).toBe(row);
  });

  it('find nothing where no row fits', () => {
    const address = addressOf(analysis, row, 'share');
    expect(findRow(analysis, { ...address, period: '2019' })).toBeUndefined();
  });
});

function thrown(run: () => unknown): KetnapError {
  try {
    run();
  } catch (error) {
    if (error instanceof KetnapError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
