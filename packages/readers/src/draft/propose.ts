import type { Message, TablesInput } from '@ketnap/core';
import { layoutOf, type SheetLayout } from '../layout/sheet-layout.ts';
import { headOf, type Region } from '../layout/region.ts';
import { Memory } from '../memory/memory.ts';
import { placeWords, reasons } from '../messages/draft.ts';
import { withoutUndecided } from '../profile/without-undecided.ts';
import type { Form, NewSource, NewTerm, NewUnit, Profile } from '../profile/profile.ts';
import type { Sheet } from '@ketnap/sheets';
import { readTables } from '../conversion/read-table.ts';
import type { Draft } from './questions/draft.ts';
import { changedForm, matchForm } from './forms/match-form.ts';
import { knownOf, type Known } from './known/known.ts';
import { proposeCriteria } from './forms/propose-criteria.ts';
import { listKind, proposeForm } from './forms/propose-form.ts';
import { proposeUnits, type ProposedUnits } from './units/propose-units.ts';
import { formedRows } from './forms/formed-rows.ts';
import { questionsOf } from './questions/questions.ts';
import { regionDraft } from './region-draft.ts';
import { termNamed, titlePeriod, type TitlePeriod } from './periods/region-period.ts';
import { settleForm } from './forms/settle-form.ts';
import { needsPeriod, type FormedRegion } from './forms/formed-region.ts';
import { sourcesOf, withKnownSources } from './persons/used-sources.ts';

export interface ProposeOptions {
  /** What was confirmed earlier. Default: nothing. */
  readonly profile?: Profile | null;
  /** Tables of the dataset that is open, by which units, terms and sources are known. Default: none. */
  readonly tables?: TablesInput;
  /** The day on which the files are read, ISO: days after it are asked for. Default: unknown, no day is. */
  readonly today?: string | null;
  /** What was found of the same sheets before, and is not looked for again. Default: nothing. */
  readonly memory?: Memory;
  /** Units that an earlier draft made, which answers name by their ids. Default: none. */
  readonly drafted?: readonly NewUnit[];
}

/** A draft, and the regions that it speaks of. */
export interface Proposal {
  readonly draft: Draft;
  /** Aligned with `draft.regions`. */
  readonly regions: readonly Region[];
  readonly layouts: readonly SheetLayout[];
  readonly known: Known;
  /** How many rows write each spelling of a unit, in the order in which they occur. */
  readonly spellings: ReadonlyMap<string, number>;
  /** What was found of the regions on the way, and is not looked for again when they are read. */
  readonly memory: Memory;
}

/**
 * Says what would be read of some sheets, and why. What a profile that was confirmed says is kept; its
 * gaps are filled with proposals; where several readings are possible, the place stays null and a question
 * asks for it. Nothing is read yet, and no sheet is changed.
 */
export function propose(sheets: readonly Sheet[], options: ProposeOptions = {}): Proposal {
  const {
    profile: given = null,
    tables = {},
    today = null,
    memory = new Memory(),
    drafted = [],
  } = options;
  const profile = given && withoutUndecided(given);
  const layouts = sheets.map((sheet) => layoutOf(sheet, profile, memory));
  const forms: Form[] = [...(profile?.forms ?? [])];
  const changes: Message[] = [];
  const gathered = { forms, changes, confirmed: forms.length, met: new Set<number>(), memory };
  const found = layouts.flatMap((layout) =>
    layout.layout.regions.map((region) => formRegion(region, layout, gathered)),
  );
  for (const { region, form } of found)
    forms[form] = settleForm(region, forms[form]!, today, memory);
  const formed = formedRows(found, forms, memory);
  const own = readTables(formed, forms, memory);
  const known = knownOf([tables, own], profile, today, memory);
  const periods = formed.map(({ region, form: at }) => titlePeriod(region, forms[at]!, known));
  const sources = [...(profile?.newSources ?? []), ...addCriteria(formed, forms)];
  forms.splice(0, forms.length, ...withKnownSources(forms, known, sources));
  addPeriods(formed, forms, periods);
  const units = proposeUnits(
    formed.map(({ region, form }) => ({ region, form: forms[form]! })),
    known,
    profile,
    drafted,
    memory,
  );
  const filled: Profile = {
    format: 'ketnap-profile',
    version: 2,
    forms,
    units: units.units,
    newUnits: units.newUnits,
    newSources: sourcesOf(
      forms,
      formed.map(({ region }) => region),
      known,
      sources,
    ),
    newTerms: newTermsOf(forms, formed, periods, profile, known).filter(
      ({ term_id }) => !known.held.has(term_id),
    ),
  };
  return {
    draft: draftOf(filled, formed, changes, periods, units, known, memory),
    regions: formed.map(({ region }) => region),
    layouts: layouts.map(
      (layout) => formed.find((one) => one.layout.sheet === layout.sheet)?.layout ?? layout,
    ),
    known,
    spellings: units.rows,
    memory,
  };
}

