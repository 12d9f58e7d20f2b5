import { isolatedMessage, type Message } from '@ketnap/core';
import { figureNames } from '../messages/choices.ts';

/** A figure that an author can put into a sentence. */
export interface FigureChoice {
  /** What stands between the braces, about the scope's unit. */
  readonly reference: string;
  readonly name: Message;
  /** What its value is about: days from the beginning of a term or period, one day, or only the scope. */
  readonly about: 'period' | 'day' | 'scope';
}

/** The figures that can stand in a sentence, the most wanted first. */
export function figureChoices(
  sources: readonly { readonly id: string; readonly label: Message }[],
): FigureChoice[] {
  return [
    ...ofQuota.map(([measure, name]) => period(`quotaAttainment/${measure}`, name)),
    ...ofLocalities.map(([measure, name]) => day(`mergedCells/${measure}`, name)),
    { reference: 'eliminatedOn/eliminated_on', name: figureNames.eliminatedOn, about: 'day' },
    ...sources.flatMap(ofSource),
    ...extremes.map(([reference, name]) => period(`quotaAttainment/${reference}`, name)),
    ...(['unit', 'term', 'asOf', 'termStart'] as const).map((word): FigureChoice => ({
      reference: word,
      name: figureNames[word],
      about: 'scope',
    })),
  ];
}

const ofQuota: readonly (readonly [measure: string, name: Message])[] = [
  ['attainment', figureNames.attainment],
  ['admitted', figureNames.admitted],
  ['target', figureNames.target],
  ['gap', figureNames.gap],
  ['status', figureNames.status],
  ['pace', figureNames.pace],
  ['elapsed', figureNames.elapsed],
  ['needed_per_month', figureNames.neededPerMonth],
  ['years_met', figureNames.yearsMet],
  ['years_with_target', figureNames.yearsWithTarget],
  ['members_rate', figureNames.membersRate],
];

const ofLocalities: readonly (readonly [measure: string, name: Message])[] = [
  ['own_share', figureNames.ownShare],
  ['merged_cells', figureNames.mergedCells],
  ['localities', figureNames.localities],
  ['own', figureNames.own],
  ['joint', figureNames.joint],
  ['none', figureNames.none],
];

const extremes: readonly (readonly [reference: string, name: Message])[] = [
  ['unit?under=$unit&@max=attainment', figureNames.highest],
  ['attainment?under=$unit&@max=attainment', figureNames.highestShare],
  ['unit?under=$unit&@min=attainment', figureNames.lowest],
  ['attainment?under=$unit&@min=attainment', figureNames.lowestShare],
];

function ofSource({ id, label }: { readonly id: string; readonly label: Message }): FigureChoice[] {
  const named = isolatedMessage(label);
  const row = `@source_id=${encodeURIComponent(id)}`;
  return [
    period(`sourceBreakdown/share?${row}`, figureNames.shareOfSource(named)),
    period(`sourceBreakdown/admitted?${row}`, figureNames.ofSource(named)),
    period(`sourceBreakdown/unknown?${row}`, figureNames.unknownOfSource(named)),
  ];
}

function period(reference: string, name: Message): FigureChoice {
  return { reference, name, about: 'period' };
}

function day(reference: string, name: Message): FigureChoice {
  return { reference, name, about: 'day' };
}
