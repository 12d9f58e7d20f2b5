import {
  formatFigure,
  formatPeriod,
  type CompareTerms,
  type CompareTermsRow,
  type Message,
  withIsolatedNames,
} from '@ketnap/core';
import { apart } from './apart.ts';
import { countTicks, labelsAt, numberLabels, numberScale } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { cutNames } from './cut-names.ts';
import { tell } from './figures.ts';
import { type Drawn, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { trendWords } from './messages/trends.ts';
import { ofPart, rowsOf } from './rows.ts';
import { shownIfSelected } from './selection.ts';
import { strongIf } from './strong.ts';
import { BOLD, FONT_SIZE, tokensOf } from './theme.ts';
import { widestOf } from './text.ts';

/** Pixels that the labels of the axes take at the left. */
const AXIS = 34;

/** Pixels of a line of a label, and the share of a chart's width that names may take. */
const LINE = 15.5;
const NAME_SHARE = 0.26;

/**
 * Running sums of several terms over the months since each began, each line named at its end; the
 * latest term is strong. Of several units the first is drawn.
 */
export function termsCompared(given: CompareTerms, options: ChartOptions): Chart {
  const terms = withIsolatedNames(given);
  const { language } = options;
  const [first] = terms.rows;
  const rows = terms.rows.filter(
    ({ unit_id, cumulative }) => unit_id === first?.unit_id && cumulative !== null,
  );
  if (!first || rows.length === 0) return emptyChart(emptyWords.terms, terms.notes, options);
  const asOf = trendWords.asOf(day(terms.options.asOf ?? null));
  const subtitle = trendWords.termSubtitle(first.unit, asOf)[language];
  const lines = [...new Set(rows.map(({ term_id }) => term_id))].map((term) =>
    rows.filter(({ term_id }) => term_id === term),
  );
  const title = titleOf(lines)[language];
  const ends = lines.map((line) => `${line[0]!.term}: ${line.at(-1)!.cumulative}`);
  const description = `${title}. ${subtitle}. ${ends.join('; ')}`;
  const said = { title, subtitle, description, notes: terms.notes };
  return framed(said, draw(terms, lines, options), options);
}

/** The latest term against the one before it, at the last month that both have whole. */
function titleOf(lines: readonly (readonly CompareTermsRow[])[]): Message {
  const { termTitle, termBefore } = trendWords;
  const [before, latest] = lines.slice(-2);
  const last = latest?.findLast(
    ({ month, partial }) => !partial && before!.some((row) => row.month === month),
  );
  if (!latest || !last) return termTitle.alone;
  const other = before!.find(({ month }) => month === last.month)!;
  const by = last.cumulative! - other.cumulative!;
  if (by === 0) return termTitle.same(termBefore);
  return by > 0 ? termTitle.more(termBefore) : termTitle.fewer(termBefore);
}

function draw(
  terms: CompareTerms,
  lines: readonly (readonly CompareTermsRow[])[],
  options: ChartOptions,
): Drawn {
  const { language } = options;
  const color = tokensOf(options);
  const width = widthOfChart(options);
  const height = width < NARROW_BELOW ? 190 : 260;
  const styles = lines.map((line, i) => {
    const age = lines.length - 1 - i;
    return {
      term: i,
      isLatest: age === 0,
      stroke: age === 0 ? color.blue : age === 1 ? color.soft : color.blueSoft,
      letters: age === 0 ? color.blue : color.soft,
      ...strongIf(line[0]!.term_id, options),
    };
  });
  const marks = lines.flatMap((line, i) =>
    line.map((row) => ({
      ...styles[i]!,
      month: row.month + 1,
      cumulative: row.cumulative,
      ...tell(terms, row, ['cumulative', 'admitted'], {
        language,
        name: `${row.term}, ${formatPeriod(row.to.slice(0, 7), language)}`,
        about: row.term,
        key: { dimension: 'period', value: row.to.slice(0, 7) },
        narrows: { asOf: row.to },
        line: i,
      }),
    })),
  );
  const names = cutNames(
    lines.map(([first]) => ({ id: first!.term_id, name: nameOf(first!.term) })),
    { width: Math.min(150, width * NAME_SHARE), fontSize: FONT_SIZE.value },
  );
  const room = widestOf(names.flat(), FONT_SIZE.value * BOLD) + 12;
  const months = Math.max(...marks.map(({ month }) => month));
  const far = months * (1 + room / Math.max(60, width - AXIS - room));
  const max = Math.max(1, ...marks.map(({ cumulative }) => cumulative!));
  const labelPlaces = apart(
    lines.map((line) => line.at(-1)!.cumulative!),
    (max * 1.08 * LINE * (1 + Math.max(...names.map((name) => name.length)))) / height,
  );
  const ends = lines.map((line, i) => {
    const count = formatFigure(line.at(-1)!.cumulative, 'count', language);
    const { month, cumulative } = marks.findLast(({ term }) => term === i)!;
    const label = [...names[i]!, count];
    return { ...styles[i]!, month, cumulative, label, labelAt: labelPlaces[i]! };
  });
  const years = Array.from({ length: Math.floor(months / 12) + 1 }, (_, year) => year * 12);
  const xTicks = labelsAt(
    'x',
    years.map((month) => [month, String(month)]),
  );
  const x = numberScale('x', 0, far, {
    ...xTicks.built,
    title: trendWords.termAxis[language],
    titleAnchor: 'start',
  } as const);
  const counts = numberLabels(countTicks(max, height / 50), 'count', language);
  const yTicks = labelsAt('y', counts);
  const y = numberScale('y', 0, max * 1.08, { ...yTicks.built, title: null });
  const layer: Layer[] = [
    {
      transform: [{ filter: "datum.part === 'mark' || datum.part === 'start'" }],
      mark: {
        type: 'line',
        stroke: { expr: 'datum.stroke' },
        strokeWidth: { expr: 'datum.isLatest || datum.strong ? 2.8 : 1.8' },
        strokeDash: { expr: 'datum.isLatest ? [] : [6, 3]' },
      },
      encoding: {
        x: x.channel('month'),
        y: y.channel('cumulative'),
        detail: { field: 'term', type: 'nominal' },
      },
    },
    {
      transform: ofPart('end'),
      mark: { type: 'point', size: 45, fill: { expr: 'datum.stroke' }, strokeWidth: 0 },
      encoding: { x: x.channel('month'), y: y.channel('cumulative') },
    },
    {
      transform: ofPart('end'),
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'middle',
        dx: 8,
        lineHeight: 14,
        fontWeight: 600,
        fill: { expr: 'datum.letters' },
      },
      encoding: {
        x: x.channel('month'),
        y: y.channel('labelAt'),
        text: { field: 'label', type: 'nominal' },
      },
    },
    {
      transform: ofPart('mark'),
      mark: { type: 'point', size: 120, fill: color.ink, strokeWidth: 0, cursor: 'pointer' },
      encoding: { x: x.channel('month'), y: y.channel('cumulative'), ...shownIfSelected },
    },
  ];
  return {
    height,
    margins: { above: 0, beneath: 34 },
    params: { ...xTicks.params, ...x.params, ...yTicks.params, ...y.params },
    rows: [
      ...rowsOf(
        'start',
        styles.map((style) => ({ ...style, month: 0, cumulative: 0 })),
      ),
      ...rowsOf('mark', marks),
      ...rowsOf('end', ends),
    ],
    layer,
  };
}

/** The name where all lines are terms. */
function nameOf(term: string): string {
  return term.replace(/^(nhiệm kỳ|term)\s+/iu, '');
}

function day(iso: string | null): Message {
  return { vi: formatFigure(iso, 'day', 'vi'), en: formatFigure(iso, 'day', 'en') };
}
