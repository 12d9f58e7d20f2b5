import { AskedWrongly } from './failure.ts';
import { failureWords } from './messages/failures.ts';

/** Reads an option that must be one of some words. */
export function oneOf<Word extends string>(
  option: string,
  words: readonly Word[],
): (text: string) => Word {
  return (text) => {
    const word = words.find((one) => one === text);
    if (word === undefined)
      throw new AskedWrongly('bad_choice', failureWords.badChoice(option, text, words));
    return word;
  };
}

/** Reads an option that must be a whole number within bounds, both included. */
export function wholeNumber(option: string, from: number, to: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(number >= from && number <= to))
      throw new AskedWrongly('bad_number', failureWords.badNumber(option, text, from, to));
    return number;
  };
}

/** Reads the options of an analysis. */
export function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AskedWrongly('bad_json', failureWords.badJson(text));
  }
}
