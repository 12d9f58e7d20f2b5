import type { Language } from '@ketnap/core';
import { messages } from '../messages/notebook.ts';
import type { Dimension } from '../selection.ts';
import type { Reply } from './selected.ts';

/** What none of some questions followed, each once with the reason in words. */
export function ignored(
  replies: readonly Reply[],
  language: Language,
): { readonly dimension: Dimension; readonly reason: string }[] {
  const dimensions = [...new Set(replies.map(({ dimension }) => dimension))];
  return dimensions.flatMap((dimension) => {
    const own = replies.filter((one) => one.dimension === dimension);
    if (own.some(({ follows }) => follows)) return [];
    const because = own.find((one) => one.because)?.because;
    const reason =
      because === 'own'
        ? messages.ignoredOwn
        : because === 'one'
          ? messages.ignoredSeveral
          : messages.ignored[dimension];
    return [{ dimension, reason: reason[language] }];
  });
}
