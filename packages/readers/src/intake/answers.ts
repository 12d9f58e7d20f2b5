import { pointerTo, valueAtPointer, withValueAt } from '../profile/pointer.ts';
import type { Draft } from '../draft/questions/draft.ts';
import type { Form, Meaning, NewTerm, NewUnit, Profile } from '../profile/profile.ts';
import { withoutUndecided } from '../profile/without-undecided.ts';
import { wholeOf } from '../values/read-day.ts';
import { fits } from './fitting-meaning.ts';

interface Said {
  readonly value: unknown;
  /** A unit that is made for the answer. */
  readonly made: NewUnit | null;
}

const EMPTY: Profile = {
  format: 'ketnap-profile',
  version: 2,
  forms: [],
  units: {},
  newUnits: [],
  newSources: [],
  newTerms: [],
};

/**
 * What a person has said of a draft, kept apart from what was proposed: whatever the order of answers, the
 * same answers give the same draft, and one that is taken back leaves nothing behind.
 */
export class Answers {
  readonly #said = new Map<string, Said>();
  /** What was answered, or confirmed earlier, before it was taken back. */
  readonly #before = new Map<string, unknown>();

  get isEmpty(): boolean {
    return this.#said.size === 0 && this.#before.size === 0;
  }

  /** @param profile the draft's, to which the pointer belongs */
  say(profile: Profile, pointer: string, value: unknown, made: NewUnit | null): void {
    const place = placeOf(profile, pointer);
    this.#said.set(place, { value, made });
    this.#before.delete(place);
  }

  /** Undecided again. What was said is what is proposed then. */
  takeBack(profile: Profile, pointer: string): void {
    const place = placeOf(profile, pointer);
    const said = this.#said.get(place);
    this.#before.set(place, said ? said.value : valueAtPointer(profile, pointer));
    this.#said.delete(place);
  }

  clear(): void {
    this.#said.clear();
    this.#before.clear();
  }

  /** The units that a draft made and answers name. */
  namedUnits({ newUnits }: Profile): NewUnit[] {
    const named = new Set(
      [...this.#said].flatMap(([place, { value }]) =>
        place.startsWith('/units/') || place.endsWith('/unit')
          ? [value as string | string[]].flat()
          : [],
      ),
    );
    return newUnits.filter(({ unit_id }) => named.has(unit_id));
  }

  /** Whether something was said of a place and not taken back. */
  holds(profile: Profile, pointer: string): boolean {
    return this.#said.has(placeOf(profile, pointer));
  }

  /** What was said of a place before it was taken back; undefined where nothing was. */
  before(profile: Profile, pointer: string): unknown {
    return this.#before.get(placeOf(profile, pointer));
  }

  /**
   * What was confirmed and what was said, everything else undecided.
   *
   * @param start what was confirmed earlier
   * @param first what was drafted before anything was said
   * @param drafted the latest draft, whose forms, new units and new terms the answers speak of
   */
  applied(start: Profile | null, first: Draft, drafted: Profile): Profile {
    const confirmed = withoutUndecided(start ?? EMPTY);
    const bare = drafted.forms.slice(confirmed.forms.length).map((form, i) => {
      const at = confirmed.forms.length + i;
      return bareForm(form, first.profile.forms[at] ? knownColumns(first, at) : []);
    });
    const open = this.#undone({ ...confirmed, forms: [...confirmed.forms, ...bare] });
    const rows = [...this.#said].filter(([place]) => /^\/forms\/\d+\/rows$/.test(place));
    const withRows = rows.reduce((profile, [place, { value }]) => {
      const at = place.split('/')[2]!;
      return withRowsOf(profile, at, value as Form['rows']);
    }, open);
    return this.#withMade(this.#withValues(withRows, drafted), drafted);
  }

  #undone(profile: Profile): Profile {
    return [...this.#before.keys()].reduce((one, place) => {
      if (!/^\/(forms|units)\//.test(place) || valueAtPointer(one, place) === undefined) return one;
      return withValueAt(one, place, null);
    }, profile);
  }

