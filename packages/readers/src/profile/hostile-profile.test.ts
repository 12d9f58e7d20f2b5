import { KetnapError } from '@ketnap/core';
import { sheetOf } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { propose } from '../draft/propose.ts';
import { checkedProfile } from './parse-profile.ts';
import type { Profile } from './profile.ts';

const SHEETS = [
  sheetOf([
    ['TT', 'Họ và tên', 'Đơn vị', 'Ngày kết nạp'],
    [1, 'Người A', 'X', '13/2/2018'],
    [2, 'Người B', 'Xã Kon Đào', '14/3/2018'],
  ]),
];
const sound = propose(SHEETS).draft.profile;

/** A list of persons whose units' column is said to mean something else. */
function withMeaning(meaning: unknown): unknown {
  const forms = sound.forms.map((form) => ({
    ...form,
    columns: form.columns.map((column, at) => (at === 2 ? { ...column, meaning } : column)),
  }));
  return { ...sound, forms };
}

/** How many questions are open under a profile, or by what code it is refused. */
function outcome(profile: unknown): number | string {
  try {
    const checked: Profile = checkedProfile(profile, 'p.json');
    return propose(SHEETS, { profile: checked }).draft.questions.length;
  } catch (error) {
    if (error instanceof KetnapError) return error.code;
    throw error;
  }
}

describe('a profile that cannot be right', () => {
  it('is sound before it is spoiled', () => expect(outcome(sound)).toBe(0));

  it.each([
    { X: ['a', 'b'] },
    { X: 'nowhere' },
    { X: 'toString' },
    JSON.parse('{"X":["__proto__"],"__proto__":["a"]}') as object,
  ])('asks for units that nobody knows: %j', (units) =>
    expect(outcome({ ...sound, units: { ...sound.units, ...units } })).toBe(1),
  );

  it.each([
    { is: 'field' },
    { is: 'field', column: '' },
    { is: 'field', column: 3 },
    { is: 'constructor' },
    { is: '__proto__' },
    { is: 'source' },
    { is: 'day' },
    { is: ['unit'] },
    { is: null },
    'unit',
    [],
  ])('is refused by name where a column means %j', (meaning) =>
    expect(outcome(withMeaning(meaning))).toBe('bad_profile'),
  );

  it.each([
    { is: 'field', column: 'name' },
    { is: 'field', column: '__proto__' },
    { is: 'criterion' },
  ])('is no TypeError where a column of persons means %j', (meaning) =>
    expect(outcome(withMeaning(meaning))).not.toBe(0),
  );
});
