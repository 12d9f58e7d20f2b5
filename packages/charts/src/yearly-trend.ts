import {
  formatDay,
  formatFigure,
  formatInterval,
  type Language,
  type Message,
  type Trend,
  type TrendRow,
  withIsolatedNames,
} from '@ketnap/core';
import { countTicks, labelsAt, numberLabels, numberScale, placeLabels } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { knownSpan } from './known-span.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays, words } from './messages/shared.ts';
import { trendWords } from './messages/trends.ts';
import { ofPart, rowsOf } from './rows.ts';
import { paled } from './selection.ts';
import { spaced } from './spaced.ts';
import { strongIf, strongText } from './strong.ts';
import { tokensOf } from './theme.ts';

/** Pixels that the labels of the axes take at the left. */
const AXIS = 34;

/** Pixels of the widest bar, and of a number above a bar. */
const WIDEST_BAR = 56;
const LABEL = 15;

/** Pixels that a year takes beneath its bar, and those of the mark of the year before. */
const YEAR = 46;
const TICK = 2;

/**
 * Admissions of each year as bars, with the year before as a mark on each. A year that is not whole is
 * pale, dashed and says so; its mark is the same part of the year before. Of several units the first.
 */
export function yearlyTrend(given: Trend, options: ChartOptions): Chart {
  const trend = withIsolatedNames(given);
  const { language } = options;
  const unit = trend.rows[0]?.unit_id;
  const own = trend.rows.filter(({ unit_id }) => unit_id === unit);
  const rows = knownSpan(own, ({ admitted }) => admitted);
  const [first] = rows;
  if (!first) return emptyChart(emptyWords.years, trend.notes, options);
  const days = bothDays(first.from, rows.at(-1)!.to);
  const hasPartial = rows.some(({ partial }) => partial);
  const { source } = trend;
  const only = source ? `; ${words.onlySource(source)[language]}` : '';
  const subtitle = trendWords.yearSubtitle(first.unit, days, hasPartial)[language] + only;
  const title = titleOf(rows)[language];
  const description = `${title}. ${subtitle}. ${descriptionOf(rows, options)}`;
  const said = { title, subtitle, description, notes: trend.notes };
  return framed(said, draw(trend, rows, options), options);
}

/** Whether the mark of the year before would cross the number above the bar. */
function covers({ admitted, previous }: TrendRow, clear: number): boolean {
  const above = (previous ?? 0) - (admitted ?? 0);
  return above >= 0 && above < clear && previous !== null;
}

function titleOf(rows: readonly TrendRow[]): Message {
  const { yearTitle } = trendWords;
  if (rows.every(({ admitted }) => admitted === null)) return trendWords.unknown;
  const whole = rows.filter(({ partial, admitted }) => !partial && admitted !== null);
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last) return yearTitle.noWhole;
  const counts = whole.map(({ admitted }) => admitted!);
  if (rows.every(({ admitted }) => !admitted)) return yearTitle.nobody;
  const hasGaps = rows.indexOf(last) - rows.indexOf(first) !== whole.length - 1;
  const steps = hasGaps ? [] : counts.slice(1).map((count, i) => Math.sign(count - counts[i]!));
  if (steps.length > 1 && steps.every((step) => step > 0))
    return yearTitle.rising(first.period, last.period);
  if (steps.length > 1 && steps.every((step) => step < 0))
    return yearTitle.falling(first.period, last.period);
  if (steps.length > 0 && steps.every((step) => step === 0)) return yearTitle.flat;
  const most = Math.max(...counts);
  const highest = whole.filter(({ admitted }) => admitted === most);
  return yearTitle.highest(
    highest.map(({ period }) => period),
    most,
  );
}

