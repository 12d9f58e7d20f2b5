import {
  addressOf,
  formatAddress,
  formatColumn,
  formatFigure,
  isolated,
  measuresOf,
  type Message,
  printed,
  type SourceBreakdown,
  type SourceRow,
  veiledIn,
  veilWords,
} from '@ketnap/core';
import { arrange } from './arrange.ts';
import { labelsAt, numberLabels, numberScale, shareTicks } from './axes.ts';
import type { Chart, ChartOptions, MarkDatum } from './chart.ts';
import { type Drawn, emptyChart, framed, type Layer, widthOfChart } from './frame.ts';
import { comparedWords } from './messages/compared.ts';
import { emptyWords } from './messages/empty.ts';
import { ofPart, rowsOf } from './rows.ts';
import { nameOf } from './sources.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { widestOf } from './text.ts';
import { twoSides } from './two-sides.ts';
import { endWithRoom, namedRows } from './unit-rows.ts';

/** One of two sides whose shares are compared. */
export interface ComparedShares {
  readonly name: string;
  readonly breakdown: SourceBreakdown;
  /** The rows of the breakdown that are of this side, at most one for each thing by which both are compared. */
  readonly rows: readonly SourceRow[];
}

/** What a share is of on each side: of a source, or of a unit. */
export type SharesBy = 'source' | 'unit';

interface Pair {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly [SourceRow, SourceRow];
  /** In hundredths of a point; null where one of both is not known or veiled. */
  readonly apart: number | null;
}

/** The shares of two sides on one scale, a line a source or a unit with a dot for each side and how far they are apart. */
export function sharesCompared(
  sides: readonly [ComparedShares, ComparedShares],
  by: SharesBy,
  options: ChartOptions,
): Chart {
  const { language } = options;
  const codes = new Set<string>();
  const notes = sides
    .flatMap(({ breakdown }) => breakdown.notes)
    .filter(({ code }) => !codes.has(code) && codes.add(code));
  const pairs = pairsOf(sides, by, options);
  if (pairs.length === 0) return emptyChart(emptyWords.sources, notes, options);
  const sorted = [...pairs].sort((a, b) => Math.abs(b.apart ?? -1) - Math.abs(a.apart ?? -1));
  const { shown } = arrange(sorted, ({ id }) => id, options);
  const title = titleOf(sorted)[language];
  const subtitle = comparedWords.share[by === 'source' ? 'bySource' : 'byUnit'][language];
  const told = shown.map(({ name, rows }) => `${name}: ${rows.map(textOf).join(', ')}`).join('; ');
  const description = `${title}. ${subtitle}. ${sides.map(({ name }) => name).join(', ')}. ${told}.`;
  return framed({ title, subtitle, description, notes }, draw(sides, shown, options), options);

  function textOf(row: SourceRow): string {
    return formatColumn({ format: 'share' }, row, 'share', language);
  }
}

function pairsOf(
  [one, other]: readonly [ComparedShares, ComparedShares],
  by: SharesBy,
  { language }: ChartOptions,
): Pair[] {
  const idOf = (row: SourceRow) => (by === 'source' ? row.source_id : row.unit_id);
  return one.rows.flatMap((row): Pair[] => {
    const beside = other.rows.find((two) => idOf(two) === idOf(row));
    if (!beside) return [];
    const name = isolated(by === 'source' ? nameOf(row)[language] : row.unit);
    return [{ id: idOf(row), name, rows: [row, beside], apart: apartOf(row, beside) }];
  });
}

/** From the second to the first, as both are printed. */
function apartOf(one: SourceRow, other: SourceRow): number | null {
  const exact = ({ admitted, total, share }: SourceRow) =>
    share === null || admitted === null || total === null ? null : ([admitted, total] as const);
  return printed(exact(other), exact(one), 'share')?.difference ?? null;
}

