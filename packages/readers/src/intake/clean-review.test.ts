import { textFiles } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { Intake } from './intake.ts';
import type { Review } from './views.ts';

/** What came of the files, once every question is answered as proposed. */
async function reviewOf(files: Readonly<Record<string, string>>): Promise<Review> {
  const intake = new Intake({ today: '2026-12-01' });
  await intake.open(textFiles(files));
  for (let round = 0; round < 9; round++)
    for (const { kind, place, proposal } of intake.draft.questions.slice(0, 1))
      intake.answer(place, kind === 'new_term' ? TERM : proposal);
  expect(intake.draft.questions.map(({ message }) => message.vi)).toEqual([]);
  return intake.review();
}

const TERM = [{ term_id: 'k', name: 'K', starts_on: '2015-08-15', ends_on: '2020-08-14' }];
const HEAD = 'TT;Đơn vị;Chỉ tiêu 2020;Kết nạp 2020';
const form = (...rows: string[]): string => [HEAD, ...rows].join('\n');
const SOUND = form('1;Xã A;5;3', '2;Xã B;6;4');

it('files whose every row is counted are clean', async () => {
  const { isClean, errors } = await reviewOf({ 'a.csv': SOUND });
  expect({ isClean, errors }).toEqual({ isClean: true, errors: { count: 0, first: [] } });
});

it.each<[string, Record<string, string>, string, string, number]>([
  [
    'a target that is no whole number',
    { 'a.csv': form('1;Xã A;5;3', '2;Xã B;1,5;1') },
    '1.5',
    'a.csv',
    3,
  ],
  [
    'two figures for one unit and year',
    { 'a.csv': SOUND, 'b.csv': form('1;Xã A;5;9', '2;Xã B;6;4') },
    '9',
    'b.csv',
    2,
  ],
])('%s loses a row: the review names it and is not clean', async (_, files, found, file, line) => {
  const { isClean, problem, report, errors } = await reviewOf(files);
  expect(report.regions.map(({ sheetCells }) => sheetCells.rejected)).not.toContain(1);
  expect({ isClean, problem, count: errors.count }).toEqual({
    isClean: false,
    problem: null,
    count: 1,
  });
  expect(errors.first[0]!.place).toEqual({ file, sheet: null, line });
  expect(errors.first[0]!.message.vi).toContain(found);
});

it('files of which no dataset can be made are not clean', async () => {
  const { isClean, problem } = await reviewOf({ 'a.csv': 'TT;Đơn vị;Chỉ tiêu 2020\n1;Xã A;5\n' });
  expect(problem).not.toBeNull();
  expect(isClean).toBe(false);
});
