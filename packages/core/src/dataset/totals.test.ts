import { describe, expect, it } from 'vitest';
import { createDataset } from '../index.ts';

const units = [
  { unit_id: 'district', name: 'Huyện', level: 'district' },
  { unit_id: 'east', name: 'Xã Đông', level: 'commune', parent_id: 'district' },
  { unit_id: 'west', name: 'Xã Tây', level: 'commune', parent_id: 'district' },
];
const sources = [{ source_id: 'women', label_vi: 'Nữ', label_en: 'Women', column: 'women' }];

type Figure = [unit: string, from: string, to: string, admitted: number, source?: string];

const YEAR = ['2016-01-01', '2016-12-31'] as const;

/** Row and code of what is wrong with the figures. */
function faultsOf(...figures: Figure[]): [row: number | null, code: string][] {
  const totals = figures.map(([unit_id, from, to, admitted, source_id]) => ({
    unit_id,
    from,
    to,
    admitted,
    source_id,
  }));
  return createDataset({ units, sources, totals }).issues.map(({ row, code }) => [row, code]);
}

describe('totals', () => {
  it('may be quarters within a year, a year to date, and parts that add up to the whole', () => {
    expect(
      faultsOf(
        ['district', ...YEAR, 80],
        ['district', '2016-01-01', '2016-03-31', 20],
        ['district', '2016-04-01', '2016-06-30', 25],
        ['district', '2016-01-01', '2016-06-30', 45],
        ['district', ...YEAR, 30, 'women'],
        ['east', ...YEAR, 50],
        ['west', ...YEAR, 30],
      ),
    ).toEqual([]);
  });

  it('cannot be more in a part of the time than in the whole', () => {
    expect(faultsOf(['east', ...YEAR, 10], ['east', '2016-01-01', '2016-03-31', 11])).toEqual([
      [2, 'part_exceeds_whole'],
    ]);
  });

  it('cannot be more of a source than of all', () => {
    expect(faultsOf(['east', ...YEAR, 10], ['east', ...YEAR, 11, 'women'])).toEqual([
      [2, 'part_exceeds_whole'],
    ]);
  });

  it('cannot be more in the units below than in the unit', () => {
    expect(
      faultsOf(['east', ...YEAR, 10], ['west', ...YEAR, 11], ['district', ...YEAR, 20]),
    ).toEqual([[3, 'units_exceed_whole']]);
  });

  it('are not added where they overlap in part', () => {
    expect(faultsOf(['east', ...YEAR, 10], ['east', '2016-10-01', '2017-03-31', 5])).toEqual([
      [2, 'overlapping_totals'],
    ]);
    expect(faultsOf(['east', ...YEAR, 10], ['west', '2016-10-01', '2017-03-31', 5])).toEqual([]);
  });

  it('count once: the first of two rows for the same stands', () => {
    expect(faultsOf(['east', ...YEAR, 10], ['east', ...YEAR, 10])).toEqual([[2, 'doubled_figure']]);
    expect(faultsOf(['east', ...YEAR, 10], ['east', ...YEAR, 12])).toEqual([
      [2, 'contradicting_figure'],
    ]);
  });
});
