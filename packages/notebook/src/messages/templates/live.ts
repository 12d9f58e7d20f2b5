import type { AnalysisKind } from '@ketnap/core';

/** Writes a live figure of an analysis as it stands in prose: `{{trend/change?every=term&~as=abs}}`. */
export type Live = (measure: string, ...query: readonly string[]) => string;

/**
 * Live figures of one analysis.
 *
 * @param sign `+` or `-`: only numbers above, or below, 0 count as a value
 * @param given what stands in the query of each
 */
export function live(
  analysis: AnalysisKind,
  sign: '' | '+' | '-' = '',
  given: readonly string[] = [],
): Live {
  return (measure, ...query) => {
    const pairs = [...given, ...query];
    return `{{${sign}${analysis}/${measure}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}}}`;
  };
}

/** The first of these texts whose figures all have values; nothing where none has. */
export function choice(...texts: readonly string[]): string {
  return `[[${texts.join('||')}]]`;
}
