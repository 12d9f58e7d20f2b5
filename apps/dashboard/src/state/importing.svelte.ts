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
import type { ChosenFile } from '../worker/opened.ts';
import { failureOf } from './failure.ts';
import { loadProfile } from './profile-file.ts';
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
  /** What was begun last: each change builds on what the one before has made of the draft. */
  #last: Promise<void> = Promise.resolve();

  constructor(desk: Desk, names: readonly string[], draft: DraftView) {
    this.desk = desk;
    this.names = names;
    this.#draft = draft;
    const asked = draft.tables.findIndex(({ region }) => (region?.open ?? 0) > 0);
    const found = draft.tables.findIndex(({ region }) => region && region.rows !== 'left_out');
    this.table = Math.max(0, asked >= 0 ? asked : found);
    void this.#work(() => this.#look());
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
    const isSettled = this.isReady && !this.isBusy && this.#failure === null;
    return isSettled && this.#review!.problems[mode] === null;
  }

  comparison(mode: TakeMode): Comparison | null {
    return this.#comparisons.get(mode) ?? null;
  }

  /** Answers a question. */
  async answer(question: AskedQuestion, said: unknown): Promise<void> {
    await this.#redraft((profile) => {
      const asked = valueAtPointer(profile, question.pointer);
      // The days of a term are but a part of what stands at the place.
      const value =
        question.kind === 'term_days' ? { ...(asked as object), ...(said as object) } : said;
      this.#note(question, value);
      return withValueAt(profile, question.pointer, value);
    });
  }

  /** Answers questions as is proposed. */
  async acceptProposals(questions: readonly AskedQuestion[]): Promise<void> {
    await this.#redraft((profile) =>
      questions.reduce((answered, question) => {
        this.#note(question, question.proposal);
        return withValueAt(answered, question.pointer, question.proposal);
      }, profile),
    );
  }

  /** Asks a question again, and proposes what was answered before. */
  async askAgain({ question, value }: AnsweredQuestion): Promise<void> {
    const { pointer, kind } = question;
    const open =
      kind === 'new_term'
        ? []
        : kind === 'term_days'
          ? { ...(value as object), starts_on: null, ends_on: null }
          : null;
    const proposal = kind === 'new_term' ? (value as unknown[])[0] : value;
    await this.#redraft(
      (profile) => {
        this.#answered = this.#answered.filter((one) => one.question.pointer !== pointer);
        return withValueAt(profile, pointer, open);
      },
      (asked) => (asked.pointer === pointer ? { ...asked, proposal } : asked),
    );
  }

  /** Takes a column for something else; how its values are written is then found anew. */
  async setMeaning(form: number, column: number, meaning: Meaning | null): Promise<void> {
    await this.#set(pointerTo('forms', form, 'columns', column), { meaning });
  }

  /** Takes the rows of a form for something else; what its columns hold then has to be said anew. */
  async setRows(form: number, rows: Form['rows']): Promise<void> {
    await this.#redraft((profile) => {
      const was = profile.forms[form]!;
      const stays = rows === 'left_out' || was.rows === 'left_out';
      const columns = was.columns.map((use) =>
        stays || use.meaning?.is === 'unit' || use.meaning?.is === 'left_out'
          ? use
          : { meaning: null },
      );
      return withValueAt(profile, pointerTo('forms', form), { ...was, rows, columns });
    });
  }

  async setPeriod(form: number, period: Form['period']): Promise<void> {
    await this.#set(pointerTo('forms', form, 'period'), period);
  }

  /** Says which unit a spelling means; an empty id leaves its rows out. */
  async setUnit(spelling: string, id: string): Promise<void> {
    await this.#set(pointerTo('units', spelling), id);
  }

  /** Makes a unit for a whole sheet whose unit nobody knows. */
  async setNewUnit(question: AskedQuestion, id: string, name: string): Promise<void> {
    const unit = { unit_id: id, name, level: null, parent_id: null };
    await this.#redraft((profile) => {
      this.#note(question, id);
      const newUnits = [...profile.newUnits, unit];
      return withValueAt({ ...profile, newUnits }, question.pointer, id);
    });
  }

  /** Begins again with a profile, or from scratch. */
  async restart(kept: KeptProfile | null): Promise<void> {
    await this.#work(() => this.#restart(kept));
  }

  /** Begins again with the profile in a file, whatever the file is called. */
  async openProfile(file: ChosenFile): Promise<void> {
    await this.#work(async () => this.#restart(await loadProfile(file)));
  }

  /** Forgets the profile that answered, and begins again. */
  async forget(): Promise<void> {
    const key = this.#draft.profileFrom?.key ?? null;
    if (key !== null) await profileStore.forget(key);
    await this.restart(null);
  }

  async compare(mode: TakeMode): Promise<void> {
    await this.#work(async () => {
      if (this.#comparisons.has(mode)) return;
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

  #note(question: AskedQuestion, value: unknown): void {
    const others = this.#answered.filter((one) => one.question.pointer !== question.pointer);
    this.#answered = [...others, { question, value }];
  }

  async #set(pointer: string, value: unknown): Promise<void> {
    await this.#redraft((profile) => withValueAt(profile, pointer, value));
  }

  async #redraft(
    change: (profile: Profile) => Profile,
    asking: (question: AskedQuestion) => AskedQuestion = (question) => question,
  ): Promise<void> {
    await this.#work(async () => {
      const profile = change(this.#draft.profile);
      const draft = await this.desk.ask((analyst) => analyst.redraft(profile));
      this.#draft = { ...draft, questions: draft.questions.map(asking) };
      await this.#look();
    });
  }

  async #restart(kept: KeptProfile | null): Promise<void> {
    this.#answered = [];
    this.#draft = await this.desk.ask((analyst) => analyst.restart(kept));
    await this.#look();
  }

  async #look(): Promise<void> {
    this.#comparisons.clear();
    this.#review = await this.desk.ask((analyst) => analyst.review());
  }

  /** Does something once all that was begun before is done. */
  #work(work: () => Promise<void>): Promise<void> {
    this.#busy += 1;
    this.#last = this.#last.then(async () => {
      this.#failure = null;
      try {
        await work();
      } catch (error) {
        if (!(error instanceof DeskLeft)) this.#failure = failureOf(error).message;
      }
      this.#busy -= 1;
    });
    return this.#last;
  }
}
