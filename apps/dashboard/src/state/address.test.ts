import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

const parts = {
  unit: 'tan canh',
  term: '2015-2020',
  asOf: '2020-06-30',
  source: 'youth_union',
};

test('readAddress reads what writeAddress wrote', () => {
  const address = writeAddress({ ...parts, basis: 'as_recorded' }, 'en');
  expect(readAddress(address)).toEqual({ scope: parts, language: 'en' });
});

test('readAddress takes nothing from an address that says nothing', () => {
  expect(readAddress('')).toEqual({ scope: {}, language: null });
  expect(readAddress('#b-chi-tieu&lang=fr')).toEqual({ scope: {}, language: null });
});
