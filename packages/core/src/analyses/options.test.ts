import { describe, expect, it } from 'vitest';
import { KetnapError } from '../messages/error.ts';
import { checkOptions } from './options.ts';

describe('checkOptions', () => {
  it('lets right options pass and forgets the undefined', () => {
    const options = { term: '2015-2020', asOf: '2020-06-30', units: ['dak-to'], every: 'year' };
    expect(checkOptions('quotaAttainment', { ...options, level: undefined })).toEqual(options);
    expect(checkOptions('quotaAttainment', { years: [2015, 2020] })).toEqual({
      years: [2015, 2020],
    });
  });

  it('names what JSON cannot write', () => {
    const options = { years: [2015n, 2020n] };
    const { message } = thrown(() => checkOptions('quotaAttainment', options as object));
    expect(message).toContain('received [2015, 2020].');
  });

  it('takes ids as tables hold them: in NFC and trimmed', () => {
    const options = { term: 'Nhiệm kỳ', units: [' Đăk Tô '], under: 'Kon Đào' };
    const apart = JSON.parse(JSON.stringify(options).normalize('NFD')) as typeof options;
    expect(apart.term).not.toBe(options.term);
    expect(checkOptions('quotaAttainment', apart)).toEqual({ ...options, units: ['Đăk Tô'] });
  });

  const faults: [
    kind: 'quotaAttainment' | 'trend',
    options: unknown,
    code: string,
    part: string,
  ][] = [
    ['quotaAttainment', { trem: '2015-2020' }, 'unknown_option', '"trem"'],
    ['quotaAttainment', { trem: '2015-2020' }, 'unknown_option', 'term, years, asOf'],
    ['quotaAttainment', { toString: 'x' }, 'unknown_option', '"toString"'],
    ['quotaAttainment', { term: 2015 }, 'bad_option', '2015'],
    ['quotaAttainment', { asOf: '30-6-2020' }, 'bad_option', '"30-6-2020"'],
    ['quotaAttainment', { asOf: '2019-02-29' }, 'bad_option', '"2019-02-29"'],
    ['quotaAttainment', { years: [2015] }, 'bad_option', '[2015,2020]'],
    ['quotaAttainment', { years: ['2015', '2020'] }, 'bad_option', '["2015","2020"]'],
    ['quotaAttainment', { units: 'dak-to' }, 'bad_option', '"dak-to"'],
    ['quotaAttainment', { every: 'month' }, 'bad_option', '"term", "year"'],
    ['quotaAttainment', { level: null }, 'bad_option', 'null'],
    ['quotaAttainment', [], 'bad_options', '[]'],
    ['quotaAttainment', null, 'bad_options', 'null'],
    ['trend', { asOf: '2020-06-30' }, 'missing_option', '"every"'],
    ['trend', { every: 'week' }, 'bad_option', '"week"'],
    ['trend', { every: 'year', basis: 'as_of' }, 'no_such_basis', '"as_recorded"'],
    ['trend', { every: 'year', basis: 'today' }, 'bad_option', '"today"'],
    ['trend', { every: 'year', asOf: '9999-12-31' }, 'bad_option', '1900–2100'],
    ['quotaAttainment', { years: [1, 99_999_999] }, 'bad_option', '[1,99999999]'],
    ['quotaAttainment', { term: ['x'.repeat(1_000_000)] }, 'bad_option', '…'],
  ];

  it.each(faults)('of %s refuses %j: %s', (kind, options, code, part) => {
    const error = thrown(() => checkOptions(kind, options));
    expect(error.code).toBe(code);
    expect(error.messages.vi.replaceAll(', 2020]', ',2020]')).toContain(part);
    expect(error.messages.en.replaceAll(', 2020]', ',2020]')).toContain(part);
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
