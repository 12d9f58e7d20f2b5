import {
  analysisKinds,
  compute as computeAnalysis,
  formatFigure,
  optionTypes,
  type AnalysisKind,
  type AnyAnalysis,
} from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import { toCsv } from '@ketnap/writers';
import type { Command } from 'commander';
import { json, oneOf } from '../arguments.ts';
import type { ExitCode } from '../effects.ts';
import { asked } from '../failure.ts';
import { analysisWords, helpWords } from '../messages/help.ts';
import { checkWords, computeWords } from '../messages/results.ts';
import { printable } from '../output/printable.ts';
import { toRowsTable } from '../output/rows-table.ts';
import type { Context } from './context.ts';

const FORMATS = ['table', 'json', 'csv'] as const;

interface ComputeOptions {
  readonly format: (typeof FORMATS)[number];
}

const EXAMPLES = [
  `ketnap compute quotaAttainment data/dak-to '{"term":"2015-2020","asOf":"2020-06-30"}'`,
  `ketnap compute trend data/dak-to '{"every":"year"}' --format csv`,
];

/** `ketnap compute FUNCTION DATASET [OPTIONS]`: the rows of an analysis. */
export function addCompute(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('compute')
    .description(say(helpWords.compute))
    .usage(`<function> <dataset> ['{"json":"…"}'] ${say(helpWords.options)}`)
    .argument('<function>', say(helpWords.analysis))
    .argument('<dataset>', say(helpWords.dataset))
    .argument('[json]', say(helpWords.analysisOptions))
    .option('--format <word>', say(helpWords.computeFormat), oneOf('--format', FORMATS), 'table')
    .addHelpText('after', `\n${analysesHelp(context)}`)
    .action(async (kind: string, dataset: string, given: string | undefined, options) =>
      context.ended(await compute(kind, dataset, given ?? '{}', options, context)),
    );
}

async function compute(
  kind: string,
  path: string,
  given: string,
  { format }: ComputeOptions,
  context: Context,
): Promise<ExitCode> {
  const { effects, say, language } = context;
  const options = json(given) as Readonly<Record<string, unknown>>;
  const { dataset, issues } = await loadDataset(path);
  const analysis = asked(() => computeAnalysis(dataset, kind as AnalysisKind, options));
  writeRows(analysis, format, context);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const notes = analysis.notes.map(({ message }) => say(message));
  if (errors > 0)
    notes.unshift(say(checkWords.hasErrors(formatFigure(errors, 'count', language), path)));
  for (const note of notes) effects.stderr(`• ${printable(note)}\n`);
  return 0;
}

function writeRows(
  analysis: AnyAnalysis,
  format: ComputeOptions['format'],
  { effects, say, language }: Context,
): void {
  if (format === 'json') return effects.stdout(toJsonLines(analysis.rows));
  if (format === 'csv') {
    const { text, guarded } = toCsv(analysis);
    effects.stdout(text);
    if (guarded > 0)
      effects.stderr(`• ${say(computeWords.guarded(formatFigure(guarded, 'count', language)))}\n`);
    return;
  }
  if (analysis.rows.length === 0) effects.stderr(`${say(computeWords.noRows)}\n`);
  else effects.stdout(toRowsTable(analysis, { ...effects, language }));
}

/** A JSON array with one row on a line. */
function toJsonLines(rows: readonly object[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function analysesHelp({ say }: Context): string {
  const lines = analysisKinds.map((kind) => {
    const names = Object.keys(optionTypes[kind]).filter(
      (name) => !['units', 'level', 'under'].includes(name),
    );
    return `  ${kind}: ${say(analysisWords[kind])}\n      ${names.join(', ')}`;
  });
  return [
    say(helpWords.analyses),
    ...lines,
    say(helpWords.unitOptions),
    '',
    say(helpWords.computeExamples),
    ...EXAMPLES.map((example) => `  ${example}`),
  ].join('\n');
}
