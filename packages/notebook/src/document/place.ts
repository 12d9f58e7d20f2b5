import type { Message } from '@ketnap/core';
import { isJsonObject, type Json } from './json.ts';

/** Where something stands in a document, for a sentence that names it. */
export class Place {
  readonly #path: readonly (string | number)[];
  readonly #root: unknown;

  private constructor(root: unknown, path: readonly (string | number)[]) {
    this.#root = root;
    this.#path = path;
  }

  static of(root: unknown): Place {
    return new Place(root, []);
  }

  at(key: string | number): Place {
    return new Place(this.#root, [...this.#path, key]);
  }

  /** Whether it is the list of blocks. */
  get isBlocks(): boolean {
    return this.#path.length === 1 && this.#path[0] === 'blocks';
  }

  /** A JSON pointer, and in words which block it is: `khối thứ 3 (chart), tại /blocks/2/half`. */
  get words(): Message {
    const pointer = this.#path.map((key) => `/${escaped(String(key))}`).join('');
    const [list, index] = this.#path;
    if (pointer === '') return { vi: 'ở cấp ngoài cùng', en: 'at the top level' };
    if (list !== 'blocks' || typeof index !== 'number')
      return { vi: `tại ${pointer}`, en: `at ${pointer}` };
    const type = this.#typeOf(index);
    return {
      vi: `ở khối thứ ${index + 1}${type}, tại ${pointer}`,
      en: `in block ${index + 1}${type}, at ${pointer}`,
    };
  }

  #typeOf(index: number): string {
    const root = this.#root as Json;
    const blocks = isJsonObject(root) ? root['blocks'] : undefined;
    const block = Array.isArray(blocks) ? (blocks as readonly Json[])[index] : undefined;
    const type = isJsonObject(block) ? block['type'] : undefined;
    return typeof type === 'string' && type.length <= 40 ? ` (${type})` : '';
  }
}

function escaped(key: string): string {
  const short = key.length > 60 ? `${key.slice(0, 60)}…` : key;
  return short.replaceAll('~', '~0').replaceAll('/', '~1');
}
