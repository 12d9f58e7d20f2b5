import { randomBytes } from 'node:crypto';
import { formatFigure } from '@ketnap/core';
import { defaultScope, freeze as freezeFigures, termReview } from '@ketnap/notebook';
import { loadDataset } from '@ketnap/readers/node';
import type { Command } from 'commander';
import type { ExitCode } from '../effects.ts';
import { asked } from '../failure.ts';
import { checkNotebookPlace, loadNotebook, saveNotebook } from '../frozen/notebook-file.ts';
import { frozenWords } from '../messages/frozen.ts';
import { frozenNumber, helpWords } from '../messages/help.ts';
import { printableLine } from '../output/printable.ts';
import type { Context } from './context.ts';

interface FreezeOptions {
  readonly name?: string;
  readonly out: string;
}

const EXAMPLE = 'ketnap freeze data/dak-to --name "Bản chốt 1" --out tong-ket.json';

/** `ketnap freeze DATASET [NOTEBOOK] --out FILE`: the figures of a notebook as they stand, kept in it. */
export function addFreeze(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('freeze')
    .description(say(helpWords.freeze))
    .usage(`<dataset> [notebook] ${say(helpWords.options)}`)
    .argument('<dataset>', say(helpWords.dataset))
    .argument('[notebook]', say(helpWords.freezeNotebook))
    .requiredOption('--out <file>', say(helpWords.freezeOut))
    .option('--name <text>', say(helpWords.freezeName))
    .addHelpText('after', `\n${say(helpWords.computeExamples)}\n  ${EXAMPLE}`)
    .action(async (dataset: string, notebook: string | undefined, options: FreezeOptions) =>
      context.ended(await freeze(dataset, notebook ?? null, options, context)),
    );
}

async function freeze(
  path: string,
  notebookPath: string | null,
  { name, out }: FreezeOptions,
  { effects, language, say }: Context,
): Promise<ExitCode> {
  await checkNotebookPlace(out, notebookPath);
  const { dataset } = await loadDataset(path);
  const notebook =
    notebookPath === null
      ? asked(() => termReview(dataset, language, defaultScope(dataset)))
      : await loadNotebook(notebookPath);
  const earlier = notebook.frozen ?? [];
  const frozen = await freezeFigures(notebook, dataset, {
    id: randomBytes(8).toString('hex'),
    name: name ?? say(frozenNumber(earlier.length + 1)),
    at: effects.now(),
  });
  await saveNotebook(out, { ...notebook, frozen: [...earlier, frozen] });
  const figures = formatFigure(frozen.figures.length, 'count', language);
  const mark = frozen.data.fingerprint.slice(0, 8);
  effects.stdout(`${printableLine(say(frozenWords.frozen(frozen.name, figures, mark, out)))}\n`);
  return 0;
}
