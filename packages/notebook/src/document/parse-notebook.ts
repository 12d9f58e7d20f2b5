import { documentErrors } from '../messages/document.ts';
import { isKnownBlock, type Block } from './block.ts';
import { jsonOf } from './json-text.ts';
import { LIMITS } from './limits.ts';
import { migrated } from './migrate.ts';
import type { Notebook } from './notebook.ts';
import { Place } from './place.ts';
import { plainJson } from './plain-json.ts';
import { notebookShape } from './shapes.ts';

/**
 * A notebook of whatever a file or a program gives: the text of one, or what `JSON.parse` makes of it.
 * Older versions are brought to the present one. Blocks of unknown types and unknown keys are kept.
 * Nothing is shared with what was given.
 *
 * @throws KetnapError `not_json`, `not_a_notebook`, `newer_notebook`, `too_large_notebook`, or
 *   `bad_notebook`, which names the place (a JSON pointer, and which block it is), what was found and
 *   what was expected
 */
export function parseNotebook(given: unknown): Notebook {
  const json = migrated(plainJson(typeof given === 'string' ? jsonOf(given) : given));
  const place = Place.of(json);
  notebookShape.check(json, place);
  const notebook = json as unknown as Notebook;
  requireOwnIds(notebook.blocks, place);
  requireLittleProse(notebook.blocks, place);
  return notebook;
}

function requireOwnIds(blocks: readonly Block[], place: Place): void {
  const seen = new Map<string, number>();
  blocks.forEach(({ id }, index) => {
    const first = seen.get(id);
    if (first !== undefined)
      throw documentErrors.doubledId(place.at('blocks').at(index).at('id'), id, first + 1);
    seen.set(id, index);
  });
}

function requireLittleProse(blocks: readonly Block[], place: Place): void {
  let characters = 0;
  blocks.forEach((block, index) => {
    if (!isKnownBlock(block) || block.type !== 'prose') return;
    for (const paragraph of block.text) characters += paragraph.length;
    if (characters > LIMITS.prose)
      throw documentErrors.tooMany(
        place.at('blocks').at(index),
        'characters of prose',
        LIMITS.prose,
        characters,
      );
  });
}
