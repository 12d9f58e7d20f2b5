import {
  type Attribute,
  attributeOther,
  attributeUnknown,
  type SourceColumns,
  unknownOf,
  yesOf,
} from '../counting/source-columns.ts';
import type { Source } from '../dataset/dataset.ts';
import { attributeWords } from '../messages/source-notes.ts';

/** What every unit and period has a row for, and in which columns of the count its numbers stand. */
export interface SourceLine {
  readonly source_id: string;
  readonly source: string;
  readonly source_en: string;
  readonly sensitive: boolean;
  readonly yes: number;
  /** Null for those of unknown attribute, of whom nothing more can be unknown. */
  readonly unknown: number | null;
}

/**
 * The sources in their order; after the last value of an attribute its unknown and, where the columns
 * of any combination name them, its others.
 */
export function sourceLines(
  sources: readonly Source[],
  attributes: readonly Attribute[] = [],
  columns: SourceColumns | null = null,
): SourceLine[] {
  return sources.flatMap((source, i) => {
    const ended = attributes.findIndex(({ members }) => members.at(-1) === i);
    return ended < 0
      ? [lineOf(source, i)]
      : [lineOf(source, i), ...restOf(sources, attributes[ended]!, ended, columns)];
  });
}

function lineOf({ id, label, sensitive }: Source, i: number): SourceLine {
  return {
    source_id: id,
    source: label.vi,
    source_en: label.en,
    sensitive,
    yes: yesOf(i),
    unknown: unknownOf(i),
  };
}

function restOf(
  sources: readonly Source[],
  { column, members }: Attribute,
  attribute: number,
  columns: SourceColumns | null,
): SourceLine[] {
  const sensitive = members.some((i) => sources[i]!.sensitive);
  const unknown = attributeUnknown(sources.length, attribute);
  const other = attributeOther(sources.length, attribute);
  const line = (kind: 'unknown' | 'other'): SourceLine => ({
    source_id: `${column}:${kind}`,
    source: attributeWords[kind](column).vi,
    source_en: attributeWords[kind](column).en,
    sensitive,
    yes: kind === 'unknown' ? unknown : other,
    unknown: kind === 'unknown' ? null : unknown,
  });
  return columns?.list.includes(other) ? [line('unknown'), line('other')] : [line('unknown')];
}
