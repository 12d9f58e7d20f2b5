import {
  formatFigure,
  formatPeriod,
  type Message,
  type Trend,
  type TrendRow,
  withIsolatedNames,
} from '@ketnap/core';
import type { Chart, ChartOptions } from './chart.ts';
import { placeLabels } from './axes.ts';
import { yearOf } from './days.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { knownSpan } from './known-span.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays, listed, words } from './messages/shared.ts';
import { trendWords } from './messages/trends.ts';
import { ofPart, rowsOf } from './rows.ts';
import { paled } from './selection.ts';
import { strongIf, strongText } from './strong.ts';
import { FONT_SIZE, shadeOf, type Tokens, tokensOf } from './theme.ts';

/** A month is a peak where it holds this much more than an even share of the whole months. */
const PEAK = 1.5;

/**
 * Admissions of every month, years under one another: when in the year people are admitted. The
 * darker, the more; every field holds its number. Of several units the first is drawn.
 */
export function monthlyCalendar(given: Trend, options: ChartOptions): Chart {
  const trend = withIsolatedNames(given);
  const { language } = options;
  const unit = trend.rows[0]?.unit_id;
  const own = trend.rows.filter(({ unit_id }) => unit_id === unit);
  const rows = knownSpan(own, ({ admitted }) => admitted);
  const [first] = rows;
  if (!first) return emptyChart(emptyWords.months, trend.notes, options);
  const days = bothDays(first.from, rows.at(-1)!.to);
  const hasPartial = rows.some(({ partial }) => partial);
  const { source } = trend;
  const only = source ? `; ${words.onlySource(source)[language]}` : '';
  const subtitle = trendWords.monthSubtitle(first.unit, days, hasPartial)[language] + only;
  const title = titleOf(rows)[language];
  const years = [...new Set(rows.map(({ from }) => yearOf(from)))];
  const sums = years.map((year) => {
    const months = rows.filter(({ from }) => yearOf(from) === year);
    const counts = months.map(({ period, admitted }) => `${period.slice(5)}: ${admitted ?? '–'}`);
    return `${year}: ${counts.join(', ')}`;
  });
  const description = `${title}. ${subtitle}. ${sums.join('; ')}`;
  const said = { title, subtitle, description, notes: trend.notes };
  return framed(said, draw(trend, rows, years, options), options);
}

/** The months of the year that stand out over the whole months, where these are a year at least; else the highest. */
function titleOf(rows: readonly TrendRow[]): Message {
  const { monthTitle, yearTitle } = trendWords;
  const known = rows.filter(({ admitted }) => admitted !== null);
  const whole = known.filter(({ partial }) => !partial);
  const total = whole.reduce((sum, { admitted }) => sum + admitted!, 0);
  if (known.length === 0) return trendWords.unknown;
  const highest = known.reduce((most, row) => (row.admitted! > most.admitted! ? row : most));
  if (highest.admitted === 0) return yearTitle.nobody;
  if (whole.length < 12 || total === 0) {
    const { period, admitted } = highest;
    const month = { vi: formatPeriod(period, 'vi'), en: formatPeriod(period, 'en') };
    return monthTitle.highest(month, admitted!);
  }
  const peaks = peakMonths(whole, total);
  if (peaks.length === 0) return monthTitle.even;
  const names = {
    vi: listed(
      peaks.map((month) => String(month + 1)),
      'vi',
    ),
    en: listed(
      peaks.map((month) => ENGLISH_MONTHS[month]!),
      'en',
    ),
  };
  return monthTitle.peaks(names);
}

/** At most three months of the year, 0..11, with clearly more than an even share. */
function peakMonths(whole: readonly TrendRow[], total: number): number[] {
  return Array.from({ length: 12 }, (_, month) => {
    const held = whole.filter(({ from }) => monthOf(from) === month);
    const expected = (total * held.length) / whole.length;
    const count = held.reduce((sum, { admitted }) => sum + admitted!, 0);
    return { month, ratio: expected === 0 ? 0 : count / expected };
  })
    .filter(({ ratio }) => ratio >= PEAK)
    .sort((a, b) => b.ratio - a.ratio)
    .slice(0, 3)
    .map(({ month }) => month)
    .sort((a, b) => a - b);
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function monthOf(iso: string): number {
  return Number(iso.slice(5, 7)) - 1;
}

/** From pale for a single one to full blue for the most; paper for none and for unknown. */
function paintOf({ admitted }: TrendRow, max: number, color: Tokens) {
  if (!admitted) return { fill: color.paper, letters: color.soft };
  const { ground, letters } = shadeOf(admitted / max, color);
  return { fill: ground, letters };
}

function draw(
  trend: Trend,
  rows: readonly TrendRow[],
  years: readonly number[],
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const isNarrow = widthOfChart(options) < NARROW_BELOW;
  const max = Math.max(1, ...rows.map(({ admitted }) => admitted ?? 0));
  const marks = rows.map((row) => ({
    month: monthOf(row.from),
    year: years.indexOf(yearOf(row.from)),
    ...paintOf(row, max, color),
    label: formatFigure(row.admitted, 'count', language),
    partial: row.partial,
    ...strongIf(row.period, options),
    ...tell(trend, row, ['admitted', 'previous', 'change', 'change_rate', 'rolling_12m'], {
      language,
      name: formatPeriod(row.period, language),
      about: formatPeriod(row.period, language),
      key: { dimension: 'period', value: row.period },
      narrows: { asOf: row.to },
      line: years.indexOf(yearOf(row.from)),
    }),
  }));
  const x = {
    field: 'month',
    type: 'ordinal',
    scale: { domain: Array.from({ length: 12 }, (_, month) => month), padding: 0 },
    axis: {
      grid: false,
      orient: 'top',
      labelAngle: 0,
      title: trendWords.monthAxis[language],
      titleAnchor: 'start',
      labelExpr: 'datum.value + 1',
    },
  } as const;
  const yearNames = placeLabels(
    'year',
    years.map((year, at) => [at, String(year)]),
  );
  const y = {
    field: 'year',
    type: 'ordinal',
    sort: 'ascending',
    scale: { padding: 0 },
    axis: { ...yearNames.built, grid: false, title: null, labelColor: color.ink },
  } as const;
  const layer: Layer[] = [
    {
      transform: ofPart('mark'),
      mark: { type: 'rect', cursor: 'pointer', stroke: color.paper, strokeWidth: 2 },
      encoding: { x, y, fill: { field: 'fill', type: 'nominal', scale: null }, ...paled },
    },
    {
      transform: ofPart('mark', 'datum.partial || datum.strong'),
      mark: {
        type: 'rect',
        fill: 'transparent',
        stroke: color.ink,
        strokeWidth: { expr: 'datum.strong ? 1.8 : 1' },
        strokeDash: { expr: 'datum.partial ? [3, 2] : []' },
        cursor: 'pointer',
      },
      encoding: { x, y, ...paled },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        fontSize: isNarrow ? FONT_SIZE.small : FONT_SIZE.value,
        cursor: 'pointer',
        ...strongText,
      },
      encoding: {
        x,
        y,
        text: { field: 'label', type: 'nominal' },
        color: { field: 'letters', type: 'nominal', scale: null },
        ...paled,
      },
    },
  ];
  return {
    height: years.length * (isNarrow ? 22 : 26),
    margins: { above: 32, beneath: 0 },
    params: yearNames.params,
    rows: rowsOf('mark', marks),
    layer,
  };
}
