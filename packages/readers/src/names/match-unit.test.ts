import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnitIndex, type KnownUnit } from './match-unit.ts';

const unit = (
  unit_id: string,
  name: string,
  level: string,
  code: string | null = null,
  [valid_from, valid_to]: readonly [string | null, string | null] = [null, '2025-06-30'],
): KnownUnit => ({ unit_id, name, level, code, valid_from, valid_to });
const SINCE = ['2025-07-01', null] as const;

const DISTRICT: readonly KnownUnit[] = [
  unit('h', 'Huyện Đăk Tô', 'district'),
  unit('tt', 'Thị trấn Đăk Tô', 'commune', '23401'),
  unit('tan-canh', 'Xã Tân Cảnh', 'commune', '23437'),
  unit('dak-tram', 'Xã Đăk Trăm', 'commune', '23430'),
  unit('kon-dao', 'Xã Kon Đào', 'commune', '23434'),
  unit('ngok-tu', 'Xã Ngọk Tụ', 'commune', '23428'),
  unit('van-lem', 'Xã Văn Lem', 'commune', '23431'),
  unit('po-ko', 'Xã Pô Kô', 'commune', '23443'),
  unit('xa-2025', 'Xã Đăk Tô', 'commune', '23401', SINCE),
  unit('kon-dao-2025', 'Xã Kon Đào', 'commune', '23430', SINCE),
  unit('cb1', 'Chi bộ thôn 1', 'cell'),
  unit('cb2', 'Chi bộ thôn 2', 'cell'),
  unit('cb12', 'Chi bộ 12', 'cell'),
  unit('tdp1', 'Chi bộ tổ dân phố 1', 'cell'),
  unit('rao', 'Chi bộ thôn Đăk Rao', 'cell'),
  unit('ca', 'Công an huyện', 'agency'),
];
const index = new UnitIndex(DISTRICT);

describe('a name means', () => {
  test.each([
    ['tan-canh', 'id', ['tan-canh']],
    ['23437', 'code', ['tan-canh']],
    ['23401', 'code', ['tt', 'xa-2025']],
    ['Xã Tân Cảnh', 'exact', ['tan-canh']],
    ['Xã Tân Cảnh'.normalize('NFD'), 'exact', ['tan-canh']],
    [' Xã  Tân\u00a0Cảnh ', 'exact', ['tan-canh']],
    ['Xã Kon Đào', 'exact', ['kon-dao', 'kon-dao-2025']],
    ['XÃ TÂN CẢNH', 'folded', ['tan-canh']],
    ['xa tan canh', 'folded', ['tan-canh']],
    ['Xã Đắk Trăm', 'folded', ['dak-tram']],
    ['Xã Đak Trăm', 'folded', ['dak-tram']],
    ['Xã Ðăk Trăm', 'folded', ['dak-tram']],
    ['xa Dak Tram', 'folded', ['dak-tram']],
    ['Xã Dak Tram', 'unmarked', ['dak-tram']],
    ['Xã Tân Cãnh', 'near', ['tan-canh']],
    ['Xã Kon Dào', 'near', ['kon-dao', 'kon-dao-2025']],
    ['Xã Tấn Cảnh', 'diacritics', ['tan-canh']],
    ['Xã Đắc Trăm', 'folded', ['dak-tram']],
    ['Xã Ngọc Tụ', 'folded', ['ngok-tu']],
    ['Tân Cảnh', 'prefix', ['tan-canh']],
    ['x. Tân Cảnh', 'prefix', ['tan-canh']],
    ['Đảng bộ xã Tân Cảnh', 'prefix', ['tan-canh']],
    ['Đảng ủy Tân Cảnh', 'prefix', ['tan-canh']],
    ['TT Đăk Tô', 'prefix', ['tt']],
    ['TT. Đắk Tô', 'prefix', ['tt']],
    ['Đảng bộ huyện Đăk Tô', 'prefix', ['h']],
    ['Đăk Tô', 'prefix', ['h', 'tt', 'xa-2025']],
    ['x. Đăk Tô', 'prefix', ['xa-2025']],
    ['CB thôn 1', 'prefix', ['cb1']],
    ['Thôn 1', 'prefix', ['cb1']],
    ['TDP 1', 'prefix', ['tdp1']],
    ['Chi bộ 1', 'near', ['cb1', 'tdp1']],
    ['Làng Đăk Rao', 'prefix', ['rao']],
    ['Đảng bộ Công an huyện', 'prefix', ['ca']],
    ['Xã Tân Cản', 'near', ['tan-canh']],
    ['Xã Tna Cảnh', 'near', ['tan-canh']],
    ['Xã Văn Lam', 'near', ['van-lem']],
    ['Xã Đăk Trâmm', 'near', ['dak-tram']],
    ['Thị trấn Đăk Tôn', 'near', ['tt']],
  ])('%j: by %s %j', (name, how, units) => {
    expect(index.match(name)).toEqual({ how, units });
  });
});

