import {
  formatFigure,
  formatPeriod,
  type QuotaAttainment,
  type Trend,
  withIsolatedNames,
} from '@ketnap/core';
import { countTicks, labelsAt, numberLabels, numberScale } from './axes.ts';
import type { Chart, ChartOptions, MarkDatum } from './chart.ts';
import { dayAxis, dayNumber, newYears, yearLabels } from './days.ts';
import { figuresOf, tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { quotaWords } from './messages/quota.ts';
import { bothDays, words } from './messages/shared.ts';
import { type Course, courseOf, paceTitleOf } from './pace-course.ts';
import { ofPart, rowsOf } from './rows.ts';
import { shownIfSelected } from './selection.ts';
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

function draw(
  monthly: Trend,
  quota: QuotaAttainment,
  course: Course,
  options: ChartOptions,
): Drawn {
  const color = tokensOf(options);
  const goal = goalOf(quota, course, options);
  const scales = scalesOf(course, goal?.label ?? [], options);
  const { x, y, from, to, max, params, height } = scales;
  const pace = goal
    ? [
        { day: from, pace: 0 },
        { day: to, pace: goal.target },
      ]
    : [];
  const layer: Layer[] = [
    {
      transform: ofPart('year'),
      mark: { type: 'rule', color: color.grid, strokeWidth: 1 },
      encoding: { x: x('day') },
    },
    {
      transform: ofPart('pace'),
      mark: { type: 'line', color: color.soft, strokeWidth: 1.5, strokeDash: [5, 4] },
      encoding: { x: x('day'), y: y('pace') },
    },
    {
      transform: [{ filter: "datum.part === 'start' || datum.part === 'mark'" }],
      mark: {
        type: 'line',
        color: color.blue,
        strokeWidth: 2.5,
        strokeJoin: 'round',
        invalid: 'break-paths-show-path-domains',
      },
      encoding: { x: x('day'), y: y('cumulative') },
    },
    ...goalLayers(scales, color),
    ...lastLayers(scales, color),
    {
      transform: ofPart('mark'),
      mark: { type: 'rect', fill: color.ink, cursor: 'pointer' },
      encoding: {
        x: x('begin'),
        x2: { field: 'day' },
        y: y('top'),
        y2: { field: 'foot' },
        ...shownIfSelected,
      },
    },
  ];
  return {
    height,
    margins: { above: 0, beneath: 19 },
    params,
    rows: [
      ...rowsOf('year', newYears(from, to)),
      ...rowsOf('pace', pace),
      ...rowsOf('start', startOf(course)),
      ...rowsOf('mark', pointsOf(monthly, course, max, options)),
      ...rowsOf('goal', goal ? [goal] : []),
    ],
    layer,
  };
}

type Scales = ReturnType<typeof scalesOf>;

/** The months, each standing at its last day counted; the last one that is known has its number. */
function pointsOf(
  monthly: Trend,
  { rows, start, end }: Course,
  max: number,
  { language }: ChartOptions,
) {
  const last = rows.findLastIndex(({ cumulative }) => cumulative !== null);
  return rows.map((row, i) => {
    const day = dayNumber(row.to);
    return {
      begin: i === 0 ? start - 1 : dayNumber(row.from) - 1,
      day,
      cumulative: row.cumulative,
      top: max,
      foot: 0,
      ...(i === last
        ? {
            label: formatFigure(row.cumulative, 'count', language),
            // Early in the term the number stands at the right of its dot.
            isEarly: day - start < (end - start) / 5,
          }
        : {}),
      ...tell(monthly, row, ['cumulative', 'admitted'], {
        language,
        name: formatPeriod(row.period, language),
        about: formatPeriod(row.period, language),
        key: { dimension: 'period', value: row.period },
        narrows: { asOf: row.to },
      }),
    };
  });
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
  const datum: MarkDatum = {
    name: quotaWords.goal[language],
    figures: figuresOf(quota, course.quota, columns, language),
  };
  const label = quotaWords.target(formatFigure(target, 'count', language))[language].split('\n');
  return { ...datum, day: end, target, label };
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
  const years = labelsAt('x', yearLabels(start, to, plotWidth));
  const ticks = numberLabels(countTicks(max * 1.04, height / 46), 'count', language);
  const counts = labelsAt('y', ticks);
  const x = numberScale('x', from, far, { ...years.built, ...dayAxis });
  const y = numberScale('y', 0, max * 1.12, { ...counts.built, title: null });
  return {
    from,
    to,
    max,
    height,
    params: { ...years.params, ...counts.params, ...x.params, ...y.params },
    x: x.channel,
    y: y.channel,
  };
}

function goalLayers({ x, y }: Scales, { red }: Tokens): Layer[] {
  return [
    {
      transform: ofPart('goal'),
      mark: {
        type: 'tick',
        orient: 'horizontal',
        color: red,
        thickness: 2.5,
        size: MARK,
        opacity: 1,
        cursor: 'pointer',
      },
      encoding: { x: x('day'), y: y('target') },
    },
    {
      transform: ofPart('goal'),
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
      encoding: { x: x('day'), y: y('target'), text: { field: 'label', type: 'nominal' } },
    },
  ];
}

/** The last month as a dot with its number. */
function lastLayers({ x, y }: Scales, { blue }: Tokens): Layer[] {
  const transform = ofPart('mark', 'isValid(datum.label)');
  const place = { x: x('day'), y: y('cumulative') };
  return [
    {
      transform,
      mark: { type: 'point', filled: true, opacity: 1, size: 60, color: blue },
      encoding: place,
    },
    {
      transform,
      mark: {
        type: 'text',
        align: { expr: "datum.isEarly ? 'left' : 'right'" },
        dx: { expr: 'datum.isEarly ? 8 : -8' },
        dy: -10,
        fontWeight: 600,
        color: blue,
      },
      encoding: { ...place, text: { field: 'label', type: 'nominal' } },
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
