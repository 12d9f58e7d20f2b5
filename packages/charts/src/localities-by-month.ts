import {
  formatDay,
  formatFigure,
  formatPeriod,
  type Language,
  type MergedCells,
  type Message,
  withIsolatedNames,
} from '@ketnap/core';
import { countTicks, labelsAt, numberLabels, numberScale } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis, dayNumber, newYears, yearLabels } from './days.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { isKnown, type KnownRow, stateLegend, stateParts, STATES } from './locality-states.ts';
import { cellWords } from './messages/cells.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays } from './messages/shared.ts';
import { ofPart, rowsOf } from './rows.ts';
import { shownIfSelected } from './selection.ts';
import { tokensOf } from './theme.ts';

/** Pixels that the labels of the axes take at the left. */
const AXIS = 34;

/**
 * Localities with a cell of their own, a joint one and none, stacked, over time. A state holds from
 * the day it was counted to the next one. Of several units the first is drawn, on the
 * days that the data cover.
 */
export function localitiesByMonth(given: MergedCells, options: ChartOptions): Chart {
  const cells = withIsolatedNames(given);
  const { language } = options;
  const unit = cells.rows[0]?.unit_id;
  const rows = cells.rows.filter(isKnown).filter(({ unit_id }) => unit_id === unit);
  const first = rows[0];
  const last = rows.at(-1);
  const isEmpty = rows.every(({ localities }) => localities === 0);
  if (!first || !last || isEmpty) return emptyChart(emptyWords.localities, cells.notes, options);
  const subtitle = cellWords.monthSubtitle(
    first.unit,
    cells.options.every ?? '',
    bothDays(first.on, last.on),
  )[language];
  const title = titleOf(rows, cells.options.every)[language];
  const told = rows.filter(
    ({ on }, i) => on.endsWith('-12-31') || i === 0 || i === rows.length - 1,
  );
  const lines = told.map((row) => {
    const { own, joint, none } = cellWords.states;
    const counts = `${row.own} ${own[language]}, ${row.joint} ${joint[language]}, ${row.none} ${none[language]}`;
    return `${formatFigure(row.on, 'day', language)}: ${counts}`;
  });
  const description = `${title}. ${subtitle}. ${lines.join('; ')}`;
  const said = { title, subtitle, description, notes: cells.notes };
  return framed(said, draw(cells, rows, options), options);
}

function titleOf(rows: readonly KnownRow[], every: string | undefined): Message {
  const { monthTitle } = cellWords;
  const [first, last] = [rows[0]!.merged_cells, rows.at(-1)!.merged_cells];
  const lastMerged = rows.findLastIndex(({ merged_cells }) => merged_cells > 0);
  if (lastMerged < 0) return monthTitle.never;
  if (rows.length === 1) return monthTitle.now(last);
  if (last > 0) {
    if (last === first) return monthTitle.same(last);
    return last < first ? monthTitle.fewer(first, last) : monthTitle.more(first, last);
  }
  const { on } = rows[lastMerged + 1]!;
  if (every !== 'month') return monthTitle.noneOn(inBoth((language) => formatDay(on, language)));
  return monthTitle.eliminated(inBoth((language) => formatPeriod(on.slice(0, 7), language)));
}

function inBoth(text: (language: Language) => string): Message {
  return { vi: text('vi'), en: text('en') };
}

function draw(cells: MergedCells, rows: readonly KnownRow[], options: ChartOptions): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const width = widthOfChart(options);
  const height = width < NARROW_BELOW ? 190 : 240;
  const days = rows.map(({ on }) => dayNumber(on));
  const [from, to] = [days[0]!, Math.max(days.at(-1)!, days[0]! + 1)];
  const max = Math.max(...rows.map(({ localities }) => localities));
  const steps = rows.flatMap((row, i) =>
    stateParts(row).map((part) => ({ ...part, day: days[i]! })),
  );
  const end = stateParts(rows.at(-1)!).map((part) => ({ ...part, day: to }));
  const marks = rows.map((row, i) => ({
    begin: days[i]!,
    end: days[i + 1] ?? to,
    foot: 0,
    top: max,
    ...tell(cells, row, ['own', 'joint', 'none', 'own_share', 'merged_cells'], {
      language,
      name: formatFigure(row.on, 'day', language),
      about: formatFigure(row.on, 'day', language),
      key: { dimension: 'period', value: row.on.slice(0, 7) },
      narrows: { asOf: row.on },
    }),
  }));
  const years = labelsAt('x', yearLabels(from, to, width - AXIS));
  const x = numberScale('x', from, to, { ...years.built, ...dayAxis });
  const counts = numberLabels(countTicks(max, height / 50), 'count', language);
  const ticks = labelsAt('y', counts);
  const y = numberScale('y', 0, max * 1.03, { ...ticks.built, title: null });
  const legend = stateLegend(STATES, options);
  const layer: Layer[] = [
    {
      transform: ofPart('step'),
      mark: { type: 'area', interpolate: 'step-after', opacity: 1 },
      encoding: {
        x: x.channel('day'),
        y: y.channel('high'),
        y2: { field: 'low' },
        color: legend.channel,
      },
    },
    {
      transform: ofPart('year'),
      mark: { type: 'rule', color: color.paper, opacity: 0.4 },
      encoding: { x: x.channel('day') },
    },
    {
      transform: ofPart('mark'),
      mark: { type: 'rect', fill: color.ink, cursor: 'pointer' },
      encoding: {
        x: x.channel('begin'),
        x2: { field: 'end' },
        y: y.channel('foot'),
        y2: { field: 'top' },
        ...shownIfSelected,
      },
    },
  ];
  return {
    height,
    margins: { above: legend.height, beneath: 19 },
    params: { ...years.params, ...x.params, ...ticks.params, ...y.params, ...legend.params },
    rows: [
      ...rowsOf('step', [...steps, ...end]),
      ...rowsOf('year', newYears(from + 1, to - 1)),
      ...rowsOf('mark', marks),
    ],
    layer,
  };
}