describe('a name means nothing known', () => {
  test.each([
    'Xã Công an huyện',
    'Phường Tân Cảnh',
    'Thị trấn Tân Cảnh',
    'Huyện Tân Cảnh',
    'Tỉnh Đăk Tô',
    'Thôn 3',
    'Chi bộ thôn 3',
    'Chi bộ thôn 11',
    'Chi bộ 22',
    'Làng 2',
    'Xã Pô Cố Hai',
    'Xã Diên Bình',
    'x',
    '',
    '…',
  ])('%j', (name) => {
    expect(index.match(name)).toEqual({ units: [], how: 'none' });
  });
});

test('of names that differ by diacritics alone the one with the same is meant', () => {
  const twins = new UnitIndex([
    unit('dong-ha', 'Xã Đông Hà', 'commune'),
    unit('dong-ha-2', 'Xã Đồng Hạ', 'commune'),
  ]);
  expect(twins.match('XÃ ĐỒNG HẠ')).toEqual({ units: ['dong-ha-2'], how: 'folded' });
  expect(twins.match('x. Đông Hà')).toEqual({ units: ['dong-ha'], how: 'prefix' });
  expect(twins.match('XA DONG HA')).toEqual({ units: ['dong-ha', 'dong-ha-2'], how: 'unmarked' });
});

test('of near names the nearest is meant', () => {
  const near = new UnitIndex([
    unit('a', 'Xã Tân Thành', 'commune'),
    unit('b', 'Xã Tân Thanhx', 'commune'),
  ]);
  expect(near.match('Xã Tân Thanhxy')).toEqual({ units: ['b'], how: 'near' });
});

test('a city can be a province', () => {
  const city = new UnitIndex([unit('dn', 'Thành phố Đà Nẵng', 'province')]);
  expect(city.match('TP. Đà Nẵng')).toEqual({ units: ['dn'], how: 'prefix' });
});

test('a level in other words than ours is no hindrance', () => {
  const other = new UnitIndex([unit('a', 'Xã Tân Cảnh', 'Đảng bộ cơ sở')]);
  expect(other.match('x. Tân Cảnh').units).toEqual(['a']);
});

test('numbers are never near one another', () => {
  const ways = constantFrom('Thôn', 'Chi bộ thôn', 'Tổ dân phố', 'Chi bộ');
  const numbers = constantFrom(...Array.from({ length: 40 }, (_, i) => i + 1));
  assert(
    property(ways, numbers, numbers, (words, one, other) => {
      const { units } = new UnitIndex([unit('a', `${words} ${one}`, 'cell')]).match(
        `${words} ${other}`,
      );
      expect(units).toEqual(one === other ? ['a'] : []);
    }),
  );
});

test('2,000 misspelled names are looked for among 100,000 units within seconds of work', () => {
  const syllables = [
    'Đăk',
    'Tân',
    'Kon',
    'Ngọc',
    'Văn',
    'Rơ',
    'Bình',
    'Hà',
    'Lâm',
    'Thượng',
    'Phú',
  ];
  const name = (n: number): string =>
    [n, n / 11, n / 121, n / 1331, n / 14_641]
      .map((part) => syllables[Math.floor(part) % 11])
      .join(' ');
  const units = Array.from({ length: 100_000 }, (_, n) =>
    unit(`u${n}`, `Xã ${name(n)}`, 'commune'),
  );
  const start = process.cpuUsage();
  const many = new UnitIndex(units);
  for (let n = 0; n < 2000; n++) many.match(`Xã ${name(n)}q`);
  // Work of this process alone, in microseconds: other work on a busy machine does not count.
  expect(process.cpuUsage(start).user).toBeLessThan(20_000_000);
  expect(many.match(`Xã ${name(5)}q`)).toEqual({ units: ['u5'], how: 'near' });
}, 300_000);
