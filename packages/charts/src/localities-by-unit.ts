import { formatFigure, type MergedCells, withIsolatedNames } from '@ketnap/core';
import { arrange } from './arrange.ts';
import { countTicks, labelsAt, numberLabels, numberScale } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, widthOfChart } from './frame.ts';
import { isKnown, type KnownRow, stateLegend, stateParts, STATES } from './locality-states.ts';
import { cellWords } from './messages/cells.ts';
import { emptyWords } from './messages/empty.ts';
import { restLayers, restName, restNotes, restRows, restWords } from './rest-row.ts';
import { ofPart, rowsOf } from './rows.ts';
import { paled } from './selection.ts';
import { strongIf, strongText } from './strong.ts';
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
  const title = cellWords.unitTitle(rows.length, fullOf(rows))[language];
  if (on === undefined || rows.length === 0)
    return emptyChart(emptyWords.localities, cells.notes, options);
  const { shown, rest } = arrange(rows, ({ unit_id }) => unit_id, options);
  const day = { vi: formatFigure(on, 'day', 'vi'), en: formatFigure(on, 'day', 'en') };
  const subtitle = cellWords.unitSubtitle(day)[language];
  const lines = shown.map((row) => `${row.unit}: ${labelOf(row, options)}`);
  const told = [...lines, ...restWords(rest, options)].join('; ');
  const said = {
    title,
    subtitle,
    description: `${title}. ${subtitle}. ${told}`,
    notes: [...restNotes(rest), ...cells.notes],
  };
  return framed(said, draw(cells, shown, rest, options), options);
}

/** How many units have a cell of its own in every locality. */
function fullOf(rows: readonly KnownRow[]): number {
  return rows.filter(({ own, localities }) => own === localities).length;
}

function labelOf(row: KnownRow, { language }: ChartOptions): string {
  const share = formatFigure(row.own_share, 'share', language);
  return `${share} (${row.own}/${row.localities})`;
}

function draw(
  cells: MergedCells,
  rows: readonly KnownRow[],
  rest: readonly KnownRow[],
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const named = rows.map(({ unit_id, unit }) => ({ id: unit_id, name: unit }));
  const lay = namedRows([...named, ...restName(rest, options)], options);
  const marks = rows.map((row, at) => ({
    at,
    start: 0,
    localities: row.localities,
    label: labelOf(row, options),
    ...strongIf(row.unit_id, options),
    ...tell(cells, row, ['own', 'joint', 'none', 'own_share', 'merged_cells'], {
      language,
      name: row.unit,
      key: { dimension: 'unit', value: row.unit_id },
      narrows: { unit: row.unit_id },
    }),
  }));
  const segments = rows.flatMap((row, at) =>
    stateParts(row)
      .filter(({ count }) => count > 0)
      .map((part) => ({ at, key: marks[at]!.key, ...part })),
  );
  const max = Math.max(...rows.map(({ localities }) => localities));
  const fontSize = lay.rowHeight < 20 ? FONT_SIZE.small : FONT_SIZE.value;
  const labelWidth = Math.max(...marks.map(({ label }) => widthOf(label, fontSize)));
  const end = endWithRoom(0, Math.max(1, max), lay.plotWidth, labelWidth);
  const counts = numberLabels(countTicks(max, lay.plotWidth / 90), 'count', language);
  const ticks = labelsAt('x', counts);
  const x = numberScale('x', 0, end, { ...ticks.built, title: cellWords.localities[language] });
  const legend = stateLegend(STATES, options, widthOfChart(options) - lay.plotWidth);
  const layer: Layer[] = [
    {
      transform: ofPart('segment'),
      mark: { type: 'bar', height: { band: 1 }, stroke: color.paper, strokeWidth: 1 },
      encoding: {
        y: lay.y,
        x: x.channel('low'),
        x2: { field: 'high' },
        color: legend.channel,
        ...paled,
      },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'bar',
        height: { band: 1 },
        fill: 'transparent',
        stroke: { expr: `datum.strong ? '${color.ink}' : 'transparent'` },
        strokeWidth: 1.5,
        cursor: 'pointer',
      },
      encoding: { y: lay.y, x: x.channel('start'), x2: { field: 'localities' } },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        align: 'left',
        dx: 7,
        baseline: 'middle',
        fontSize,
        cursor: 'pointer',
        ...strongText,
      },
      encoding: {
        y: lay.y,
        x: x.channel('localities'),
        text: { field: 'label', type: 'nominal' },
        ...paled,
      },
    },
    ...restLayers(lay.y, options),
  ];
  const restText = cellWords.restOfUnits(fullOf(rest), rest.length)[language];
  return {
    height: lay.height,
    margins: { above: legend.height, beneath: 32 },
    params: { ...lay.params, ...ticks.params, ...x.params, ...legend.params },
    rows: [
      ...rowsOf('segment', segments),
      ...rowsOf('mark', marks),
      ...restRows(rest, rows.length, restText),
    ],
    layer,
  };
}
