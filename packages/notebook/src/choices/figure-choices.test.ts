import { describe, expect, it } from 'vitest';
import { districtDataset } from '../district.sample.ts';
import { defaultScope } from '../run/default-scope.ts';
import { readFigures } from '../run/read-figures.ts';
import { figureChoices } from './figure-choices.ts';
import { turned, turnsOf } from './figure-turns.ts';

const dataset = districtDataset();
const read = (...references: string[]) =>
  readFigures(
    references.map((reference) => ({ reference })),
    dataset,
    defaultScope(dataset),
    'vi',
  );

describe('the figures that can be chosen', () => {
  it('can all be read, but for those of tables that the dataset does not have', () => {
    const choices = figureChoices(dataset.sources).map(({ reference }) => reference);
    const faulty = read(...choices).flatMap(({ fault }, at) => (fault ? [choices[at]!] : []));
    expect(faulty.filter((reference) => !/^(mergedCells|eliminatedOn)\//.test(reference))).toEqual(
      [],
    );
  });

  it('have names of their own in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const names = figureChoices(dataset.sources).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  // By 2019 five admitted of a target of four, two of them in xa-b; counted by hand.
  it.each([
    ['quotaAttainment/admitted', { unit: 'xa-b', year: null, wording: null }, '2'],
    ['quotaAttainment/admitted', { unit: 'xa-a', year: 2018, wording: 'words' }, 'một'],
    ['quotaAttainment/attainment', { unit: null, year: null, wording: 'pair' }, '5/4'],
    ['quotaAttainment/gap', { unit: null, year: null, wording: 'abs' }, 'vượt 1'],
    ['sourceBreakdown/admitted?@source_id=youth', { unit: 'xa-b', year: 2019, wording: null }, '1'],
  ] as const)('%s turned to %o is %s, and says how it stands', (reference, turns, text) => {
    const other = turned(reference, turns);
    expect(read(other)[0]!.text).toBe(text);
    expect(turnsOf(other)).toEqual(turns);
    expect(turned(other, { unit: null, year: null, wording: null })).toBe(reference);
  });

  it('do not turn where there is nothing to turn', () => {
    expect(turnsOf('unit')).toBeNull();
    expect(turnsOf('nothing')).toBeNull();
    expect(turned('unit', { unit: 'xa-a', year: null, wording: null })).toBe('unit');
  });
});
