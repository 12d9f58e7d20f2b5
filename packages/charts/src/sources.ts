import {
  formatColumn,
  formatFigure,
  type Message,
  type SourceBreakdown,
  type SourceRow,
  withIsolatedNames,
} from '@ketnap/core';
import { arrange } from './arrange.ts';
import { countTicks, labelsAt, numberLabels, numberScale } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays, words } from './messages/shared.ts';
import { sourceWords } from './messages/sources.ts';
import { ofPart, rowsOf } from './rows.ts';
import { paled } from './selection.ts';
import { strongIf, strongOutline, strongText } from './strong.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { widthOf } from './text.ts';
import { endWithRoom, namedRows } from './unit-rows.ts';

const COLUMNS = ['admitted', 'share', 'share_known', 'unknown', 'total'] as const;

/**
 * Those of each source as bars, the most first, what is unknown lighter at the end of each; of several
 * units the first, of several periods its last. Rows of a partition for `unknown` and `other` stand last.
 */
export function sources(given: SourceBreakdown, options: ChartOptions): Chart {
  const breakdown = withIsolatedNames(given);
  const { language } = options;
  const rows = rowsOfOne(breakdown);
  const [first] = rows;
  if (!first) return emptyChart(emptyWords.sources, breakdown.notes, options);
  const sorted = [...rows].sort((a, b) => rank(b) - rank(a));
  const { shown, rest } = arrange(sorted, ({ source_id }) => source_id, options);
  const hasUnknown = rows.some(({ unknown }) => (unknown ?? 0) > 0);
  const title = titleOf(sorted)[language];
  const total = formatFigure(first.total, 'count', language);
  const days = bothDays(first.from, first.to);
  const subtitle = sourceWords.subtitle(first.unit, total, days, hasUnknown)[language];
  const told = shown.map((row) => `${nameOf(row)[language]}: ${labelOf(row, options)}`).join('; ');
  const left = words.sourcesNotDrawn(rest.length);
  const said = {
    title,
    subtitle,
    description: `${title}. ${subtitle}. ${told}.${rest.length > 0 ? ` ${left[language]}` : ''}`,
    notes: [
      ...(rest.length > 0 ? [{ code: 'sources_not_drawn', message: left }] : []),
      ...breakdown.notes,
    ],
  };
  return framed(said, draw(breakdown, shown, options), options);
}

function draw(
  breakdown: SourceBreakdown,
  rows: readonly SourceRow[],
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const named = rows.map((row) => ({ id: row.source_id, name: nameOf(row)[language] }));
  const lay = namedRows(named, options);
  const marks = rows.map((row, at) => ({
    at,
    start: 0,
    admitted: row.admitted ?? 0,
    reach: (row.admitted ?? 0) + (row.unknown ?? 0),
    label: labelOf(row, options),
    fill: isRest(row) ? color.bluePale : color.blue,
    ...strongIf(row.source_id, options),
    ...tell(breakdown, row, COLUMNS, {
      language,
      name: nameOf(row)[language],
      about: nameOf(row)[language],
      ...(isRest(row)
        ? {}
        : {
            key: { dimension: 'source', value: row.source_id },
            narrows: { source: row.source_id },
          }),
    }),
  }));
  const max = Math.max(1, ...marks.map(({ reach }) => reach));
  const labelWidth = Math.max(...marks.map(({ label }) => widthOf(label, FONT_SIZE.value)));
  const end = endWithRoom(0, max, lay.plotWidth, labelWidth);
  const counts = numberLabels(countTicks(max, lay.plotWidth / 90), 'count', language);
  const ticks = labelsAt('x', counts);
  const x = numberScale('x', 0, end, { ...ticks.built, title: words.people[language] });
  const { y } = lay;
  const bar = { type: 'bar', height: { band: 1 }, cursor: 'pointer' } as const;
  const layer: Layer[] = [
    {
      transform: ofPart('mark'),
      mark: { ...bar, color: color.bluePale },
      encoding: { y, x: x.channel('admitted'), x2: { field: 'reach' }, ...paled },
    },
    {
      transform: ofPart('mark'),
      mark: { ...bar, strokeWidth: 1.5 },
      encoding: {
        y,
        x: x.channel('start'),
        x2: { field: 'admitted' },
        fill: { field: 'fill', type: 'nominal', scale: null },
        ...strongOutline(color),
        ...paled,
      },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        align: 'left',
        dx: 7,
        baseline: 'middle',
        cursor: 'pointer',
        ...strongText,
      },
      encoding: {
        y,
        x: x.channel('reach'),
        text: { field: 'label', type: 'nominal' },
        ...paled,
      },
    },
  ];
  return {
    height: lay.height,
    margins: { above: 0, beneath: 32 },
    params: { ...lay.params, ...ticks.params, ...x.params },
    rows: rowsOf('mark', marks),
    layer,
  };
}

/** The rows of the first unit, of its last period. */
export function rowsOfOne({ rows }: SourceBreakdown): readonly SourceRow[] {
  const unit = rows[0]?.unit_id;
  const period = rows.findLast(({ unit_id }) => unit_id === unit)?.period;
  return rows.filter((row) => row.unit_id === unit && row.period === period);
}

export function nameOf({ source, source_en }: SourceRow): Message {
  return { vi: source, en: source_en === '' ? source : source_en };
}

/** Whether a row is what is left of a partition. */
function isRest({ source_id }: SourceRow): boolean {
  return /:(unknown|other)$/.test(source_id);
}

function rank(row: SourceRow): number {
  return isRest(row) ? -2 : (row.admitted ?? -1);
}

function labelOf(row: SourceRow, options: ChartOptions): string {
  const { language } = options;
  const count = formatColumn({ format: 'count' }, row, 'admitted', language);
  if (row.share === null) return count;
  const share = formatFigure(row.share, 'share', language);
  return widthOfChart(options) < NARROW_BELOW ? `${count} · ${share}` : `${count} (${share})`;
}

function titleOf(sorted: readonly SourceRow[]): Message {
  const own = sorted.filter((row) => !isRest(row));
  const most = own[0]?.admitted ?? null;
  if (most === null) return sourceWords.unknownCounts;
  if (most === 0) return sourceWords.nobody;
  const leaders = own.filter(({ admitted }) => admitted === most);
  return sourceWords.title(leaders.map(nameOf), leaders[0]!.share);
}
