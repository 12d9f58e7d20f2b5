import { foldText } from '../../state/fold.ts';

/** Whether every word of a query begins a word of the name, with or without diacritics. */
export function matches(name: string, query: string): boolean {
  const words = foldText(name).split(/[^\p{L}\p{N}%]+/u);
  return foldText(query)
    .split(/[^\p{L}\p{N}%]+/u)
    .every((part) => part === '' || words.some((word) => word.startsWith(part)));
}
