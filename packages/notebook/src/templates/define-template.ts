import type { Dataset, Message } from '@ketnap/core';
import type { Block } from '../document/block.ts';
import { NOTEBOOK_VERSION } from '../document/notebook.ts';
import type { Scope } from '../document/scope.ts';
import { templateUnavailable, unavailableWords } from '../messages/templates/catalogue.ts';
import { defaultScope } from '../run/default-scope.ts';
import { Maker } from './parts/maker.ts';
import type { Template } from './template.ts';

/** What is particular to a template. */
export interface TemplateOwn extends Pick<Template, 'id' | 'name' | 'description'> {
  readonly title: Message | ((scope: Scope) => Message);
  /** Beside terms, which every one needs. */
  readonly needs?: Template['unavailable'];
  /** The scope of what is made. Default: the one that was asked for, without its period. */
  readonly scope?: (scope: Scope, dataset: Dataset) => Scope;
  readonly blocks: (maker: Maker) => Block[];
}

/** A template with what is the same in all of them. */
export function defineTemplate(own: TemplateOwn): Template {
  const { id, name, description, title, needs, scope: scopeOf = wholeTerm, blocks } = own;
  const unavailable = (dataset: Dataset): Message | null =>
    dataset.terms.length === 0 ? unavailableWords.noTerm : (needs?.(dataset) ?? null);
  return {
    id,
    name,
    description,
    unavailable,
    make: (dataset, language, asked = defaultScope(dataset)) => {
      const reason = unavailable(dataset);
      if (reason) throw templateUnavailable(name, reason);
      const scope = scopeOf(asked, dataset);
      return {
        format: 'ketnap-notebook',
        version: NOTEBOOK_VERSION,
        id: `mau-${id}`,
        title: (typeof title === 'function' ? title(scope) : title)[language],
        language,
        scope,
        blocks: blocks(new Maker(dataset, language, scope)),
      };
    },
  };
}

function wholeTerm({ period: _, ...scope }: Scope): Scope {
  return scope;
}
