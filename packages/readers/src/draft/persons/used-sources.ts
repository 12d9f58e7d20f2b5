import type { Region } from '../../layout/region.ts';
import type { Form, Meaning, NewSource } from '../../profile/profile.ts';
import { knownSources } from '../../profile/source-words.ts';
import type { Known } from '../known/known.ts';

/**
 * The sources that forms and rows of parts speak of and the dataset lacks, as rows of the table `sources`:
 * described by the profile, by the vocabulary, or else by the head of their column or the label of their row.
 */
export function sourcesOf(
  forms: readonly Form[],
  regions: readonly Region[],
  known: Known,
  described: readonly NewSource[],
): NewSource[] {
  const sources = new Map<string, NewSource>();
  const add = (id: string | null, label: string): void => {
    if (id === null || sources.has(id) || known.held.has(id)) return;
    const found = [...described, ...knownSources].find(({ source_id }) => source_id === id);
    sources.set(id, found ? rowOf(found) : unknownSource(id, label));
  };
  for (const { columns, head, criteria, rowUses = {} } of forms) {
    columns.forEach(({ meaning }, i) => add(sourceIn(meaning), head[i]!));
    for (const [key, meaning] of Object.entries(criteria)) add(sourceIn(meaning), key);
    for (const [label, use] of Object.entries(rowUses))
      if (use !== null && typeof use === 'object') add(use.part, label);
  }
  for (const { tree } of regions)
    for (const [row, { source }] of tree?.parts ?? [])
      if (source !== null && !tree!.doubts.has(row)) add(source, source);
  return [...sources.values()];
}

/** Forms whose columns speak only of sources that somebody knows; any other source is a slip, and asked for. */
export function withKnownSources(
  forms: readonly Form[],
  known: Known,
  described: readonly NewSource[],
): Form[] {
  const ids = new Set(
    [...known.sources, ...described, ...knownSources].map(({ source_id }) => source_id),
  );
  const isKnown = (meaning: Meaning | null): boolean => {
    const id = sourceIn(meaning);
    return id === null || ids.has(id);
  };
  return forms.map((form) =>
    form.columns.every(({ meaning }) => isKnown(meaning))
      ? form
      : {
          ...form,
          columns: form.columns.map((use) =>
            isKnown(use.meaning) ? use : { ...use, meaning: null },
          ),
        },
  );
}

/** The source that a meaning speaks of; null where it speaks of none. */
export function sourceIn(meaning: Meaning | null): string | null {
  // A birth date in the column of men or of women tells the sex.
  if (meaning?.is === 'birth') return 'women';
  return meaning?.is === 'source' || meaning?.is === 'figure' ? meaning.source : null;
}

function rowOf({ source_id, label_vi, label_en, column, value, sensitive }: NewSource): NewSource {
  return { source_id, label_vi, label_en, column, value, sensitive };
}

function unknownSource(source_id: string, label: string): NewSource {
  const name = label.split(' › ').at(-1)!;
  return {
    source_id,
    label_vi: name,
    label_en: name,
    column: source_id,
    value: 'yes',
    sensitive: false,
  };
}
