import { tableNames, type CodedColumn, type Message, type TableName } from '@ketnap/core';
import {
  changesBetween,
  propose,
  readProposal,
  type Profile,
  type Proposal,
  type Reading,
} from '@ketnap/readers';
import type { Sheet } from '@ketnap/sheets';
import { importWords } from '../messages/import.ts';
import { draftView, type ReasonOf } from './draft-view.ts';
import type {
  Comparison,
  DraftView,
  ProfileFrom,
  ResultPage,
  ResultRow,
  Review,
  SheetPage,
  TakeMode,
} from './importing.ts';
import { joinedData, type JoinedData } from './joined-data.ts';
import type { Base } from './lent-data.ts';
import { sheetPage } from './sheet-page.ts';

/** A profile that was kept, and what it is called. */
export interface KeptProfile extends ProfileFrom {
  readonly profile: Profile;
}

/** Files of an office between being dropped and being taken. */
export class OfficeImport {
  readonly #sheets: readonly Sheet[];
  readonly #base: Base | null;
  readonly #notes: readonly Message[];
  #proposal: Proposal;
  /** As it was before the person said anything: why things were thought to be so. */
  #first: Proposal;
  #from: ProfileFrom | null;
  #reading: Reading | null = null;
  #joined: { mode: TakeMode; data: JoinedData } | null = null;

  constructor(
    sheets: readonly Sheet[],
    base: Base | null,
    kept: readonly KeptProfile[],
    notes: readonly Message[],
  ) {
    this.#sheets = sheets;
    this.#base = base;
    this.#notes = notes;
    const bare = this.#propose(null);
    const known = bestProfile(bare, kept);
    this.#first = this.#proposal = known ? this.#propose(known.profile) : bare;
    this.#from = known;
  }

  view(): DraftView {
    const { key, name } = this.#from ?? { key: null, name: '' };
    return {
      ...draftView(this.#proposal, this.#reasonOf),
      changes: this.#first.draft.changes,
      hasBase: this.#base !== null,
      profileFrom: this.#from && { key, name },
      notes: this.#notes,
    };
  }

  /** Proposes again what the person has not said. */
  redraft(profile: Profile): DraftView {
    this.#proposal = this.#propose(profile);
    this.#reading = this.#joined = null;
    return this.view();
  }

  /** Begins again, with another profile or none. */
  restart(kept: KeptProfile | null): DraftView {
    this.#from = kept;
    this.#first = this.#proposal = this.#propose(kept?.profile ?? null);
    this.#reading = this.#joined = null;
    return this.view();
  }

  sheetPage(sheet: number, region: number | null, from: number, count: number): SheetPage {
    const { layouts, regions } = this.#proposal;
    const found = layouts[sheet]!;
    const shown = region === null ? null : regions[region]!;
    const others = found.layout.regions.filter((one) => one !== shown);
    return sheetPage(found.sheet, shown, others, from, count);
  }

  review(): Review {
    const { tables, report } = this.#read();
    const made = tableNames.flatMap((name) => {
      const size = report.made[name] ?? 0;
      return tables[name] && size > 0 ? [{ name, size }] : [];
    });
    const { problem: replace } = this.#tryJoin('replace');
    // Targets alone make no dataset, but can be added to one.
    const add = replace && this.#base ? this.#tryJoin('add').problem : replace;
    return { report, tables: made, problems: { replace, add } };
  }

  resultPage(table: TableName, from: number, count: number): ResultPage {
    const { tables, placeOf, report } = this.#read();
    const columns = Object.entries((tables[table] ?? {}) as Record<string, CodedColumn>);
    const total = report.made[table] ?? 0;
    const rows: ResultRow[] = [];
    for (let row = from; row < Math.min(from + count, total); row++)
      rows.push({
        place: placeOf(table, row + 1),
        values: columns.map(([, column]) => column.at(row)),
      });
    return { columns: columns.map(([name]) => name), rows, total };
  }

  /** What taking the files would change in the dataset that is open. */
  compare(mode: TakeMode): Comparison {
    const { data, problem } = this.#tryJoin(mode);
    if (!data || !this.#base) return { changes: [], joined: [], problem };
    return {
      changes: changesBetween(this.#base.dataset, data.dataset),
      joined: data.joined,
      problem: null,
    };
  }

  /** @throws KetnapError where no dataset can be made of the tables */
  take(mode: TakeMode): JoinedData {
    if (this.#joined?.mode === mode) return this.#joined.data;
    const { profile } = this.#proposal.draft;
    const data = joinedData(this.#read(), profile, this.#base, mode, titleOf(this.#sheets));
    this.#joined = { mode, data };
    return data;
  }

  #tryJoin(mode: TakeMode): { data: JoinedData | null; problem: Message | null } {
    try {
      return { data: this.take(mode), problem: null };
    } catch (error) {
      const { messages } = error as { messages?: Message };
      if (!messages) throw error;
      return { data: null, problem: messages };
    }
  }

  #propose(profile: Profile | null): Proposal {
    return propose(this.#sheets, { profile, tables: this.#base?.tables ?? {} });
  }

  #read(): Reading {
    return (this.#reading ??= readProposal(this.#proposal));
  }

  /** A column's first reason stays, unless the person has taken it for something else since. */
  readonly #reasonOf: ReasonOf = (form, column, draft) => {
    const heads = form.head.join('|');
    const { profile, regions } = this.#first.draft;
    const at = profile.forms.findIndex((one) => one.head.join('|') === heads);
    const region = regions.find((one) => one.form === at);
    if (!region) return draft.reason;
    const was = profile.forms[at]!.columns[column]?.meaning;
    const isSame = JSON.stringify(was) === JSON.stringify(form.columns[column]?.meaning);
    return isSame ? region.columns[column]!.reason : importWords.chosenByYou;
  };
}

/** So much of a form's heads must be those of a form that was kept. */
const ALIKE = 0.6;

/** The profile that was kept of files like these; one that came with them goes before all others. */
function bestProfile({ draft }: Proposal, kept: readonly KeptProfile[]): KeptProfile | null {
  const given = kept.find(({ key }) => key === null);
  if (given) return given;
  const likeness = ({ profile }: KeptProfile): number =>
    Math.max(
      0,
      ...draft.profile.forms.flatMap(({ head }) =>
        profile.forms.map((form) => sharedHeads(head, form.head)),
      ),
    );
  const [best] = kept
    .map((one) => ({ one, share: likeness(one) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= ALIKE ? best.one : null;
}

function sharedHeads(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((head) => head !== '' && other.includes(head)).length;
  return shared / Math.max(one.filter(Boolean).length, other.filter(Boolean).length, 1);
}

/** The files' names without folders and endings. */
function titleOf(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ file }) => file.replace(/^.*\//, '').replace(/\.[^.]+$/, ''));
  const [first, ...others] = [...new Set(names)];
  return others.length > 0 ? `${first} +${others.length}` : (first ?? '');
}
