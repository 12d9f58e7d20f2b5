import { KetnapError } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { withValueAt } from './pointer.ts';
import { propose } from '../draft/propose.ts';
import { sheetOf } from '@ketnap/sheets/sample';
import { parseProfile } from './parse-profile.ts';

/** A profile with something of everything. */
const PROFILE = {
  format: 'ketnap-profile',
  version: 2,
  forms: [
    {
      sheet: 'Sheet1',
      font: null,
      head: ['Đơn vị', 'Ngày kết nạp', 'Chỉ tiêu', 'Năm 2019'],
      rows: 'figures',
      columns: [
        { meaning: { is: 'unit' } },
        { meaning: null, dayOrder: null, swappedDays: true, partialDays: 'first' },
        {
          meaning: { is: 'figure', measure: 'target', source: null, period: 'sheet' },
          decimalMark: ',',
        },
        { meaning: { is: 'figure', measure: 'admitted', source: 'w', period: { year: 2019 } } },
      ],
      unit: null,
      period: { term: '2015-2020', to: '2020-06-30' },
      emptyTicks: null,
      criteria: { 'Tổng số': { is: 'left_out', why: 'sum' }, Nữ: null },
    },
  ],
  units: { 'Xã A': 'a', 'Xã A › Thôn 1': ['b', 'c'], 'Xã B': '', 'Xã C': null },
  newUnits: [{ unit_id: 'a', name: 'Xã A', level: null, parent_id: null }],
  newSources: [
    {
      source_id: 'w',
      label_vi: 'Nữ',
      label_en: 'Women',
      column: 'sex',
      value: 'female',
      sensitive: false,
    },
  ],
  newTerms: [{ term_id: 't', name: 'Nhiệm kỳ', starts_on: null, ends_on: '2020-08-14' }],
};

const changed = (pointer: string, value: unknown): string =>
  JSON.stringify(withValueAt(PROFILE, pointer, value));

function faultOf(json: string): KetnapError {
  try {
    parseProfile(json, 'p.json');
  } catch (error) {
    if (error instanceof KetnapError) return error;
    throw error;
  }
  throw new Error('nothing was found wrong');
}

describe('parseProfile', () => {
  it('gives back what was kept', () => {
    expect(parseProfile(`\uFEFF${JSON.stringify(PROFILE)}`, 'p.json')).toEqual(PROFILE);
  });

  it('reads what the version before kept', () => {
    const before = JSON.stringify({ ...PROFILE, version: 1 });
    expect(parseProfile(before, 'p.json')).toEqual(PROFILE);
  });

  it('reads what was proposed', () => {
    const sheet = sheetOf([
      ['KẾT QUẢ KẾT NẠP NHIỆM KỲ 2015-2020'],
      ['Đơn vị', 'Chỉ tiêu', 'Kết nạp', 'Nữ'],
      ['Xã Tân Cảnh', 50, 51, '1.234'],
    ]);
    const list = sheetOf([
      ['Họ và tên', 'Chi bộ', 'Ngày kết nạp', 'Đoàn viên'],
      ['Người A', 'Chi bộ thôn 1', '3/2/2020', 'x'],
      ['Người B', 'Chi bộ thôn 2', 2020, null],
    ]);
    const { profile } = propose([sheet, list]).draft;
    expect(parseProfile(JSON.stringify(profile), 'p.json')).toEqual(profile);
  });

  it.each<[pointer: string, value: unknown, named?: string]>([
    ['', [], '/'],
    ['/format', 'profile'],
    ['/forms', {}],
    ['/forms/0', null],
    ['/forms/0/head/1', 2],
    ['/forms/0/head', ['Đơn vị'], '/forms/0/columns'],
    ['/forms/0/rows', 'person'],
    ['/forms/0/columns/0', []],
    ['/forms/0/columns/0/meaning', 'unit'],
    ['/forms/0/columns/0/meaning', { is: 'unity' }, '/forms/0/columns/0/meaning/is'],
    ['/forms/0/columns/0/meaning', { is: 'constructor' }, '/forms/0/columns/0/meaning/is'],
    ['/forms/0/columns/0/meaning', {}, '/forms/0/columns/0/meaning/is'],
    ['/forms/0/columns/1/dayOrder', 'dym'],
    ['/forms/0/columns/1/swappedDays', 'yes'],
    ['/forms/0/columns/2/meaning/measure', 'admit'],
    ['/forms/0/columns/2/meaning/source', undefined],
    ['/forms/0/columns/3/meaning/period', { year: '2019' }],
    ['/forms/0/columns/3/meaning/period', { year: 2019.5 }],
    ['/forms/0/period', { from: '2020-02-01', to: '2020-01-31' }],
    ['/forms/0/period', { from: '2020-02-30', to: '2020-03-31' }],
    ['/forms/0/period', { term: 't', from: '2020-01-01' }],
    ['/forms/0/emptyTicks', 'yes'],
    ['/forms/0/criteria/Nữ', 'women'],
    ['/units/Xã A › Thôn 1', [1]],
    ['/units/Xã A', []],
    ['/newUnits/0/unit_id', ''],
    ['/newSources/0/sensitive', 'no'],
    ['/newTerms/0/ends_on', '14/8/2020'],
    ['/newTerms/0/ends_on', '2020-02-30'],
  ])('says that %s cannot be %j', (pointer, value, named = pointer) => {
    const { code, messages } = faultOf(changed(pointer, value));
    expect(code).toBe('bad_profile');
    expect(messages.vi).toContain(`Hồ sơ đọc "p.json": "${named}" phải là `);
    expect(messages.en).toContain(`The profile "p.json": "${named}" must be `);
  });

  it.each([
    ['/note', 'x'],
    ['/forms/0/fonts', 'vni'],
    ['/forms/0/columns/1/dayorder', 'dmy'],
    ['/forms/0/columns/0/meaning/column', 'x'],
  ])('hears no misspelt property %s', (pointer, value) => {
    const { messages } = faultOf(changed(pointer, value));
    expect(messages.en).toContain(`there is no property "${pointer}"`);
  });

  it('refuses ids that occur twice', () => {
    const two = [...PROFILE.newUnits, ...PROFILE.newUnits];
    expect(faultOf(changed('/newUnits', two)).messages.en).toContain('"/newUnits/1/unit_id"');
  });

  it.each([
    ['{', 'not_json'],
    ['', 'not_json'],
    [changed('/version', 3), 'newer_profile'],
    [changed('/version', '1'), 'bad_profile'],
  ])('refuses %j: %s', (json, code) => expect(faultOf(json).code).toBe(code));
});
