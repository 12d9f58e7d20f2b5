import { describe, expect, it } from 'vitest';
import { parseReference } from './reference.ts';

describe('parseReference', () => {
  it.each(['unit', 'term', 'asOf', 'termStart', '  unit '])('%j is a word of the scope', (text) => {
    expect(parseReference(text)).toBe(text.trim());
  });

  it('reads an analysis and a measure', () => {
    expect(parseReference(' quotaAttainment/attainment ')).toEqual({
      analysis: 'quotaAttainment',
      measure: 'attainment',
      aboveZero: false,
      options: {},
      row: {},
    });
  });

  it('reads a plus as "0 is as good as no value"', () => {
    expect(parseReference('+quotaAttainment/needed_per_month')).toMatchObject({ aboveZero: true });
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

  it.each([
    '',
    'quotaAttainment',
    'quotaAttainment/',
    '/admitted',
    'quotaAttainment/admitted/more',
    'quotaAttainment/ad mitted',
    '++quotaAttainment/admitted',
    'số liệu',
    // Words that every JavaScript object knows are none of the scope.
    'constructor',
    'toString',
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
});
