import { HAVE_UNITS } from '../../profile/own-units.ts';
import type { Region } from '../../layout/region.ts';
import { Memory } from '../../memory/memory.ts';
import { isBody } from '../../names/body-names.ts';
import { isLocal } from '../../names/levels.ts';
import { UnitIndex, type UnitMatch } from '../../names/match-unit.ts';
import { NameBook } from '../../names/name-book.ts';
import { withoutChange } from '../../names/name-doubt.ts';
import { isIdOfName, UnitIds } from '../../names/unit-id.ts';
import type { Form, NewUnit, Profile } from '../../profile/profile.ts';
import type { Known } from '../known/known.ts';
import { withOuterAbove } from './empty-units.ts';
import { KnownTree, type Span } from '../known/known-tree.ts';
import { displayName } from './title-unit.ts';
import { spellingKey } from './unit-spelling.ts';
import { WrittenNames } from './written-names.ts';
import { writtenSlips, type WrittenSlips } from './written-slips.ts';
import { writtenUnits, type WrittenUnits } from './written-units.ts';

/** What a name that has to be asked for may mean. */
export interface LikelyUnit {
  /** Known units, and units that are made of other names. */
  readonly units: readonly string[];
  /** The id of the unit that would be made of the name, and the unit above it. */
  readonly made: string;
  readonly above: string | null;
  /** Which of them it is likeliest, or empty where it is none; null where that would be a guess. */
  readonly proposal: string | null;
}

/** What the sheet says of the rows that write a spelling. */
interface Around {
  /** The name of the unit that the title names above all others, and its id where that is decided. */
  readonly title: string | null;
  readonly root: string | null;
  /** Whether sibling tables name different units above the same names. */
  readonly isOpen: boolean;
  /** The days of the rows. */
  readonly span: Span | null;
  readonly isMarked: boolean;
}

/** The units that a name may mean; `elsewhere` are those of its name below another unit than its own. */
interface Match {
  readonly units: readonly string[];
  readonly how: UnitMatch['how'] | 'elsewhere';
}

type Units = Map<string, string | readonly string[] | null>;

/** The units of all spellings, those that are made, and what is likeliest of those that are asked for. */
export interface ProposedUnits {
  readonly units: Profile['units'];
  readonly newUnits: readonly NewUnit[];
  readonly likely: ReadonlyMap<string, LikelyUnit>;
  /** Spellings in the order in which they occur, each with how many rows write it so. */
  readonly rows: ReadonlyMap<string, number>;
}

/** So many units of one name are offered for it, where nothing tells them apart. */
const MANY = 100;
/** The level of units whose names say none: in a profile, and in a table. */
const NO_LEVELS = ['', 'unit'];
const NONE: Match = { units: [], how: 'none' };
const NOWHERE: Around = { title: null, root: null, isOpen: false, span: null, isMarked: true };

/**
 * Finds the unit of every spelling. What matches a known unit without doubt is taken; where units are
 * known and none matches, it is asked for; where none are known at all, all spellings become units, under
 * the one that the title names, unless a name leaves a doubt of its own.
 *
 * @throws KetnapError `too_many_units`
 */
export function proposeUnits(
  regions: readonly { readonly region: Region; readonly form: Form }[],
  known: Known,
  given: Profile | null,
  drafted: readonly NewUnit[] = [],
  memory: Memory = new Memory(),
): ProposedUnits {
  // Which units there are, and below which, hangs on what the rows are: that is asked first.
  const isPending = regions.some(
    ({ region, form }) =>
      (region.tree?.pending.size ?? 0) > 0 ||
      (form.emptyUnits === null && withOuterAbove(region, form).length > 0),
  );
  const written = regions
    .filter(({ form }) => !isPending && HAVE_UNITS.has(form.rows))
    .map(({ region, form }) => {
      const { rows, columns, emptyUnits } = form;
      const by = [JSON.stringify([rows, columns, emptyUnits])];
      return memory.recall(region, 'written units', by, () => writtenUnits(region, form, memory));
    });
  const { units, parents, held } = known;
  const said = JSON.stringify([given?.units, given?.newUnits, drafted]);
  return memory.recall(memory, 'proposed units', [units, parents, held, said, ...written], () =>
    new UnitMaker(known, given, written, drafted, memory).propose(written),
  );
}

class UnitMaker {
  readonly #book: NameBook;
  readonly #held: Known['held'];
  readonly #names: WrittenNames;
  /** Names that are likely slips of others beside them. */
  readonly #mistyped: WrittenSlips;
  readonly #tree: KnownTree;
  readonly #index: UnitIndex;
  readonly #given: ReadonlySet<string>;
  /** Units that an earlier draft made, which answers name. */
  readonly #drafted: ReadonlyMap<string, NewUnit>;
  readonly #units: Units;
  /** Spellings that were answered with a unit that nobody knows. */
  readonly #slips = new Set<string>();
  /** Spellings in columns of cells. */
  readonly #cells: ReadonlySet<string>;
  readonly #ids: UnitIds;
  readonly #likely = new Map<string, LikelyUnit>();
  /** The ids of units that would be made, by what is above them and their names. */
  readonly #reserved = new Map<string, string>();

