import { countIntervals } from '../counting/count-intervals.ts';
import { sourceColumns, TOTAL, unknownOf, yesOf } from '../counting/source-columns.ts';
import { countSources } from '../counting/sources.ts';
import type { Admissions, Interval } from '../dataset/dataset.ts';
import { countNotes, windowErrors } from '../messages/count-notes.ts';
import { sourceNotes } from '../messages/source-notes.ts';
import type { Note } from './analysis.ts';
import { attributesOf } from './chosen-sources.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';
import type { SourceQuestion } from './source-question.ts';

/** The numbers of a breakdown before they are rows. */
export interface CountedSources {
  /** What every unit and period has a row for. */
  readonly lines: readonly SourceLine[];
  /** `[(slot * periods + period) * width + column]`; NaN where a number cannot be known. */
  readonly counts: Int32Array | Float64Array;
  readonly width: number;
  readonly notes: readonly Note[];
}

/** Counts by source from records where there are any, else from forms. */
export function countedSources(
  question: SourceQuestion,
  periods: readonly Interval[],
): CountedSources {
  const { admissions } = question.dataset;
  return admissions ? fromRecords(question, periods, admissions) : fromForms(question, periods);
}

function fromRecords(
  { dataset, chosen, sources, slots, countBy }: SourceQuestion,
  periods: readonly Interval[],
  admissions: Admissions,
): CountedSources {
  const days = admissions.days[countBy];
  if (!days) throw windowErrors.dayNotHeld(countBy);
  const attributes = attributesOf(sources);
  const all = dataset.sources.length;
  const columns = sourceColumns(admissions.combinations, all, chosen, attributes);
  const { counts, dayUnknown } = countSources(admissions, days, periods, slots, columns);
  const partitions = attributes.map(({ column, members }) =>
    sourceNotes.partition(
      column,
      members.map((i) => sources[i]!.label),
    ),
  );
  const isOnePartition = attributes[0]?.members.length === sources.length;
  return {
    lines: sourceLines(sources, attributes, columns),
    counts,
    width: columns.width,
    notes: [
      ...(isOnePartition ? [] : [sourceNotes.overlapping()]),
      ...partitions,
      ...(dayUnknown > 0 ? [countNotes.dayUnknown(countBy, dayUnknown)] : []),
    ],
  };
}

function fromForms(
  { dataset, chosen, sources, slots, units, countBy }: SourceQuestion,
  periods: readonly Interval[],
): CountedSources {
  const margins = [undefined, ...chosen].map((source) =>
    countIntervals(dataset, slots, periods, {
      countBy,
      ...(source === undefined ? {} : { source }),
    }),
  );
  const width = unknownOf(sources.length);
  const counts = new Float64Array(units.length * periods.length * width).fill(NaN);
  margins.forEach((margin, i) => {
    const column = i === 0 ? TOTAL : yesOf(i - 1);
    for (let slot = 0, at = column; slot < units.length; slot++)
      for (let period = 0; period < periods.length; period++, at += width)
        counts[at] = margin.count(slot, period);
  });
  const ids = (of: 'derived' | 'unfitting'): string[] =>
    [...new Set(margins.flatMap((margin) => [...margin[of]]))]
      .sort((a, b) => a - b)
      .map((unit) => dataset.units.ids[unit]!);
  const [derived, unfitting] = [ids('derived'), ids('unfitting')];
  return {
    lines: sourceLines(sources),
    counts,
    width,
    notes: [
      sourceNotes.overlapping(),
      sourceNotes.fromTotals(),
      ...(derived.length > 0 ? [countNotes.derivedByDifference(derived)] : []),
      ...(unfitting.length > 0 ? [countNotes.noFormFits(unfitting)] : []),
    ],
  };
}
