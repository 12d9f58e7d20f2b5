import {
  formatFigure,
  formatInterval,
  type Message,
  type QuotaAttainment,
  type QuotaRow,
  withIsolatedNames,
} from '@ketnap/core';
import { COLUMNS, daysOf } from './attainment.ts';
import { labelsAt } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { tell, told } from './figures.ts';
import { emptyChart, framed, type Layer } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { quotaWords } from './messages/quota.ts';
import { FONT_SIZE, type Tokens, tokensOf } from './theme.ts';
import { namedRows } from './unit-rows.ts';

/** From this attainment on a cell is dark. */
const FAR_ABOVE = 1.1;

/** The attainment of each unit's yearly targets as a heat map; incomplete years are dashed. */
export function attainmentByYear(given: QuotaAttainment, options: ChartOptions): Chart {
  const quota = withIsolatedNames(given);
  const { language } = options;
  const { rows } = quota;
  const days = daysOf(rows);
  if (days === null) return emptyChart(emptyWords.yearlyAttainment, quota.notes, options);
  const title = titleOf(rows)[language];
  const subtitle = quotaWords.heatSubtitle(days, rows.some(isOpen))[language];
  const description = `${title}. ${descriptionOf(rows, options)}`;
  return framed(
    { title, subtitle, description, notes: quota.notes },
    draw(quota, options),
    options,
  );
}

function draw(quota: QuotaAttainment, options: ChartOptions) {
  const { language } = options;
  const color = tokensOf(options);
  const units = [...new Map(quota.rows.map((row) => [row.unit_id, row.unit])).entries()];
  const place = new Map(units.map(([id], at) => [id, at]));
  const periods = [...new Set(quota.rows.map(({ period }) => period))].sort();
  const lay = namedRows(
    units.map(([, name]) => name),
    options,
    { paddingInner: 0.1, rowHeight: 28 },
  );
  const cellWidth = lay.plotWidth / periods.length;
  const fontSize = Math.min(lay.fontSize, FONT_SIZE.value);
  const values = quota.rows.map((row) => ({
    at: place.get(row.unit_id)!,
    column: periods.indexOf(row.period),
    open: isOpen(row),
    label: cellText(row, cellWidth, options),
    ...paintOf(row, color),
    ...tell(quota, row, COLUMNS, {
      language,
      about: row.period,
      narrows: { unit: row.unit_id, asOf: row.to },
    }),
  }));
  const partial = new Set(quota.rows.filter(isOpen).map(({ period }) => period));
  const years = periods.map(
    (period, at) => [at, partial.has(period) ? `${period}*` : period] as const,
  );
  const x = {
    field: 'column',
    type: 'ordinal',
    sort: null,
    scale: { paddingInner: 0.06, paddingOuter: 0.03 },
    axis: {
      orient: 'top',
      title: null,
      grid: false,
      labelAngle: 0,
      labelColor: color.ink,
      labelFontSize: FONT_SIZE.label,
      labelExpr: labelsAt(years).labelExpr,
    },
  } as const;
  const { y } = lay;
  const data = { values };
  const paint = { type: 'nominal', scale: null } as const;
  const cells = (wanted: boolean): Layer => ({
    data: { values: values.filter(({ open }) => open === wanted) },
    mark: {
      type: 'rect',
      cornerRadius: 2,
      cursor: 'pointer',
      strokeWidth: 1.5,
      ...(wanted ? { strokeDash: [4, 3] } : {}),
    },
    encoding: {
      x,
      y,
      fill: { field: 'fill', ...paint },
      stroke: { field: 'stroke', ...paint },
      ...told,
    },
  });
  const layer: Layer[] = [
    cells(false),
    cells(true),
    {
      data,
      mark: { type: 'text', baseline: 'middle', fontSize, cursor: 'pointer' },
      encoding: {
        x,
        y,
        text: { field: 'label', type: 'nominal' },
        color: { field: 'letters', ...paint },
        ...told,
      },
    },
  ];
  return { height: lay.height, layer };
}

/** Hollow in red: missed; pale: met; dark: well above; dashed: the year is not over. */
function paintOf(row: QuotaRow, color: Tokens) {
  if (row.attainment === null)
    return { fill: 'transparent', stroke: 'transparent', letters: color.soft };
  const missed = row.attainment < 1;
  if (isOpen(row)) {
    const fill = missed ? color.paper : color.bluePale;
    return { fill, stroke: missed ? color.blueSoft : color.blue, letters: color.ink };
  }
  if (missed) return { fill: color.paper, stroke: color.red, letters: color.red };
  if (row.attainment < FAR_ABOVE)
    return { fill: color.bluePale, stroke: color.bluePale, letters: color.ink };
  return { fill: color.blue, stroke: color.blue, letters: color.onBlue };
}

/** The attainment, rounded to whole percent where the cell is narrow, but never up to 100 % or down to it. */
function cellText(row: QuotaRow, cellWidth: number, { language }: ChartOptions): string {
  const { attainment } = row;
  if (attainment === null)
    return row.admitted === null ? '–' : formatFigure(row.admitted, 'count', language);
  if (cellWidth >= 56) return formatFigure(attainment, 'share', language);
  const percent = Math.round(attainment * 100);
  const bounded =
    attainment < 1 ? Math.min(percent, 99) : attainment > 1 ? Math.max(percent, 101) : 100;
  return formatFigure(bounded / 100, 'share', language);
}

function isOpen({ elapsed }: QuotaRow): boolean {
  return elapsed < 1;
}

function titleOf(rows: readonly QuotaRow[]): Message {
  const whole = rows.filter((row) => !isOpen(row));
  const judged = whole.filter(({ status, target }) => status !== null && (target ?? 0) > 0);
  const met = judged.filter(({ status }) => status !== 'not_met');
  const missing = new Set(
    judged.filter(({ status }) => status === 'not_met').map((row) => row.unit_id),
  );
  const units = new Set(judged.map(({ unit_id }) => unit_id));
  const unknown = whole.filter(({ status }) => status === null).length;
  const title = quotaWords.heatTitle(
    units.size - missing.size,
    units.size,
    judged.length,
    met.length,
    unknown,
  );
  const without = unitsWithout(rows);
  if (units.size === 0 || without === 0) return title;
  const tail = quotaWords.unitsWithout(without);
  return { vi: title.vi + tail.vi, en: title.en + tail.en };
}

/** How many units have a target in no year. */
function unitsWithout(rows: readonly QuotaRow[]): number {
  const all = new Set(rows.map(({ unit_id }) => unit_id));
  const having = new Set(rows.filter(({ target }) => target !== null).map((row) => row.unit_id));
  return all.size - having.size;
}

function descriptionOf(rows: readonly QuotaRow[], { language }: ChartOptions): string {
  const units = [...new Set(rows.map(({ unit_id }) => unit_id))];
  return units
    .map((unit) => {
      const own = rows.filter(({ unit_id }) => unit_id === unit);
      const years = own.map((row) => {
        const days = isOpen(row) ? ` (${formatInterval(row.from, row.to, language)})` : '';
        return `${row.period}${days} ${formatFigure(row.attainment, 'share', language)}`;
      });
      return `${own[0]!.unit}: ${years.join(', ')}.`;
    })
    .join(' ');
}
