import type { Attribute } from '../counting/source-columns.ts';
import type { Dataset, Source } from '../dataset/dataset.ts';
import { sourceErrors } from '../messages/source-notes.ts';

/**
 * Positions of the chosen sources, each once, in the order of the table `sources`; all where none are
 * named. Throws where the dataset has no sources, an id is unknown, or the list is empty.
 */
export function chosenSources(dataset: Dataset, ids: readonly string[] | undefined): number[] {
  const known = dataset.sources.map(({ id }) => id);
  if (known.length === 0) throw sourceErrors.needsSources();
  if (ids === undefined) return [...known.keys()];
  if (ids.length === 0) throw sourceErrors.noSourceChosen();
  const chosen = ids.map((id) => {
    const position = known.indexOf(id);
    if (position < 0) throw sourceErrors.unknownSource(id, known);
    return position;
  });
  return [...new Set(chosen)].sort((a, b) => a - b);
}

/** The attributes of which two or more of these sources are different values, as the first of each stands. */
export function attributesOf(sources: readonly Source[]): Attribute[] {
  const columns = new Map<string, number[]>();
  sources.forEach(({ column }, i) => columns.set(column, [...(columns.get(column) ?? []), i]));
  return Array.from(columns, ([column, members]) => ({ column, members })).filter(
    ({ members }) =>
      members.length > 1 && new Set(members.map((i) => sources[i]!.value)).size === members.length,
  );
}
