/**
 * Prose that only holds where its figures have values: of `[[one || other]]` the first part stays in
 * which every `{{figure}}` has a value, and nothing where none is such. Parts do not nest.
 */
export function chooseAlternatives(text: string, hasValue: (reference: string) => boolean): string {
  return text.replace(/\[\[([\s\S]*?)\]\]/g, (_, parts: string) => {
    const fitting = parts.split('||').find((part) => referencesIn(part).every(hasValue));
    return fitting ?? '';
  });
}

/** What stands between each pair of double braces. */
export function referencesIn(text: string): string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => match[1]!);
}
