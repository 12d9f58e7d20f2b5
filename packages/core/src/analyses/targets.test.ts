import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, parseDay } from '../dataset/days.ts';
import { office, type Tree } from './office.sample.ts';
import { TARGET_KINDS, TargetBook } from './targets.ts';

const TREE: Tree = { r: null, a: 'r', a1: 'a', a2: 'a', b: 'r', c: 'r' };
const UNITS = Object.keys(TREE);
const YEARS = [2016, 2017];
/** Of unit `c` until 2016 only. */
const C_ENDED = '2016-12-31';
const TERM = {
  term_id: 'T',
  name: 'T',
  starts_on: '2016-01-01',
  ends_on: '2017-12-31',
};

const target = fc.record({
  unit_id: fc.constantFrom(...UNITS),
  period: fc.constantFrom<'T' | number>('T', ...YEARS),
  target: fc.integer({ min: 0, max: 40 }),
  basis: fc.constantFrom('count', 'per_year', null),
  adopted_on: fc.constantFrom(null, '2015-12-01', '2016-05-05', '2017-02-02'),
  set_by: fc.constantFrom(null, 'r'),
});
type Given = NonNullable<ReturnType<(typeof target)['generate']>['value']>;

/** The rule, one unit and period at a time, over the plain rows. */
function expected(
  rows: readonly Given[],
  unit: string,
  period: 'T' | number,
  asOf: string,
): { target: number; kind: string } | null {
  const setFor = (of: 'T' | number) => {
    const held = rows.filter((row) => row.unit_id === unit && row.period === of);
    const inForce = held.filter(({ adopted_on }) => adopted_on === null || adopted_on <= asOf);
    const isOwn = ({ set_by }: Given) => set_by === null || set_by === unit;
    const own = inForce.filter(isOwn);
    const last = (own.length > 0 ? own : inForce).toSorted((one, two) =>
      (one.adopted_on ?? '').localeCompare(two.adopted_on ?? ''),
    );
    const found = last.at(-1);
    return found && found.target * (found.basis === 'per_year' && of === 'T' ? YEARS.length : 1);
  };
  const set = setFor(period);
  if (set !== undefined) return { target: set, kind: 'set' };
  const years = period === 'T' ? YEARS.map(setFor) : [undefined];
  if (years.every((one) => one !== undefined))
    return { target: years.reduce((sum, one) => sum + one, 0), kind: 'summed_years' };
  const below = UNITS.filter((one) => TREE[one] === unit && !(one === 'c' && period === 2017));
  const parts = below.map((one) => expected(rows, one, period, asOf)?.target);
  if (below.length === 0 || parts.includes(undefined)) return null;
  return { target: parts.reduce<number>((sum, one) => sum + one!, 0), kind: 'summed_units' };
}

describe('TargetBook', () => {
  it('finds the target of every unit as one would by hand', () => {
    const rowsOf = fc.uniqueArray(target, {
      maxLength: 25,
      selector: ({ unit_id, period, adopted_on, set_by }) =>
        [unit_id, period, adopted_on, set_by === unit_id ? null : set_by].join(),
    });
    const question = fc.record({
      rows: rowsOf,
      period: fc.constantFrom<'T' | number>('T', ...YEARS),
      asOf: fc.constantFrom('2016-01-01', '2016-06-30', '2017-12-31'),
    });
    fc.assert(
      fc.property(question, ({ rows, period, asOf }) => {
        const dataset = office(TREE, {
          units: UNITS.map((id) => ({
            unit_id: id,
            name: id,
            level: 'any',
            parent_id: TREE[id]!,
            valid_to: id === 'c' ? C_ENDED : null,
          })),
          terms: [TERM],
          targets: rows.map(({ period: of, ...row }) => ({
            ...row,
            term_id: of === 'T' ? of : null,
            year: of === 'T' ? null : of,
          })),
          admissions: [{ unit_id: 'a1', admitted_on: '2016-03-03' }],
        });
        const [term] = dataset.terms;
        const days = (from: string, to: string) => ({ from: parseDay(from)!, to: parseDay(to)! });
        const counted = period === 'T' ? term! : days(`${period}-01-01`, `${period}-12-31`);
        const asked = period === 'T' ? { term: term!, counted } : { year: period, counted };
        const found = new TargetBook(dataset, parseDay(asOf)!).of(asked);
        const { ids } = dataset.units;
        ids.forEach((id, unit) => {
          const wanted = expected(rows, id, period, asOf);
          expect([id, found.target[unit], TARGET_KINDS[found.kind[unit]!]]).toEqual([
            id,
            wanted?.target ?? NaN,
            wanted?.kind ?? null,
          ]);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('takes the last head count up to a day, in whatever order they stand', () => {
    const dataset = office(TREE, {
      admissions: [{ unit_id: 'a1', admitted_on: '2016-03-03' }],
      members: [
        { unit_id: 'a', on: '2016-01-01', members: 20 },
        { unit_id: 'a', on: '2015-01-01', members: 10 },
      ],
    });
    const book = new TargetBook(dataset, 0);
    const unit = dataset.units.indexOf.get('a')!;
    const on = (day: string) => {
      const count = book.members(unit, parseDay(day)!);
      return count && [isoDay(count.on), count.members];
    };
    expect(on('2014-12-31')).toBeNull();
    expect(on('2015-12-31')).toEqual(['2015-01-01', 10]);
    expect(on('2016-01-01')).toEqual(['2016-01-01', 20]);
  });
});