  constructor(
    known: Known,
    given: Profile | null,
    sheets: readonly WrittenUnits[],
    drafted: readonly NewUnit[],
    memory: Memory,
  ) {
    this.#book = NameBook.of(memory);
    this.#drafted = new Map(drafted.map((unit) => [unit.unit_id, unit]));
    this.#held = known.held;
    this.#names = WrittenNames.of(sheets, memory);
    this.#mistyped = writtenSlips(sheets, memory);
    this.#tree = new KnownTree(known);
    this.#index = new UnitIndex(known.units, (unit) => this.#tree.pathOf(unit), this.#book);
    this.#units = new Map(Object.entries(given?.units ?? {}));
    this.#given = new Set(this.#units.keys());
    this.#ids = new UnitIds(
      [
        ...known.units.map((unit) => unit.unit_id),
        ...[...this.#units.values()].flatMap((ids) => ids ?? []),
      ],
      (name) => this.#book.id(name),
    );
    this.#cells = new Set(
      sheets.flatMap(({ areCells, written }) => (areCells ? written.map(({ key }) => key) : [])),
    );
    for (const unit of given?.newUnits ?? []) this.#tree.make(unit);
  }

  propose(sheets: readonly WrittenUnits[]): ProposedUnits {
    const arounds = sheets.map((sheet) => this.#aroundOf(sheet));
    this.#takeAnswers(sheets, arounds);
    // What others may tell of comes after them.
    const order = [...sheets.keys()].sort((a, b) => +sheets[a]!.isOpen - +sheets[b]!.isOpen);
    for (const isLate of [false, true])
      for (const i of order) this.#takeSheet(sheets[i]!, arounds[i]!, isLate);
    return {
      units: Object.fromEntries(this.#units),
      newUnits: [...this.#tree.made.values()].filter(({ unit_id }) => !this.#held.has(unit_id)),
      likely: this.#likely,
      rows: this.#names.rows,
    };
  }

  #aroundOf({ title, isOpen, span, isMarked }: WrittenUnits): Around {
    const own = { ...NOWHERE, isOpen, span, isMarked };
    return title === null ? own : { ...own, title, root: this.#idOf([title], own) };
  }

  /** Names that can be told only by others, such as those without diacritics, come late. */
  #takeSheet({ written, isList }: WrittenUnits, around: Around, isLate: boolean): void {
    const rows = new Map<string, string>();
    for (const { key, names } of written) {
      if (this.#names.isToldByOthers(names) !== isLate) {
        if (isList && isLate) noteRow(rows, this.#units.get(key), key);
        continue;
      }
      const id = this.#idOf(names, around, key);
      if (!isList || id === null) continue;
      // Two rows of one list in which each row is a unit's own are hardly of the same one.
      const twin = noteRow(rows, id, key);
      if (twin !== null && twin !== key && !this.#given.has(key))
        this.#ask(names, { units: [id], how: 'near' }, around, null);
    }
  }

  /** An answer may name the unit that would be made of the name; any other that nobody knows is a slip. */
  #takeAnswers(sheets: readonly WrittenUnits[], arounds: readonly Around[]): void {
    let around: ReadonlyMap<string, Around> | null = null;
    for (const [key, ids] of this.#units)
      for (const id of [ids ?? []].flat()) {
        if (id === '' || this.#tree.has(id)) continue;
        around ??= this.#aroundKeys(sheets, arounds);
        this.#takeAnswer(key, id, around.get(key) ?? NOWHERE);
      }
  }

  /** What the sheets say around each spelling that they write, and around those of the units above it. */
  #aroundKeys(
    sheets: readonly WrittenUnits[],
    arounds: readonly Around[],
  ): ReadonlyMap<string, Around> {
    const found = new Map<string, Around>();
    sheets.forEach(({ written }, i) => {
      for (const { key, names } of written) {
        found.set(key, arounds[i]!);
        for (let above = this.#namesAbove(names); above.length > 0; above = this.#namesAbove(above))
          found.set(spellingKey(above), arounds[i]!);
      }
    });
    return found;
  }

  #takeAnswer(key: string, id: string, around: Around): void {
    const drafted = this.#drafted.get(id);
    if (drafted) return this.#make(id, drafted.name, drafted.parent_id);
    const names = key.split(' › ');
    const name = [this.#names.firstOf(names), names.at(-1)!].find((one) => isIdOfName(id, one));
    if (name === undefined) {
      this.#units.delete(key);
      this.#slips.add(key);
    } else {
      const above = this.#above(names, around);
      this.#make(id, name, above, this.#cells.has(key));
    }
  }

  /** The names of the units above one: those that stand before it, or else those that it names itself. */
  #namesAbove(names: readonly string[]): string[] {
    if (names.length > 1) return names.slice(0, -1);
    return this.#book.path(names[0]!).slice(0, -1).map(displayName);
  }

  /** The unit above a name: one that the row names above it, or the name itself, or the title. */
  #above(names: readonly string[], around: Around): string | null {
    const above = this.#namesAbove(names);
    return above.length > 0 ? this.#idOf(above, around) : around.root;
  }

  /** The unit of a spelling; of units that bore the name one after the other the one of all the days. */
  #one(key: string, span: Span | null): string | null {
    const ids = this.#units.get(key) ?? null;
    if (ids === null || typeof ids === 'string') return ids || null;
    const then = ids.filter((id) => span !== null && this.#tree.existed(id, span));
    return then.length === 1 ? then[0]! : null;
  }

  /** The unit of a spelling, made where no units are known; null where it is asked for. */
  #idOf(names: readonly string[], around: Around, key = spellingKey(names)): string | null {
    if (this.#units.has(key)) return this.#one(key, around.span);
    const match = this.#match(names, around);
    if (this.#slips.has(key)) return this.#ask(names, match, around);
    if (isSure(match) && this.#tree.areSuccessive(match.units)) {
      this.#units.set(key, match.units.length === 1 ? match.units[0]! : match.units);
      return this.#one(key, around.span);
    }
    const above = this.#above(names, around);
    if (!this.#isNew(names, match, above)) return this.#ask(names, match, around);
    const meant = this.#meantBy(key, around);
    if (meant.length > 0) return this.#ask(names, { units: meant, how: 'near' }, around);
    const id = this.#ids.next(names.at(-1)!);
    this.#make(id, names.at(-1)!, above, this.#cells.has(key));
    this.#units.set(key, id);
    return id;
  }

  /** The units of the names of which one is likely a slip. */
  #meantBy(key: string, around: Around): string[] {
    const meant = this.#mistyped.get(key) ?? [];
    return [...new Set(meant.flatMap((one) => this.#idOf(one.names, around, one.key) ?? []))];
  }

  /** Whether a unit is made of a name without a question. */
  #isNew(names: readonly string[], { units, how }: Match, above: string | null): boolean {
    const name = names.at(-1)!;
    if (this.#book.doubt(name) !== null || (units.length > 0 && how !== 'diacritics')) return false;
    if (above === null && this.#namesAbove(names).length > 0) return false;
    return this.#tree.knownSize === 0 || this.#isNewLevel(names, above);
  }

  /** A unit of a level of which none is known, below one that is: cells or bodies, where only communes are known. */
  #isNewLevel(names: readonly string[], above: string | null): boolean {
    const name = names.at(-1)!;
    const { level } = this.#book.said(name);
    if (above === null || level === 'agency') return false;
    if (level !== null) return !this.#tree.hasLevel(level);
    const isBelow = names.length > 1 && isBody(this.#book.folded(name));
    return isBelow && NO_LEVELS.every((one) => !this.#tree.hasLevel(one));
  }

  /** The units that a name can mean; what it says of the unit above it may be taken off. */
  #match(names: readonly string[], around: Around): Match {
    const name = names.at(-1)!;
    const whole = this.#within(name, names.slice(0, -1), around);
    const isExact = whole.how === 'exact' || whole.how === 'id' || whole.how === 'code';
    if (this.#book.doubt(name) !== null && !isExact) {
      const plain = withoutChange(name);
      return plain === null ? NONE : unsure(this.#within(plain, names.slice(0, -1), around));
    }
    const own = this.#book.own(name);
    if (isSure(whole) || own === name) return this.#certain(name, whole);
    const part = this.#within(own, this.#namesAbove(names), around);
    return isSure(part) ? this.#certain(own, part) : whole;
  }

  /** A name without diacritics means none where other names of these files have the same letters. */
  #certain(name: string, match: Match): Match {
    if (!isSure(match) || match.how === 'exact' || match.units.length > 1) return match;
    return this.#isContested(name, match) ? { ...match, how: 'unmarked' } : match;
  }

  #isContested(name: string, { units }: Match): boolean {
    const meant = units.flatMap((id) => this.#tree.nameOf(id) ?? []);
    return this.#names.isContested(name, meant);
  }

  /** Of the units that a name can mean those below the unit that is named above it, or by the title. */
  #within(name: string, above: readonly string[], around: Around): Match {
    const { isMarked } = around;
    if (above.length === 0) return this.#belowTitle(name, around);
    if (this.#book.said(above.at(-1)!).level === null) return this.#index.match(name, { isMarked });
    this.#idOf(above, around);
    const tops = this.#units.get(spellingKey(above)) ?? null;
    // Where nobody knows yet what is above, a unit of the same name may well be another.
    if (tops === null) return unsure(this.#index.match(name, { isMarked, most: MANY }));
    return this.#index.match(name, { isMarked, below: topsOf(tops) });
  }

  #belowTitle(name: string, { title, root, isOpen, isMarked }: Around): Match {
    const below = root === null ? NONE : this.#index.match(name, { isMarked, below: [root] });
    if (isSure(below)) return below;
    const match = this.#index.match(name, { isMarked });
    if (isOpen && match.units.length > 0) return unsure(match);
    if (below.units.length > 0 && !isSure(match)) return below;
    const units = match.units.filter((id) => this.#tree.isKnown(id) || this.#isBeside(id, root));
    if (units.length === 0) return NONE;
    const level = title === null ? null : this.#book.said(title).level;
    const isElsewhere = level !== null && units.every((id) => this.#tree.isWithinLevel(id, level));
    if (isElsewhere) return { units, how: 'elsewhere' };
    // A title may name what is above the units in another way than their tree has it.
    return root === null ? { ...match, units } : unsure({ ...match, units });
  }

  /** Whether a unit that was made stands where no title says it: villages of one name are in every commune. */
  #isBeside(id: string, root: string | null): boolean {
    return root === null && (!isLocal(this.#tree.levelOf(id)) || this.#tree.parentOf(id) === null);
  }

  /** @param isCell whether its column says that it is a cell: `Thôn 1` is then the village's */
  #make(id: string, name: string, parent: string | null, isCell = false): void {
    const { level: said } = this.#book.said(name);
    const level = isCell && said === 'locality' ? 'cell' : said;
    // A city is a province or, below one, a district.
    const isCity = level === 'province' && parent !== null;
    const unit = { unit_id: id, name, level: isCity ? 'district' : level, parent_id: parent };
    this.#tree.make(unit);
    this.#index.add({ ...unit, name: this.#book.own(name) });
  }

  /** Asks which unit a name means: one that it may well be, else a new one. */
  #ask(
    names: readonly string[],
    match: Match,
    around: Around,
    proposal: string | null = this.#likeliest(names, match),
  ): null {
    const key = spellingKey(names);
    this.#units.set(key, null);
    this.#likely.set(key, {
      units: match.units,
      made: this.#reservedId(names),
      above: this.#above(names, around),
      proposal,
    });
    return null;
  }

  #likeliest(names: readonly string[], match: Match): string | null {
    const name = names.at(-1)!;
    if (this.#book.doubt(name) === 'no_name') return '';
    const isOther = match.how === 'diacritics' || match.how === 'elsewhere';
    if (match.units.length === 0 || isOther || this.#book.doubt(name) !== null)
      return this.#reservedId(names);
    // `Xã Ba Vinh`, whose kind has its diacritics, is hardly `Xã Ba Vĩnh`, and may yet be.
    const { writing, marks } = this.#book.said(name);
    const isOpen = match.how === 'unmarked' && writing === 'marked' && marks.trim() === '';
    const isOne = match.units.length === 1 && !isOpen && !this.#isContested(name, match);
    return isOne ? match.units[0]! : null;
  }

  /** Units of one name in two places get an id each, although neither is made yet. */
  #reservedId(names: readonly string[]): string {
    const place = this.#names.placeOf(names);
    let id = this.#reserved.get(place);
    if (id === undefined) {
      id = this.#ids.next(names.at(-1)!);
      this.#reserved.set(place, id);
    }
    return id;
  }
}

/** The units of which one has to be above; null where any may be. */
function topsOf(ids: string | readonly string[]): readonly string[] | null {
  if (typeof ids !== 'string') return ids;
  return ids === '' ? null : [ids];
}

/** The row of a list that is of the same units, if there is one; else the row is noted. */
function noteRow(
  rows: Map<string, string>,
  ids: string | readonly string[] | null | undefined,
  key: string,
): string | null {
  const id = [ids ?? []].flat().join(' ');
  if (id === '') return null;
  const twin = rows.get(id) ?? null;
  if (twin === null) rows.set(id, key);
  return twin;
}

function unsure(match: Match): Match {
  return isSure(match) ? { ...match, how: 'near' } : match;
}

const SURE: ReadonlySet<Match['how']> = new Set(['id', 'code', 'exact', 'folded', 'prefix']);

function isSure({ units, how }: Match): boolean {
  return units.length > 0 && SURE.has(how);
}
