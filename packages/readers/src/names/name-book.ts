import type { Memory } from '../memory/memory.ts';
import { fold } from './fold.ts';
import { nameDoubt, type NameDoubt } from './name-doubt.ts';
import { oneLine } from './one-line.ts';
import { idOfName } from './unit-id.ts';
import { mayLead, soundOf, unitName, type UnitName } from './unit-name.ts';
import { unitPath, type NameWords } from './unit-path.ts';

/** What names say, each looked at once. */
export class NameBook implements NameWords {
  readonly #names = new Map<string, BookedName>();
  readonly #leads = new Map<string, boolean>();

  /** The one that a memory keeps. */
  static of(memory: Memory): NameBook {
    return memory.recall(memory, 'names', [], () => new NameBook());
  }

  said(name: string): UnitName {
    return this.#of(name).said;
  }

  path(name: string): readonly string[] {
    const booked = this.#of(name);
    return (booked.path ??= unitPath(name, this));
  }

  /** The name without those of the units above it that it says itself. */
  own(name: string): string {
    return this.path(name).at(-1)!;
  }

  /** The name on one line, in NFC. */
  line(name: string): string {
    return this.#of(name).line;
  }

  folded(name: string): string {
    return this.#of(name).folded;
  }

  /** The whole name folded; spellings that sound alike are one. */
  sound(name: string): string {
    return this.#of(name).sound;
  }

  /** The id that a unit of the name would have if no other had it. */
  id(name: string): string {
    return this.#of(name).id;
  }

  /** What is the same for all names that say the same, whatever of their own they put before it. */
  kin(name: string): string {
    const booked = this.#of(name);
    return (booked.kin ??= kinOf(this.said(this.own(name))));
  }

  mayLead(word: string): boolean {
    let may = this.#leads.get(word);
    if (may === undefined) this.#leads.set(word, (may = mayLead(word)));
    return may;
  }

  doubt(name: string): NameDoubt | null {
    return this.#of(name).doubt;
  }

  #of(name: string): BookedName {
    let booked = this.#names.get(name);
    if (booked === undefined) this.#names.set(name, (booked = new BookedName(name)));
    return booked;
  }
}

/** What one name says, found when it is first asked for. */
class BookedName {
  path: readonly string[] | null = null;
  kin: string | null = null;
  #said: UnitName | null = null;
  #line: string | null = null;
  #folded: string | null = null;
  #sound: string | null = null;
  #id: string | null = null;
  #doubt: NameDoubt | null | undefined = undefined;

  constructor(private readonly name: string) {}

  get said(): UnitName {
    return (this.#said ??= unitName(this.name));
  }

  get line(): string {
    return (this.#line ??= oneLine(this.name));
  }

  get folded(): string {
    return (this.#folded ??= fold(this.name));
  }

  get sound(): string {
    return (this.#sound ??= soundOf(this.folded));
  }

  get id(): string {
    return (this.#id ??= idOfName(this.name));
  }

  get doubt(): NameDoubt | null {
    if (this.#doubt === undefined) this.#doubt = nameDoubt(this.name);
    return this.#doubt;
  }
}

function kinOf({ level, kind, bare, marks }: UnitName): string {
  return JSON.stringify([level, kind, bare, marks]);
}
