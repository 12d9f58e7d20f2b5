import type { Language, Message } from '@ketnap/core';
import type { Effects, ExitCode } from '../effects.ts';

/** What every command is given. */
export interface Context {
  readonly language: Language;
  readonly effects: Effects;
  /** The message in the language of the command line. */
  say(message: Message): string;
  /** Takes the exit code of the command that ran. */
  ended(code: ExitCode): void;
}
