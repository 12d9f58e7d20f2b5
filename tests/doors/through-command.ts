import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withValueAt, type IntakeDraft } from '@ketnap/readers';
import { run } from '../../apps/cli/src/ketnap.sample.ts';
import { today } from '../../apps/dashboard/src/worker/today.ts';
import { answerOf } from './answer.ts';

/** What came through a door: a data package by its files, what was asked, or why nothing came. */
export interface Came {
  readonly files: Readonly<Record<string, string>>;
  readonly asked: readonly string[];
  readonly failed: boolean;
}

const ROUNDS = 8;

/** Reads files as a person at the command line does: draft, profile filled in, read again. */
export async function throughCommand(paths: readonly string[], into?: string): Promise<Came> {
  const home = await mkdtemp(join(tmpdir(), 'ketnap-door-'));
  const [out, profile] = [join(home, 'out'), join(home, 'p.json')];
  const always = ['--out', out, '--format', 'json', ...(into ? ['--into', into] : [])];
  const asked: string[] = [];
  try {
    let args = ['read', ...paths, ...always, '--save-profile', profile];
    for (let round = 0; round < ROUNDS; round++) {
      const { code, out: text } = await run(args, { today });
      if (code === 1) return { files: {}, asked, failed: true };
      if (code !== 2) return { files: await filesIn(out), asked, failed: false };
      const { draft } = JSON.parse(text) as { draft: IntakeDraft };
      asked.push(...draft.questions.map(({ kind }) => kind));
      const filled = draft.questions.reduce(
        (one, question) => withValueAt(one, question.pointer, answerOf(question, draft)),
        draft.profile,
      );
      await writeFile(profile, JSON.stringify(filled));
      args = ['read', ...paths, ...always, '--profile', profile, '--save-profile', profile];
    }
    return { files: {}, asked, failed: true };
  } finally {
    await rm(home, { recursive: true });
  }
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i]!]));
}
