import { textFiles } from '@ketnap/sheets/sample';
import { expect, it } from 'vitest';
import { Intake } from './intake.ts';

const form = (...targets: string[]): string =>
  ['TT;Đơn vị;Chỉ tiêu 2020', ...targets.map((one, i) => `${i + 1};Xã ${'ABC'[i]};${one}`)].join(
    '\n',
  );
const MARK = '/forms/0/columns/2/decimalMark';

/** How the form is read the next time, once its decimal mark was confirmed. */
async function readAgain(mark: ',' | '.', ...targets: string[]): Promise<Intake> {
  const first = new Intake();
  await first.open(textFiles({ 'a.csv': form('1.234', '2') }));
  first.answer(MARK, mark);
  const next = new Intake({ profile: first.profile });
  await next.open(textFiles({ 'b.csv': form(...targets) }));
  return next;
}

const asked = ({ draft }: Intake): string[] =>
  draft.questions.filter(({ kind }) => kind === 'decimal_mark').map(({ place }) => place);

it.each<[',' | '.', string[], string[]]>([
  [',', ['1.234', '2'], []],
  [',', ['1,5', '2'], []],
  [',', ['12', '2'], []],
  [',', ['1,234', '2'], [MARK]],
  ['.', ['1.234', '2'], [MARK]],
])('after “%s” was confirmed, %j asks for %j', async (mark, targets, places) => {
  expect(asked(await readAgain(mark, ...targets))).toEqual(places);
});

it('proposes the mark that makes the counts whole, and takes either answer', async () => {
  const intake = await readAgain(',', '1,234', '2');
  expect(intake.draft.questions.find(({ place }) => place === MARK)?.proposal).toBe('.');
  for (const mark of ['.', ',']) {
    intake.answer(MARK, mark);
    expect(asked(intake)).toEqual([]);
    expect(intake.profile.forms[0]!.columns[2]!.decimalMark).toBe(mark);
  }
});