/** What is gathered of the regions, one after the other. */
interface Gathered {
  readonly forms: Form[];
  readonly changes: Message[];
  /** How many of the forms were given. */
  readonly confirmed: number;
  /** Those of the given forms that were met. */
  readonly met: Set<number>;
  readonly memory: Memory;
}

/** Finds the form of a region among those that are known, or makes one. */
function formRegion(
  region: Region,
  layout: SheetLayout,
  { forms, changes, confirmed, met, memory }: Gathered,
): FormedRegion {
  const head = region.columns.map(headOf);
  const place = placeWords(region.sheet.file, region.sheet.name);
  const kind = memory.recall(region, 'list kind', [], () => listKind(region));
  const matched = matchForm(head, forms, place, kind);
  const given = matched ? forms[matched.index]! : null;
  const isGiven = matched !== null && matched.index < confirmed;
  const rows = given?.rows ?? null;
  const proposed = memory.recall(region, 'proposed form', [rows], () => proposeForm(region, rows));
  const { font } = layout;
  const withFont = (form: Form): Form =>
    font === undefined ? form : { ...form, font: form.font ?? font };
  const { likely, doubts, likelyRows, rowsDoubt } = proposed;
  const base = { region, layout, place, likely, doubts, likelyRows, rowsDoubt };
  if (!matched) {
    const form = forms.push(withFont(proposed.form)) - 1;
    return { ...base, form, reasons: proposed.reasons, isKnown: head.map(() => false) };
  }
  const isSaid = (i: number): boolean => isGiven && given!.columns[i]?.meaning != null;
  const known = {
    ...base,
    isKnown: matched.from.map(isSaid),
    reasons: matched.from.map((i, at) => (isSaid(i) ? reasons.profile : proposed.reasons[at]!)),
  };
  if (matched.changes.length === 0) {
    if (isGiven && !met.has(matched.index))
      forms[matched.index] = withFont(withProposed(given!, proposed.form));
    met.add(matched.index);
    return { ...known, form: matched.index };
  }
  changes.push(...matched.changes);
  const changed = changedForm(given!, head, matched.from, proposed.form.columns);
  return { ...known, form: forms.push(withFont(changed)) - 1 };
}

/** A form with what is proposed for its rows and columns where nobody has decided. */
function withProposed(form: Form, proposed: Form): Form {
  const columns = form.columns.map((use, i) =>
    use.meaning === null
      ? { ...proposed.columns[i]!, ...use, meaning: proposed.columns[i]!.meaning }
      : use,
  );
  return { ...proposed, ...form, rows: form.rows ?? proposed.rows, columns };
}

function addCriteria(formed: readonly FormedRegion[], forms: Form[]): NewSource[] {
  return formed.flatMap(({ region, form: at }) => {
    if (forms[at]!.rows !== 'figures') return [];
    const { criteria, sources } = proposeCriteria(region, forms[at]!);
    forms[at] = { ...forms[at]!, criteria };
    return sources;
  });
}

/**
 * A form whose title says the period takes it from there, in this file and in the next. Whether persons without
 * a day were admitted then is asked.
 */
function addPeriods(
  formed: readonly FormedRegion[],
  forms: Form[],
  periods: readonly (TitlePeriod | null)[],
): void {
  formed.forEach(({ form: at, region }, i) => {
    const form = forms[at]!;
    if (form.rows === 'persons' || form.period !== null) return;
    if (needsPeriod(form, region) && periods[i]) forms[at] = { ...form, period: 'title' };
  });
}

/** Terms that titles and heads name and nobody knows, those of the profile first. */
function newTermsOf(
  forms: readonly Form[],
  formed: readonly FormedRegion[],
  periods: readonly (TitlePeriod | null)[],
  profile: Profile | null,
  known: Known,
): NewTerm[] {
  const terms = [...(profile?.newTerms ?? [])];
  formed.forEach(({ form }, i) => {
    const found = forms[form]!.period === 'title' ? periods[i]?.newTerm : null;
    if (found && !terms.some(({ term_id }) => term_id === found.term_id)) terms.push(found);
  });
  for (const { meaning } of forms.flatMap(({ columns }) => columns)) {
    const period = meaning?.is === 'figure' ? meaning.period : null;
    if (period === null || typeof period === 'string' || !('term' in period)) continue;
    const found = termNamed(period.term, [...terms, ...known.terms])?.newTerm;
    if (found) terms.push(found);
  }
  return terms;
}

function draftOf(
  profile: Profile,
  formed: readonly FormedRegion[],
  changes: readonly Message[],
  periods: readonly (TitlePeriod | null)[],
  units: ProposedUnits,
  known: Known,
  memory: Memory,
): Draft {
  return {
    profile,
    regions: formed.map(regionDraft),
    questions: questionsOf(profile, formed, periods, units, known, memory),
    changes,
  };
}
