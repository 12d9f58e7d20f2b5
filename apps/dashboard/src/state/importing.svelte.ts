import type { Message, TableName } from '@ketnap/core';
import {
  pointerTo,
  valueAtPointer,
  withValueAt,
  type Form,
  type Meaning,
  type Profile,
} from '@ketnap/readers';
import { SvelteMap } from 'svelte/reactivity';
import type { Desk } from '../worker/desk.ts';
import { DeskLeft } from '../worker/desk.ts';
import type {
  AskedQuestion,
  Comparison,
  DraftView,
  ResultPage,
  Review,
  SheetPage,
  TakeMode,
} from '../worker/importing.ts';
import type { KeptProfile } from '../worker/office-import.ts';
import { failureOf } from './failure.ts';
import { profileStore } from './profile-store.ts';

/** A question that the person has answered, so that it can be asked again. */
export interface AnsweredQuestion {
  readonly question: AskedQuestion;
  readonly value: unknown;
}

/** Files that wait for a person's word, and what the person has said of them so far. */
export class ImportState {
  readonly desk: Desk;
  /** Names of the files. */
  readonly names: readonly string[];
  /** Whether the form shall be known again. */
  remember = $state(true);
  /** Which table is looked at. */
  table = $state(0);
  #draft = $state.raw<DraftView>()!;
  #review = $state.raw<Review | null>(null);
  #answered = $state.raw<readonly AnsweredQuestion[]>([]);
  #failure = $state.raw<Message | null>(null);
  #busy = $state(0);
  readonly #comparisons = new SvelteMap<TakeMode, Comparison>();

  constructor(desk: Desk, names: readonly string[], draft: DraftView) {
    this.desk = desk;
    this.names = names;
    this.#draft = draft;
    const asked = draft.tables.findIndex(({ region }) => (region?.open ?? 0) > 0);
    const found = draft.tables.findIndex(({ region }) => region && region.rows !== 'left_out');
    this.table = Math.max(0, asked >= 0 ? asked : found);
    void this.#look();
  }

  get draft(): DraftView {
    return this.#draft;
  }

  /** Null while the files are read as the draft says. */
  get review(): Review | null {
    return this.#review;
  }

  get answered(): readonly AnsweredQuestion[] {
    return this.#answered;
  }

  get failure(): Message | null {
    return this.#failure;
  }

  get isBusy(): boolean {
    return this.#busy > 0;
  }

  /** Why nothing can be taken, so far as that is known; null where something can. */
  get problem(): Message | null {
    const { replace, add } = this.#review?.problems ?? { replace: null, add: null };
    return replace && add;
  }

  /** Whether nothing is left to decide. */
  get isReady(): boolean {
    return this.#draft.questions.length === 0 && this.#review !== null;
  }

  canTake(mode: TakeMode): boolean {
    return this.isReady && !this.isBusy && this.#review!.problems[mode] === null;
  }

  comparison(mode: TakeMode): Comparison | null {
    return this.#comparisons.get(mode) ?? null;
  }

