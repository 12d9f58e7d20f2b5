import { fold } from './fold.ts';

/** Makes ids of units' names, as people would read them, none of them twice: `tan-canh`, `tan-canh-2`. */
export class UnitIds {
  readonly #taken: Set<string>;
  /** Per id made of a name the number after which the next is looked for. */
  readonly #last = new Map<string, number>();

  /** @param idOf the id of a name, if no other unit had it. Default: as {@link idOfName} makes it */
  constructor(
    taken: Iterable<string>,
    private readonly idOf: (name: string) => string = idOfName,
  ) {
    this.#taken = new Set(taken);
  }

  /** An id that no other unit has. */
  next(name: string): string {
    const id = this.idOf(name);
    if (!this.#taken.has(id)) return this.#take(id);
    let number = this.#last.get(id) ?? 1;
    do number++;
    while (this.#taken.has(`${id}-${number}`));
    this.#last.set(id, number);
    return this.#take(`${id}-${number}`);
  }

  #take(id: string): string {
    this.#taken.add(id);
    return id;
  }
}

/** Whether an id is one that is made of a name. */
export function isIdOfName(id: string, name: string): boolean {
  const own = idOfName(name);
  return id === own || (id.startsWith(`${own}-`) && /^\d+$/.test(id.slice(own.length + 1)));
}

/** The id of a unit of a name, as people would read it: `tan-canh` of `Đảng bộ xã Tân Cảnh`. */
export function idOfName(name: string): string {
  const words = fold(name)
    .replace(/^dang (?:bo|uy) /, '')
    .replace(/^(?:(?:huyen|tinh|quan) uy|xa|huyen|tinh|phuong) (?=\D)/, '')
    .replace(/^thi tran /, 'tt ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return words === '' ? 'don-vi' : words;
}
