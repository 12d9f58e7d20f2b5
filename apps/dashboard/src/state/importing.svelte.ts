import type { Message, TableName } from '@ketnap/core';
import {
  pointerTo,
  valueAtPointer,
  type AskedQuestion,
  type Comparison,
  type Form,
  type IntakeDraft,
  type IntakeMode,
  type KeptProfile,
  type Meaning,
  type ResultPage,
  type Review,
  type SheetPage,
} from '@ketnap/readers';
import type { Remote } from 'comlink';
import type { Analyst, GivenAnswer } from '../worker/analyst.ts';
import { DeskLeft, DeskLost, type Desk } from '../worker/desk.ts';
import type { ChosenFile } from '../worker/opened.ts';
import { failureOf } from './failure.ts';
import { loadProfile } from './profile-file.ts';
import { profileStore } from './profile-store.ts';
import { SLOW_SECONDS } from './silence.ts';

/** A question that the person has answered, so that it can be asked again. */
export interface AnsweredQuestion {
  readonly question: AskedQuestion;
  readonly value: unknown;
}

/** Something said of the files, put to whichever worker has them. */
type Step = (analyst: Remote<Analyst>) => Promise<IntakeDraft>;

/** Files that wait for a person's word, and what the person has said of them so far. */
export class ImportState {
  /** Names of the files. */
  readonly names: readonly string[];
  /** Remembered forms that cannot be used, by name. */
  setAside = $state.raw<readonly string[]>([]);
  /** Whether the form shall be known again. */
  remember = $state(true);
  /** Which table is looked at. */
  table = $state(0);
  #desk: Desk;
  /** All that was said, in order, so that it can be said again to another worker. */
  #steps: readonly Step[] = [];
  #isAlive = true;
  #said = $state.raw<readonly Message[]>([]);
  #draft = $state.raw<IntakeDraft>()!;
  #review = $state.raw<Review | null>(null);
  #answered = $state.raw<readonly AnsweredQuestion[]>([]);
  #failure = $state.raw<Message | null>(null);
  #busy = $state(0);
  #slow = $state(false);
  #slowness: ReturnType<typeof setTimeout> | undefined;
  #touched = $state(false);
  #comparison = $state.raw<Comparison | null>(null);
  /** What was begun last: each change builds on what the one before has made of the draft. */
  #last: Promise<void> = Promise.resolve();

  /** @param setAside remembered forms that cannot be used, by name */
  constructor(
    desk: Desk,
    names: readonly string[],
    draft: IntakeDraft,
    setAside: readonly string[] = [],
  ) {
    this.#desk = desk;
    this.names = names;
    this.setAside = setAside;
    this.#draft = draft;
    const asked = draft.tables.findIndex(({ region }) => (region?.open ?? 0) > 0);
    const found = draft.tables.findIndex(({ region }) => region && region.rows !== 'left_out');
    this.table = Math.max(0, asked >= 0 ? asked : found);
    void this.#work(() => this.#look());
  }

  /** The worker that has the files. */
  get desk(): Desk {
    return this.#desk;
  }

  /** Whether the worker has worked: where another one is lost at once, a third does not help. */
  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** What befell the files, to be said; empty where nothing did. */
  get said(): readonly Message[] {
    return this.#said;
  }

  get draft(): IntakeDraft {
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

  /** Whether the person has said anything that would be lost. */
  get isTouched(): boolean {
    return this.#touched;
  }

  get isBusy(): boolean {
    return this.#busy > 0;
  }

  /** Whether the worker has been at one thing for so long that it may be turning in circles. */
  get isSlow(): boolean {
    return this.#slow;
  }

  /** Gives the worker up: the files are read by another, and what was said of them is said again. */
  beginAgain(): void {
    this.#desk.giveUp(SLOW_SECONDS);
  }

  /** Why nothing can be taken, so far as that is known; null where something can. */
  get problem(): Message | null {
    return this.#review?.problem ?? null;
  }

  /** Whether nothing is left to decide. */
  get isReady(): boolean {
    return this.#draft.questions.length === 0 && this.#review !== null;
  }

  get canTake(): boolean {
    const isSettled = this.isReady && !this.isBusy && this.#failure === null;
    return isSettled && this.problem === null;
  }

  /** What taking the files would change in the dataset that is open; null while that is unknown. */
  get comparison(): Comparison | null {
    return this.#comparison;
  }

  /** Answers a question. */
  async answer(question: AskedQuestion, said: unknown): Promise<void> {
    await this.#draw(() => {
      const asked = valueAtPointer(this.#draft.profile, question.pointer);
      // The days of a term are but a part of what stands at the place.
      const value =
        question.kind === 'term_days' ? { ...(asked as object), ...(said as object) } : said;
      this.#note(question, value);
      return this.#say([{ pointer: question.place, value }]);
    });
  }

