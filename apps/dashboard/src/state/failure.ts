import type { Message } from '@ketnap/core';
import { words } from '../messages.ts';

/** What went wrong, in both languages. */
export interface Failure {
  readonly code: string;
  readonly message: Message;
}

/** What a worker or a reader threw, as something to say to the person. */
export function failureOf(error: unknown): Failure {
  const { code, messages, message } = error as Partial<Error> & {
    code?: string;
    messages?: Message;
  };
  if (messages) return { code: code ?? 'unknown', message: messages };
  return { code: 'unknown', message: words.unexpected(message ?? String(error)) };
}
