import { KetnapError, tableNames, type Message, type TableName } from '@ketnap/core';
import { pointerTo } from '../profile/pointer.ts';
import type { PackageFile, ReadOptions, Sheet } from '@ketnap/sheets';
import type { ColumnDraft } from '../draft/questions/draft.ts';
import { propose, type Proposal } from '../draft/propose.ts';
import { Memory } from '../memory/memory.ts';
import { changesBetween } from '../merge/changes.ts';
import { intakeErrors, intakeWords } from '../messages/intake.ts';
import type { OpenDataset } from '../package/open-dataset.ts';
import type { Form, NewUnit, Profile } from '../profile/profile.ts';
import { newUnitShape } from '../profile/profile-shape.ts';
import { isObject } from '../profile/shape.ts';
import { readProposal, type Reading } from '../report/read-proposal.ts';
import { answerFault, takesAnswers } from './answer-fault.ts';
import { Answers } from './answers.ts';
import { draftView } from './draft-view.ts';
import { joinDataset, joinTables, type JoinedDataset } from './join.ts';
import { isOff, keepReading } from './keep-reading.ts';
import { bestKept, type KeptProfile } from './kept-profile.ts';
import { openFiles, type OpenedFiles } from './open-files.ts';
import { resultPage } from './result-page.ts';
import { reviewErrors } from './review-errors.ts';
import { sheetPage } from './sheet-page.ts';
import { withoutStaleMarks } from './stale-marks.ts';
import type {
  AskedQuestion,
  Comparison,
  IntakeDraft,
  IntakeMode,
  ResultPage,
  Review,
  SheetPage,
} from './views.ts';

export interface IntakeOptions extends ReadOptions {
  /** The dataset that is open, to which the files can be added. Default: none. */
  readonly into?: OpenDataset | null;
  /** Whether a new dataset is made or `into` is added to. Default `'new'`: nothing of `into` is leaned on. */
  readonly mode?: IntakeMode;
  /** What was confirmed of this file's form earlier. Default: the best of `kept`, if one fits. */
  readonly profile?: Profile | null;
  /** What was confirmed of forms earlier. Default: nothing. */
  readonly kept?: readonly KeptProfile[];
  /** The day of the reading, ISO, which is kept with the data. Default: unknown. */
  readonly today?: string | null;
}

/** How often answers are applied before what they speak of must stand still. */
const ROUNDS = 4;

