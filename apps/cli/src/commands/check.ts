import { loadDataset } from '@ketnap/readers/node';
import type { Command } from 'commander';
import type { ExitCode } from '../effects.ts';
import { helpWords } from '../messages/help.ts';
import { writeProblems } from '../output/problems.ts';
import type { Context } from './context.ts';

/** `ketnap check DATASET`: what is wrong with the data, where, and what to do. 1 where there are errors. */
export function addCheck(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('check')
    .description(say(helpWords.check))
    .usage(`<dataset> ${say(helpWords.options)}`)
    .argument('<dataset>', say(helpWords.dataset))
    .action(async (dataset: string) => context.ended(await check(dataset, context)));
}

async function check(path: string, { effects, language }: Context): Promise<ExitCode> {
  const read = await loadDataset(path);
  effects.stdout(writeProblems(read, { language, colours: effects.colours }));
  return read.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}
