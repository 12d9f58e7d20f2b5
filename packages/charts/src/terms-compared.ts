import {
  formatFigure,
  type CompareTerms,
  type CompareTermsRow,
  type Message,
  withIsolatedNames,
} from '@ketnap/core';
import { countTicks, labelsAt, numberLabels, quantity } from './axes.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { tell, told } from './figures.ts';
import { BOLD, emptyChart, framed, type Layer, NARROW_BELOW, widthOfChart } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { trendWords } from './messages/trends.ts';
import { FONT_SIZE, tokensOf } from './theme.ts';
import { clampLines, widestOf } from './text.ts';

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
) {
  const { language } = options;
  const color = tokensOf(options);
  const width = widthOfChart(options);
  const height = width < NARROW_BELOW ? 190 : 260;
  const strokes = lines.map((_, i) => strokeOf(lines.length - 1 - i));
  const values = lines.flatMap((line, i) =>
    line.map((row) => ({
      line: i,
      month: row.month + 1,
      cumulative: row.cumulative,
      stroke: strokes[i],
      ...tell(terms, row, ['cumulative', 'admitted'], {
        language,
        about: row.term,
        narrows: { asOf: row.to },
      }),
    })),
  );
  const most = Math.min(150, width * NAME_SHARE);
  const names = lines.map((line) => clampLines(nameOf(line[0]!.term), most, FONT_SIZE.value, 2));
  const room = widestOf(names.flat(), FONT_SIZE.value * BOLD) + 12;
  const months = Math.max(...values.map(({ month }) => month));
  const far = months * (1 + room / Math.max(60, width - AXIS - room));
  const max = Math.max(1, ...values.map(({ cumulative }) => cumulative!));
  const labelPlaces = apart(
    lines.map((line) => line.at(-1)!.cumulative!),
    (max * 1.08 * LINE * (1 + Math.max(...names.map((name) => name.length)))) / height,
  );
  const ends = lines.map((line, i) => {
    const count = formatFigure(line.at(-1)!.cumulative, 'count', language);
    const end = values.findLast((value) => value.line === i)!;
    return { ...end, label: [...names[i]!, count], labelAt: labelPlaces[i]! };
  });
  const ticks = Array.from({ length: Math.floor(months / 12) + 1 }, (_, year) => year * 12);
  const x = (field: string) =>
    quantity(field, 0, far, {
      ...labelsAt(ticks.map((month) => [month, String(month)])),
      title: trendWords.termAxis[language],
      titleAnchor: 'start' as const,
    });
  const counts = numberLabels(countTicks(max, height / 50), 'count', language);
  const y = (field: string) => quantity(field, 0, max * 1.08, { ...counts, title: null });
  const stroke = { field: 'stroke', type: 'nominal', scale: null } as const;
  const layer: Layer[] = [
    ...lines.map((_, i): Layer => {
      const isLatest = i === lines.length - 1;
      const points = values.filter(({ line }) => line === i);
      return {
        data: { values: [{ month: 0, cumulative: 0, stroke: strokes[i] }, ...points] },
        mark: {
          type: 'line',
          strokeWidth: isLatest ? 2.8 : 1.8,
          strokeDash: isLatest ? [1, 0] : [6, 3],
          color: strokes[i]!,
        },
        encoding: { x: x('month'), y: y('cumulative') },
      };
    }),
    {
      data: { values: ends },
      mark: { type: 'point', filled: true, opacity: 1, size: 45, cursor: 'pointer' },
      encoding: { x: x('month'), y: y('cumulative'), color: stroke, ...told },
    },
    {
      data: { values: ends },
      mark: {
        type: 'text',
        align: 'left',
        baseline: 'middle',
        dx: 8,
        lineHeight: 14,
        fontWeight: 600,
        cursor: 'pointer',
      },
      encoding: {
        x: x('month'),
        y: y('labelAt'),
        text: { field: 'label', type: 'nominal' },
        color: stroke,
        ...told,
      },
    },
    {
      data: { values },
      mark: { type: 'point', size: 120, opacity: 0, cursor: 'pointer' },
      encoding: { x: x('month'), y: y('cumulative'), ...told },
    },
  ];
  return { height, layer };

  function strokeOf(age: number): string {
    return age === 0 ? color.blue : age === 1 ? color.soft : color.blueSoft;
  }
}

/** Places near the values, from above downwards, none closer to the next than `gap`. */
function apart(values: readonly number[], gap: number): number[] {
  const places = [...values];
  const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  for (const [rank, i] of order.entries()) {
    const above = order[rank - 1];
    if (above !== undefined) places[i] = Math.min(places[i]!, places[above]! - gap);
  }
  return places;
}

/** The name where all lines are terms. */
function nameOf(term: string): string {
  return term.replace(/^(nhiệm kỳ|term)\s+/iu, '');
}

function day(iso: string | null): Message {
  return { vi: formatFigure(iso, 'day', 'vi'), en: formatFigure(iso, 'day', 'en') };
}