  #withValues(profile: Profile, drafted: Profile): Profile {
    return [...this.#said].reduce((one, [place, { value }]) => {
      if (/^\/units\//.test(place)) return withValueAt(one, place, value);
      const form = /^\/forms\/(\d+)\//.exec(place)?.[1];
      if (form === undefined || place.endsWith('/rows')) return one;
      const at = wholeOf(form);
      if (!one.forms[at]) return one;
      const rows = one.forms[at].rows ?? drafted.forms[at]?.rows ?? null;
      const isMeaning = /\/columns\/\d+\/meaning$/.test(place);
      if (isMeaning && !fits(value as Meaning | null, rows)) return one;
      return withValueAt(one, place, value);
    }, profile);
  }

  /** Units and terms that answers make or describe. */
  #withMade(profile: Profile, drafted: Profile): Profile {
    const made = [...this.#said.values()].flatMap((one) => one.made ?? []);
    const isAnyDescribed = [...this.#said.keys()].some((place) => place.startsWith('/newUnits/'));
    const described = (isAnyDescribed ? drafted.newUnits : []).flatMap((unit): NewUnit[] => {
      const above = this.#said.get(`${unitPlace(unit)}/parent_id`);
      const level = this.#said.get(`${unitPlace(unit)}/level`);
      if (!above && !level) return [];
      return [
        {
          ...unit,
          ...(above ? { parent_id: above.value as string | null } : {}),
          ...(level ? { level: level.value as string | null } : {}),
        },
      ];
    });
    const terms = drafted.newTerms.flatMap((term): NewTerm[] => {
      const said = this.#said.get(termPlace(term));
      return said ? [said.value as NewTerm] : [];
    });
    const all = (this.#said.get('/newTerms')?.value ?? []) as readonly NewTerm[];
    return {
      ...profile,
      newUnits: together([...described, ...made, ...profile.newUnits], ({ unit_id }) => unit_id),
      newTerms: together([...terms, ...all, ...profile.newTerms], ({ term_id }) => term_id),
    };
  }
}

/** A place that stays the same from draft to draft: new units and terms by their ids, `@tan-canh`. */
export function placeOf({ newUnits, newTerms }: Profile, pointer: string): string {
  const [, part, at, ...rest] = pointer.split('/');
  if (at === undefined || !/^\d+$/.test(at)) return pointer;
  const row = wholeOf(at);
  const unit = part === 'newUnits' ? newUnits[row] : undefined;
  if (unit) return `${unitPlace(unit)}${rest.map((one) => `/${one}`).join('')}`;
  const term = part === 'newTerms' ? newTerms[row] : undefined;
  return term && rest.length === 0 ? termPlace(term) : pointer;
}

const unitPlace = ({ unit_id }: NewUnit): string => pointerTo('newUnits', `@${unit_id}`);
const termPlace = ({ term_id }: NewTerm): string => pointerTo('newTerms', `@${term_id}`);

/** Which columns of a form a confirmed form says, because it is that one with changes. */
function knownColumns({ regions }: Draft, form: number): readonly boolean[] {
  return regions.find((one) => one.form === form)?.columns.map(({ isKnown }) => isKnown) ?? [];
}

/** A form by its head alone, so that everything is proposed anew; of a changed form what was confirmed stays. */
function bareForm(form: Form, known: readonly boolean[]): Form {
  const { sheet, head, columns, list } = form;
  if (known.some(Boolean))
    return { ...form, columns: columns.map((use, i) => (known[i] ? use : { meaning: null })) };
  return {
    sheet,
    head,
    ...(list ? { list } : {}),
    rows: null,
    columns: columns.map(() => ({ meaning: null })),
    unit: null,
    period: null,
    emptyTicks: null,
    criteria: {},
  };
}

/** Rows taken for something else than was confirmed: most of its columns have to be said anew. */
function withRowsOf(profile: Profile, at: string, rows: Form['rows']): Profile {
  const forms = profile.forms.map((form, i) => {
    if (String(i) !== at) return form;
    const stays = rows === form.rows || rows === 'left_out' || form.rows === 'left_out';
    const columns = form.columns.map((use) =>
      stays || use.meaning?.is === 'unit' || use.meaning?.is === 'left_out'
        ? use
        : { meaning: null },
    );
    return { ...form, rows, columns };
  });
  return { ...profile, forms };
}

/** Of rows with one id the first. */
function together<Row>(rows: readonly Row[], idOf: (row: Row) => string): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(idOf(row))) found.set(idOf(row), row);
  return [...found.values()];
}
