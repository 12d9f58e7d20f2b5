import { formatFigure, type Language, type Message } from '@ketnap/core';
import type { AskedQuestion } from '@ketnap/readers';
import { readingWords } from '../messages/reading.ts';

/** Answers that are listed of a question. */
const CHOICES = 30;

/** Questions with their places, answers and examples, line by line. */
export function questionLines(questions: readonly AskedQuestion[], language: Language): string[] {
  return questions.flatMap((question, i) => [
    `${i + 1}. ${question.message[language]}`,
    `   ${readingWords.pointer[language]}: ${question.pointer}`,
    ...choiceLines(question, language),
    ...(question.proposal === null
      ? []
      : [`   ${readingWords.proposal[language]}: ${JSON.stringify(question.proposal)}`]),
    ...(question.examples.length === 0
      ? []
      : [`   ${readingWords.examples[language]}: ${question.examples.join(' · ')}`]),
  ]);
}

function choiceLines({ kind, choices }: AskedQuestion, language: Language): string[] {
  const hints: Partial<Record<AskedQuestion['kind'], Message>> = readingWords.answerHints;
  const [title, hint] = [`   ${readingWords.choices[language]}:`, hints[kind]?.[language]];
  if (choices === null || choices.length === 0)
    return hint === undefined ? [] : [`${title} ${hint}`];
  const rest = choices.length - CHOICES;
  return [
    title,
    ...choices
      .slice(0, CHOICES)
      .map(({ value, label }) => `     ${JSON.stringify(value)} = ${label[language]}`),
    ...(rest > 0
      ? [`     ${readingWords.moreChoices(formatFigure(rest, 'count', language))[language]}`]
      : []),
  ];
}
