import type { Message } from '@ketnap/core';
import { platformReason } from '@ketnap/readers';
import { words } from '../messages.ts';

/** What went wrong, in both languages. */
export interface Failure {
  readonly code: string;
  readonly message: Message;
}

/** What a worker or a reader threw, as something to say to the person. */
export function failureOf(error: unknown): Failure {
  const { code, messages } = error as Partial<Error> & {
    code?: string;
    messages?: Message;
  };
  if (messages) return { code: code ?? 'unknown', message: messages };
  // All of it for whoever looks into it; the person is told in words of their own language.
  console.warn(error);
  return { code: 'unknown', message: words.unexpected(platformReason(error)) };
}
