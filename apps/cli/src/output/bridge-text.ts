import { formatFigure, stepWords, type FigureBridge, type Language } from '@ketnap/core';
import type { FrozenChange, FrozenComparison, StepLines } from '@ketnap/notebook';
import Table from 'cli-table3';
import pc from 'picocolors';
import { frozenWords } from '../messages/frozen.ts';
import { printable, printableLine } from './printable.ts';

interface BridgeTextOptions {
  readonly language: Language;
  readonly colours: boolean;
}

/** The figures that changed, each on a line, and what must be known with them. */
export function writeChanges(comparison: FrozenComparison, options: BridgeTextOptions): string {
  const { language, colours } = options;
  const { bold } = pc.createColors(colours);
  const { changes, all, frozen, note } = comparison;
  const number = (count: number) => formatFigure(count, 'count', language);
  const head = frozenWords.head(number(changes.length), number(all), frozen.name)[language];
  const lines = [bold(printableLine(head)), ...(note === null ? [] : [`• ${printableLine(note)}`])];
  const told = changes.length === 0 ? frozenWords.none[language] : changeTable(changes, options);
  return `${[...lines, '', told].join('\n')}\n`;
}

function changeTable(
  changes: readonly FrozenChange[],
  { language, colours }: BridgeTextOptions,
): string {
  const { bold } = pc.createColors(colours);
  const { figure, before, after, difference, why } = frozenWords;
  const hasReasons = changes.some((change) => change.why !== null);
  const table = new Table({
    head: [figure, before, after, difference, ...(hasReasons ? [why] : [])].map((word) =>
      bold(word[language]),
    ),
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const change of changes)
    table.push(
      [
        [change.label, change.about].filter((part) => part !== '').join(', '),
        change.beforeText,
        change.afterText,
        change.difference ?? '',
        ...(hasReasons ? [change.why ?? ''] : []),
      ].map(printable),
    );
  return table.toString();
}

/** One figure step by step, and the rows behind the steps. Null for one that has not changed. */
export function writeFigureBridge(
  change: FrozenChange | null,
  rows: readonly StepLines[],
  { language, colours }: BridgeTextOptions,
): string {
  const { bold } = pc.createColors(colours);
  if (!change) return `${frozenWords.same[language]}\n`;
  const { label, about, beforeText, afterText, difference, bridge } = change;
  const named = [label, about].filter((part) => part !== '').join(', ');
  const by = difference === null ? '' : ` (${difference})`;
  return `${[
    bold(printableLine(named)),
    printableLine(`${beforeText} → ${afterText}${by}`),
    ...(bridge
      ? ['', bold(frozenWords.steps[language]), ...stepLines(bridge, change, language)]
      : []),
    ...(rows.length === 0 ? [] : ['', bold(frozenWords.rows[language])]),
    ...rows.flatMap(({ label: step, count, lines, more }) => [
      `  ${step} (${formatFigure(count, 'count', language)})`,
      ...lines.map(({ head, text }) => `    ${printableLine(`${head} ${text}`)}`),
      ...(more === null ? [] : [`    ${more}`]),
    ]),
  ].join('\n')}\n`;
}

/** All steps in their order, those without a change too: the order is part of what is told. */
function stepLines(bridge: FigureBridge, { steps }: FrozenChange, language: Language): string[] {
  const lines = bridge.steps.map(({ name, counts }) => {
    const told = steps.find((step) => step.name === name)?.text ?? frozenWords.unchanged[language];
    const pair = counts?.map((count) => formatFigure(count, 'count', language)).join('/') ?? '';
    return [stepWords[name][language], told, pair] as const;
  });
  const [width, most] = [0, 1].map((at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines.map(([label, text, pair]) =>
    `  ${label.padEnd(width!)}  ${printable(text).padStart(most!)}  ${pair}`.trimEnd(),
  );
}
