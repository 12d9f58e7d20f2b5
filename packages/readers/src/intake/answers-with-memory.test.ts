import { textFiles } from '@ketnap/sheets/sample';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Memory } from '../memory/memory.ts';
import { toDataPackageFiles } from '../package/to-data-package.ts';
import { Intake } from './intake.ts';

const UNITS = 'unit_id,name,level,parent_id\nh,Huyện Mẫu,district,\npk,Xã Pô Kô,commune,h\n';
const LIST = [
  'Họ và tên,Ngày sinh,Đơn vị,Ngày kết nạp,Điều lạ,Đoàn viên',
  'Người A,1990,Xã Hai,3/2/2021,1,x',
  'Người B,1/2/1991,Xã Ba,4/2/2021,2,',
  'Người C,2/2/1991,Xã Pô Kô,5/2/2021,3,x',
  'Người C,2/2/1991,Xã Pô Kô,5/2/2021,4,x',
  'Người D,2/2/1992,xã bốn,6/2021,5,',
  'Người E,2/2/2015,xã bốn,7/2/2021,6,',
].join('\n');
const OTHER_LIST = [
  'Danh sách đảng viên mới xã Tân Cảnh nhiệm kỳ 2020-2025',
  'Họ và tên,Ngày sinh,Ngày kết nạp,Nữ',
  'Người G,1/1/1990,3/2/2021,x',
  'Người H,1/1/1991,3/2/2042,',
  'Người G,1/1/1990,3/2/2021,x',
].join('\n');
const FIGURES = [
  'Kết quả kết nạp đảng viên nhiệm kỳ 2020-2025',
  'Đơn vị,Chỉ tiêu,Kết nạp,Điều lạ',
  'Xã Hai,5,4,1',
  'Xã Pô Kô,6,7,2',
  'Chi bộ thôn 1,3,2,',
  'Chi bộ thôn 1,3,2,',
  'Tổng,17,13,',
].join('\n');

const INPUTS: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ['units and two lists', { 'don-vi.csv': UNITS, 'ds.csv': LIST, 'xa.csv': OTHER_LIST }],
  ['two lists that repeat one another', { 'ds.csv': LIST, 'ds-2.csv': `${LIST}\nNgười F,,,,,` }],
  ['figures and a list', { 'bieu.csv': FIGURES, 'ds.csv': LIST }],
];

/** What is done: something is said of a place that is asked, or of any column, or taken back. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('answer', 'answer', 'answer', 'column', 'ticks', 'back', 'restart'),
    which: fc.nat(50),
  }),
  { maxLength: 8 },
);
type Step = { readonly what: string; readonly which: number };

const TERM = { term_id: 't', name: 'T', starts_on: '2020-01-01', ends_on: '2025-01-01' };
const MEANINGS = [
  { is: 'left_out', why: 'chosen' },
  { is: 'left_out', why: 'personal' },
  { is: 'source', source: 'union_members' },
  { is: 'unit' },
];

/** All that a person sees after each step, and the dataset in the end. */
async function seen(
  files: Readonly<Record<string, string>>,
  all: readonly Step[],
): Promise<string[]> {
  const intake = new Intake({ today: '2026-01-31' });
  await intake.open(textFiles(files));
  const given: string[] = [];
  const shown = all.map(({ what, which }) => {
    act(intake, what, which, given);
    return JSON.stringify([intake.draft, intake.review()]);
  });
  for (let left = 60; left > 0 && intake.draft.questions.length > 0; left--)
    act(intake, 'answer', 0, []);
  return [...shown, written(intake)];
}

function act(intake: Intake, what: string, which: number, given: string[]): void {
  const { questions, profile } = intake.draft;
  const say = (place: string, value: unknown): void => {
    try {
      intake.answer(place, value);
      given.push(place);
    } catch (error) {
      // A meaning that the rows cannot have: with a memory and without, it is refused.
      given.push(`refused: ${String(error)}`);
    }
  };
  const form = which % profile.forms.length;
  const column = which % profile.forms[form]!.columns.length;
  const question = questions[which % Math.max(1, questions.length)];
  if (what === 'answer' && question?.kind === 'new_term') say(question.place, [TERM]);
  else if (what === 'answer' && question)
    say(question.place, question.proposal ?? question.choices?.[0]?.value ?? TERM);
  else if (what === 'column')
    say(`/forms/${form}/columns/${column}/meaning`, MEANINGS[which % MEANINGS.length]);
  else if (what === 'ticks') say(`/forms/${form}/emptyTicks`, which % 2 ? 'no' : 'unknown');
  else if (what === 'restart') intake.restart(null);
  else if (what === 'back' && given.length > 0) {
    const place = given.splice(which % given.length, 1)[0]!;
    if (!place.startsWith('refused')) takeBack(intake, place);
  }
}

function takeBack(intake: Intake, place: string): void {
  try {
    intake.takeBack(place);
  } catch {
    // It was forgotten with a fresh start.
  }
}

function written(intake: Intake): string {
  try {
    const { dataset, about } = intake.join();
    const files = toDataPackageFiles(dataset, about);
    return JSON.stringify(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  } catch (error) {
    return String(error);
  }
}

describe('answers in any order', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(INPUTS)('give the same with a memory as without: %s', async (_, files) => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const found = await seen(files, all);
        const forgetting = vi
          .spyOn(Memory.prototype, 'recall')
          .mockImplementation((_of, _what, _by, find) => find());
        const wanted = await seen(files, all);
        expect(forgetting).toHaveBeenCalled();
        forgetting.mockRestore();
        expect(found).toEqual(wanted);
      }),
      { numRuns: 4 },
    );
  });
});
