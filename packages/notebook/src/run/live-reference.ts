import { parseReference, type Reference } from '@ketnap/core';
import { messages } from '../messages/notebook.ts';

/** Words of the scope that may stand between braces as well. */
export type ScopeWord = keyof typeof messages.scopeWords;

/** Reads what stands between the braces of prose. @throws KetnapError as core's `parseReference` does */
export function liveReference(text: string): Reference | ScopeWord {
  const trimmed = text.trim();
  return Object.hasOwn(messages.scopeWords, trimmed)
    ? (trimmed as ScopeWord)
    : parseReference(text);
}
