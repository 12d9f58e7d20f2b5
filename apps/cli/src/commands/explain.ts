import { explain as explainFigure } from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import type { Command } from 'commander';
import { oneOf, wholeNumber } from '../arguments.ts';
import type { ExitCode } from '../effects.ts';
import { asked } from '../failure.ts';
import { helpWords } from '../messages/help.ts';
import { writeExplanation } from '../output/explanation.ts';
import type { Context } from './context.ts';

const FORMATS = ['text', 'json'] as const;
const ROWS = 10;

interface ExplainOptions {
  readonly format: (typeof FORMATS)[number];
  readonly rows: number;
}

const EXAMPLE = `ketnap explain data/dak-to 'quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30'`;

/** `ketnap explain DATASET ADDRESS`: how a figure came about. */
export function addExplain(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('explain')
    .description(say(helpWords.explain))
    .usage(`<dataset> <address> ${say(helpWords.options)}`)
    .argument('<dataset>', say(helpWords.dataset))
    .argument('<address>', say(helpWords.address))
    .option('--format <word>', say(helpWords.explainFormat), oneOf('--format', FORMATS), 'text')
    .option('--rows <n>', say(helpWords.rows), wholeNumber('--rows', 0, 1e9 - 1), ROWS)
    .addHelpText('after', `\n${say(helpWords.computeExamples)}\n  ${EXAMPLE}`)
    .action(async (dataset: string, address: string, options: ExplainOptions) =>
      context.ended(await explain(dataset, address, options, context)),
    );
}

async function explain(
  path: string,
  address: string,
  { format, rows }: ExplainOptions,
  { effects, language }: Context,
): Promise<ExitCode> {
  const { dataset, origins } = await loadDataset(path);
  const explanation = asked(() => explainFigure(dataset, address, { limit: rows }));
  effects.stdout(
    format === 'json'
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : writeExplanation(explanation, { origins, language, colours: effects.colours, rows }),
  );
  return 0;
}
