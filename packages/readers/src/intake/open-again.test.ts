import type { PackageFile } from '@ketnap/sheets';
import { textFiles } from '@ketnap/sheets/sample';
import { describe, expect, it } from 'vitest';
import { Intake, type IntakeOptions } from './intake.ts';

const figures = (...rows: string[]): string =>
  ['Kết quả kết nạp năm 2021', 'Đơn vị,Chỉ tiêu,Kết nạp', ...rows].join('\n');
const FIRST = textFiles({ 'a.csv': figures('Xã Hai,5,4', 'Xã Ba,6,7') });
const SECOND = textFiles({ 'b.csv': figures('Xã Bốn,50,40', 'Xã Năm,60,70') });

/** What a person sees of the second files, whether or not others were opened before them. */
async function seen(options: IntakeOptions, before: readonly PackageFile[]): Promise<unknown> {
  const intake = new Intake(options);
  if (before.length > 0) {
    await intake.open(before);
    const question = intake.draft.questions.find(({ proposal }) => proposal !== null);
    if (question) intake.answer(question.place, question.proposal);
    intake.answer('/forms/0/columns/1/meaning', { is: 'left_out', why: 'chosen' });
    intake.review();
  }
  await intake.open(SECOND);
  return JSON.parse(
    JSON.stringify([intake.draft, intake.review(), intake.resultPage('units', 0, 9)]),
  );
}

describe('files that are opened in place of others', async () => {
  const first = new Intake();
  await first.open(FIRST);
  const { profile } = first;

  it.each([
    ['without a profile', {}],
    ['with a profile', { profile }],
    ['with profiles that were kept', { kept: [{ key: 'k', name: 'K', profile }] }],
  ] satisfies [string, IntakeOptions][])(
    'are read as if they were the first, %s',
    async (_, options) => {
      expect(await seen(options, FIRST)).toEqual(await seen(options, []));
    },
  );
});
