import {
  formatFigure,
  formatPeriod,
  isoDay,
  type Message,
  type Trend,
  type TrendRow,
} from '@ketnap/core';
import { apart } from './apart.ts';
import {
  countTicks,
  type Labels,
  labelsAt,
  numberLabels,
  numberScale,
  shareTicks,
} from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayAxis, dayNumber, newYears, yearLabels } from './days.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { comparedWords } from './messages/compared.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays } from './messages/shared.ts';
import { trendWords } from './messages/trends.ts';
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
  /** First and last day, ISO, of the term over which an even pace goes; courses of two terms begin at one place. */
  readonly term: { readonly from: string; readonly to: string };
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
  /** First and last day of the term. */
  readonly from: number;
  readonly to: number;
}

/** Days of a mean month. */
const MONTH = 30.4375;

/**
 * The running sums of two courses on one scale: shares of their targets where both have one, else counts.
 * Of several units in a trend the first is drawn.
 */
export function coursesCompared(
  courses: readonly [ComparedCourse, ComparedCourse],
  options: ChartOptions,
): Chart {
  const { language } = options;
  const isShare = courses.every(({ target }) => target !== null && target > 0);
  const lines = courses.map(({ name, monthly, target, term }): Line => ({
    name,
    monthly,
    rows: monthly.rows.filter(
      (row) => row.unit_id === monthly.rows[0]!.unit_id && row.cumulative !== null,
    ),
    valueOf: ({ cumulative }) => (isShare ? cumulative! / target! : cumulative!),
    from: dayNumber(term.from),
    to: dayNumber(term.to),
  }));
  const codes = new Set<string>();
  const notes = lines
    .flatMap(({ monthly }) => monthly.notes)
    .filter(({ code }) => !codes.has(code) && codes.add(code));
  if (lines.some(({ rows }) => rows.length === 0))
    return emptyChart(emptyWords.pace, notes, options);
  const ends = lines.flatMap(({ rows }) => [rows[0]!.from, rows.at(-1)!.to]).sort();
  const days = areTerms(lines) ? null : bothDays(ends[0]!, ends.at(-1)!);
  const title = titleOf(lines)[language];
  const { ofTargets, ofCounts } = comparedWords.course;
  const subtitle = (isShare ? ofTargets(days) : ofCounts(days))[language];
  const told = lines.map(({ name, rows, valueOf }) => {
    const last = rows.at(-1)!;
    return `${name}: ${formatFigure(valueOf(last), isShare ? 'share' : 'count', language)}`;
  });
  const description = `${title}. ${subtitle}. ${told.join('; ')}.`;
  return framed({ title, subtitle, description, notes }, draw(lines, isShare, options), options);
}

/** Who is ahead at the last month that both have, and since when. */
function titleOf([one, other]: readonly Line[]): Message {
  const { ahead, aheadSince, aheadSinceMonth, even } = comparedWords.course;
  const common = one!.rows.flatMap((row) => {
    const beside = other!.rows.find((two) => monthIn(two, other!) === monthIn(row, one!));
    return beside ? [{ row, by: Math.sign(one!.valueOf(row) - other!.valueOf(beside)) }] : [];
  });
  const last = common.at(-1)?.by ?? 0;
  if (last === 0) return even;
  const { name } = last > 0 ? one! : other!;
  const turned = common.findLastIndex(({ by }) => by !== last) + 1;
  if (turned === 0) return ahead(name);
  const { row } = common[turned]!;
  if (areTerms([one!, other!])) return aheadSinceMonth(name, monthIn(row, one!) + 1);
  const { period } = row;
  return aheadSince(name, { vi: formatPeriod(period, 'vi'), en: formatPeriod(period, 'en') });
}

/** Whether the courses are of two terms, which are laid upon each other. */
function areTerms([one, other]: readonly Line[]): boolean {
  return one!.from !== other!.from;
}

/** The month of a row, counted from that in which the term begins. */
function monthIn({ to }: TrendRow, { from }: Line): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(isoDay(from));
}

function draw(lines: readonly Line[], isShare: boolean, options: ChartOptions): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const format = isShare ? 'share' : 'count';
  const width = widthOfChart(options);
  const height = width < NARROW_BELOW ? 200 : 250;
  const isOfTerms = areTerms(lines);
  // Days are counted from the beginning of the term, or of the first course.
  const first = Math.min(...lines.map(({ rows }) => dayNumber(rows[0]!.from)));
  const zeroOf = ({ from }: Line) => (isOfTerms ? from : first) - 1;
  const last = Math.max(...lines.map((line) => dayNumber(line.rows.at(-1)!.to) - zeroOf(line)));
  const sides = twoSides(color);
  const points = lines.map((line, side) =>
    line.rows.map((row) => ({
      side,
      ...sides[side]!,
      day: dayNumber(row.to) - zeroOf(line),
      value: line.valueOf(row),
      ...tell(line.monthly, row, ['cumulative', 'admitted'], {
        language,
        name: `${line.name}, ${formatPeriod(row.period, language)}`,
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
  const far = last + (last * room) / plotWidth;
  const places = apart(
    points.map((own) => own.at(-1)!.value),
    (top * LINE) / height,
  );
  const ends = points.map((own, side) => {
    const { day, value, stroke, fill } = own.at(-1)!;
    return { side, day, value, stroke, fill, label: labels[side]!, labelAt: places[side]! };
  });
  const begin = lines.flatMap((line, side) =>
    dayNumber(line.rows[0]!.from) - 1 === zeroOf(line)
      ? [{ side, ...sides[side]!, day: 0, value: 0 }]
      : [],
  );
  const [line] = lines as readonly [Line];
  const paceOn = (day: number) => (day + zeroOf(line) + 1 - line.from) / (line.to - line.from + 1);
  const pace = isShare
    ? [Math.max(0, line.from - 1 - zeroOf(line)), last].map((day) => ({ day, value: paceOn(day) }))
    : [];
  const newYearDays = isOfTerms
    ? Array.from({ length: Math.ceil(last / MONTH / 12) }, (_, at) => (at + 1) * 12 * MONTH)
    : newYears(first, first + last - 1).map(({ day }) => day - first + 1);
  const timeLabels: Labels = isOfTerms
    ? [0, ...newYearDays].map((day) => [day, String(Math.round(day / MONTH))])
    : yearLabels(first, first + last - 1, plotWidth).map(([day, text]) => [day - first + 1, text]);
  const times = labelsAt(
    'x',
    timeLabels.filter(([day]) => day <= last),
  );
  const ticks = isShare ? shareTicks(0, top, height / 60) : countTicks(top, height / 46);
  const counts = labelsAt('y', numberLabels(ticks, format, language));
  const x = numberScale('x', 0, far, {
    ...times.built,
    ...dayAxis,
    ...(isOfTerms ? { title: trendWords.termAxis[language], titleAnchor: 'start' } : {}),
  } as const);
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
    margins: { above: 0, beneath: isOfTerms ? 34 : 19 },
    params: { ...times.params, ...counts.params, ...x.params, ...y.params },
    rows: [
      ...rowsOf(
        'year',
        newYearDays.filter((day) => day <= last).map((day) => ({ day })),
      ),
      ...rowsOf('goal', isShare ? [{ value: 1 }] : []),
      ...rowsOf('pace', pace),
      ...rowsOf('begin', begin),
      ...rowsOf('mark', points.flat()),
      ...rowsOf('end', ends),
    ],
    layer,
  };
}
