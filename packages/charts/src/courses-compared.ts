import { formatFigure, formatPeriod, type Message, type Trend, type TrendRow } from '@ketnap/core';
import { apart } from './apart.ts';
import { countTicks, labelsAt, numberLabels, numberScale, shareTicks } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis, dayNumber, newYears, yearLabels } from './days.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { comparedWords } from './messages/compared.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays } from './messages/shared.ts';
import { ofPart, rowsOf } from './rows.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { widestOf } from './text.ts';
import { twoSides } from './two-sides.ts';

/** One of two courses: what one unit, or one source, has counted month by month. */
export interface ComparedCourse {
  readonly name: string;
  readonly monthly: Trend;
  /** What all months are counted against; null where there is no target. */
  readonly target: number | null;
}

/** Pixels that the labels of the axes take at the left, and those of a line of a label. */
const AXIS = 46;
const LINE = 16;

interface Line {
  readonly name: string;
  readonly monthly: Trend;
  readonly rows: readonly TrendRow[];
  /** What is drawn of a running sum. */
  readonly valueOf: (row: TrendRow) => number;
}

/**
 * The running sums of two courses on one scale: shares of their targets where both have one, else counts.
 * Of several units in a trend the first is drawn.
 *
 * @param term first and last day, ISO, over which an even pace to the targets goes
 */
export function coursesCompared(
  courses: readonly [ComparedCourse, ComparedCourse],
  term: { readonly from: string; readonly to: string },
  options: ChartOptions,
): Chart {
  const { language } = options;
  const isShare = courses.every(({ target }) => target !== null && target > 0);
  const lines = courses.map(({ name, monthly, target }): Line => ({
    name,
    monthly,
    rows: monthly.rows.filter(
      (row) => row.unit_id === monthly.rows[0]!.unit_id && row.cumulative !== null,
    ),
    valueOf: ({ cumulative }) => (isShare ? cumulative! / target! : cumulative!),
  }));
  const codes = new Set<string>();
  const notes = lines
    .flatMap(({ monthly }) => monthly.notes)
    .filter(({ code }) => !codes.has(code) && codes.add(code));
  if (lines.some(({ rows }) => rows.length === 0))
    return emptyChart(emptyWords.pace, notes, options);
  const ends = lines.flatMap(({ rows }) => [rows[0]!.from, rows.at(-1)!.to]).sort();
  const days = bothDays(ends[0]!, ends.at(-1)!);
  const title = titleOf(lines)[language];
  const { ofTargets, ofCounts } = comparedWords.course;
  const subtitle = (isShare ? ofTargets(days) : ofCounts(days))[language];
  const told = lines.map(({ name, rows, valueOf }) => {
    const last = rows.at(-1)!;
    return `${name}: ${formatFigure(valueOf(last), isShare ? 'share' : 'count', language)}`;
  });
  const description = `${title}. ${subtitle}. ${told.join('; ')}.`;
  return framed(
    { title, subtitle, description, notes },
    draw(lines, isShare, term, options),
    options,
  );
}

/** Who is ahead at the last month that both have, and since when. */
function titleOf([one, other]: readonly Line[]): Message {
  const { ahead, aheadSince, even } = comparedWords.course;
  const common = one!.rows.flatMap((row) => {
    const beside = other!.rows.find(({ period }) => period === row.period);
    return beside ? [{ row, by: Math.sign(one!.valueOf(row) - other!.valueOf(beside)) }] : [];
  });
  const last = common.at(-1)?.by ?? 0;
  if (last === 0) return even;
  const { name } = last > 0 ? one! : other!;
  const turned = common.findLastIndex(({ by }) => by !== last) + 1;
  if (turned === 0) return ahead(name);
  const { period } = common[turned]!.row;
  return aheadSince(name, { vi: formatPeriod(period, 'vi'), en: formatPeriod(period, 'en') });
}

