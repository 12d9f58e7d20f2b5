import { sheetOf } from '@ketnap/sheets/sample';
import type { Sheet } from '@ketnap/sheets';
import { describe, expect, it } from 'vitest';
import type { TablesInput } from '@ketnap/core';
import type { Profile } from '../profile/profile.ts';
import { withValueAt } from '../profile/pointer.ts';
import { readProposal } from '../report/read-proposal.ts';
import type { Draft, Question } from './questions/draft.ts';
import { propose } from './propose.ts';

const persons = (days: readonly string[], units: readonly string[]): Sheet =>
  sheetOf([
    ['Họ và tên', 'Đơn vị', 'Ngày kết nạp'],
    ...units.map((unit, i) => [`Người ${i}`, unit, days[i % days.length]!]),
  ]);

const DISTRICT: TablesInput = {
  units: [
    { unit_id: 'huyen', name: 'Huyện Mẫu', level: 'district', parent_id: null },
    { unit_id: 'po-ko', name: 'Xã Pô Kô', level: 'commune', parent_id: 'huyen' },
    { unit_id: 'po-ko-1', name: 'Chi bộ thôn 1', level: 'cell', parent_id: 'po-ko' },
  ],
};
const DAYS = ['13/2/2020'];

/** A draft that was put away as a file and is gone on with. */
const again = (sheets: readonly Sheet[], profile: Profile, tables: TablesInput): Draft =>
  propose(sheets, { profile: JSON.parse(JSON.stringify(profile)) as Profile, tables }).draft;
const asked = ({ questions }: Draft): unknown[] =>
  questions.map(({ kind, pointer, proposal }) => [kind, pointer, proposal]);

const INPUTS: [what: string, sheets: Sheet[], tables: TablesInput, kinds: string[]][] = [
  [
    'names that nobody knows',
    [persons(DAYS, ['Xã Hai', 'Xã Ba', 'Xã Pô Kô', 'Xã Bốn'])],
    DISTRICT,
    ['unit', 'unit', 'unit'],
  ],
  ['days that can be read in two ways', [persons(['3/2/2020'], ['Xã Hai'])], {}, ['day_order']],
  [
    'days without a date, in the first of two sheets of a form',
    [persons(['6/2020', '13/2/2020'], ['Xã Hai', 'Xã Ba']), persons(DAYS, ['Xã Hai'])],
    {},
    ['partial_days'],
  ],
  [
    'numbers that can be read in two ways, in the first of two sheets of a form',
    ['1.234', '5'].map((target) =>
      sheetOf([['CHỈ TIÊU NĂM 2020'], ['Đơn vị', 'Chỉ tiêu'], ['Xã Hai', target]]),
    ),
    {},
    ['decimal_mark'],
  ],
  [
    'a head that says nothing',
    [
      sheetOf([
        ['KẾT QUẢ NĂM 2020'],
        ['Đơn vị', 'Kết nạp', 'Điều lạ', 'Điều khác'],
        ['Xã Hai', 3, 4, 5],
        ['Xã Ba', 5, 6, 7],
      ]),
    ],
    {},
    ['meaning', 'meaning'],
  ],
  [
    'sheet cells of units that are left empty',
    [persons(DAYS, ['Xã Hai', '', '', 'Xã Ba', '', ''])],
    {},
    ['empty_units'],
  ],
];

describe('what is undecided in a profile', () => {
  it.each(INPUTS)('is asked again: %s', (_, sheets, tables, kinds) => {
    const { draft } = propose(sheets, { tables });
    expect(draft.questions.map(({ kind }) => kind)).toEqual(kinds);
    expect(asked(again(sheets, draft.profile, tables))).toEqual(asked(draft));
  });

  it.each(INPUTS)('stays asked when something else is answered: %s', (_, sheets, tables) => {
    const { draft } = propose(sheets, { tables });
    draft.questions.forEach((question, i) => {
      const value = question.proposal ?? question.choices![0]!.value;
      const next = again(sheets, withValueAt(draft.profile, question.pointer, value), tables);
      const others = asked(draft).filter((__, at) => at !== i);
      expect(asked(next)).toEqual(expect.arrayContaining(others));
    });
  });

  it('leaves nothing out once all is answered, in whatever order', () => {
    const sheets = [persons(DAYS, ['Xã Hai', 'Xã Ba', 'Xã Pô Kô', 'Xã Bốn'])];
    const answered = (order: (questions: readonly Question[]) => Question): unknown => {
      let proposal = propose(sheets, { tables: DISTRICT });
      while (proposal.draft.questions.length > 0) {
        const { pointer, proposal: value } = order(proposal.draft.questions);
        const profile = withValueAt(proposal.draft.profile, pointer, value);
        proposal = propose(sheets, { tables: DISTRICT, profile });
      }
      const { report, tables } = readProposal(proposal);
      expect(report.regions[0]).toMatchObject({ rowsRead: 4, rowsTaken: 4 });
      return tables.units;
    };
    const forwards = answered((questions) => questions[0]!);
    expect(new Set(idsOf(answered((questions) => questions.at(-1)!)))).toEqual(
      new Set(idsOf(forwards)),
    );
  });

  it('is forgotten where the files say nothing of it', () => {
    const profile = { ...emptyProfile, units: { 'Xã Lạ': null, 'Xã Quen': 'po-ko' } };
    const { draft } = propose([persons(DAYS, ['Xã Pô Kô'])], { tables: DISTRICT, profile });
    expect(draft.profile.units).toEqual({ 'Xã Quen': 'po-ko', 'Xã Pô Kô': 'po-ko' });
  });
});

describe('units of one name in two places', () => {
  it('get an id each, although both are only proposed', () => {
    const sheet = sheetOf([
      ['Họ và tên', 'Xã', 'Chi bộ', 'Ngày kết nạp'],
      ['Người 1', 'Xã Hai', 'Chi bộ thôn 9', '13/2/2020'],
      ['Người 2', 'Xã Ba', 'Chi bộ thôn 9', '13/2/2020'],
    ]);
    let proposal = propose([sheet], { tables: DISTRICT });
    for (let round = 0; round < 4 && proposal.draft.questions.length > 0; round++) {
      const profile = proposal.draft.questions.reduce(
        (one, { pointer, proposal: value }) => withValueAt(one, pointer, value),
        proposal.draft.profile,
      );
      proposal = propose([sheet], { tables: DISTRICT, profile });
    }
    const { units } = proposal.draft.profile;
    expect(units['Xã Hai › Chi bộ thôn 9']).not.toBe(units['Xã Ba › Chi bộ thôn 9']);
  });
});

describe('a name that is also a word of JavaScript', () => {
  it.each(['__proto__', 'constructor', 'toString'])('is a unit like any other: %s', (name) => {
    const sheet = persons(DAYS, [name, 'Xã Ba']);
    const { profile } = propose([sheet]).draft;
    const kept = JSON.parse(JSON.stringify(profile)) as Profile;
    const { report } = readProposal(propose([sheet], { profile: kept }));
    expect(report.regions[0]).toMatchObject({ rowsRead: 2, rowsTaken: 2 });
  });
});

const emptyProfile: Profile = {
  format: 'ketnap-profile',
  version: 1,
  forms: [],
  units: {},
  newUnits: [],
  newSources: [],
  newTerms: [],
};

function idsOf(units: unknown): string[] {
  const { values } = (units as Record<string, { values: readonly string[] }>)['unit_id']!;
  return values.filter(Boolean);
}
