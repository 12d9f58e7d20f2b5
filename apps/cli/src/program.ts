import { createRequire } from 'node:module';
import type { Language } from '@ketnap/core';
import {
  Command,
  type Argument,
  type HelpConfiguration,
  type OutputConfiguration,
} from 'commander';
import { addBridge } from './commands/bridge.ts';
import { addCheck } from './commands/check.ts';
import { addCompute } from './commands/compute.ts';
import type { Context } from './commands/context.ts';
import { addExplain } from './commands/explain.ts';
import { addFreeze } from './commands/freeze.ts';
import { addNotebook } from './commands/notebook.ts';
import { addRead } from './commands/read.ts';
import { addStart } from './commands/start.ts';
import { oneOf } from './arguments.ts';
import type { Effects, ExitCode } from './effects.ts';
import { languages } from './language.ts';
import { helpTitles, helpWords } from './messages/help.ts';

const COMMANDS = [
  addStart,
  addRead,
  addCheck,
  addCompute,
  addExplain,
  addNotebook,
  addFreeze,
  addBridge,
];

/** The program `ketnap` with its commands, speaking one language. */
export function programOf(
  language: Language,
  effects: Effects,
  ended: (code: ExitCode) => void,
): Command {
  const context: Context = { language, effects, ended, say: (message) => message[language] };
  const { say } = context;
  const program = new Command('ketnap')
    .exitOverride()
    .configureOutput(outputOf(effects))
    .configureHelp(helpOf(context))
    .showSuggestionAfterError(false)
    .description(say(helpWords.ketnap))
    .usage(say(helpWords.usage))
    .option('--lang <vi|en>', say(helpWords.lang), oneOf('--lang', languages))
    .helpOption('-h, --help', say(helpWords.help))
    .helpCommand('help [command]', say(helpWords.helpOf))
    .version(version(), '-V, --version', say(helpWords.version))
    .addHelpText('after', `\n${say(helpWords.exits)}`);
  for (const add of COMMANDS) add(program, context);
  return program;
}

function outputOf({ stdout, stderr, columns }: Effects): OutputConfiguration {
  return {
    writeOut: stdout,
    writeErr: stderr,
    // Errors are said by `failureOf`, in the language of the command line.
    outputError: () => undefined,
    getOutHelpWidth: () => columns ?? 100,
    getErrHelpWidth: () => columns ?? 100,
  };
}

function helpOf({ say }: Context): HelpConfiguration {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => say(helpTitles[title] ?? { vi: title, en: title }),
    subcommandTerm: (command) =>
      [command.name(), ...command.registeredArguments.map((one) => argumentTerm(one))].join(' '),
    optionDescription: (option) => option.description,
  };
}

function argumentTerm(argument: Argument): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}

function version(): string {
  return (createRequire(import.meta.url)('../package.json') as { version: string }).version;
}
