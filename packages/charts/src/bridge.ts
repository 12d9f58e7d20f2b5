import {
  formatFigure,
  formatMeasure,
  measuresOf,
  numberOfExact,
  parseAddress,
  type BridgeStep,
  type FigureBridge,
  type Language,
  type Measure,
  stepWords,
} from '@ketnap/core';
import { bridgeBars, type Column } from './bridge-bars.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { emptyChart, framed, NARROW_BELOW, widthOfChart } from './frame.ts';
import { bridgeWords, type Reason } from './messages/bridge.ts';
import { both } from './messages/shared.ts';

/** What a bridge is about, in words: it holds addresses alone. */
export interface BridgeAbout {
  /** The measure, the unit and the period: `Tỷ lệ đạt, Huyện Đăk Tô, nhiệm kỳ 2015-2020`. */
  readonly about: string;
}

/**
 * How a figure came from one value to another, step by step from the left: what a step adds is a full bar, what it takes a
 * hollow one. The bars at the ends begin at 0 unless their change would not be seen; then they are broken at their
 * foot. Where there is little room, steps that change nothing are left out.
 */
export function bridge(given: FigureBridge, { about }: BridgeAbout, options: ChartOptions): Chart {
  const { language } = options;
  const address = parseAddress(given.now);
  const measure = measuresOf(address.analysis)[address.measure]!;
  if (!given.shown) return emptyChart(bridgeWords.noNumber, [], options);
  const columns = columnsOf(given, measure, options);
  const title = titleOf(given, measure)[language];
  const isShare = measure.format === 'share' || measure.format === 'rate';
  const subtitle = bridgeWords.subtitle(about, isShare)[language];
  const told = columns.map(({ name, value, under }) => `${name}: ${value} (${under})`);
  const description = `${title}. ${subtitle}. ${told.join('; ')}`;
  return framed({ title, subtitle, description, notes: [] }, bridgeBars(columns, options), options);
}

function columnsOf(given: FigureBridge, measure: Measure, options: ChartOptions): Column[] {
  const { language } = options;
  const { shown, from, to, steps, countsFrom } = given;
  const isNarrow = widthOfChart(options) < NARROW_BELOW;
  const written = (value: typeof from) => formatMeasure(measure, numberOfExact(value), language);
  const label = measure.label[language];
  let level = shown!.from / 100;
  const between = steps.map((step): Column => {
    const before = level;
    level += (step.shown ?? 0) / 100;
    const text = step.part === null ? '–' : partText(step.shown!, language);
    return {
      kind: kindOf(step),
      from: before,
      to: level,
      value: text,
      under: step.isChanged
        ? (pairText(step.counts, language) ?? written(step.value))
        : bridgeWords.unchanged[language],
      name: stepWords[step.name][language],
      figures: [{ label: stepWords[step.name][language], text, address: given.now }],
    };
  });
  const end = (kind: 'then' | 'now', value: typeof from, pair: typeof countsFrom): Column => ({
    kind,
    from: 0,
    to: (kind === 'then' ? shown!.from : shown!.to) / 100,
    value: written(value),
    under: pairText(pair, language) ?? '',
    name: bridgeWords[kind][language],
    figures: [{ label, text: written(value), address: kind === 'then' ? given.then : given.now }],
  });
  return [
    end('then', from, countsFrom),
    ...between.filter(({ kind }) => !isNarrow || kind !== 'even'),
    end('now', to, steps.at(-1)!.counts),
  ];
}

function kindOf({ isChanged, shown }: BridgeStep): Column['kind'] {
  if (!isChanged || !shown) return 'even';
  return shown > 0 ? 'up' : 'down';
}

function partText(hundredths: number, language: Language): string {
  return formatFigure(hundredths / 100, 'difference', language);
}

function pairText(counts: BridgeStep['counts'], language: Language): string | null {
  return counts && counts.map((count) => formatFigure(count, 'count', language)).join('/');
}

/** The step that did most, where it did at least half of all that was done. */
function titleOf({ from, to, shown, steps }: FigureBridge, measure: Measure) {
  const ends = [from, to].map((value) => {
    const number = numberOfExact(value);
    return { vi: formatMeasure(measure, number, 'vi'), en: formatMeasure(measure, number, 'en') };
  });
  const sizes = steps.map((step) => Math.abs(step.shown ?? 0));
  const [all, most] = [sizes.reduce((sum, size) => sum + size, 0), Math.max(...sizes)];
  const at = sizes.indexOf(most);
  const reason: Reason =
    all === 0 || most * 2 < all
      ? null
      : { step: steps[at]!.name, isOnly: most === all, targets: targetsAt(steps, at) };
  const way = Math.sign(shown!.difference) as -1 | 0 | 1;
  return bridgeWords.title(ends[0]!, ends[1]!, way, reason);
}

/** The targets of a ratio before and after a step that changed them. */
function targetsAt(steps: readonly BridgeStep[], at: number) {
  const [before, after] = [steps[at - 1]?.counts?.[1], steps[at]?.counts?.[1]];
  return steps[at]?.name === 'targets' && typeof before === 'number' && typeof after === 'number'
    ? { before: both(before), after: both(after), isMore: after > before }
    : null;
}
