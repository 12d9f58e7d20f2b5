import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/create-dataset.ts';
import { eliminations } from './eliminations.ts';

type Spell = readonly [locality: string, cell: string, from: string, to?: string];

const units = [
  { unit_id: 'd', name: 'Huyện', level: 'district' },
  { unit_id: 'x', name: 'Xã X', level: 'commune', parent_id: 'd' },
  { unit_id: 'y', name: 'Xã Y', level: 'commune', parent_id: 'd' },
  { unit_id: 'e', name: 'Huyện E', level: 'district' },
];

/** Localities 1–4 in commune X, of which 4 ends with May; 5 in Y; 6 in another district. */
function datasetOf(...spells: Spell[]) {
  return createDataset(
    {
      units,
      admissions: [{ admitted_on: '2020-01-01', unit_id: 'x' }],
      localities: [
        ...['1', '2', '3'].map((id) => ({ locality_id: id, name: id, unit_id: 'x' })),
        { locality_id: '4', name: '4', unit_id: 'x', valid_to: '2020-05-31' },
        { locality_id: '5', name: '5', unit_id: 'y' },
        { locality_id: '6', name: '6', unit_id: 'e' },
      ].map((row) => ({ valid_to: null, ...row })),
      cell_coverage: spells.map(([locality_id, cell_id, from, to]) => ({
        locality_id,
        cell_id,
        from,
        to: to ?? null,
      })),
    },
    { covers: ['2020-01-01', '2020-12-31'] },
  );
}

describe('eliminations', () => {
  it('tells a split: every locality has a cell of its own', () => {
    const dataset = datasetOf(
      ['1', 'A', '2020-01-01'],
      ['2', 'A', '2020-01-01', '2020-03-31'],
      ['2', 'B', '2020-04-01'],
    );
    expect(eliminations(dataset).rows).toEqual([
      {
        cell_id: 'A',
        unit_id: 'x',
        unit: 'Xã X',
        on: '2020-04-01',
        event: 'eliminated',
        cause: 'split',
        localities: 2,
        locality_ids: '1&2',
      },
    ]);
  });

  it.each<[cause: string, on: string, ...spells: Spell[]]>([
    ['dissolved', '2020-04-01', ['1', 'A', '2020-01-01'], ['2', 'A', '2020-01-01', '2020-03-31']],
    [
      'regrouped',
      '2020-04-01',
      ['1', 'A', '2020-01-01'],
      ['2', 'A', '2020-01-01', '2020-03-31'],
      ['2', 'B', '2020-04-01'],
      ['3', 'B', '2020-01-01'],
    ],
    ['localities_joined', '2020-06-01', ['1', 'A', '2020-01-01'], ['4', 'A', '2020-01-01']],
    [
      'dissolved before regrouped',
      '2020-04-01',
      ['1', 'A', '2020-01-01', '2020-03-31'],
      ['2', 'A', '2020-01-01', '2020-03-31'],
      ['2', 'B', '2020-04-01'],
      ['3', 'B', '2020-01-01'],
    ],
    [
      'regrouped, although the other cell is formed that very day',
      '2020-06-01',
      ['1', 'A', '2020-01-01', '2020-05-31'],
      ['4', 'A', '2020-01-01'],
      ['1', 'B', '2020-06-01'],
      ['3', 'B', '2020-06-01'],
    ],
  ])('tells the cause %s', (cause, on, ...spells) => {
    const { rows } = eliminations(datasetOf(...spells));
    const found = rows.find(({ cell_id, event }) => cell_id === 'A' && event === 'eliminated');
    expect(found).toMatchObject({ on, cause: cause.split(/,| before/)[0] });
  });

  it('sees no event where one locality hands its place to another from one day to the next', () => {
    const dataset = datasetOf(
      ['1', 'A', '2020-01-01'],
      ['2', 'A', '2020-01-01', '2020-03-31'],
      ['3', 'A', '2020-04-01'],
    );
    expect(eliminations(dataset).rows).toEqual([]);
  });

  it('gives an event to the lowest unit that holds all localities of the cell', () => {
    const dataset = datasetOf(['1', 'A', '2020-01-01'], ['5', 'A', '2020-04-01']);
    expect(eliminations(dataset).rows).toMatchObject([
      { unit_id: 'd', event: 'formed', cause: null, on: '2020-04-01', locality_ids: '1&5' },
    ]);
    expect(eliminations(dataset, { units: ['x', 'y'] }).rows).toEqual([]);
  });

  it('shows an event that no unit holds only where no unit is chosen, and says so', () => {
    const dataset = datasetOf(['1', 'A', '2020-01-01'], ['6', 'A', '2020-04-01']);
    const { rows, notes } = eliminations(dataset);
    expect(rows).toMatchObject([{ cell_id: 'A', unit_id: '', unit: '' }]);
    expect(notes.map(({ code }) => code)).toEqual(['as_of_assumed', 'events_without_unit']);
    expect(eliminations(dataset, { units: ['d', 'e'] }).rows).toEqual([]);
  });

  it('takes the events after the first day up to the last', () => {
    const dataset = datasetOf(
      ['1', 'A', '2020-01-01'],
      ['2', 'A', '2020-02-01', '2020-03-31'],
      ['2', 'B', '2020-04-01'],
    );
    const days = (from: string, to: string): string[] =>
      eliminations(dataset, { from, to }).rows.map(({ on }) => on);
    expect(days('2020-01-31', '2020-04-01')).toEqual(['2020-02-01', '2020-04-01']);
    expect(days('2020-02-01', '2020-03-31')).toEqual([]);
  });

  it('says that cells merged on the first day of the data may have been so before', () => {
    const dataset = datasetOf(['1', 'A', '2020-01-01'], ['2', 'A', '2020-01-01']);
    expect(eliminations(dataset).rows).toEqual([]);
    const { rows, notes } = eliminations(dataset, { from: '2019-12-31', to: '2020-12-31' });
    expect(rows).toMatchObject([{ event: 'formed', on: '2020-01-01' }]);
    expect(notes.map(({ code }) => code)).toEqual(['formed_at_start']);
  });

  it('finds nothing where the data on cells begin after all else', () => {
    expect(eliminations(datasetOf(['1', 'A', '2021-03-01'])).rows).toEqual([]);
  });

  it('orders by unit, then by day, then by cell', () => {
    const dataset = datasetOf(
      ['2', 'C', '2020-01-01'],
      ['3', 'C', '2020-02-01'],
      ['1', 'B', '2020-01-01'],
      ['2', 'B', '2020-02-01'],
      ['1', 'A', '2020-01-01'],
      ['5', 'A', '2020-03-01'],
      ['1', 'D', '2020-01-01'],
      ['3', 'D', '2020-01-20'],
    );
    expect(eliminations(dataset).rows.map((row) => row.cell_id)).toEqual(['A', 'D', 'B', 'C']);
  });
});
