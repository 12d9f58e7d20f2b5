import { expect, test } from 'vitest';
import { NO_LOOK } from './look.ts';
import { readAddress, writeAddress } from './address.ts';

const NO_PLACE = { doc: null, data: null };

const parts = {
  unit: 'tan canh',
  term: '2015-2020',
  asOf: '2020-06-30',
  source: 'youth_union',
};

test('readAddress reads what writeAddress wrote', () => {
  const beside = {
    look: {
      ...NO_LOOK,
      comparison: { by: 'unit', of: ['tan canh', 'po ko'], block: null } as const,
    },
    place: { doc: '4f1c', data: '0a' },
    why: 'quotaAttainment/tan%20canh/2015-2020/attainment?term=2015-2020',
  };
  const address = writeAddress({ ...parts, basis: 'as_recorded' }, 'en', beside);
  expect(readAddress(address)).toEqual({ scope: parts, language: 'en', ...beside });
});

test('readAddress takes nothing from an address that says nothing', () => {
  const nothing = { scope: {}, language: null, look: NO_LOOK, why: null, place: NO_PLACE };
  expect(readAddress('')).toEqual(nothing);
  expect(readAddress('#b-chi-tieu&lang=fr')).toEqual(nothing);
});
