import type { Language } from '@ketnap/core';

export const languages = ['vi', 'en'] as const satisfies readonly Language[];

/** The language that a command line asks for by `--lang`, wherever that stands; else Vietnamese. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const word = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && word === 'en' ? 'en' : 'vi';
}
