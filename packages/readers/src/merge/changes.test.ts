import { resolve } from 'node:path';
import { createDataset, type Dataset, type TablesInput } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../node/load-dataset.ts';
import type { Change } from './change.ts';
import { changesBetween } from './changes.ts';

const units = [
  { unit_id: 'd', name: 'Huyện', level: 'district' },
  { unit_id: 'c', name: 'Xã', level: 'commune', parent_id: 'd' },
];
const admissions = [
  { admission_id: '1', admitted_on: '2019-05-01', unit_id: 'c' },
  { admission_id: '2', admitted_on: '2020-02-03', unit_id: 'c' },
];
const targets = [{ unit_id: 'c', year: 2020, target: 40 }];
const of = (more: TablesInput = {}): Dataset =>
  createDataset({ units, admissions, targets, ...more });
const after = (more: TablesInput): Change[] => changesBetween(of(), of(more));
const said = (changes: readonly Change[], kind: Change['kind']): string[] =>
  changes.filter((one) => one.kind === kind).map(({ message }) => message.vi);

describe('changesBetween', () => {
  it.each(['dak-to', 'totals-only'])('finds none between %s and itself', async (name) => {
    const folder = resolve(import.meta.dirname, '../../../../data', name);
    const [one, other] = await Promise.all([loadDataset(folder), loadDataset(folder)]);
    expect(changesBetween(one.dataset, other.dataset)).toEqual([]);
  });

  it('says how many were admitted in all and by year, where that differs', () => {
    const more = Array.from({ length: 1200 }, (_, i) => ({
      admission_id: `n${i}`,
      admitted_on: '2021-03-04',
      unit_id: 'c',
    }));
    const changes = after({ admissions: [...admissions, ...more] });
    expect(said(changes, 'admitted')).toEqual([
      'Huyện, kết nạp tất cả: 2 → 1.202.',
      'Huyện, kết nạp năm 2021: – → 1.200.',
    ]);
    expect(changes[0]).toMatchObject({ unit_id: 'd', year: null, before: 2, after: 1202 });
    expect(changes[0]!.message.en).toBe('Huyện, admitted in all: 2 → 1,202.');
  });

  it('says so of every root, also of one that came or went', () => {
    const other = { unit_id: 'e', name: 'Huyện khác', level: 'district' };
    const moved = admissions.map((one) => ({ ...one, unit_id: 'e' }));
    expect(said(after({ units: [...units, other], admissions: moved }), 'admitted')).toEqual([
      'Huyện, kết nạp tất cả: 2 → 0.',
      'Huyện, kết nạp năm 2019: 1 → 0.',
      'Huyện, kết nạp năm 2020: 1 → 0.',
      'Huyện khác, kết nạp tất cả: – → 2.',
      'Huyện khác, kết nạp năm 2019: – → 1.',
      'Huyện khác, kết nạp năm 2020: – → 1.',
    ]);
  });

  it('names units that are new, gone or renamed', () => {
    const changed = [
      units[0]!,
      { ...units[1]!, name: 'Thị trấn' },
      { ...units[1]!, unit_id: 'x', name: 'Mới' },
    ];
    expect(said(after({ units: changed }), 'unit')).toEqual([
      'Đơn vị đổi tên: Xã → Thị trấn (c).',
      'Đơn vị mới: Mới (x).',
    ]);
    expect(said(changesBetween(of({ units: changed }), of()), 'unit')).toContain(
      'Không còn đơn vị: Mới (x).',
    );
  });

  it('says which targets ask for something else', () => {
    const changed = [
      { unit_id: 'c', year: 2020, target: 45, target_to: 50 },
      {
        unit_id: 'd',
        year: 2020,
        target: 0.035,
        basis: 'share_of_members',
        adopted_on: '2020-01-02',
      },
    ];
    const changes = after({ targets: changed });
    expect(said(changes, 'target')).toEqual([
      'Xã, chỉ tiêu năm 2020: 40 → 45–50.',
      'Huyện, chỉ tiêu năm 2020, thông qua ngày 02-01-2020: – → 3,5% số đảng viên.',
    ]);
    expect(said(after({ targets: [] }), 'target')).toEqual(['Xã, chỉ tiêu năm 2020: 40 → –.']);
  });

  it.each<[string, TablesInput, object]>([
    [
      'added',
      {
        admissions: [...admissions, { admission_id: '3', admitted_on: '2020-02-04', unit_id: 'c' }],
      },
      { added: 1, removed: 0, changed: 0 },
    ],
    ['removed', { admissions: admissions.slice(1) }, { added: 0, removed: 1, changed: 0 }],
    [
      'changed',
      { admissions: [admissions[0]!, { ...admissions[1]!, admitted_on: '2020-02-05' }] },
      { added: 0, removed: 0, changed: 1 },
    ],
    [
      'changed by a further column',
      { admissions: admissions.map((one, i) => ({ ...one, note: i ? 'x' : '' })) },
      { added: 0, removed: 0, changed: 1 },
    ],
    [
      'not changed by its order',
      {
        admissions: [...admissions].reverse(),
        members: [{ unit_id: 'c', on: '2020-01-01', members: 3 }],
      },
      { table: 'members', added: 1 },
    ],
    [
      'one gone and one added where there are no ids',
      {
        admissions: admissions.map(({ admission_id: _, ...one }) => ({
          ...one,
          admitted_on: '2020-02-03',
        })),
      },
      { added: 1, removed: 1, changed: 1 },
    ],
  ])('counts rows that are %s', (_, more, expected) => {
    const rows = after(more).filter(({ kind }) => kind === 'rows');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(expected);
  });

  it('says so in a sentence', () => {
    expect(said(after({ admissions: admissions.slice(1) }), 'rows')).toEqual([
      'Bảng admissions: 1 dòng mất.',
    ]);
  });

  it('names the first changes of very many, and says how many more there are', () => {
    const many = Array.from({ length: 700 }, (_, i) => ({ ...units[1]!, unit_id: `u${i}` }));
    const changes = after({ units: [...units, ...many] });
    expect(changes.filter(({ kind }) => kind === 'unit')).toHaveLength(500);
    expect(said(changes, 'more')).toEqual(['Còn 200 thay đổi khác về đơn vị.']);
  });

  it('is plain JSON', () => {
    const changes = after({ admissions: admissions.slice(1) });
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  });
});
