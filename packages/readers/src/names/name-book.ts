import type { Memory } from '../memory/memory.ts';
import { fold } from './fold.ts';
import { nameDoubt, type NameDoubt } from './name-doubt.ts';
import { mayLead, soundOf, unitName, type UnitName } from './unit-name.ts';
import { unitPath, type NameWords } from './unit-path.ts';

/** What names say, each looked at once. */
export class NameBook implements NameWords {
  readonly #names = new Map<string, UnitName>();
  readonly #paths = new Map<string, readonly string[]>();
  readonly #sounds = new Map<string, string>();
  readonly #leads = new Map<string, boolean>();
  readonly #doubts = new Map<string, NameDoubt | null>();

  /** The one that a memory keeps. */
  static of(memory: Memory): NameBook {
    return memory.recall(memory, 'names', [], () => new NameBook());
  }

  said(name: string): UnitName {
    return remembered(this.#names, name, unitName);
  }

  path(name: string): readonly string[] {
    return remembered(this.#paths, name, () => unitPath(name, this));
  }

  /** The name without those of the units above it that it says itself. */
  own(name: string): string {
    return this.path(name).at(-1)!;
  }

  /** The whole name folded; spellings that sound alike are one. */
  sound(name: string): string {
    return remembered(this.#sounds, name, () => soundOf(fold(name)));
  }

  mayLead(word: string): boolean {
    return remembered(this.#leads, word, mayLead);
  }

  doubt(name: string): NameDoubt | null {
    return remembered(this.#doubts, name, nameDoubt);
  }
}

function remembered<Value>(
  map: Map<string, Value>,
  name: string,
  read: (name: string) => Value,
): Value {
  let value = map.get(name);
  if (value === undefined) map.set(name, (value = read(name)));
  return value;
}
