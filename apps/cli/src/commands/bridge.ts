import { compareFrozen, frozenTables, rowLines, type Frozen } from '@ketnap/notebook';
import { loadDataset } from '@ketnap/readers/node';
import type { Command } from 'commander';
import { oneOf, wholeNumber } from '../arguments.ts';
import type { ExitCode } from '../effects.ts';
import { AskedWrongly } from '../failure.ts';
import { loadNotebook } from '../frozen/notebook-file.ts';
import { frozenWords } from '../messages/frozen.ts';
import { helpWords } from '../messages/help.ts';
import { writeChanges, writeFigureBridge } from '../output/bridge-text.ts';
import { printableJson } from '../output/printable.ts';
import type { Context } from './context.ts';

const FORMATS = ['text', 'json'] as const;
const ROWS = 20;

interface BridgeOptions {
  readonly data?: string;
  readonly frozen?: string;
  readonly figure?: string;
  readonly rows: number;
  readonly format: (typeof FORMATS)[number];
}

const EXAMPLES = [
  'ketnap bridge tong-ket.json du-lieu-nay --data du-lieu-khi-chot',
  `ketnap bridge tong-ket.json du-lieu-nay --data du-lieu-khi-chot --figure 'quotaAttainment/dak-to/2015-2020/attainment?term=2015-2020&asOf=2020-06-30&every=term&countBy=admitted_on'`,
];

/** `ketnap bridge NOTEBOOK DATASET [--data DATASET]`: what became of frozen figures, and why. */
export function addBridge(program: Command, context: Context): void {
  const { say } = context;
  program
    .command('bridge')
    .description(say(helpWords.bridge))
    .usage(`<notebook> <dataset> ${say(helpWords.options)}`)
    .argument('<notebook>', say(helpWords.bridgeNotebook))
    .argument('<dataset>', say(helpWords.bridgeDataset))
    .option('--data <dataset>', say(helpWords.bridgeData))
    .option('--frozen <name>', say(helpWords.bridgeFrozen))
    .option('--figure <address>', say(helpWords.bridgeFigure))
    .option('--rows <n>', say(helpWords.bridgeRows), wholeNumber('--rows', 0, 1e9 - 1), ROWS)
    .option('--format <word>', say(helpWords.explainFormat), oneOf('--format', FORMATS), 'text')
    .addHelpText(
      'after',
      `\n${[say(helpWords.computeExamples), ...EXAMPLES.map((one) => `  ${one}`)].join('\n')}`,
    )
    .action(async (notebook: string, dataset: string, options: BridgeOptions) =>
      context.ended(await bridge(notebook, dataset, options, context)),
    );
}

async function bridge(
  path: string,
  datasetPath: string,
  options: BridgeOptions,
  context: Context,
): Promise<ExitCode> {
  const { effects, language } = context;
  const notebook = { ...(await loadNotebook(path)), language };
  const frozen = chosen(notebook.frozen ?? [], options.frozen, path);
  const isFollowed = options.figure !== undefined;
  if (isFollowed && options.data === undefined)
    throw new AskedWrongly('no_data', frozenWords.figureNeedsData);
  const { dataset } = await loadDataset(datasetPath);
  const then = options.data === undefined ? null : (await loadDataset(options.data)).dataset;
  const tables = then && (await frozenTables(frozen, then));
  const comparison = compareFrozen(frozen, notebook, dataset, tables);
  const { colours } = effects;
  if (!isFollowed) {
    effects.stdout(
      options.format === 'json'
        ? `${printableJson(comparison)}\n`
        : writeChanges(comparison, { language, colours }),
    );
    return 0;
  }
  const figure = options.figure!;
  const { changes, unchanged } = comparison;
  const change = changes.find(({ address, now }) => address === figure || now === figure) ?? null;
  if (!change && !unchanged.includes(figure))
    throw new AskedWrongly('figure_not_frozen', frozenWords.notFrozen(figure));
  const rows =
    change?.bridge && tables
      ? rowLines(tables.bridgeTo(dataset).rows(change.bridge, options.rows), language)
      : [];
  effects.stdout(
    options.format === 'json'
      ? `${printableJson({ change, rows })}\n`
      : writeFigureBridge(change, rows, { language, colours }),
  );
  return 0;
}

/** Of what a notebook froze the one of a name or id; else the last. */
function chosen(all: readonly Frozen[], name: string | undefined, path: string): Frozen {
  const last = all.at(-1);
  if (!last) throw new AskedWrongly('nothing_frozen', frozenWords.nothingFrozen(path));
  if (name === undefined) return last;
  const found = all.findLast((one) => one.name === name || one.id === name);
  if (found) return found;
  const known = all.map((one) => one.name);
  throw new AskedWrongly('unknown_frozen', frozenWords.noSuchFrozen(name, known));
}
