import {
  formatFigure,
  formatPeriod,
  type Message,
  type QuotaAttainment,
  type QuotaRow,
  type Trend,
  type TrendRow,
} from '@ketnap/core';
import { countTicks, labelsAt, numberLabels, quantity } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { dayNumber, newYears, yearLabels } from './days.ts';
import { figuresOf, tell, told } from './figures.ts';
import { emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { quotaWords } from './messages/quota.ts';
import { bothDays, words } from './messages/shared.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { widestOf } from './text.ts';

/** Between the words of the target's label, where its second line begins. */
const NO_BREAK = '\n';

/** The pace of a term: what is counted up to the end of each month, and the even way to the target. */
interface Course {
  readonly rows: readonly TrendRow[];
  readonly quota: QuotaRow | null;
  /** Null where there is no target, or only one source is counted. */
  readonly target: number | null;
  readonly start: number;
  /** Last day of the term, also after the last day counted. */
  readonly end: number;
}

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
  const course = courseOf(monthly, quota);
  const [first] = course.rows;
  const last = course.rows.at(-1);
  if (!first || !last) {
    const name = quota.rows[0]?.unit ?? '–';
    const subtitle = quotaWords.paceSubtitle(name, { vi: '–', en: '–' }, false);
    return emptyChart(subtitle[language], monthly.notes, options);
  }
  const title = titleOf(course)[language];
  const days = bothDays(first.from, last.to);
  const { source } = monthly.options;
  const only = source === undefined ? '' : `; ${words.onlySource(source)[language]}`;
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

function courseOf(monthly: Trend, quota: QuotaAttainment): Course {
  const unit = monthly.rows[0]?.unit_id ?? quota.rows[0]?.unit_id;
  const goal = quota.rows.findLast(({ unit_id }) => unit_id === unit) ?? null;
  const within = (row: TrendRow) => goal === null || (row.to >= goal.from && row.from <= goal.to);
  const rows = monthly.rows.filter((row) => row.unit_id === unit && within(row));
  const [first] = rows;
  const target = monthly.options.source === undefined ? (goal?.target ?? null) : null;
  if (!first) return { rows, quota: goal, target, start: 0, end: 0 };
  const start = dayNumber(goal?.from ?? first.from);
  const last = dayNumber(rows.at(-1)!.to);
  if (!goal || goal.elapsed <= 0) return { rows, quota: goal, target, start, end: last };
  const counted = dayNumber(goal.to) - start + 1;
  const end = start + Math.round(counted / goal.elapsed) - 1;
  return { rows, quota: goal, target, start, end: Math.max(end, last) };
}

/** The part of the target that an even pace asks for by the end of a day. */
function paceOn({ start, end, target }: Course, day: number): number {
  return ((target ?? 0) * (day - start + 1)) / (end - start + 1);
}

function titleOf(course: Course): Message {
  const { paceTitle } = quotaWords;
  const { rows, target, end } = course;
  const points = rows.filter(({ cumulative }) => cumulative !== null);
  const last = points.at(-1);
  if (!last) return paceTitle.noCount;
  const count = last.cumulative!;
  if (target === null || target <= 0) return paceTitle.noTarget(count);
  const gap = count - target;
  const isOver = dayNumber(last.to) >= end;
  const ahead = points.map((row) => row.cumulative! >= paceOn(course, dayNumber(row.to)) - 1e-9);
  const turned = ahead.lastIndexOf(!ahead.at(-1)!) + 1;
  const month = bothPeriod(points[turned]!.period);
  if (!ahead.at(-1)) {
    if (isOver) return paceTitle.missed(-gap);
    return turned === 0
      ? joined(paceTitle.behind, paceTitle.left(-gap))
      : paceTitle.behindSince(month);
  }
  if (isOver && turned > 0) return paceTitle.reached(gap);
  const pace = turned > 0 ? paceTitle.aheadSince(month) : paceTitle.ahead;
  return gap >= 0 ? joined(pace, paceTitle.over(gap)) : pace;
}

function draw(monthly: Trend, quota: QuotaAttainment, course: Course, options: ChartOptions) {
  const { language } = options;
  const color = tokensOf(options);
  const width = widthOfChart(options);
  const { rows, target, start, end } = course;
  const count = (value: number | null) => formatFigure(value, 'count', language);
  const counted = rows.filter(({ cumulative }) => cumulative !== null);
  const max = Math.max(1, target ?? 0, ...counted.map(({ cumulative }) => cumulative!));
  const goal =
    course.quota && target !== null
      ? figuresOf(quota, course.quota, ['target', 'attainment', 'pace'], language)
      : [];
  const points = rows.map((row, i) => ({
    begin: i === 0 ? start - 1 : dayNumber(row.from) - 1,
    day: dayNumber(row.to),
    cumulative: row.cumulative,
    top: max,
    ...tell(monthly, row, ['cumulative', 'admitted'], {
      language,
      about: formatPeriod(row.period, language),
      narrows: { asOf: row.to },
    }),
  }));
  const line = [{ day: start - 1, cumulative: 0 }, ...points];
  const last = points.findLast(({ cumulative }) => cumulative !== null);
  const height = width < NARROW_BELOW ? 190 : 260;
  const goalLabel = target === null ? '' : quotaWords.target(count(target))[language];
  const lastLabel = last ? count(last.cumulative) : '';
  const [from, to] = [start - 1, end];
  const plotWidth = width - 46;
  const goalLines = goalLabel.split(NO_BREAK);
  const room = goalLabel === '' ? 14 : widestOf(goalLines, FONT_SIZE.value) + 22;
  const far = to + ((to - from) * room) / (plotWidth - room);
  const ticks = countTicks(max * 1.04, height / 46);
  const x = (field: string) =>
    quantity(field, from, far, {
      ...labelsAt(yearLabels(from, to, plotWidth - room)),
      grid: false,
      title: null,
    });
  const y = (field: string) =>
    quantity(field, 0, max * 1.12, { ...numberLabels(ticks, 'count', language), title: null });
  const isEarly = last !== undefined && last.day - from < (to - from) / 5;
  const gridX = newYears(from, to).map(({ day }) => ({ day, low: 0 }));
  const pace =
    target === null || target <= 0
      ? []
      : [
          { day: from, pace: 0 },
          { day: to, pace: target },
        ];
  const layer: Layer[] = [
    {
      data: { values: gridX },
      mark: { type: 'rule', color: color.grid, strokeWidth: 1 },
      encoding: { x: x('day') },
    },
    {
      data: { values: pace },
      mark: { type: 'line', color: color.soft, strokeWidth: 1.5, strokeDash: [5, 4] },
      encoding: { x: x('day'), y: y('pace') },
    },
    {
      data: { values: line },
      mark: {
        type: 'line',
        color: color.blue,
        strokeWidth: 2.5,
        strokeJoin: 'round',
        invalid: 'break-paths-show-path-domains',
      },
      encoding: { x: x('day'), y: y('cumulative') },
    },
    ...goalMarks(
      pace.length > 0 ? { day: to, target: target!, label: goalLines, figures: goal } : null,
      color,
    ),
    {
      data: { values: last ? [{ ...last, label: lastLabel }] : [] },
      layer: [
        {
          mark: { type: 'point', filled: true, opacity: 1, size: 60, color: color.blue },
          encoding: { x: x('day'), y: y('cumulative') },
        },
        {
          mark: {
            type: 'text',
            ...(isEarly ? { align: 'left', dx: 8 } : { align: 'right', dx: -8 }),
            dy: -10,
            fontWeight: 600,
            color: color.blue,
            fontSize: 13,
          },
          encoding: { x: x('day'), y: y('cumulative'), text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
    {
      data: { values: points },
      mark: { type: 'rect', color: 'transparent', cursor: 'pointer' },
      encoding: {
        x: x('begin'),
        x2: { field: 'day' },
        y: y('top'),
        y2: { datum: 0 },
        ...told,
      },
    },
  ];
  return { height, layer };

  function goalMarks(
    mark: { day: number; target: number; label: string[]; figures: typeof goal } | null,
    { red }: typeof color,
  ): Layer[] {
    if (!mark) return [];
    const tip = mark.figures.map(({ label, text }) => `${label}: ${text}`).join('; ');
    const data = { values: [{ ...mark, tip }] };
    return [
      {
        data,
        mark: {
          type: 'tick',
          orient: 'horizontal',
          color: red,
          thickness: 2.5,
          size: 20,
          opacity: 1,
          cursor: 'pointer',
        },
        encoding: { x: x('day'), y: y('target'), ...told },
      },
      {
        data,
        mark: {
          type: 'text',
          color: red,
          align: 'left',
          baseline: 'middle',
          dx: 15,
          lineHeight: 14,
          dy: -7,
          fontWeight: 600,
        },
        encoding: {
          x: x('day'),
          y: y('target'),
          text: { field: 'label', type: 'nominal' },
          ...told,
        },
      },
    ];
  }
}

/** What had been counted by the end of each calendar year, and at the end. */
function yearEnds({ rows }: Course, { language }: ChartOptions): string {
  const ends = rows.filter(({ to }, i) => to.endsWith('-12-31') || i === rows.length - 1);
  return ends
    .map(
      ({ to, cumulative }) =>
        `${formatPeriodDay(to)}: ${formatFigure(cumulative, 'count', language)}`,
    )
    .join('; ');

  function formatPeriodDay(day: string): string {
    return formatFigure(day, 'day', language);
  }
}

function bothPeriod(period: string): Message {
  return { vi: formatPeriod(period, 'vi'), en: formatPeriod(period, 'en') };
}

function joined(a: Message, b: Message): Message {
  return { vi: a.vi + b.vi, en: a.en + b.en };
}