  /** Answers questions as is proposed. */
  async acceptProposals(questions: readonly AskedQuestion[]): Promise<void> {
    await this.#draw(() => {
      for (const question of questions) this.#note(question, question.proposal);
      return this.#say(
        questions.map(({ place: pointer, proposal: value }) => ({ pointer, value })),
      );
    });
  }

  /** Asks a question again, and proposes what was answered before. */
  async askAgain({ question: { place } }: AnsweredQuestion): Promise<void> {
    await this.#draw(() => {
      this.#answered = this.#answered.filter((one) => one.question.place !== place);
      return (analyst) => analyst.takeBack(place);
    });
  }

  /** Takes a column for something else; how its values are written is then found anew. */
  async setMeaning(form: number, column: number, meaning: Meaning | null): Promise<void> {
    await this.#set(pointerTo('forms', form, 'columns', column, 'meaning'), meaning);
  }

  /** Takes the rows of a form for something else; what its columns hold then has to be said anew. */
  async setRows(form: number, rows: Form['rows']): Promise<void> {
    await this.#set(pointerTo('forms', form, 'rows'), rows);
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
    const made = { unit_id: id, name, level: null, parent_id: null };
    await this.#draw(() => {
      this.#note(question, id);
      return this.#say([{ pointer: question.place, value: id, made }]);
    });
  }

  /** Makes a new dataset of the files, or adds them to the one that is open. */
  async choose(mode: IntakeMode): Promise<void> {
    if (mode === this.#draft.mode) return;
    const wasTouched = this.#touched;
    await this.#draw(() => (analyst) => analyst.choose(mode));
    this.#touched = wasTouched;
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

  async compare(): Promise<void> {
    await this.#work(async () => {
      this.#comparison ??= await this.#desk.ask((analyst) => analyst.compare());
    });
  }

  sheetPage(sheet: number, region: number | null, from: number, count: number): Promise<SheetPage> {
    return this.#desk.ask((analyst) => analyst.sheetPage(sheet, region, from, count));
  }

  resultPage(table: TableName, from: number, count: number): Promise<ResultPage> {
    return this.#desk.ask((analyst) => analyst.resultPage(table, from, count));
  }

  /**
   * Goes on with another worker that has read the same files: all that was said is said again.
   *
   * @param said what befell the worker before
   */
  async resume(desk: Desk, draft: IntakeDraft, said: readonly Message[]): Promise<void> {
    this.#isAlive = false;
    await this.#work(async () => {
      this.#desk = desk;
      let drawn = draft;
      for (const step of this.#steps) drawn = await desk.ask(step);
      this.#draft = drawn;
      await this.#look();
      this.#isAlive = true;
      this.#said = said;
    });
  }

  #note(question: AskedQuestion, value: unknown): void {
    const others = this.#answered.filter((one) => one.question.place !== question.place);
    this.#answered = [...others, { question, value }];
  }

  #say(answers: readonly GivenAnswer[]): Step {
    return (analyst) => analyst.answer(answers);
  }

  /** Says what stands at a place; null makes it undecided again. */
  async #set(pointer: string, value: unknown): Promise<void> {
    await this.#draw(() =>
      value === null ? (analyst) => analyst.takeBack(pointer) : this.#say([{ pointer, value }]),
    );
  }

  async #draw(change: () => Step): Promise<void> {
    await this.#work(async () => {
      this.#draft = await this.#take(change());
      this.#touched = true;
      await this.#look();
    });
  }

  async #restart(kept: KeptProfile | null): Promise<void> {
    this.#answered = [];
    this.#steps = [];
    this.#touched = false;
    this.#draft = await this.#take((analyst) => analyst.restart(kept));
    await this.#look();
  }

  /** A step over which the worker is lost is said again to the next one. */
  async #take(step: Step): Promise<IntakeDraft> {
    this.#steps = [...this.#steps, step];
    try {
      return await this.#desk.ask(step);
    } catch (error) {
      const isLost = error instanceof DeskLost;
      if (!isLost) this.#steps = this.#steps.filter((one) => one !== step);
      throw error;
    }
  }

  async #look(): Promise<void> {
    this.#comparison = null;
    this.#review = await this.#desk.ask((analyst) => analyst.review());
  }

  /** Does something once all that was begun before is done. */
  #work(work: () => Promise<void>): Promise<void> {
    this.#busy += 1;
    this.#last = this.#last.then(async () => {
      this.#slowness = setTimeout(() => (this.#slow = true), SLOW_SECONDS * 1000);
      this.#failure = null;
      this.#said = [];
      try {
        await work();
      } catch (error) {
        if (!(error instanceof DeskLeft)) this.#failure = failureOf(error).message;
      }
      clearTimeout(this.#slowness);
      this.#slow = false;
      this.#busy -= 1;
    });
    return this.#last;
  }
}
