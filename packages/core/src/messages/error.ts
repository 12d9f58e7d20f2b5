import type { Message } from './message.ts';

/**
 * A programmer's mistake, or a dataset that cannot be. `code` is stable, for programs; `message` is
 * the English sentence, `messages` holds both languages; each names the offending value and what
 * would be right.
 */
export class KetnapError extends Error {
  readonly code: string;
  readonly messages: Message;

  constructor(code: string, messages: Message) {
    super(messages.en);
    this.name = 'KetnapError';
    this.code = code;
    this.messages = messages;
  }
}
