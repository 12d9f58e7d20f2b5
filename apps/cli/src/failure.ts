import { KetnapError, type Language, type Message } from '@ketnap/core';
import { platformReason } from '@ketnap/readers';
import { CommanderError } from 'commander';
import type { ExitCode } from './effects.ts';
import { failureWords } from './messages/failures.ts';

/** What was asked for makes no sense, or not for this dataset. */
export class AskedWrongly extends KetnapError {
  constructor(code: string, messages: Message) {
    super(code, messages);
    this.name = 'AskedWrongly';
  }
}

/** Calls an analysis; what it throws is a fault of the question, not of the data. */
export function asked<Answer>(question: () => Answer): Answer {
  try {
    return question();
  } catch (error) {
    if (error instanceof KetnapError) throw new AskedWrongly(error.code, error.messages);
    throw error;
  }
}

/** What ended a command, in one sentence (null where everything is said), and the exit code. */
export function failureOf(
  error: unknown,
  language: Language,
): { readonly sentence: string | null; readonly code: ExitCode } {
  if (error instanceof CommanderError)
    return { sentence: commandSentence(error)?.[language] ?? null, code: 2 };
  if (error instanceof KetnapError) {
    // Into which dataset files are read is said by an option here, by a click on the page.
    const how = error.code === 'incomplete' ? ` ${failureWords.readInto[language]}` : '';
    return {
      sentence: error.messages[language] + how,
      code: error instanceof AskedWrongly ? 2 : 1,
    };
  }
  return { sentence: failureWords.unexpected(platformReason(error))[language], code: 1 };
}

/** Commander's English sentence names the offending word in quotes; the rest is said by our own. */
function commandSentence({ code, message }: CommanderError): Message | null {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return failureWords.unknownCommand(word);
    case 'commander.unknownOption':
      return failureWords.unknownOption(word);
    case 'commander.missingArgument':
      return failureWords.missingArgument(word);
    case 'commander.missingMandatoryOptionValue':
      return failureWords.missingOption(word);
    case 'commander.optionMissingArgument':
      return failureWords.missingValue(word);
    case 'commander.excessArguments':
      return failureWords.excessArguments;
    case 'commander.help':
      return null;
    default:
      return failureWords.badCommandLine(word, message);
  }
}
