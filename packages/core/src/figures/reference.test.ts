import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisKinds, optionTypes } from '../analyses/option-types.ts';
import { formatReference, parseReference, type Reference } from './reference.ts';
import { wordings } from './wording.ts';

const plain = { only: null, options: {}, row: {}, extreme: null, wording: null };

describe('parseReference', () => {
  it('reads an analysis and a measure', () => {
    expect(parseReference(' quotaAttainment/attainment ')).toEqual({
      ...plain,
      analysis: 'quotaAttainment',
      measure: 'attainment',
    });
  });

  it('reads a plus as "0 is as good as no value"', () => {
    expect(parseReference('+quotaAttainment/needed_per_month')).toMatchObject({ only: 'above' });
    expect(parseReference('-trend/change?every=year')).toMatchObject({ only: 'below' });
  });

  it('tells options from the columns that choose the row', () => {
    expect(
      parseReference('sourceBreakdown/share?asOf=$asOf&@source_id=youth&@unit_id=xa%20a'),
    ).toMatchObject({ options: { asOf: '$asOf' }, row: { source_id: 'youth', unit_id: 'xa a' } });
  });

  it('reads options that are lists', () => {
    expect(parseReference('sourceBreakdown/share?sources=youth,women&units=xa-a')).toMatchObject({
      options: { sources: ['youth', 'women'], units: ['xa-a'] },
    });
    expect(parseReference('quotaAttainment/admitted?years=2016,2018')).toMatchObject({
      options: { years: [2016, 2018] },
    });
  });

  it('reads which row is greatest or least, and how the figure is written', () => {
    expect(parseReference('quotaAttainment/unit?under=$unit&@max=attainment')).toMatchObject({
      options: { under: '$unit' },
      row: {},
      extreme: { end: 'max', measure: 'attainment' },
    });
    expect(parseReference('trend/period?@min=admitted&~as=abs')).toMatchObject({
      extreme: { end: 'min', measure: 'admitted' },
      wording: 'abs',
    });
  });

  it.each([
    '',
    'quotaAttainment',
    'quotaAttainment/',
    '/admitted',
    'quotaAttainment/admitted/more',
    'quotaAttainment/ad mitted',
    '++quotaAttainment/admitted',
    'quotaAttainment/admitted?@unit_id=%E0%A4%A',
    'số liệu',
    'constructor',
    '__proto__',
  ])('refuses %j, and quotes it in both languages', (text) => {
    const quoted = expect.stringContaining(`{{${text}}}`) as string;
    expect(() => parseReference(text)).toThrow(
      expect.objectContaining({
        code: 'bad_reference',
        messages: { vi: quoted, en: quoted },
      }) as Error,
    );
  });

  it.each([
    ['quotas/admitted', 'unknown_analysis', 'quotas'],
    ['constructor/name', 'unknown_analysis', 'constructor'],
    ['quotaAttainment/admitted?trem=a', 'unknown_option', 'trem'],
    ['quotaAttainment/admitted?__proto__=a', 'unknown_option', '__proto__'],
    ['quotaAttainment/gap?~as=roman', 'bad_wording', '~as=roman'],
    ['quotaAttainment/gap?~in=words', 'bad_wording', '~in=words'],
  ])('refuses %s: %s', (text, code, named) => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code }) as Error);
    expect(() => parseReference(text)).toThrow(named);
  });

  it('shows a long text cut', () => {
    expect(() => parseReference('a'.repeat(100_000))).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^.{0,400}$/) as string }) as Error,
    );
  });
});

describe('formatReference', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
  const references = fc.constantFrom(...analysisKinds).chain((analysis) => {
    const options = Object.entries(optionTypes[analysis]).map(([name, type]) => {
      if (type === 'years') return [name, fc.tuple(fc.nat(), fc.nat())] as const;
      return [name, type === 'ids' ? fc.array(value, { minLength: 1, maxLength: 3 }) : value];
    });
    return fc.record({
      analysis: fc.constant(analysis),
      measure: fc.stringMatching(/^\w{1,12}$/),
      only: fc.constantFrom(null, 'above' as const, 'below' as const),
      options: fc.record(Object.fromEntries(options) as Record<string, fc.Arbitrary<string>>, {
        requiredKeys: [],
      }),
      row: fc.dictionary(fc.stringMatching(/^[a-z]{4,8}$/), value, {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      extreme: fc.option(
        fc.record({ end: fc.constantFrom('max' as const, 'min' as const), measure: value }),
      ),
      wording: fc.option(fc.constantFrom(...wordings)),
    }) as fc.Arbitrary<Reference>;
  });

  it('is the inverse of parseReference, without letters that end a figure or a part of prose', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const text = formatReference(reference);
        expect(text).not.toMatch(/[{}[\]|`\s]/);
        expect(parseReference(text)).toEqual(reference);
      }),
    );
  });
});
