import { randomBytes } from 'node:crypto';
import { parseDay, termById, type Dataset } from '@ketnap/core';
import { defaultScope, templates, type Scope, type Template } from '@ketnap/notebook';
import { loadDataset } from '@ketnap/readers/node';
import type { Command } from 'commander';
import { oneOf } from '../arguments.ts';
import type { ExitCode } from '../effects.ts';
import { asked, AskedWrongly } from '../failure.ts';
import { checkNotebookPlace, saveNotebook } from '../frozen/notebook-file.ts';
import { helpWords } from '../messages/help.ts';
import { notebookWords } from '../messages/notebook.ts';
import { printableLine } from '../output/printable.ts';
import type { Context } from './context.ts';

const IDS = templates.map(({ id }) => id);

interface NotebookOptions {
  readonly template: Template['id'];
  readonly list?: boolean;
  readonly out?: string;
  readonly unit?: string;
  readonly term?: string;
  readonly asOf?: string;
  readonly period?: string;
}

const EXAMPLES = [
  'ketnap notebook data/dak-to --list',
  'ketnap notebook data/dak-to --template period --period 2020-H1 --out so-ket.ketnap.json',
];

/** `ketnap notebook DATASET --template ID --out FILE`: a notebook made from a template of reports. */
export function addNotebook(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('notebook')
    .description(say(helpWords.notebook))
    .usage(`<dataset> ${say(helpWords.options)}`)
    .argument('<dataset>', say(helpWords.dataset))
    .option('--list', say(helpWords.notebookList))
    .option('--template <id>', say(helpWords.notebookTemplate), oneOf('--template', IDS), 'term')
    .option('--unit <id>', say(helpWords.notebookUnit))
    .option('--term <id>', say(helpWords.notebookTerm))
    .option('--as-of <day>', say(helpWords.notebookAsOf))
    .option('--period <period>', say(helpWords.notebookPeriod))
    .option('--out <file>', say(helpWords.notebookOut))
    .addHelpText(
      'after',
      `\n${say(helpWords.computeExamples)}\n${EXAMPLES.map((one) => `  ${one}`).join('\n')}`,
    )
    .action(async (dataset: string, options: NotebookOptions) =>
      context.ended(await notebook(dataset, options, context)),
    );
}

async function notebook(
  path: string,
  options: NotebookOptions,
  { effects, language, say }: Context,
): Promise<ExitCode> {
  const { dataset } = await loadDataset(path);
  if (options.list) {
    for (const template of templates) effects.stdout(`${lineOf(template, dataset, say)}\n`);
    return 0;
  }
  const { out } = options;
  if (out === undefined) throw new AskedWrongly('missing_option', notebookWords.noOut);
  await checkNotebookPlace(out, null);
  const template = templates.find(({ id }) => id === options.template)!;
  const made = asked(() => template.make(dataset, language, scopeOf(dataset, options)));
  await saveNotebook(out, { ...made, id: randomBytes(8).toString('hex') });
  effects.stdout(`${printableLine(say(notebookWords.made(template.name, out)))}\n`);
  return 0;
}

function lineOf(
  { id, name, description, unavailable }: Template,
  dataset: Dataset,
  say: Context['say'],
) {
  const reason = unavailable(dataset);
  const told = reason ? notebookWords.unavailable(reason) : description;
  return `${id.padEnd(8)} ${say(name)}: ${say(told)}`;
}

/** The dataset's own scope, with what was asked for in its place. */
function scopeOf(dataset: Dataset, { unit, term, asOf, period }: NotebookOptions): Scope {
  const refuse = (option: string, text: string): never => {
    throw new AskedWrongly('not_there', notebookWords.notThere(option, text));
  };
  if (unit !== undefined && !dataset.units.indexOf.has(unit)) refuse('--unit', unit);
  if (term !== undefined && !termById(dataset, term)) refuse('--term', term);
  if (asOf !== undefined && parseDay(asOf) === null) refuse('--as-of', asOf);
  if (period !== undefined && !/^\d{4}(-H[12])?$/.test(period))
    throw new AskedWrongly('bad_period', notebookWords.badPeriod(period));
  return {
    ...defaultScope(dataset, term === undefined ? {} : { term }),
    ...(unit === undefined ? {} : { unit }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(period === undefined ? {} : { period }),
  };
}
