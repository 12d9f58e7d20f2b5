import { formatFigure, type MergedCells, withIsolatedNames } from '@ketnap/core';
import { countTicks, numberLabels, quantity } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { tell, told } from './figures.ts';
import { emptyChart, framed, type Layer, widthOfChart } from './frame.ts';
import { isKnown, type KnownRow, stateLegend, stateParts } from './locality-states.ts';
import { cellWords } from './messages/cells.ts';
import { emptyWords } from './messages/empty.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { widthOf } from './text.ts';
import { endWithRoom, namedRows } from './unit-rows.ts';

/**
 * Localities with a cell of their own, a joint one and none, unit by unit, on the last day of the
 * analysis; behind each bar the share with a cell of their own.
 */
export function localitiesByUnit(given: MergedCells, options: ChartOptions): Chart {
  const cells = withIsolatedNames(given);
  const { language } = options;
  const on = cells.rows.at(-1)?.on;
  const rows = cells.rows.filter(isKnown).filter((row) => row.on === on && row.localities > 0);
  const full = rows.filter(({ own, localities }) => own === localities).length;
  const title = cellWords.unitTitle(rows.length, full)[language];
  if (on === undefined || rows.length === 0)
    return emptyChart(emptyWords.localities, cells.notes, options);
  const day = { vi: formatFigure(on, 'day', 'vi'), en: formatFigure(on, 'day', 'en') };
  const subtitle = cellWords.unitSubtitle(day)[language];
  const lines = rows.map((row) => `${row.unit}: ${labelOf(row, options)}`);
  const description = `${title}. ${subtitle}. ${lines.join('; ')}`;
  const said = { title, subtitle, description, notes: cells.notes };
  return framed(said, draw(cells, rows, options), options);
}

function labelOf(row: KnownRow, { language }: ChartOptions): string {
  const share = formatFigure(row.own_share, 'share', language);
  return `${share} (${row.own}/${row.localities})`;
}

function draw(cells: MergedCells, rows: readonly KnownRow[], options: ChartOptions) {
  const { language } = options;
  const color = tokensOf(options);
  const lay = namedRows(
    rows.map(({ unit }) => unit),
    options,
  );
  const bars = rows.map((row, at) => ({
    at,
    localities: row.localities,
    label: labelOf(row, options),
    row,
    ...tell(cells, row, ['own', 'joint', 'none', 'own_share', 'merged_cells'], {
      language,
      narrows: { unit: row.unit_id },
    }),
  }));
  const parts = bars.flatMap(({ row, ...bar }) =>
    stateParts(row)
      .filter(({ count }) => count > 0)
      .map((part) => ({ ...bar, ...part })),
  );
  const max = Math.max(...rows.map(({ localities }) => localities));
  const fontSize = Math.min(lay.fontSize, FONT_SIZE.value);
  const labelWidth = Math.max(...bars.map(({ label }) => widthOf(label, fontSize)));
  const end = endWithRoom(max, lay.plotWidth, labelWidth);
  const ticks = countTicks(max, lay.plotWidth / 90);
  const x = (field: string) =>
    quantity(field, 0, end, {
      ...numberLabels(ticks, 'count', language),
      title: cellWords.localities[language],
    });
  const layer: Layer[] = [
    {
      data: { values: parts },
      mark: {
        type: 'bar',
        cursor: 'pointer',
        height: { band: 1 },
        stroke: color.paper,
        strokeWidth: 1,
      },
      encoding: {
        y: lay.y,
        x: x('low'),
        x2: { field: 'high' },
        color: stateLegend(options, widthOfChart(options) - lay.plotWidth),
        ...told,
      },
    },
    {
      data: { values: bars.map(({ row: _, ...bar }) => bar) },
      mark: { type: 'text', align: 'left', dx: 7, baseline: 'middle', fontSize, cursor: 'pointer' },
      encoding: {
        y: lay.y,
        x: x('localities'),
        text: { field: 'label', type: 'nominal' },
        ...told,
      },
    },
  ];
  return { height: lay.height, layer };
}
