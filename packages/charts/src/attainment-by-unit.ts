import {
  formatFigure,
  formatPeriod,
  type Message,
  type QuotaAttainment,
  type QuotaRow,
  withIsolatedNames,
} from '@ketnap/core';
import { attainmentDots } from './attainment-dots.ts';
import { COLUMNS, daysOf, latestRows } from './attainment.ts';
import { countTicks, numberLabels, quantity } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { tell, told } from './figures.ts';
import { emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { quotaWords, type Verdicts } from './messages/quota.ts';
import { words } from './messages/shared.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { widthOf } from './text.ts';
import { endWithRoom, MANY_ROWS, namedRows } from './unit-rows.ts';

/**
 * Admitted against the target, one bar a unit, the most admitted first; of a unit with several
 * periods, the last one. More than 40 units are dots of their attainment.
 */
export function attainmentByUnit(given: QuotaAttainment, options: ChartOptions): Chart {
  const quota = withIsolatedNames(given);
  const rows = latestRows(quota);
  const { language } = options;
  const days = daysOf(rows);
  if (rows.length === 0 || days === null)
    return emptyChart(emptyWords.attainment, quota.notes, options);
  const said = {
    title: titleOf(rows)[language],
    description: descriptionOf(rows, options),
    notes: quota.notes,
  };
  if (rows.length > MANY_ROWS) {
    const subtitle = quotaWords.dotSubtitle(days)[language];
    return framed({ ...said, subtitle }, attainmentDots(quota, rows, options), options);
  }
  const sorted = [...rows].sort((a, b) => (b.admitted ?? -1) - (a.admitted ?? -1));
  const subtitle = quotaWords.subtitle(days, rows.some(isWeak))[language];
  return framed({ ...said, subtitle }, bullets(quota, sorted, options), options);
}

/** Below its target, or without one above 0 to reach. */
function isWeak(row: QuotaRow): boolean {
  return !isJudged(row) || row.status === 'not_met';
}

function bullets(quota: QuotaAttainment, rows: readonly QuotaRow[], options: ChartOptions) {
  const { language } = options;
  const color = tokensOf(options);
  const lay = namedRows(
    rows.map(({ unit }) => unit),
    options,
  );
  const labels = rows.map((row) => labelOf(row, options));
  const values = rows.map((row, at) => ({
    at,
    label: labels[at],
    from: 0,
    admitted: row.admitted ?? 0,
    target: row.target,
    target_to: row.target_to,
    reach: Math.max(row.admitted ?? 0, row.target ?? 0, row.target_to ?? 0),
    fill: isWeak(row) ? color.blueSoft : color.blue,
    ...tell(quota, row, COLUMNS, { language, narrows: { unit: row.unit_id } }),
  }));
  const max = Math.max(1, ...values.map(({ reach }) => reach));
  const labelWidth = Math.max(...labels.map((label) => widthOf(label, FONT_SIZE.value)));
  const end = endWithRoom(max, lay.plotWidth, labelWidth);
  const axis = {
    ...numberLabels(countTicks(max, lay.plotWidth / 90), 'count', language),
    title: words.people[language],
  };
  const x = (field: string) => quantity(field, 0, end, axis);
  const { y } = lay;
  const data = { values };
  const layer: Layer[] = [
    {
      data,
      mark: { type: 'bar', cursor: 'pointer', height: { band: 1 } },
      encoding: {
        y,
        x: x('admitted'),
        color: { field: 'fill', type: 'nominal', scale: null },
        ...told,
      },
    },
    {
      data: { values: values.filter(({ target_to }) => target_to !== null) },
      mark: { type: 'rule', color: color.red, strokeWidth: 2 },
      encoding: { y, x: x('target'), x2: { field: 'target_to' }, ...told },
    },
    {
      data: { values: values.filter(({ target }) => target !== null) },
      mark: {
        type: 'tick',
        color: color.paper,
        thickness: 5.5,
        size: lay.rowHeight * 0.86,
        opacity: 1,
      },
      encoding: { y, x: x('target'), ...told },
    },
    {
      data: { values: values.filter(({ target }) => target !== null) },
      mark: {
        type: 'tick',
        opacity: 1,
        color: color.red,
        thickness: 2.5,
        size: lay.rowHeight * 0.86,
        cursor: 'pointer',
      },
      encoding: { y, x: x('target'), ...told },
    },
    {
      data,
      mark: { type: 'text', align: 'left', dx: 7, baseline: 'middle', cursor: 'pointer' },
      encoding: { y, x: x('reach'), text: { field: 'label', type: 'nominal' }, ...told },
    },
  ];
  return { height: lay.height, layer };
}

function labelOf(row: QuotaRow, options: ChartOptions): string {
  const { language } = options;
  const admitted = formatFigure(row.admitted, 'count', language);
  const isNarrow = widthOfChart(options) < NARROW_BELOW;
  if (row.admitted === null) return quotaWords.unknown[language];
  if (row.target === null)
    return isNarrow ? admitted : `${admitted} · ${quotaWords.noTarget[language]}`;
  const target = formatFigure(row.target, 'count', language);
  const pair = `${admitted}/${target}`;
  if (row.attainment === null) return pair;
  const share = formatFigure(row.attainment, 'share', language);
  return isNarrow ? share : `${share} (${pair})`;
}

function titleOf(rows: readonly QuotaRow[]): Message {
  const verdicts = verdictsOf(rows);
  const { units, unknown, zero, without } = verdicts;
  const periods = new Set(rows.map(({ period }) => period));
  const period = rows[0]!.period;
  const open = rows.some(({ elapsed }) => elapsed < 1);
  const title = quotaWords.title(
    verdicts,
    periods.size === 1
      ? { vi: shortPeriod(period), en: formatPeriod(period, 'en') }
      : { vi: '', en: 'the period' },
    open,
  );
  const tails = [
    ...(zero > 0 && zero < units ? [quotaWords.zeroUnits(zero)] : []),
    ...(without > 0 && without < units ? [quotaWords.unitsWithout(without)] : []),
    ...(unknown > 0 && units > 1 ? [quotaWords.unknownUnits(unknown)] : []),
  ];
  const tail = (language: 'vi' | 'en') => tails.map((one) => one[language]).join('');
  return { vi: title.vi + tail('vi'), en: title.en + tail('en') };
}

/** Whether a row's target can be set against its count: neither is unknown, and the target is not 0. */
function isJudged({ status, target }: QuotaRow): boolean {
  return status !== null && target !== null && target > 0;
}

function verdictsOf(rows: readonly QuotaRow[]): Verdicts {
  const judged = rows.filter(isJudged);
  const count = (status: QuotaRow['status']) =>
    judged.filter((row) => row.status === status).length;
  return {
    units: rows.length,
    judged: judged.length,
    exceeded: count('exceeded'),
    met: count('met'),
    notMet: count('not_met'),
    unknown: rows.filter(({ status }) => status === null).length,
    zero: rows.filter(({ status, target }) => status !== null && target === 0).length,
    without: rows.filter(({ target }) => target === null).length,
  };
}

/** A term is the only one that a chart speaks of, and needs no name there. */
function shortPeriod(period: string): string {
  const text = formatPeriod(period, 'vi');
  return text.startsWith('nhiệm kỳ') ? 'nhiệm kỳ' : text;
}

function descriptionOf(rows: readonly QuotaRow[], options: ChartOptions): string {
  const { language } = options;
  const lines = rows.map((row) => `${row.unit}: ${labelOf(row, { ...options, width: 680 })}`);
  return `${titleOf(rows)[language]}. ${lines.join('; ')}.`;
}
