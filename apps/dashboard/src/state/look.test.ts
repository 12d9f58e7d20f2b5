import type { Selection } from '@ketnap/notebook';
import { describe, expect, it } from 'vitest';
import { NO_LOOK, readLook, toggled, writeLook, type Look } from './look.ts';

const unit = (block: string, ...values: string[]): Selection => ({
  block,
  dimension: 'unit',
  values,
});
const source: Selection = { block: 'b', dimension: 'source', values: ['youth'] };

describe('toggled', () => {
  it.each<[string, readonly Selection[], string, boolean, readonly Selection[]]>([
    ['selects', [], 'x', false, [unit('a', 'x')]],
    ['ends what is clicked again', [unit('a', 'x')], 'x', false, []],
    ['selects another instead', [unit('a', 'x')], 'y', false, [unit('a', 'y')]],
    ['adds another', [unit('a', 'x')], 'y', true, [unit('a', 'x', 'y')]],
    ['takes one of several away', [unit('a', 'x', 'y')], 'x', true, [unit('a', 'y')]],
    [
      'keeps the one that is clicked of several',
      [unit('a', 'x', 'y')],
      'x',
      false,
      [unit('a', 'x')],
    ],
    ['leaves another dimension', [source], 'x', false, [source, unit('a', 'x')]],
    ['takes the place of the same elsewhere', [unit('c', 'x')], 'y', true, [unit('a', 'y')]],
  ])('%s', (_, before, value, add, after) =>
    expect(toggled(before, 'a', { dimension: 'unit', value }, add)).toEqual(after),
  );

  it('a block has one selection', () => {
    const before = [{ ...source, block: 'a' }];
    expect(toggled(before, 'a', { dimension: 'unit', value: 'x' }, false)).toEqual([
      unit('a', 'x'),
    ]);
  });
});

describe('an address', () => {
  it('holds what is looked at, whatever signs ids have', () => {
    const look: Look = {
      selections: [unit('hình:1', 'xã, A', 'b&c=d'), source],
      comparison: { by: 'day', of: ['2018-12-31', '2020-06-30'], block: 'hình:1' },
      drills: [{ block: 'a:b', unit: 'Đăk,Tô' }],
    };
    const parts = new URLSearchParams();
    writeLook(parts, look);
    expect(readLook(new URLSearchParams(String(parts)))).toEqual(look);
  });

  it('holds a comparison that was made in no block', () => {
    const look: Look = {
      ...NO_LOOK,
      comparison: { by: 'unit', of: ['xã, A', 'b:c'], block: null },
    };
    const parts = new URLSearchParams();
    writeLook(parts, look);
    expect(readLook(new URLSearchParams(String(parts)))).toEqual(look);
  });

  it.each([
    '',
    'sel=a',
    'sel=a:colour:b',
    'sel=a:unit:',
    'sel=%25:unit:%2525',
    'cmp=unit:a',
    'cmp=unit:a,a',
    'cmp=unit:a,b,c',
    'cmp=colour:a,b',
    'in=a',
  ])('that says %j says nothing of it', (text) =>
    expect(readLook(new URLSearchParams(text))).toEqual(NO_LOOK),
  );
});
