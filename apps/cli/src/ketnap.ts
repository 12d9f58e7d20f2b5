import { CommanderError } from 'commander';
import type { Effects, ExitCode } from './effects.ts';
import { failureOf } from './failure.ts';
import { languageOf } from './language.ts';
import { printable } from './output/printable.ts';
import { programOf } from './program.ts';

/**
 * Runs one command line to its end.
 *
 * @param args what stands after `ketnap`
 */
export async function ketnap(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const language = languageOf(args);
  let ended: ExitCode = 0;
  const program = programOf(language, effects, (code) => (ended = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return ended;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { sentence, code } = failureOf(error, language);
    if (sentence !== null) effects.stderr(`${printable(sentence)}\n`);
    return code;
  }
}
