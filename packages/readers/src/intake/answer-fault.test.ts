import { KetnapError } from '@ketnap/core';
import { textFiles } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { Intake } from './intake.ts';

const FILES = {
  'don-vi.csv': 'unit_id,name,level,parent_id\nh,Huyện Mẫu,district,\npk,Xã Pô Kô,commune,h\n',
  'ds.csv':
    'Họ và tên,Đơn vị,Ngày kết nạp,Đoàn viên\nNgười A,Xã Hai,3/2/2021,x\nNgười B,Xã Pô Kô,6/2021,\n',
  'bieu.csv': 'Đơn vị,Chỉ tiêu,Kết nạp,Điều lạ\nXã Hai,5,4,1\nXã Pô Kô,6,7,2\n',
};

async function intakeOfFiles(): Promise<Intake> {
  const intake = new Intake({ today: '2026-01-31' });
  await intake.open(textFiles(FILES));
  return intake;
}

const NO_ANSWERS: readonly unknown[] = [null, undefined, 5, true, [], {}, [null], [[1]]];
const TERM = { term_id: 't', name: 'T', starts_on: '2020-01-01', ends_on: '2025-01-01' };

const AT_A_PLACE: readonly (readonly [place: string, value: unknown])[] = [
  ['/newTerms', [{ ...TERM, starts_on: '2026-01-01' }]],
  ['/newTerms', [TERM, TERM]],
  ['/newTerms/@t', { ...TERM, term_id: 'other' }],
  ['/newTerms/0', TERM],
  ['/newUnits/@x', { unit_id: 'x' }],
  ['/newUnits/@x/parent_id', null],
  ['/newUnits/99/parent_id', ''],
  ['/forms/1/rows', 'people'],
  ['/forms/99/rows', 'persons'],
  ['/forms/1/head', ['A']],
  ['/forms/1/columns/0', { meaning: { is: 'constructor' } }],
  ['/forms/1/columns/99/meaning', { is: 'unit' }],
  ['/forms/1/columns/0/meaning', { is: 'field', column: 'name' }],
  ['/forms/1/columns/0/meaning', { is: 'criterion' }],
  ['/forms/2/period', { from: '2020-02-01', to: '2020-01-01' }],
  ['/format', 'ketnap-profile'],
  ['/__proto__/x', 'y'],
  ['', {}],
];

describe('an answer that makes no sense', () => {
  it('is refused at every question, with its place, and leaves all as it was', async () => {
    const intake = await intakeOfFiles();
    const before = JSON.stringify(intake.draft);
    for (const { place } of intake.draft.questions)
      for (const value of NO_ANSWERS) {
        const answer = (): void => intake.answer(place, value);
        expect(answer, `${place} ${JSON.stringify(value)}`).toThrow(KetnapError);
        expect(answer).toThrow(place);
      }
    expect(JSON.stringify(intake.draft)).toBe(before);
  });

  it.each(AT_A_PLACE)('is refused: %j %j', async (place, value) => {
    const intake = await intakeOfFiles();
    const before = JSON.stringify(intake.draft);
    expect(() => intake.answer(place, value)).toThrow(
      expect.objectContaining({ code: 'bad_answer' }),
    );
    expect(JSON.stringify(intake.draft)).toBe(before);
  });

  it.each(['', '/forms/1/head', '/forms/99/rows', '/nothing'])(
    'cannot be taken back: %j',
    async (place) => {
      const intake = await intakeOfFiles();
      expect(() => intake.takeBack(place)).toThrow(expect.objectContaining({ code: 'bad_answer' }));
      expect(intake.draft.questions.length).toBeGreaterThan(0);
    },
  );
});

it('takeBack of a whole column makes its meaning undecided', async () => {
  const intake = await intakeOfFiles();
  const at = intake.draft.questions.find(({ kind }) => kind === 'meaning')!.place;
  intake.answer(at.replace('/meaning', ''), { meaning: { is: 'left_out', why: 'chosen' } });
  expect(intake.draft.questions.map(({ place }) => place)).not.toContain(at);
  intake.takeBack(at.replace('/meaning', ''));
  expect(intake.draft.questions.map(({ place }) => place)).toContain(at);
});
