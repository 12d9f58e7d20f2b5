import schema from 'vega-lite/vega-lite-schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { unknownColumns } from './unknown-columns.ts';
import { SpecWords, type Schema } from './spec-words.ts';

const words = new SpecWords(schema as unknown as Schema);
const bars = {
  data: { name: 'rows' },
  title: { text: 'Kết nạp', subtitle: ['a', 'b'] },
  transform: [{ filter: 'datum.a > 1' }, { calculate: 'datum.a', as: 'b' }],
  params: [{ name: 'zoom', select: { type: 'interval' }, bind: 'scales' }],
  layer: [
    { mark: 'bar', encoding: { x: { field: 'admitted', type: 'quantitative', axis: null } } },
    { mark: { type: 'text', dx: 3 }, encoding: { y: { field: 'unit', sort: '-x' } } },
  ],
  config: { axis: { grid: false } },
};

describe('the words of Vega-Lite', () => {
  it('has no fault in what is sound', () => {
    expect(words.faultsIn(bars)).toEqual([]);
  });

  it('does not look into rows', () => {
    expect(words.faultsIn({ ...bars, data: { values: [{ khác: { gì: 1 } }] } })).toEqual([]);
  });

  it.each<[spec: object, path: (string | number)[], found: string, nearest: string]>([
    [{ ...bars, encodng: {} }, ['encodng'], 'encodng', 'encoding'],
    [{ mark: 'poin' }, ['mark'], 'poin', 'point'],
    [
      { layer: [{ mark: 'bar', encoding: { x: { feild: 'a' } } }] },
      ['layer', 0, 'encoding', 'x', 'feild'],
      'feild',
      'field',
    ],
    [
      { mark: 'bar', encoding: { x: { field: 'a', type: 'quantitive' } } },
      ['encoding', 'x', 'type'],
      'quantitive',
      'quantitative',
    ],
  ])('%j: the place, and the nearest word', (spec, path, found, nearest) => {
    const [fault, ...others] = words.faultsIn(spec);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ path, found });
    expect(fault!.expected[0]).toBe(nearest);
  });

  it('are offered at their places', () => {
    expect(words.namesAt([])).toEqual(expect.arrayContaining(['mark', 'layer', 'encoding']));
    expect(words.namesAt(['encoding'])).toContain('xOffset');
    expect(words.wordsAt(['mark', 'type'])).toContain('bar');
    expect(words.valuesAt(['encoding', 'x', 'field'])).toBeNull();
    expect(words.namesAt(['encoding', 'khác'])).toBeNull();
  });
});

describe('columns that nothing has', () => {
  it('are found at their places, those that the spec makes itself are not', () => {
    expect(unknownColumns(bars, ['admitted', 'unit'])).toEqual([]);
    const drawn = { ...bars, encoding: { x: { field: 'admited' }, y: { field: 'b' } } };
    expect(unknownColumns(drawn, ['admitted', 'unit'])).toMatchObject([
      { path: ['encoding', 'x', 'field'], found: 'admited', expected: ['admitted', 'unit', 'b'] },
    ]);
    expect(unknownColumns({ ...drawn, transform: [{ fold: ['a'] }] }, [])).toEqual([]);
  });
});
