import type { QuotaAttainment, QuotaRow } from '@ketnap/core';
import { COLUMNS, isWeak } from './attainment.ts';
import {
  type AttainmentForm,
  attainmentLabel,
  type AttainmentMeasure,
  measureStyles,
} from './attainment-measures.ts';
import { labelsAt, type NumberChannel, numberScale } from './axes.ts';
import type { ChartOptions } from './chart.ts';
import { tell } from './figures.ts';
import type { Drawn, Layer } from './frame.ts';
import { quotaWords } from './messages/quota.ts';
import { words } from './messages/shared.ts';
import { restLayers, restName, restRows } from './rest-row.ts';
import { ofPart, rowsOf } from './rows.ts';
import { paled } from './selection.ts';
import { strongIf, strongOutline, strongText } from './strong.ts';
import { FONT_SIZE, type Tokens, tokensOf } from './theme.ts';
import { widthOf } from './text.ts';
import { endWithRoom, MANY_ROWS, namedRows } from './unit-rows.ts';

export interface AttainmentMatter {
  readonly quota: QuotaAttainment;
  readonly shown: readonly QuotaRow[];
  readonly rest: readonly QuotaRow[];
  readonly measure: AttainmentMeasure;
  readonly form: AttainmentForm;
}

/** Pixels of the mark of a target. It ends where the target is, so that a bar that goes beyond is seen to. */
const TICK = 2;

/** A row a unit: a bar or a dot for what is measured, the target as a red mark beneath it. */
export function attainmentMarks(matter: AttainmentMatter, options: ChartOptions): Drawn {
  const { quota, shown, rest, measure, form } = matter;
  const { language } = options;
  const { valueOf, base, reference, least, labelsOf } = measureStyles[measure];
  const color = tokensOf(options);
  const named = shown.map(({ unit_id, unit }) => ({ id: unit_id, name: unit }));
  const lay = namedRows([...named, ...restName(rest, options)], options, {
    gap: form === 'bars' ? 0.42 : 0.2,
  });
  const isSmall = lay.rowHeight < 20;
  const fontSize = isSmall ? FONT_SIZE.small : FONT_SIZE.value;
  const labels = shown.map((row) => attainmentLabel(row, measure, options));
  const marks = shown.map((row, at) => {
    const value = valueOf(row);
    const target = measure === 'counts' ? row.target : null;
    const targetTo = measure === 'counts' ? row.target_to : null;
    return {
      at,
      base: form === 'dots' ? (target ?? reference ?? base) : base,
      value: value ?? base,
      isKnown: value !== null,
      target,
      targetTo,
      label: labels[at]!,
      labelAt: Math.max(value ?? base, target ?? base, targetTo ?? base, reference ?? base),
      fill: fillOf(row, form, color),
      ...strongIf(row.unit_id, options),
      ...tell(quota, row, COLUMNS, {
        language,
        name: row.unit,
        key: { dimension: 'unit', value: row.unit_id },
        narrows: { unit: row.unit_id },
      }),
    };
  });
  const lowest = Math.min(reference ?? base, ...marks.map(({ value }) => value));
  const highest = Math.max(...marks.map(({ labelAt }) => labelAt));
  const from = form === 'dots' ? below(lowest, highest, least) : lowest;
  const labelWidth = Math.max(...labels.map((label) => widthOf(label, fontSize)));
  const end = endWithRoom(from, Math.max(highest, from + least), lay.plotWidth, labelWidth);
  const ticks = labelsAt('x', labelsOf(from, highest, lay.plotWidth / 90, options));
  const atTop = shown.length > MANY_ROWS;
  const x = numberScale('x', from, end, {
    ...ticks.built,
    orient: atTop ? 'top' : 'bottom',
    title: measure === 'attainment' ? null : words.people[language],
  } as const);
  const axisHeight = measure === 'attainment' ? 18 : 32;
  const layer: Layer[] = [
    {
      transform: ofPart('reference'),
      mark: { type: 'rule', color: color.red, strokeWidth: 1.5 },
      encoding: { x: x.channel('value') },
    },
    ...targetLayers(x.channel, lay.y, color),
    ...(form === 'bars' ? bars(x.channel, lay.y, color) : dots(x.channel, lay.y, color)),
    {
      transform: ofPart('mark'),
      mark: {
        type: 'text',
        align: 'left',
        dx: 8,
        baseline: 'middle',
        fontSize,
        cursor: 'pointer',
        ...strongText,
      },
      encoding: {
        y: lay.y,
        x: x.channel('labelAt'),
        text: { field: 'label', type: 'nominal' },
        ...paled,
      },
    },
    ...restLayers(lay.y, options),
  ];
  return {
    height: lay.height,
    margins: { above: atTop ? axisHeight : 0, beneath: atTop ? 0 : axisHeight },
    params: { ...lay.params, ...ticks.params, ...x.params },
    rows: [
      ...rowsOf('reference', reference === null ? [] : [{ value: reference }]),
      ...rowsOf('mark', marks),
      ...restRows(rest, shown.length, restText(rest, options)),
    ],
    layer,
  };
}