  /** Answers a question. */
  async answer(question: AskedQuestion, said: unknown): Promise<void> {
    const asked = valueAtPointer(this.#draft.profile, question.pointer);
    // The days of a term are but a part of what stands at the place.
    const value =
      question.kind === 'term_days' ? { ...(asked as object), ...(said as object) } : said;
    this.#note(question, value);
    await this.#redraft(withValueAt(this.#draft.profile, question.pointer, value));
  }

  /** Answers every question for which something is proposed, of one kind. */
  async acceptProposals(questions: readonly AskedQuestion[]): Promise<void> {
    let { profile } = this.#draft;
    for (const question of questions) {
      this.#note(question, question.proposal);
      profile = withValueAt(profile, question.pointer, question.proposal);
    }
    await this.#redraft(profile);
  }

  /** Asks a question again. */
  async askAgain({ question, value }: AnsweredQuestion): Promise<void> {
    this.#answered = this.#answered.filter((one) => one.question.pointer !== question.pointer);
    const open =
      question.kind === 'new_term'
        ? []
        : question.kind === 'term_days'
          ? { ...(value as object), starts_on: null, ends_on: null }
          : null;
    await this.#redraft(withValueAt(this.#draft.profile, question.pointer, open));
    this.#propose(question.pointer, question.kind === 'new_term' ? (value as unknown[])[0] : value);
  }

  /** Takes a column for something else; how its values are written is then found anew. */
  async setMeaning(form: number, column: number, meaning: Meaning | null): Promise<void> {
    const at = pointerTo('forms', form, 'columns', column);
    await this.#redraft(withValueAt(this.#draft.profile, at, { meaning }));
  }

  /** Takes the rows of a form for something else; what its columns hold then has to be said anew. */
  async setRows(form: number, rows: Form['rows']): Promise<void> {
    const { profile } = this.#draft;
    const { columns, rows: was } = profile.forms[form]!;
    const stays = rows === 'left_out' || was === 'left_out';
    const kept = columns.map((use) =>
      stays || use.meaning?.is === 'unit' || use.meaning?.is === 'left_out'
        ? use
        : { meaning: null },
    );
    const changed = { ...profile.forms[form]!, rows, columns: kept };
    await this.#redraft(withValueAt(profile, pointerTo('forms', form), changed));
  }

  async setPeriod(form: number, period: Form['period']): Promise<void> {
    const at = pointerTo('forms', form, 'period');
    await this.#redraft(withValueAt(this.#draft.profile, at, period));
  }

  /** Says which unit a spelling means; an empty id leaves its rows out. */
  async setUnit(spelling: string, id: string): Promise<void> {
    await this.#redraft(withValueAt(this.#draft.profile, pointerTo('units', spelling), id));
  }

  /** Makes a unit for a whole sheet whose unit nobody knows. */
  async setNewUnit(question: AskedQuestion, id: string, name: string): Promise<void> {
    const { profile } = this.#draft;
    const unit = { unit_id: id, name, level: null, parent_id: null };
    this.#note(question, id);
    await this.#redraft(
      withValueAt({ ...profile, newUnits: [...profile.newUnits, unit] }, question.pointer, id),
    );
  }

  /** Begins again with a profile, or from scratch. */
  async restart(kept: KeptProfile | null): Promise<void> {
    this.#answered = [];
    await this.#work(async () => {
      this.#draft = await this.desk.ask((analyst) => analyst.restart(kept));
      await this.#look();
    });
  }

  /** Forgets the profile that answered, and begins again. */
  async forget(): Promise<void> {
    const key = this.#draft.profileFrom?.key ?? null;
    if (key !== null) await profileStore.forget(key);
    await this.restart(null);
  }

  async compare(mode: TakeMode): Promise<void> {
    if (this.#comparisons.has(mode)) return;
    await this.#work(async () => {
      const comparison = await this.desk.ask((analyst) => analyst.compare(mode));
      this.#comparisons.set(mode, comparison);
    });
  }

  sheetPage(sheet: number, region: number | null, from: number, count: number): Promise<SheetPage> {
    return this.desk.ask((analyst) => analyst.sheetPage(sheet, region, from, count));
  }

  resultPage(table: TableName, from: number, count: number): Promise<ResultPage> {
    return this.desk.ask((analyst) => analyst.resultPage(table, from, count));
  }

  /** Proposes what was answered before. */
  #propose(pointer: string, proposal: unknown): void {
    const questions = this.#draft.questions.map((one) =>
      one.pointer === pointer ? { ...one, proposal } : one,
    );
    this.#draft = { ...this.#draft, questions };
  }

  #note(question: AskedQuestion, value: unknown): void {
    const others = this.#answered.filter((one) => one.question.pointer !== question.pointer);
    this.#answered = [...others, { question, value }];
  }

  async #redraft(profile: Profile): Promise<void> {
    await this.#work(async () => {
      this.#draft = await this.desk.ask((analyst) => analyst.redraft(profile));
      await this.#look();
    });
  }

  async #look(): Promise<void> {
    this.#comparisons.clear();
    await this.#work(async () => {
      this.#review = await this.desk.ask((analyst) => analyst.review());
    });
  }

  async #work(work: () => Promise<void>): Promise<void> {
    this.#busy += 1;
    this.#failure = null;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DeskLeft)) this.#failure = failureOf(error).message;
    }
    this.#busy -= 1;
  }
}
