import { formatFigure, type QuotaAttainment, type QuotaRow } from '@ketnap/core';
import { COLUMNS } from './attainment.ts';
import { numberLabels, quantity, shareTicks } from './axes.ts';
import type { ChartOptions } from './chart.ts';
import { tell, told } from './figures.ts';
import type { Drawn, Layer } from './frame.ts';
import { quotaWords } from './messages/quota.ts';
import { tokensOf } from './theme.ts';
import { widthOf } from './text.ts';
import { endWithRoom, namedRows } from './unit-rows.ts';

const FONT = 10;

/** The attainment of many units as dots, the highest first; those without any at the end. */
export function attainmentDots(
  quota: QuotaAttainment,
  rows: readonly QuotaRow[],
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const sorted = [...rows].sort((a, b) => (b.attainment ?? -1) - (a.attainment ?? -1));
  const lay = namedRows(
    sorted.map(({ unit }) => unit),
    options,
    { paddingInner: 0 },
  );
  const max = Math.max(1, ...rows.map(({ attainment }) => attainment ?? 0));
  const labels = sorted.map((row) => labelOf(row, options));
  const labelWidth = Math.max(...labels.map((label) => widthOf(label, FONT)));
  const end = endWithRoom(max, lay.plotWidth, labelWidth);
  const reach = (end * (labelWidth + 10)) / lay.plotWidth;
  const values = sorted.map((row, at) => ({
    at,
    attainment: row.attainment ?? 0,
    // Behind the line of the target where the number would cross it.
    labelAt: clearOfTarget(row.attainment ?? 0, reach),
    label: labels[at]!,
    isDot: row.attainment !== null,
    fill: row.status === 'not_met' ? color.paper : color.blue,
    ...tell(quota, row, COLUMNS, { language, narrows: { unit: row.unit_id } }),
  }));
  const x = quantity('attainment', 0, end, {
    ...numberLabels(shareTicks(max, lay.plotWidth / 90), 'share', language),
    orient: 'top',
    title: null,
  } as const);
  const { y } = lay;
  const dots = values.filter(({ isDot }) => isDot);
  const layer: Layer[] = [
    {
      data: { values: [{ whole: 1 }] },
      mark: { type: 'rule', color: color.red, strokeWidth: 1.5 },
      encoding: { x: { ...x, field: 'whole' } },
    },
    {
      data: { values: dots },
      mark: { type: 'rule', color: color.grid, strokeWidth: 1 },
      encoding: { y, x, x2: { datum: 0 } },
    },
    {
      data: { values: dots },
      mark: {
        type: 'point',
        filled: false,
        size: 34,
        strokeWidth: 1.6,
        opacity: 1,
        cursor: 'pointer',
      },
      encoding: {
        y,
        x,
        stroke: { value: color.blue },
        fill: { field: 'fill', type: 'nominal', scale: null },
        ...told,
      },
    },
    {
      data: { values },
      mark: {
        type: 'text',
        align: 'left',
        dx: 7,
        baseline: 'middle',
        fontSize: FONT,
        cursor: 'pointer',
      },
      encoding: {
        y,
        x: { ...x, field: 'labelAt' },
        text: { field: 'label', type: 'nominal' },
        ...told,
      },
    },
  ];
  return { height: lay.height, layer };
}

function clearOfTarget(attainment: number, reach: number): number {
  return attainment < 1 && attainment + reach > 1 ? 1 : attainment;
}

function labelOf(row: QuotaRow, { language }: ChartOptions): string {
  if (row.attainment !== null) return formatFigure(row.attainment, 'share', language);
  if (row.admitted === null) return quotaWords.unknown[language];
  if (row.target === null) return quotaWords.noTarget[language];
  return `${formatFigure(row.admitted, 'count', language)}/${formatFigure(row.target, 'count', language)}`;
}
