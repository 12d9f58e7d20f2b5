import { expect, it } from 'vitest';
import { blockScope, type Scope } from './scope.ts';

const scope: Scope = {
  unit: 'huyen',
  term: '2015-2020',
  period: '2018',
  asOf: '2019-12-31',
  basis: 'as_recorded',
  source: 'youth',
};
const { period, source, ...bare } = scope;

it.each([
  [undefined, scope],
  [{}, scope],
  [{ unit: 'xa-a' }, { ...scope, unit: 'xa-a' }],
  [{ period: '2016-H1' }, { ...scope, period: '2016-H1' }],
  [{ period: null }, { ...bare, source }],
  [{ source: null }, { ...bare, period }],
  // The year of another term has nothing to say of this one.
  [{ term: '2010-2015' }, { ...bare, source, term: '2010-2015' }],
  [
    { term: '2010-2015', period: '2012' },
    { ...scope, term: '2010-2015', period: '2012' },
  ],
])('blockScope lets %j differ, and nothing else', (own, expected) => {
  expect(blockScope(scope, own)).toEqual(expected);
});
