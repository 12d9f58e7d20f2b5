import {
  formatFigure,
  type IntersectionRow,
  type Message,
  type Note,
  type SourceBreakdown,
  type SourceIntersections,
  type SourceRow,
  withIsolatedNames,
} from '@ketnap/core';
import { inOrder } from './arrange.ts';
import type { Chart, ChartOptions } from './chart.ts';
import { emptyChart, framed } from './frame.ts';
import { emptyWords } from './messages/empty.ts';
import { bothDays } from './messages/shared.ts';
import { sourceWords } from './messages/sources.ts';
import { nameOf, rowsOfOne } from './sources.ts';
import { membersOf, upset } from './upset.ts';
import { upsetPlan } from './upset-plan.ts';

/**
 * An UpSet plot: how many belong to exactly which sources, the largest combinations first, above a
 * matrix of the sources; the sources' own sizes at its left where there is room. At most 20
 * combinations are drawn; a note tells of the rest. Of several units the first. Source of the form:
 * A. Lex et al., "UpSet: Visualization of Intersecting Sets", IEEE TVCG 2014.
 */
export function sourceIntersections(
  givenSets: SourceIntersections,
  givenSizes: SourceBreakdown,
  options: ChartOptions,
): Chart {
  const intersections = withIsolatedNames(givenSets);
  const breakdown = withIsolatedNames(givenSizes);
  const { language } = options;
  const unit = intersections.rows[0]?.unit_id;
  const found = intersections.rows
    .filter((row) => row.unit_id === unit && row.admitted > 0)
    .sort((a, b) => b.admitted - a.admitted);
  const all = inOrder(found, (row) => row.sources, options);
  const [first] = all;
  const sizes = rowsOfOne(breakdown);
  const sources = [...new Set(all.flatMap(membersOf))]
    .map((id) => sourceOf(id, sizes))
    .sort((a, b) => (b.size?.admitted ?? 0) - (a.size?.admitted ?? 0));
  if (!first) return emptyChart(emptyWords.sets, intersections.notes, options);
  const sum = all.reduce((total, { admitted }) => total + admitted, 0);
  // What is veiled is not among the sets.
  const total = breakdown.rows.find((row) => row.unit_id === unit)?.total ?? sum;
  const named = sources.map(({ id, name }) => ({ id, name: name[language] }));
  const plan = upsetPlan(named, all.length, options);
  const shown = all.slice(0, plan.columns);
  const title = titleOf(found, sizes)[language];
  const days = bothDays(first.from, first.to);
  const count = formatFigure(total, 'count', language);
  const subtitle = sourceWords.setsSubtitle(first.unit, days, count)[language];
  const lines = shown.map(
    (row) => `${setName(row, sizes)[language]}: ${formatFigure(row.admitted, 'count', language)}`,
  );
  const description = `${title}. ${subtitle}. ${lines.join('; ')}.`;
  const notes = [...intersections.notes, ...restOf(all.slice(plan.columns))];
  const said = { title, subtitle, description, notes };
  return framed(said, upset({ intersections, breakdown, shown, sources, plan }, options), options);
}

function restOf(rows: readonly IntersectionRow[]): Note[] {
  const people = rows.reduce((sum, { admitted }) => sum + admitted, 0);
  const message = sourceWords.moreSets(rows.length, people);
  return rows.length === 0 ? [] : [{ code: 'more_combinations', message }];
}

function sourceOf(id: string, sizes: readonly SourceRow[]) {
  const size = sizes.find(({ source_id }) => source_id === id) ?? null;
  return { id, size, name: size ? nameOf(size) : { vi: id, en: id } };
}

function setName(row: IntersectionRow, sizes: readonly SourceRow[]): Message {
  const names = membersOf(row).map((id) => sourceOf(id, sizes).name);
  if (names.length === 0) return sourceWords.none;
  return { vi: names.map(({ vi }) => vi).join(' + '), en: names.map(({ en }) => en).join(' + ') };
}

function titleOf(rows: readonly IntersectionRow[], sizes: readonly SourceRow[]): Message {
  const most = rows[0]!;
  const ties = rows.filter(({ admitted }) => admitted === most.admitted).length;
  const names = membersOf(most)
    .map((id) => sourceOf(id, sizes).name)
    .map(({ vi, en }) => ({ vi: lower(vi), en: lower(en) }));
  return sourceWords.setsTitle(names, ties);
}

/** As within a sentence; names that begin with an abbreviation stay. */
function lower(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
