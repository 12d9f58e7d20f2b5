import {
  formatFigure,
  formatPeriod,
  type QuotaAttainment,
  type Trend,
  withIsolatedNames,
} from '@ketnap/core';
import { countTicks, labelsAt, numberLabels, quantity } from './axes.ts';
import type { Chart, ChartOptions, MarkDatum } from './chart.ts';
import { dayNumber, newYears, yearLabels } from './days.ts';
import { figuresOf, tell, told } from './figures.ts';
import { emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { quotaWords } from './messages/quota.ts';
import { bothDays, words } from './messages/shared.ts';
import { type Course, courseOf, paceTitleOf } from './pace-course.ts';
import { FONT_SIZE, type Tokens, tokensOf } from './theme.ts';
import { widestOf } from './text.ts';

/** Pixels that the labels of the axes take at the left, and the red mark at the right. */
const AXIS = 46;
const MARK = 20;

/**
 * Admissions so far, month by month, against an even pace to the term's target. Of several units the
 * first is drawn; a trend of one source has no pace, as targets are for all admissions.
 */
export function cumulativePace(
  monthly: Trend,
  quota: QuotaAttainment,
  options: ChartOptions,
): Chart {
  const { language } = options;
  const course = courseOf(withIsolatedNames(monthly), quota);
  const [first] = course.rows;
  const last = course.rows.at(-1);
  if (!first || !last) return emptyChart(emptyWords.pace, monthly.notes, options);
  const title = paceTitleOf(course)[language];
  const days = bothDays(first.from, last.to);
  const { source } = monthly;
  const only = source ? `; ${words.onlySource(source)[language]}` : '';
  const subtitle =
    quotaWords.paceSubtitle(first.unit, days, course.target !== null)[language] + only;
  const codes = new Set(monthly.notes.map(({ code }) => code));
  const notes = [...monthly.notes, ...quota.notes.filter(({ code }) => !codes.has(code))];
  const description = `${title}. ${subtitle}. ${yearEnds(course, options)}`;
  return framed(
    { title, subtitle, description, notes },
    draw(monthly, quota, course, options),
    options,
  );
}

function draw(monthly: Trend, quota: QuotaAttainment, course: Course, options: ChartOptions) {
  const color = tokensOf(options);
  const goal = goalOf(quota, course, options);
  const scales = scalesOf(course, goal?.label ?? [], options);
  const { x, y, from, to } = scales;
  const points = pointsOf(monthly, course, options);
  const pace = goal
    ? [
        { day: from, pace: 0 },
        { day: to, pace: goal.target },
      ]
    : [];
  const layer: Layer[] = [
    {
      data: { values: newYears(from, to) },
      mark: { type: 'rule', color: color.grid, strokeWidth: 1 },
      encoding: { x: x('day') },
    },
    {
      data: { values: pace },
      mark: { type: 'line', color: color.soft, strokeWidth: 1.5, strokeDash: [5, 4] },
      encoding: { x: x('day'), y: y('pace') },
    },
    {
      data: { values: [...startOf(course), ...points] },
      mark: {
        type: 'line',
        color: color.blue,
        strokeWidth: 2.5,
        strokeJoin: 'round',
        invalid: 'break-paths-show-path-domains',
      },
      encoding: { x: x('day'), y: y('cumulative') },
    },
    ...goalMarks(goal, scales, color),
    ...lastMarks(points, scales, options),
    {
      data: { values: points.map((point) => ({ ...point, top: scales.max, foot: 0 })) },
      mark: { type: 'rect', color: 'transparent', cursor: 'pointer' },
      encoding: {
        x: x('begin'),
        x2: { field: 'day' },
        y: y('top'),
        y2: { field: 'foot' },
        ...told,
      },
    },
  ];
  return { height: scales.height, layer };
}

type Points = ReturnType<typeof pointsOf>;
type Goal = NonNullable<ReturnType<typeof goalOf>>;
type Scales = ReturnType<typeof scalesOf>;

/** The months, each standing at its last day counted. */
function pointsOf(monthly: Trend, { rows, start }: Course, { language }: ChartOptions) {
  return rows.map((row, i) => ({
    begin: i === 0 ? start - 1 : dayNumber(row.from) - 1,
    day: dayNumber(row.to),
    cumulative: row.cumulative,
    ...tell(monthly, row, ['cumulative', 'admitted'], {
      language,
      about: formatPeriod(row.period, language),
      narrows: { asOf: row.to },
    }),
  }));
}

/** Nobody at the term's beginning, where the months begin with it. */
function startOf({ rows, start }: Course): { day: number; cumulative: number }[] {
  return dayNumber(rows[0]!.from) === start ? [{ day: start - 1, cumulative: 0 }] : [];
}

/** The target as a mark at the term's end; null where there is none to keep pace with. */
function goalOf(quota: QuotaAttainment, course: Course, { language }: ChartOptions) {
  const { target, end } = course;
  if (!course.quota || target === null || target <= 0) return null;
  const columns = ['target', 'attainment', 'gap', 'pace'];
  const figures: MarkDatum['figures'] = figuresOf(quota, course.quota, columns, language);
  const tip = figures.map(({ label, text }) => `${label}: ${text}`).join('; ');
  const label = quotaWords.target(formatFigure(target, 'count', language))[language].split('\n');
  return { day: end, target, label, figures, tip };
}

function scalesOf({ rows, target, start, end }: Course, label: string[], options: ChartOptions) {
  const { language } = options;
  const width = widthOfChart(options);
  const height = width < NARROW_BELOW ? 190 : 260;
  const max = Math.max(1, target ?? 0, ...rows.map(({ cumulative }) => cumulative ?? 0));
  const [from, to] = [start - 1, end];
  const room = label.length === 0 ? 14 : widestOf(label, FONT_SIZE.value) + MARK + 4;
  const plotWidth = width - AXIS - room;
  const far = to + ((to - from) * room) / plotWidth;
  const years = { ...labelsAt(yearLabels(from, to, plotWidth)), grid: false, title: null };
  const ticks = countTicks(max * 1.04, height / 46);
  const counts = { ...numberLabels(ticks, 'count', language), title: null };
  return {
    from,
    to,
    max,
    height,
    x: (field: string) => quantity(field, from, far, years),
    y: (field: string) => quantity(field, 0, max * 1.12, counts),
  };
}

function goalMarks(goal: Goal | null, { x, y }: Scales, { red }: Tokens): Layer[] {
  const data = { values: goal ? [goal] : [] };
  const place = { x: x('day'), y: y('target') };
  return [
    {
      data,
      mark: {
        type: 'tick',
        orient: 'horizontal',
        color: red,
        thickness: 2.5,
        size: MARK,
        opacity: 1,
        cursor: 'pointer',
      },
      encoding: { ...place, ...told },
    },
    {
      data,
      mark: {
        type: 'text',
        color: red,
        align: 'left',
        baseline: 'middle',
        dx: 15,
        dy: -7,
        lineHeight: 14,
        fontWeight: 600,
        cursor: 'pointer',
      },
      encoding: { ...place, text: { field: 'label', type: 'nominal' }, ...told },
    },
  ];
}

/** The last month as a dot with its number; early in the term that stands at the right of the dot. */
function lastMarks(points: Points, { x, y, from, to }: Scales, options: ChartOptions): Layer[] {
  const { blue } = tokensOf(options);
  const last = points.findLast(({ cumulative }) => cumulative !== null);
  if (!last) return [];
  const isEarly = last.day - from < (to - from) / 5;
  const label = formatFigure(last.cumulative, 'count', options.language);
  const data = { values: [{ ...last, label }] };
  const place = { x: x('day'), y: y('cumulative') };
  const side = isEarly
    ? ({ align: 'left', dx: 8 } as const)
    : ({ align: 'right', dx: -8 } as const);
  return [
    {
      data,
      mark: { type: 'point', filled: true, opacity: 1, size: 60, color: blue },
      encoding: { ...place, ...told },
    },
    {
      data,
      mark: { type: 'text', ...side, dy: -10, fontWeight: 600, color: blue, fontSize: 13 },
      encoding: { ...place, text: { field: 'label', type: 'nominal' }, ...told },
    },
  ];
}

/** What had been counted by the end of each calendar year, and at the end. */
function yearEnds({ rows }: Course, { language }: ChartOptions): string {
  const ends = rows.filter(({ to }, i) => to.endsWith('-12-31') || i === rows.length - 1);
  return ends
    .map(
      ({ to, cumulative }) =>
        `${formatFigure(to, 'day', language)}: ${formatFigure(cumulative, 'count', language)}`,
    )
    .join('; ');
}
