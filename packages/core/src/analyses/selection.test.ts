import { describe, expect, it } from 'vitest';
import type { UnitSelection } from './analysis.ts';
import { office } from './office.sample.ts';
import { selectUnits } from './selection.ts';

const UNITS = [
  ['r', 'district', null, null, null],
  ['b', 'commune', 'r', null, '2016-12-31'],
  ['b1', 'cell', 'b', null, null],
  ['a', 'commune', 'r', '2017-01-01', null],
  ['a1', 'cell', 'a', null, null],
  ['s', 'district', null, null, null],
].map(([unit_id, level, parent_id, valid_from, valid_to]) => ({
  unit_id: unit_id!,
  name: unit_id!,
  level: level!,
  parent_id: parent_id!,
  valid_from: valid_from!,
  valid_to: valid_to!,
}));
const dataset = office(
  {},
  { units: UNITS, admissions: [{ unit_id: 'b1', admitted_on: '2016-01-01' }] },
);
const [FIRST, LAST] = [0, 30_000];
const END_OF_2016 = 17_166;

const selected = (options: UnitSelection, from = FIRST, to = LAST): string[] =>
  Array.from(selectUnits(dataset, options, { from, to }), (unit) => dataset.units.ids[unit]!);

describe('selectUnits', () => {
  it.each<[UnitSelection, string[]]>([
    [{}, ['r', 's']],
    [{ units: ['a1', 'b', 'a1'] }, ['b', 'a1']],
    [{ units: [] }, []],
    [{ level: 'commune' }, ['b', 'a']],
    [{ under: 'r' }, ['b', 'a']],
    [{ level: 'cell', under: 'a' }, ['a1']],
    [{ level: 'cell', under: 'a1' }, []],
  ])('takes by %j, in tree order and each once, %j', (options, expected) => {
    expect(selected(options)).toEqual(expected);
  });

  it('leaves out units that exist on no day of the interval, unless they are named', () => {
    expect(selected({ level: 'commune' }, FIRST, END_OF_2016)).toEqual(['b']);
    expect(selected({ under: 'r' }, END_OF_2016 + 1)).toEqual(['a']);
    expect(selected({ units: ['b'] }, END_OF_2016 + 1)).toEqual(['b']);
  });

  it.each<[UnitSelection, string]>([
    [{ units: ['r'], level: 'commune' }, 'two_selections'],
    [{ units: ['z'] }, 'unknown_unit'],
    [{ under: 'z' }, 'unknown_unit'],
    [{ level: 'province' }, 'unknown_level'],
  ])('refuses %j with %s', (options, code) => {
    expect(() => selected(options)).toThrowError(expect.objectContaining({ code }));
  });
});