function draw(trend: Trend, rows: readonly TrendRow[], options: ChartOptions): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const width = widthOfChart(options);
  const height = width < NARROW_BELOW ? 180 : 230;
  const max = Math.max(
    1,
    ...rows.flatMap(({ admitted, previous }) => [admitted ?? 0, previous ?? 0]),
  );
  const step = (width - AXIS) / rows.length;
  const clear = (max * 1.1 * LABEL) / height;
  const marks = rows.map((row, at) => ({
    at,
    admitted: row.admitted ?? 0,
    previous: row.previous,
    // Above the bar, or above its mark where that would cross the number.
    labelAt: covers(row, clear) ? row.previous! : (row.admitted ?? 0),
    label: formatFigure(row.admitted, 'count', language),
    partial: row.partial,
    ...strongIf(row.period, options),
    ...tell(trend, row, ['admitted', 'previous', 'change', 'change_rate', 'rolling_12m'], {
      language,
      name: row.period,
      about: row.period,
      key: { dimension: 'period', value: row.period },
      narrows: { asOf: row.to },
    }),
  }));
  const places = rows.map((_, at) => at * step);
  const years = placeLabels(
    'x',
    spaced(places, YEAR).map((at): [number, string] => {
      const row = rows[at]!;
      return [at, row.partial ? `${row.period}\n${partOf(row, language)}` : row.period];
    }),
  );
  const x = {
    field: 'at',
    type: 'ordinal',
    sort: 'ascending',
    scale: { paddingInner: 0.35, paddingOuter: 0.2 },
    axis: { ...years.built, grid: false, title: null, labelAngle: 0, labelLineHeight: 14 },
  } as const;
  const counts = numberLabels(countTicks(max, height / 50), 'count', language);
  const ticks = labelsAt('y', counts);
  const y = numberScale('y', 0, max * 1.1, { ...ticks.built, title: null });
  const layer: Layer[] = [
    {
      // Beneath the bar: it goes over the mark of a year that it surpasses.
      transform: ofPart('mark', 'isNumber(datum.previous)'),
      mark: {
        type: 'tick',
        orient: 'horizontal',
        color: color.ink,
        thickness: TICK,
        yOffset: TICK / 2,
        size: { expr: 'barWidth * 1.36' },
        cursor: 'pointer',
      },
      encoding: { x, y: y.channel('previous'), ...paled },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'bar',
        cursor: 'pointer',
        width: { expr: 'barWidth' },
        fill: { expr: `datum.partial ? '${color.bluePale}' : '${color.blue}'` },
        stroke: {
          expr: `datum.strong ? '${color.ink}' : datum.partial ? '${color.blue}' : 'transparent'`,
        },
        strokeDash: { expr: 'datum.partial ? [3, 2] : []' },
        strokeWidth: { expr: 'datum.strong ? 1.8 : 1' },
      },
      encoding: { x, y: y.channel('admitted'), ...paled },
    },
    {
      transform: ofPart('mark', 'hasNumbers'),
      mark: { type: 'text', dy: -8, cursor: 'pointer', ...strongText },
      encoding: {
        x,
        y: y.channel('labelAt'),
        text: { field: 'label', type: 'nominal' },
        ...paled,
      },
    },
  ];
  return {
    height,
    margins: { above: 0, beneath: rows.some(({ partial }) => partial) ? 33 : 19 },
    params: {
      ...years.params,
      ...ticks.params,
      ...y.params,
      barWidth: Math.min(step * 0.62, WIDEST_BAR),
      hasNumbers: step > 24,
    },
    rows: rowsOf('mark', marks),
    layer,
  };
}

/** Which days of its year a partial year holds, as short as can be. */
function partOf({ from, to }: TrendRow, language: Language): string {
  const [first, last] = [from, to].map((day) => formatDay(day, language).replace(/[- ]\d{4}$/, ''));
  if (!to.endsWith('-12-31'))
    return from.endsWith('-01-01') ? trendWords.until(last!)[language] : `${first}…${last}`;
  return trendWords.since(first!)[language];
}

function descriptionOf(rows: readonly TrendRow[], { language }: ChartOptions): string {
  return rows
    .map(({ period, admitted, partial, from, to }) => {
      const count = formatFigure(admitted, 'count', language);
      return partial
        ? `${period} (${formatInterval(from, to, language)}): ${count}`
        : `${period}: ${count}`;
    })
    .join('; ');
}
