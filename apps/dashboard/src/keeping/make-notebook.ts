import type { Language } from '@ketnap/core';
import type { Notebook, TemplateId } from '@ketnap/notebook';
import type { Remote } from 'comlink';
import { keepingWords as words } from '../messages/keeping.ts';
import type { Analyst } from '../worker/analyst.ts';
import type { Opened } from '../worker/opened.ts';

/** Makes a notebook of the data that a worker has. */
export type MakeNotebook = (
  analyst: Remote<Analyst>,
  language: Language,
  opened: Opened,
) => Promise<Notebook>;

/** The review of the term: what is shown where nobody chose anything. */
export const reviewOf: MakeNotebook = (analyst, language, { home }) =>
  analyst.makeNotebook(language, home);

/** A report of one of the kinds that are offered. */
export function reportOf(template: TemplateId): MakeNotebook {
  return (analyst, language, { home }) => analyst.makeNotebook(language, home, template);
}

/** A notebook with nothing in it yet. */
export const blank: MakeNotebook = (_analyst, language, { home }) =>
  Promise.resolve({
    format: 'ketnap-notebook',
    version: 2,
    id: crypto.randomUUID(),
    title: words.blankTitle[language],
    language,
    scope: home,
    blocks: [{ id: crypto.randomUUID(), type: 'prose', text: [''] }],
  });
