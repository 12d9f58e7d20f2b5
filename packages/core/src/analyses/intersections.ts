import { countSets, type SetCounts, sourceSets, type SourceSets } from '../counting/source-sets.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isoDay } from '../dataset/days.ts';
import { countNotes, windowErrors } from '../messages/count-notes.ts';
import { sourceErrors, sourceNotes } from '../messages/source-notes.ts';
import type { Analysis, Note } from './analysis.ts';
import { coveredDays, tells } from './covered-days.ts';
import { checkOptions } from './options.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import {
  resolveSourceQuestion,
  type SourceChoice,
  type SourceQuestion,
} from './source-question.ts';

export type IntersectionOptions = SourceChoice;

export interface IntersectionRow {
  readonly unit_id: string;
  readonly unit: string;
  /** The term's id, or `2015-01-01/2020-08-06`. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** Ids joined by `&` in the order of the table `sources`; empty: none of them. */
  readonly sources: string;
  /** How many sources these are. */
  readonly degree: number;
  /** Those of exactly these of the chosen sources. */
  readonly admitted: number;
  /** Of these, how many have an unknown among the sources; unknown counts as not. */
  readonly incomplete: number;
}

export type SourceIntersections = Analysis<
  'sourceIntersections',
  IntersectionOptions,
  IntersectionRow
>;

/**
 * Of those admitted in the period, how many belong to exactly which of the chosen sources: every
 * combination that occurs in a unit, so that a unit's rows add up to its total. Units in tree order,
 * then the largest combination first, those of a size in the order of the table `sources` (a
 * combination before the longer ones that it begins). No rows where the data do not cover the days.
 *
 * Throws where the dataset holds forms only, as margins do not tell who belongs to several sources;
 * where it has no sources, a source is unknown, and what the choices of units and of days throw.
 */
export function sourceIntersections(
  dataset: Dataset,
  asked: IntersectionOptions = {},
): SourceIntersections {
  const options = checkOptions('sourceIntersections', asked);
  const { admissions } = dataset;
  if (!admissions) throw sourceErrors.marginsOnly();
  const question = resolveSourceQuestion(dataset, options);
  const { chosen, window, slots, countBy } = question;
  const days = admissions.days[countBy];
  if (!days) throw windowErrors.dayNotHeld(countBy);
  const sets = sourceSets(admissions.combinations, dataset.sources.length, chosen);
  const counts = countSets(admissions, days, window, dataset.units, slots, sets);
  const isTold = tells(coveredDays(dataset, window.asOf), window);
  const rows = isTold ? rowsOf(question, sets, counts) : [];
  return {
    kind: 'sourceIntersections',
    options: question.options,
    rows,
    notes: [
      ...window.notes,
      ...notesOf(question, counts.dayUnknown, rows),
      ...rowsLeftOut(dataset, 'sourceIntersections'),
    ],
  };
}

function rowsOf(
  { dataset, sources, window, units }: SourceQuestion,
  { members }: SourceSets,
  counts: SetCounts,
): IntersectionRow[] {
  const period = { period: window.name, from: isoDay(window.from), to: isoDay(window.to) };
  const names = members.map((set) => set.map((i) => sources[i]!.id).join('&'));
  const rows: IntersectionRow[] = [];
  units.forEach((unit, slot) => {
    const first = counts.start[slot]!;
    const places = Array.from({ length: counts.size[slot]! }, (_, i) => first + i);
    places.sort(
      (a, b) => counts.admitted[b]! - counts.admitted[a]! || counts.set[a]! - counts.set[b]!,
    );
    for (const at of places) {
      const set = counts.set[at]!;
      rows.push({
        unit_id: dataset.units.ids[unit]!,
        unit: dataset.units.names[unit]!,
        ...period,
        sources: names[set]!,
        degree: members[set]!.length,
        admitted: counts.admitted[at]!,
        incomplete: counts.incomplete[at]!,
      });
    }
  });
  return rows;
}

function notesOf(
  { countBy }: SourceQuestion,
  dayUnknown: number,
  rows: readonly IntersectionRow[],
): Note[] {
  const notes = [sourceNotes.intersectionsAddUp()];
  if (rows.some(({ incomplete }) => incomplete > 0)) notes.push(sourceNotes.unknownCountsAsNot());
  if (dayUnknown > 0) notes.push(countNotes.dayUnknown(countBy, dayUnknown));
  return notes;
}