function draw(
  lines: readonly Line[],
  isShare: boolean,
  term: { readonly from: string; readonly to: string },
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const format = isShare ? 'share' : 'count';
  const width = widthOfChart(options);
  const height = width < NARROW_BELOW ? 200 : 250;
  const start = Math.min(...lines.map(({ rows }) => dayNumber(rows[0]!.from))) - 1;
  const last = Math.max(...lines.map(({ rows }) => dayNumber(rows.at(-1)!.to)));
  const sides = twoSides(color);
  const points = lines.map(({ name, monthly, rows, valueOf }, side) =>
    rows.map((row) => ({
      side,
      ...sides[side]!,
      day: dayNumber(row.to),
      value: valueOf(row),
      ...tell(monthly, row, ['cumulative', 'admitted'], {
        language,
        name: `${name}, ${formatPeriod(row.period, language)}`,
        about: formatPeriod(row.period, language),
        line: side,
      }),
    })),
  );
  const max = Math.max(1, ...points.flat().map(({ value }) => value));
  const top = max * 1.08;
  const labels = points.map((own) => formatFigure(own.at(-1)!.value, format, language));
  const room = widestOf(labels, FONT_SIZE.value) + 16;
  const plotWidth = width - AXIS - room;
  const far = last + ((last - start) * room) / plotWidth;
  const places = apart(
    points.map((own) => own.at(-1)!.value),
    (top * LINE) / height,
  );
  const ends = points.map((own, side) => {
    const { day, value, stroke, fill } = own.at(-1)!;
    return { side, day, value, stroke, fill, label: labels[side]!, labelAt: places[side]! };
  });
  const begin = lines.flatMap(({ rows }, side) =>
    dayNumber(rows[0]!.from) - 1 === start ? [{ side, ...sides[side]!, day: start, value: 0 }] : [],
  );
  const [first, whole] = [dayNumber(term.from) - 1, dayNumber(term.to) - dayNumber(term.from) + 1];
  const pace = isShare
    ? [Math.max(start, first), last].map((day) => ({ day, value: (day - first) / whole }))
    : [];
  const years = labelsAt('x', yearLabels(start + 1, last, plotWidth));
  const ticks = isShare ? shareTicks(0, top, height / 60) : countTicks(top, height / 46);
  const counts = labelsAt('y', numberLabels(ticks, format, language));
  const x = numberScale('x', start, far, { ...years.built, ...dayAxis });
  const y = numberScale('y', 0, top, { ...counts.built, title: null });
  const place = { x: x.channel('day'), y: y.channel('value') };
  const layer: Layer[] = [
    {
      transform: ofPart('year'),
      mark: { type: 'rule', color: color.grid, strokeWidth: 1 },
      encoding: { x: x.channel('day') },
    },
    {
      transform: ofPart('goal'),
      mark: { type: 'rule', color: color.red, strokeWidth: 1.2 },
      encoding: { y: y.channel('value') },
    },
    {
      transform: ofPart('pace'),
      mark: { type: 'line', color: color.soft, strokeWidth: 0.8 },
      encoding: place,
    },
    {
      transform: [{ filter: "datum.part === 'begin' || datum.part === 'mark'" }],
      mark: {
        type: 'line',
        stroke: { expr: 'datum.stroke' },
        strokeDash: { expr: 'datum.dash' },
        strokeWidth: 2.2,
        strokeJoin: 'round',
      },
      encoding: { ...place, detail: { field: 'side', type: 'nominal' } },
    },
    {
      transform: ofPart('mark'),
      mark: { type: 'point', size: 90, fill: color.ink, fillOpacity: 0, strokeWidth: 0 },
      encoding: place,
    },
    {
      transform: ofPart('end'),
      mark: {
        type: 'point',
        size: 52,
        opacity: 1,
        strokeWidth: 1.8,
        stroke: { expr: 'datum.stroke' },
        fill: { expr: 'datum.fill' },
      },
      encoding: place,
    },
    {
      transform: ofPart('end'),
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'middle',
        dx: 9,
        fontWeight: 600,
        fill: { expr: 'datum.stroke' },
      },
      encoding: {
        x: x.channel('day'),
        y: y.channel('labelAt'),
        text: { field: 'label', type: 'nominal' },
      },
    },
  ];
  return {
    height,
    margins: { above: 0, beneath: 19 },
    params: { ...years.params, ...counts.params, ...x.params, ...y.params },
    rows: [
      ...rowsOf('year', newYears(start + 1, last)),
      ...rowsOf('goal', isShare ? [{ value: 1 }] : []),
      ...rowsOf('pace', pace),
      ...rowsOf('begin', begin),
      ...rowsOf('mark', points.flat()),
      ...rowsOf('end', ends),
    ],
    layer,
  };
}