function titleOf([most]: readonly Pair[]): Message {
  const { share } = comparedWords;
  if (!most || most.apart === null) return share.unknown;
  if (most.apart === 0) return share.same;
  const points = (language: 'vi' | 'en') =>
    formatFigure(Math.abs(most.apart!) / 100, 'decimal', language);
  return {
    vi: share.most(most.name, points('vi')).vi,
    en: share.most(most.name, points('en')).en,
  };
}

function draw(
  sides: readonly [ComparedShares, ComparedShares],
  pairs: readonly Pair[],
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const styles = twoSides(color);
  const lay = namedRows(pairs, options, { rowHeight: 30 });
  const isVeiled = ({ rows }: Pair) => rows.some((row) => veiledIn(row, 'share') !== null);
  const lines = pairs.map((pair, at) => {
    const [first, second] = pair.rows.map(({ share }) => share);
    const known = pair.rows.flatMap(({ share }) => (share === null ? [] : [share]));
    const label =
      pair.apart === null
        ? isVeiled(pair)
          ? veilWords.kept[language]
          : '–'
        : formatFigure(pair.apart / 100, 'difference', language);
    return {
      at,
      from: first ?? second ?? 0,
      to: second ?? first ?? 0,
      end: Math.max(0, ...known),
      label,
      isKnown: pair.apart !== null,
      ...told(sides, pair, options),
    };
  });
  // The hollow dot of the second side lies upon the full one where both are at the same place.
  const dots = pairs.flatMap(({ rows }, at) =>
    rows.flatMap(({ share }, side) =>
      share === null
        ? []
        : [{ at, value: share, stroke: styles[side]!.stroke, fill: styles[side]!.fill }],
    ),
  );
  const max = Math.max(0.1, ...lines.map(({ end }) => end));
  const room = widestOf(
    lines.map(({ label }) => label),
    FONT_SIZE.value,
  );
  const end = endWithRoom(0, max, lay.plotWidth, room);
  const count = Math.min(5, widthOfChart(options) / 110);
  const ticks = labelsAt('x', numberLabels(shareTicks(0, max, count), 'share', language));
  const x = numberScale('x', 0, end, { ...ticks.built, title: null });
  const layer: Layer[] = [
    {
      transform: ofPart('mark'),
      mark: { type: 'rule', color: color.none, strokeWidth: 3, cursor: 'pointer' },
      encoding: { y: lay.y, x: x.channel('from'), x2: { field: 'to' } },
    },
    {
      transform: ofPart('dot'),
      mark: {
        type: 'point',
        size: 62,
        opacity: 1,
        strokeWidth: 1.8,
        stroke: { expr: 'datum.stroke' },
        fill: { expr: 'datum.fill' },
      },
      encoding: { y: lay.y, x: x.channel('value') },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'middle',
        dx: 11,
        cursor: 'pointer',
        fill: { expr: `datum.isKnown ? '${color.ink}' : '${color.soft}'` },
        fontWeight: { expr: 'datum.isKnown ? 600 : 400' },
      },
      encoding: { y: lay.y, x: x.channel('end'), text: { field: 'label', type: 'nominal' } },
    },
  ];
  return {
    height: lay.height,
    margins: { above: 0, beneath: 18 },
    params: { ...lay.params, ...ticks.params, ...x.params },
    rows: [...rowsOf('mark', lines), ...rowsOf('dot', dots)],
    layer,
  };
}

/** Both shares of a line, each with its address. */
function told(
  sides: readonly [ComparedShares, ComparedShares],
  { name, rows }: Pair,
  { language }: ChartOptions,
): MarkDatum {
  const measure = measuresOf('sourceBreakdown')['share']!;
  const figures = rows.map((row, side) => ({
    label: sides[side]!.name,
    text: formatColumn(measure, row, 'share', language),
    address: formatAddress(addressOf(sides[side]!.breakdown, row, 'share')),
  }));
  return { name, figures };
}