/**
 * The one way in: opens files, says what would be read of them and what is undecided, takes answers in any
 * order, reads, and joins what was read to one dataset. The page's worker and the command line both drive
 * it, so that the same files and answers give the same dataset through either.
 */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #into: OpenDataset | null;
  readonly #answers = new Answers();
  readonly #memory = new Memory();
  #mode: IntakeMode;
  #opened: OpenedFiles = { sheets: [], packages: [], skipped: [], notes: [] };
  #start: KeptProfile | null = null;
  /** As it was before the person said anything: why things were thought to be so. */
  #first: Proposal | null = null;
  /** What of the profile that is begun with holds of these files. */
  #confirmed: Profile | null = null;
  #proposal: Proposal | null = null;
  #draft: IntakeDraft | null = null;
  #reading: Reading | null = null;
  #joined: JoinedDataset | null = null;

  /** @throws KetnapError `sample_base`, `no_base` */
  constructor(options: IntakeOptions = {}) {
    this.#options = options;
    this.#into = options.into ?? null;
    this.#mode = 'new';
    this.#start = givenProfile(options);
    this.choose(options.mode ?? 'new');
  }

  /**
   * Opens files of offices, folders, zips and data packages together, in place of those that were opened
   * before: what was answered of those is forgotten.
   *
   * @throws KetnapError `sample_package` where files of an office stand beside a sample; where one of them
   * cannot be read, or none holds a table; the signal's reason
   */
  async open(files: readonly PackageFile[]): Promise<void> {
    const opened = await openFiles(files, this.#options);
    const hasSample = opened.packages.some(({ descriptor }) => descriptor.sample);
    if (hasSample && opened.sheets.length > 0) throw intakeErrors.samplePackage();
    this.#opened = opened;
    this.restart(givenProfile(this.#options));
    const { sheets, packages } = this.#opened;
    const bare = this.#propose(null);
    if (packages.length === 0 && bare.regions.length === 0)
      throw intakeErrors.noTable([...new Set(sheets.map(({ file }) => file))]);
    this.#start ??= bestKept(bare.draft.profile, this.#options.kept ?? []);
    if (this.#start) return;
    this.#first = bare;
    this.#confirmed = null;
  }

  /** Whether there are files of an office, whose meaning a person has to look at. */
  get isOffice(): boolean {
    return this.#opened.sheets.length > 0;
  }

  /** Data packages that were read, by what could not be read of them. */
  get packages(): OpenedFiles['packages'] {
    return this.#opened.packages;
  }

  /** Files that were found and not opened. */
  get skipped(): readonly string[] {
    return this.#opened.skipped;
  }

  /** What of the files was left alone, and why. */
  get notes(): readonly Message[] {
    return this.#opened.notes;
  }

  /** What would be read, and what is undecided. */
  get draft(): IntakeDraft {
    return (this.#draft ??= this.#view());
  }

  #view(): IntakeDraft {
    const proposal = this.#draw();
    const view = draftView(proposal, {
      reasonOf: this.#reasonOf,
      confirmed: this.#start?.profile.forms.length ?? 0,
    });
    const { key, name } = this.#start ?? { key: null, name: '' };
    return {
      ...view,
      questions: view.questions.map((question) => this.#asked(question, view.profile)),
      mode: this.#mode,
      canAdd: this.#into !== null && !this.#into.about.sample,
      changes: this.#first!.draft.changes,
      profileFrom: this.#start && { key, name },
      notes: this.#opened.notes,
    };
  }

  /** What was confirmed, said and proposed, to be kept for the next file of the form. */
  get profile(): Profile {
    return this.#draw().draft.profile;
  }

  get mode(): IntakeMode {
    return this.#mode;
  }

  /**
   * Makes a new dataset, or adds to the one that is open: what is known of units, terms and sources changes
   * with it. What was answered stays.
   *
   * @throws KetnapError `sample_base`, `no_base`
   */
  choose(mode: IntakeMode): void {
    if (mode === 'add' && !this.#into) throw intakeErrors.noBase();
    if (mode === 'add' && this.#into!.about.sample) throw intakeErrors.sampleBase();
    this.#mode = mode;
    this.#first = null;
    this.#forget();
  }

  /**
   * Answers a question, or says of any other place of the profile what stands there.
   *
   * @param pointer a place in the draft's profile (JSON Pointer), or a question's `place`
   * @param made a unit that is made for the answer
   * @throws KetnapError `bad_answer` where there is no such place, or something else is expected there; what
   * was answered before stays as it is
   */
  answer(pointer: string, value: unknown, made: NewUnit | null = null): void {
    const { profile } = this.#draw().draft;
    const [place, said] = isWholeColumn(pointer)
      ? [`${pointer}/meaning`, meaningIn(value)]
      : [pointer, value];
    if (!takesAnswers(profile, place)) throw intakeErrors.noPlace(String(pointer));
    const fault = answerFault(profile, place, said) ?? (made && newUnitShape(made, place));
    if (fault) throw intakeErrors.badAnswer(fault.pointer, fault.expected);
    this.#answers.say(profile, place, said, made);
    this.#forget();
  }

  /**
   * Makes an answer undecided again; what was said is proposed then.
   *
   * @throws KetnapError `bad_answer` where there is no such place
   */
  takeBack(pointer: string): void {
    const { profile } = this.#draw().draft;
    const place = isWholeColumn(pointer) ? `${pointer}/meaning` : pointer;
    if (!takesAnswers(profile, place) && !this.#answers.holds(profile, place))
      throw intakeErrors.noPlace(String(pointer));
    this.#answers.takeBack(profile, place);
    this.#forget();
  }

  /** Begins again, with another profile or none. */
  restart(kept: KeptProfile | null): void {
    this.#answers.clear();
    this.#start = kept;
    this.#first = null;
    this.#forget();
  }

  /** Some rows of a sheet as they stand, each with what it is taken for. */
  sheetPage(sheet: number, region: number | null, from: number, count: number): SheetPage {
    const { layouts, regions } = this.#draw();
    const found = layouts[sheet]!;
    const shown = region === null ? null : regions[region]!;
    const isTurned = shown?.turnedFrom !== undefined;
    const others = isTurned ? [] : found.layout.regions.filter((one) => one !== shown);
    return sheetPage(isTurned ? shown.sheet : found.sheet, shown, others, from, count);
  }

  /** Some rows of a table that was made. */
  resultPage(table: TableName, from: number, count: number): ResultPage {
    const hasIds = this.profile.forms.some(({ rows, columns }) =>
      columns.some(
        ({ meaning }) => meaning?.is === 'id' || (rows === 'admissions' && meaning?.is === 'field'),
      ),
    );
    return resultPage(this.#read(), table, from, count, hasIds);
  }

  /** What came of the files, read as the draft says; what is undecided is left out of it. */
  review(): Review {
    const { tables, report } = this.#read();
    const made = tableNames.flatMap((name) => {
      const size = report.made[name] ?? 0;
      return tables[name] && size > 0 ? [{ name, size }] : [];
    });
    const { data, problem } = this.#tried();
    const errors = reviewErrors(data);
    const isUndecided = this.draft.questions.length > 0;
    const isRejected = report.regions.some(({ sheetCells }) => sheetCells.rejected > 0);
    const isLost = isRejected || errors.count > 0;
    const isClean = data !== null && !isUndecided && !isLost && !report.sums.some(isOff);
    return { report, tables: made, problem, errors, isClean };
  }

  /** What taking the files would change in the dataset that is open. */
  compare(): Comparison {
    const { data, problem } = this.#tried();
    if (!data || !this.#into) return { changes: [], joined: [], problem };
    const merged = this.#mode === 'add' ? data.merged : [];
    return {
      changes: changesBetween(this.#into.dataset, data.dataset),
      joined: merged.flatMap(({ tables }) => tables.map(({ message }) => message)),
      problem: null,
    };
  }

  /**
   * The dataset of all that was read.
   *
   * @throws KetnapError `undecided` where questions are open; where no dataset can be made of the tables
   */
  join(): JoinedDataset {
    const open = this.draft.questions.length;
    if (open > 0) throw intakeErrors.undecided(open);
    return this.#join();
  }

  #join(): JoinedDataset {
    const reading = this.isOffice ? this.#read() : null;
    return (this.#joined ??= joinDataset({
      into: this.#base,
      packages: this.#opened.packages,
      reading,
      kept: reading && keepReading(reading.report, this.#options.today ?? null),
      title: titleOf(this.#opened.sheets),
    }));
  }

  #tried(): { readonly data: JoinedDataset | null; readonly problem: Message | null } {
    try {
      return { data: this.#join(), problem: null };
    } catch (error) {
      if (!(error instanceof KetnapError)) throw error;
      return { data: null, problem: error.messages };
    }
  }

  get #base(): OpenDataset | null {
    return this.#mode === 'add' ? this.#into : null;
  }

  /** Proposes again what the person has not said, until what the answers speak of stands still. */
  #draw(): Proposal {
    if (this.#proposal) return this.#proposal;
    this.#first ??= this.#proposeFirst();
    const start = this.#confirmed;
    let proposal = this.#first;
    let given = '';
    for (let round = 0; round < ROUNDS && !this.#answers.isEmpty; round++) {
      const { draft } = this.#first;
      const profile = this.#answers.applied(start, draft, proposal.draft.profile);
      const drafted = this.#answers.namedUnits(proposal.draft.profile);
      const text = JSON.stringify([profile, drafted]);
      if (text === given) break;
      given = text;
      proposal = this.#propose(profile, drafted);
    }
    return (this.#proposal = proposal);
  }

  /** By what was confirmed earlier, as far as that can hold of these files. */
  #proposeFirst(): Proposal {
    const start = this.#start?.profile ?? null;
    const proposal = this.#propose(start);
    this.#confirmed = start && withoutStaleMarks(start, proposal);
    return this.#confirmed === start ? proposal : this.#propose(this.#confirmed);
  }

  #propose(profile: Profile | null, drafted: readonly NewUnit[] = []): Proposal {
    const { sheets, packages } = this.#opened;
    const given = [
      ...(this.#base ? [this.#base.dataset.tables] : []),
      ...packages.map((one) => one.tables),
    ];
    const memory = this.#memory;
    const tables = memory.recall(this, 'tables', given, () => joinTables(given));
    const { today = null } = this.#options;
    return propose(sheets, { profile, tables, today, drafted, memory });
  }

  #read(): Reading {
    return (this.#reading ??= readProposal(this.#draw()));
  }

  #forget(): void {
    this.#proposal = this.#draft = this.#reading = this.#joined = null;
  }

  /** A question that was answered before proposes what was answered. */
  #asked(question: AskedQuestion, profile: Profile): AskedQuestion {
    const before = this.#answers.before(profile, question.pointer);
    if (before === undefined || before === null) return question;
    const proposal = question.kind === 'new_term' ? (before as readonly unknown[])[0] : before;
    return { ...question, proposal };
  }

  /** A column's first reason stays, unless the person has taken it for something else since. */
  readonly #reasonOf = (form: Form, column: number, { reason }: ColumnDraft): Message => {
    const heads = form.head.join('|');
    const { profile, regions } = this.#first!.draft;
    const at = profile.forms.findIndex((one) => one.head.join('|') === heads);
    const region = regions.find((one) => one.form === at);
    if (!region) return reason;
    const was = profile.forms[at]!.columns[column]?.meaning;
    const isSame = JSON.stringify(was) === JSON.stringify(form.columns[column]?.meaning);
    if (isSame) return region.columns[column]!.reason;
    const place = pointerTo('forms', at, 'columns', column, 'meaning');
    return this.#answers.holds(profile, place) ? intakeWords.chosenByYou : reason;
  };
}

/** The profile that goes before all that was kept. */
function givenProfile({ profile }: IntakeOptions): KeptProfile | null {
  return profile ? { key: null, name: '', profile } : null;
}

const isWholeColumn = (pointer: string): boolean => /^\/forms\/\d+\/columns\/\d+$/.test(pointer);

/** What a column means, of all that is said of it. */
function meaningIn(use: unknown): unknown {
  return isObject(use) && Object.hasOwn(use, 'meaning') ? use['meaning'] : null;
}

/** The files' names without folders and endings. */
function titleOf(sheets: readonly Sheet[]): string | null {
  const names = sheets.map(({ file }) => file.replace(/^.*\//, '').replace(/\.[^.]+$/, ''));
  const [first, ...others] = [...new Set(names)];
  return others.length > 0 ? `${first} +${others.length}` : (first ?? null);
}
