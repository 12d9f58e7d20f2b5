import { readFileSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { Intake, toDataPackageFiles, type IntakeDraft, type Profile } from '@ketnap/readers';
import type { PackageFile } from '@ketnap/sheets';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.ts';

const CASES = resolve(import.meta.dirname, '../office/cases');
const UNITS = `unit_id,name,level,parent_id\nh,Huyện Mẫu,district,\npk,Xã Pô Kô,commune,h\n`;
const LIST = [
  'Họ và tên,Đơn vị,Ngày kết nạp,Điều lạ,Đoàn viên',
  'Người A,Xã Hai,3/2/2021,1,x',
  'Người B,Xã Ba,4/2/2021,2,',
  'Người C,Xã Pô Kô,5/2/2021,3,x',
  'Người D,xã bốn,6/2021,4,',
].join('\n');

const fileOf = (path: string, text: string | Uint8Array): PackageFile => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return {
    path,
    size: bytes.length,
    async *stream() {
      await Promise.resolve();
      yield bytes;
    },
  };
};
const caseOf = (name: string): PackageFile => fileOf(name, readFileSync(join(CASES, name)));
const INPUTS: readonly (readonly [name: string, files: readonly PackageFile[]])[] = [
  ['a list with doubts of every kind', [fileOf('don-vi.csv', UNITS), fileOf('ds.csv', LIST)]],
  ...['a17c-nonumber.xlsx', 'b02-qui.xlsx', 'g07-doan.xlsx', 'k1.csv', 'f35b-mojibake.csv'].map(
    (name) => [name, [caseOf(name)]] as const,
  ),
];

/** What is done next: a question answered, an answer taken back, the draft put away and gone on with. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('answer', 'answer', 'answer', 'back', 'reload'),
    which: fc.nat(50),
  }),
  { maxLength: 12 },
);

async function intakeOf(files: readonly PackageFile[], profile: Profile | null): Promise<Intake> {
  const intake = new Intake({ profile, today: '2026-01-31' });
  await intake.open(files);
  return intake;
}

/** Answers all that is asked, the question of the index first. */
function finish(intake: Intake, first: (draft: IntakeDraft) => number): void {
  for (let round = 0; round < 100; round++) {
    const { draft } = intake;
    const question = draft.questions[first(draft)];
    if (!question) return;
    intake.answer(question.place, answerOf(question, draft));
  }
}

/** The dataset without its descriptor, which tells of the reading. */
function written(intake: Intake): Record<string, string> {
  const { dataset, about } = intake.join();
  const decoder = new TextDecoder();
  return Object.fromEntries(
    toDataPackageFiles(dataset, about)
      .filter(({ path }) => path.endsWith('.csv'))
      .map(({ path, bytes }) => [path, decoder.decode(bytes).split('\n').sort().join('\n')]),
  );
}

describe('answers', () => {
  it.each(INPUTS)('give the same dataset in whatever order: %s', async (_, files) => {
    const plain = await intakeOf(files, null);
    finish(plain, () => 0);
    const wanted = written(plain);
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        let intake = await intakeOf(files, null);
        const given: string[] = [];
        for (const { what, which } of all) {
          const { draft } = intake;
          const question = draft.questions[which % Math.max(1, draft.questions.length)];
          if (what === 'answer' && question) {
            intake.answer(question.place, answerOf(question, draft));
            given.push(question.place);
          } else if (what === 'back' && given.length > 0) {
            intake.takeBack(given.splice(which % given.length, 1)[0]!);
          } else if (what === 'reload') {
            const kept = JSON.parse(JSON.stringify(intake.profile)) as Profile;
            intake = await intakeOf(files, kept);
            given.length = 0;
          }
        }
        finish(intake, ({ questions }) => questions.length - 1);
        expect(written(intake)).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
  });

  it.each(INPUTS)('leave no row without a word: %s', async (_, files) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 8 }), async (order) => {
        const intake = await intakeOf(files, null);
        for (const which of order) {
          const { draft } = intake;
          const question = draft.questions[which % Math.max(1, draft.questions.length)];
          if (question) intake.answer(question.place, answerOf(question, draft));
          const { report } = intake.review();
          for (const { rowsRead, rowsTaken, leftOut } of report.regions)
            expect(rowsTaken + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(rowsRead);
          const waits = report.regions.some((one) => one.leftOut.some((out) => out.isUndecided));
          if (waits) expect(intake.draft.questions.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('an answer that is taken back', () => {
  it('is asked again, with what was said as the proposal', async () => {
    const intake = await intakeOf(INPUTS[0]![1], null);
    const question = intake.draft.questions.find(({ kind }) => kind === 'unit')!;
    intake.answer(question.place, '');
    expect(intake.draft.questions.map(({ place }) => place)).not.toContain(question.place);
    intake.takeBack(question.place);
    const again = intake.draft.questions.find(({ place }) => place === question.place);
    expect(again).toMatchObject({ proposal: '' });
  });
});
