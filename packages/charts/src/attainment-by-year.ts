import {
  formatFigure,
  formatInterval,
  type Message,
  type QuotaAttainment,
  type QuotaRow,
  withIsolatedNames,
} from '@ketnap/core';
import { arrange } from './arrange.ts';
import { byAttainment, COLUMNS, daysOf } from './attainment.ts';
import { placeLabels } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { quotaWords } from './messages/quota.ts';
import { restName, restNotes, restWords } from './rest-row.ts';
import { ofPart, rowsOf } from './rows.ts';
import { paled } from './selection.ts';
import { strongIf } from './strong.ts';
import { FONT_SIZE, type Tokens, tokensOf } from './theme.ts';
import { namedRows } from './unit-rows.ts';

/** From this attainment on a cell is dark. */
const FAR_ABOVE = 1.1;

/** A unit and its years. */
interface UnitYears {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly QuotaRow[];
}

/**
 * The attainment of each unit's yearly targets as a heat map, the highest of the last year first;
 * incomplete years are dashed.
 */
export function attainmentByYear(given: QuotaAttainment, options: ChartOptions): Chart {
  const quota = withIsolatedNames(given);
  const { language } = options;
  const { rows } = quota;
  const days = daysOf(rows);
  if (days === null) return emptyChart(emptyWords.yearlyAttainment, quota.notes, options);
  const { shown, rest } = arrange(unitsOf(rows), ({ id }) => id, options);
  const title = titleOf(rows)[language];
  const subtitle = quotaWords.heatSubtitle(days, rows.some(isOpen))[language];
  const lines = [...shown.map((one) => lineOf(one, options)), ...restWords(rest, options)];
  const said = {
    title,
    subtitle,
    description: `${title}. ${lines.join(' ')}`,
    notes: [...restNotes(rest), ...quota.notes],
  };
  return framed(said, draw(quota, shown, rest, options), options);
}

function unitsOf(rows: readonly QuotaRow[]): UnitYears[] {
  const last = new Map(rows.map((row) => [row.unit_id, row]));
  const years = new Map<string, QuotaRow[]>();
  for (const row of rows) years.set(row.unit_id, [...(years.get(row.unit_id) ?? []), row]);
  return byAttainment([...last.values()]).map(({ unit_id, unit }) => ({
    id: unit_id,
    name: unit,
    rows: years.get(unit_id)!,
  }));
}

function draw(
  quota: QuotaAttainment,
  shown: readonly UnitYears[],
  rest: readonly UnitYears[],
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const periods = [...new Set(quota.rows.map(({ period }) => period))].sort();
  const named = [...shown, ...restName(rest, options)];
  const lay = namedRows(named, options, { gap: 0.1, rowHeight: 28 });
  const cellWidth = lay.plotWidth / periods.length;
  const fontSize = lay.rowHeight < 20 ? FONT_SIZE.small : FONT_SIZE.value;
  const marks = shown.flatMap(({ id, rows }, at) =>
    rows.map((row) => ({
      at,
      column: periods.indexOf(row.period),
      open: isOpen(row),
      label: cellText(row, cellWidth, options),
      ...paintOf(row, color),
      ...strongIf(id, options),
      ...tell(quota, row, COLUMNS, {
        language,
        name: `${row.unit}, ${row.period}`,
        about: row.period,
        key: { dimension: 'unit', value: id },
        narrows: { unit: id, asOf: row.to },
        line: at,
      }),
    })),
  );
  const partial = new Set(quota.rows.filter(isOpen).map(({ period }) => period));
  const years = placeLabels(
    'year',
    periods.map((period, at) => [at, partial.has(period) ? `${period}*` : period]),
  );
  const x = {
    field: 'column',
    type: 'ordinal',
    sort: 'ascending',
    scale: { paddingInner: 0.06, paddingOuter: 0.03 },
    axis: {
      ...years.built,
      orient: 'top',
      title: null,
      grid: false,
      labelAngle: 0,
      labelColor: color.ink,
      labelFontSize: FONT_SIZE.label,
    },
  } as const;
  const { y } = lay;
  const paint = { type: 'nominal', scale: null } as const;
  const layer: Layer[] = [
    {
      transform: ofPart('mark'),
      mark: {
        type: 'rect',
        cornerRadius: 2,
        cursor: 'pointer',
        strokeWidth: 1.5,
        strokeDash: { expr: 'datum.open ? [4, 3] : []' },
      },
      encoding: {
        x,
        y,
        fill: { field: 'fill', ...paint },
        stroke: { field: 'stroke', ...paint },
        ...paled,
      },
    },
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        baseline: 'middle',
        fontSize,
        cursor: 'pointer',
        fontWeight: { expr: 'datum.strong ? 600 : 400' },
      },
      encoding: {
        x,
        y,
        text: { field: 'label', type: 'nominal' },
        color: { field: 'letters', ...paint },
        ...paled,
      },
    },
    {
      // Keeps a line for the units that are not drawn, whose name stands at the left.
      transform: ofPart('rest'),
      mark: { type: 'point', opacity: 0 },
      encoding: { y },
    },
  ];
  return {
    height: lay.height,
    margins: { above: 20, beneath: 0 },
    params: { ...lay.params, ...years.params },
    rows: [
      ...rowsOf('mark', marks),
      ...rowsOf('rest', rest.length === 0 ? [] : [{ at: shown.length }]),
    ],
    layer,
  };
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

function lineOf({ name, rows }: UnitYears, { language }: ChartOptions): string {
  const years = rows.map((row) => {
    const days = isOpen(row) ? ` (${formatInterval(row.from, row.to, language)})` : '';
    return `${row.period}${days} ${formatFigure(row.attainment, 'share', language)}`;
  });
  return `${name}: ${years.join(', ')}.`;
}