type Y = ReturnType<typeof namedRows>['y'];

/** Beneath the bars: they go over the mark of a target that they reach, and stay before one that they do not. */
function targetLayers(x: NumberChannel, y: Y, { red }: Tokens): Layer[] {
  return [
    {
      transform: ofPart('mark', 'isNumber(datum.targetTo)'),
      mark: { type: 'rule', color: red, strokeWidth: 1.5, yOffset: { expr: 'rowHeight * 0.4' } },
      encoding: { y, x: x('target'), x2: { field: 'targetTo' }, ...paled },
    },
    {
      transform: ofPart('mark', 'isNumber(datum.target)'),
      mark: {
        type: 'tick',
        orient: 'vertical',
        color: red,
        thickness: TICK,
        xOffset: -TICK / 2,
        size: { expr: 'rowHeight * 0.86' },
        cursor: 'pointer',
      },
      encoding: { y, x: x('target'), ...paled },
    },
  ];
}

function bars(x: NumberChannel, y: Y, color: Tokens): Layer[] {
  return [
    {
      transform: ofPart('mark', 'datum.isKnown'),
      mark: { type: 'bar', cursor: 'pointer', height: { band: 1 }, strokeWidth: 1.5 },
      encoding: {
        y,
        x: x('base'),
        x2: { field: 'value' },
        fill: { field: 'fill', type: 'nominal', scale: null },
        ...strongOutline(color),
        ...paled,
      },
    },
  ];
}

function dots(x: NumberChannel, y: Y, { blue, blueSoft }: Tokens): Layer[] {
  return [
    {
      transform: ofPart('mark', 'datum.isKnown'),
      mark: { type: 'rule', color: blueSoft, strokeWidth: 1.5 },
      encoding: { y, x: x('base'), x2: { field: 'value' }, ...paled },
    },
    {
      transform: ofPart('mark', 'datum.isKnown'),
      mark: {
        type: 'point',
        size: { expr: 'rowHeight < 20 ? 40 : 80' },
        strokeWidth: { expr: 'datum.strong ? 3 : 1.6' },
        cursor: 'pointer',
      },
      encoding: {
        y,
        x: x('value'),
        stroke: { value: blue },
        fill: { field: 'fill', type: 'nominal', scale: null },
        ...paled,
      },
    },
  ];
}

function fillOf(row: QuotaRow, form: AttainmentForm, { blue, blueSoft, paper }: Tokens): string {
  if (!isWeak(row)) return blue;
  return form === 'bars' ? blueSoft : paper;
}

/** A little before the lowest value, so that its dot keeps clear of the names; no less than nothing. */
function below(lowest: number, highest: number, least: number): number {
  const before = lowest - Math.max(least, (highest - lowest) * 0.12);
  return lowest >= 0 ? Math.max(0, before) : before;
}

function restText(rest: readonly QuotaRow[], { language }: ChartOptions): string {
  const missed = rest.filter(({ status }) => status === 'not_met').length;
  const reached = rest.filter(({ status }) => status === 'met' || status === 'exceeded').length;
  return quotaWords.restOf(reached, missed)[language];
}
