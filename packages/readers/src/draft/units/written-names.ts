import type { Memory } from '../../memory/memory.ts';
import { NameBook } from '../../names/name-book.ts';
import type { UnitName } from '../../names/unit-name.ts';
import type { WrittenUnits } from './written-units.ts';

/** The names that files write, by what tells one from another. */
export class WrittenNames {
  /** How many rows write each spelling, in the order in which they occur. */
  readonly rows: ReadonlyMap<string, number>;
  readonly #byBare = new Map<string, UnitName[]>();
  readonly #first = new Map<string, string>();
  readonly #toldByOthers = new Map<readonly string[], boolean>();

  /** Those that a memory keeps. */
  static of(sheets: readonly WrittenUnits[], memory: Memory): WrittenNames {
    return memory.recall(
      memory,
      'written names',
      sheets,
      () => new WrittenNames(sheets, NameBook.of(memory)),
    );
  }

  constructor(
    sheets: readonly Pick<WrittenUnits, 'written'>[],
    private readonly book: NameBook,
  ) {
    const rows = new Map<string, number>();
    this.rows = rows;
    for (const { written } of sheets)
      for (const { key, names, rows: own } of written) {
        rows.set(key, (rows.get(key) ?? 0) + own);
        const place = this.placeOf(names);
        if (this.#first.has(place)) continue;
        this.#first.set(place, names.at(-1)!);
        const said = this.#own(names);
        const same = this.#byBare.get(said.bare);
        if (same) same.push(said);
        else this.#byBare.set(said.bare, [said]);
      }
  }

  /** What is the same for all spellings of one unit. */
  placeOf(names: readonly string[]): string {
    const path = names.length > 1 ? names : this.book.path(names[0]!);
    return path.map((name) => this.book.kin(name)).join();
  }

  /** How the unit of a spelling is written first. */
  firstOf(names: readonly string[]): string {
    return this.#first.get(this.placeOf(names)) ?? names.at(-1)!;
  }

  /** Whether a fuller name with the same letters is written: one with diacritics, or with the word for its kind. */
  isToldByOthers(names: readonly string[]): boolean {
    let isTold = this.#toldByOthers.get(names);
    if (isTold === undefined) this.#toldByOthers.set(names, (isTold = this.#hasFullerName(names)));
    return isTold;
  }

  #hasFullerName(names: readonly string[]): boolean {
    const own = this.#own(names);
    const others = this.#byBare.get(own.bare) ?? [];
    return others.some(
      (other) =>
        (own.writing !== 'marked' && other.writing === 'marked') ||
        (own.level === null && other.level !== null),
    );
  }

  /** Whether a name without diacritics may mean another name that is written than those it was matched with. */
  isContested(name: string, meant: readonly string[]): boolean {
    const own = this.book.said(name);
    if (own.writing === 'marked') return false;
    const marks = new Set(meant.map((one) => this.book.said(one).marks));
    return (this.#byBare.get(own.bare) ?? []).some(
      (other) =>
        other.writing === 'marked' &&
        !marks.has(other.marks) &&
        (own.kind === null || own.kind === other.kind),
    );
  }

  #own(names: readonly string[]): UnitName {
    return this.book.said(this.book.own(names.at(-1)!));
  }
}
