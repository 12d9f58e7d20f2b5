import { documentErrors } from '../messages/document.ts';
import { paragraphsOf } from '../prose/paragraphs.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { LIMITS } from './limits.ts';
import { Place } from './place.ts';

/**
 * Version 1 had no id, blocks that could share one, and prose as one text of Markdown. Its notebooks get
 * an id that follows from what they hold.
 *
 * @throws KetnapError `too_large_notebook`
 */
export function fromVersion1(json: JsonObject): JsonObject {
  const { blocks } = json;
  if (Array.isArray(blocks)) requireLittleProse(blocks, Place.of(json).at('blocks'));
  return {
    ...json,
    version: 2,
    id: typeof json['id'] === 'string' ? json['id'] : `v1-${hashOf(JSON.stringify(json))}`,
    ...(Array.isArray(blocks)
      ? { blocks: withOwnIds((blocks as readonly Json[]).map(blockOf)) }
      : {}),
  };
}

function requireLittleProse(blocks: readonly Json[], place: Place): void {
  const most = LIMITS.oldProse;
  let characters = 0;
  blocks.forEach((block, index) => {
    const text = isJsonObject(block) && block['type'] === 'prose' ? block['text'] : null;
    if (typeof text === 'string') characters += text.length;
    if (characters > most)
      throw documentErrors.tooMany(place.at(index), 'characters of prose', most, characters);
  });
}

function blockOf(block: Json): Json {
  if (!isJsonObject(block) || block['type'] !== 'prose') return block;
  const { text } = block;
  return typeof text === 'string' ? { ...block, text: paragraphsOf(text) } : block;
}

/** A second `a` becomes `a-2`. */
function withOwnIds(blocks: readonly Json[]): Json[] {
  const given = new Set(blocks.map((block) => (isJsonObject(block) ? block['id'] : undefined)));
  const used = new Set<Json>();
  return blocks.map((block) => {
    const id = isJsonObject(block) ? block['id'] : undefined;
    if (!isJsonObject(block) || typeof id !== 'string') return block;
    let own = id;
    for (let number = 2; used.has(own) || (own !== id && given.has(own)); number += 1)
      own = `${id}-${number}`;
    used.add(own);
    return own === id ? block : { ...block, id: own };
  });
}

/** FNV-1a over the letters, in 13 digits: the same for the same text. */
function hashOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193) >>> 0;
    high = Math.imul(high ^ low, 0x85ebca6b) >>> 0;
  }
  return low.toString(36).padStart(7, '0') + high.toString(36).padStart(7, '0');
}
