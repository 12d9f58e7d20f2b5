import type { Command } from 'commander';
import { wholeNumber } from '../arguments.ts';
import type { ExitCode } from '../effects.ts';
import { helpWords } from '../messages/help.ts';
import { startWords } from '../messages/results.ts';
import { servePage } from '../server/page-server.ts';
import type { Context } from './context.ts';

interface StartOptions {
  readonly port?: number;
  readonly open: boolean;
}

/** `ketnap start [dataset]`: serves the page over a dataset until the person stops it. */
export function addStart(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('start')
    .description(say(helpWords.start))
    .usage(`[dataset] ${say(helpWords.options)}`)
    .argument('[dataset]', say(helpWords.startDataset))
    .option('--port <n>', say(helpWords.port), wholeNumber('--port', 1, 65535))
    .option('--no-open', say(helpWords.noOpen))
    .action(async (dataset: string | undefined, options: StartOptions) =>
      context.ended(await start(dataset, options, context)),
    );
}

async function start(
  given: string | undefined,
  { port, open }: StartOptions,
  { effects, say }: Context,
): Promise<ExitCode> {
  const dataset = given ?? effects.sample;
  const server = await servePage({ page: effects.page, dataset, port: port ?? null });
  const lines = [
    startWords.serving(server.address),
    dataset === null ? startWords.noDataset : startWords.dataset(dataset),
    startWords.howToStop,
  ];
  effects.stdout(`${lines.map(say).join('\n')}\n`);
  if (open) effects.openAddress(server.invite());
  await effects.untilStopped();
  await server.close();
  return 0;
}
