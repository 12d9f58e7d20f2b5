import type { Dataset, Language, Message } from '@ketnap/core';
import type { Notebook } from '../document/notebook.ts';
import type { Scope } from '../document/scope.ts';

/** A kind of report, from which a notebook is made. */
export interface Template {
  /** Stable, for programs and addresses. */
  readonly id: TemplateId;
  readonly name: Message;
  /** What it holds, in a line. */
  readonly description: Message;
  /** Why no notebook can be made of this dataset; null where one can. */
  readonly unavailable: (dataset: Dataset) => Message | null;
  /**
   * A notebook with the parts that the dataset's tables allow; what a person is to judge is a draft, with
   * the findings laid ready. A copy that is kept needs an id of its own.
   *
   * @param scope Default: `defaultScope` of the dataset. A report of a term leaves its period aside, one of
   *   a period without any takes the half-year or year in which the last day lies.
   * @throws KetnapError `no_term`, and `template_unavailable` with what {@link Template.unavailable} says
   */
  readonly make: (dataset: Dataset, language: Language, scope?: Scope) => Notebook;
}

export type TemplateId = 'term' | 'period' | 'cells' | 'sources' | 'units' | 'terms';
