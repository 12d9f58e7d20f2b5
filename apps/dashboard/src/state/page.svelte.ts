import { formatDay, formatPeriod, isolated, measuresOf, type Issue } from '@ketnap/core';
import type { Scope, Selection } from '@ketnap/notebook';
import { untrack } from 'svelte';
import { fileName, save } from '../exports/save.ts';
import { compareViewWords } from '../messages/compare.ts';
import { words } from '../messages.ts';
import type { Writing } from '../editor/writing.svelte.ts';
import { Library } from '../keeping/library.svelte.ts';
import type { KeptDocument } from '../keeping/kept-document.svelte.ts';
import { choosePlace } from '../keeping/disk-file.ts';
import { downloadNotebook, isNotebookFile, notebookFileName } from '../keeping/notebook-file.ts';
import type { NotebookAbout } from '../keeping/records.ts';
import type { ChosenFile, CountedRows, IssuePage } from '../worker/opened.ts';
import { unlessLost } from '../worker/desk.ts';
import type { AddressState } from './address.ts';
import { AddressBar } from './address-bar.svelte.ts';
import { Comparing } from './comparing.svelte.ts';
import type { DocumentState } from './document.svelte.ts';
import { ExplanationState } from './explanation.svelte.ts';
import { FreezingState } from './freezing.svelte.ts';
import { NO_LOOK, type Chosen } from './look.ts';
import { Hand } from './hand.svelte.ts';
import { LookState } from './look.svelte.ts';
import { NotebookState } from './notebook.svelte.ts';
import { Preferences } from './preferences.svelte.ts';
import type { Narrowing, Part, ScopeState } from './scope.svelte.ts';
import { Session } from './session.svelte.ts';
import { unitName } from './unit-name.ts';

/** How many problems of the data are asked for at once. */
const ISSUES_AT_ONCE = 100;

/** The page's parts of state, and what one has to do with another. */
export class PageState {
  readonly preferences = new Preferences();
  readonly session = new Session();
  readonly notebook = new NotebookState();
  readonly explanation = new ExplanationState(
    () => this.session.open?.desk ?? null,
    () => this.veils,
  );
  /** Whether small counts of sensitive sources are kept from sight, as they are at first. */
  veils = $state(true);
  readonly look = new LookState();
  readonly comparing: Comparing;
  readonly freezing: FreezingState;
  /** How wide the text column is, in pixels; 0 before it stands. */
  width = $state(0);
  /** What is selected, as far as the data have it. */
  readonly selections: readonly Selection[] = $derived.by(() => {
    const opened = this.session.open?.opened;
    const isKnown = ({ dimension, values }: Selection): boolean =>
      (dimension !== 'unit' || values.every((id) => opened?.units.ids.includes(id))) &&
      (dimension !== 'source' || values.every((id) => opened?.sources.some((it) => it.id === id)));
    return this.look.current.selections.filter(isKnown);
  });
  /** The way down of the block that was opened last. */
  readonly #pathSaid: string = $derived.by(() => {
    const last = this.look.current.drills.at(-1);
    const opened = this.notebook.result?.blocks.find(({ block }) => block.id === last?.block);
    const names = opened?.drill?.path.map(({ name }) => isolated(name));
    return names ? this.preferences.say(compareViewWords.lookedInside(names.join(' › '))) : '';
  });
  readonly library: Library;
  readonly #addressBar: AddressBar;
  readonly #hand = new Hand({
    view: () => this.library.view,
    keeping: () => this.library.keeping,
    around: () => ({
      say: this.preferences.say,
      desk: () => this.session.open?.desk ?? null,
      result: () => this.notebook.result,
      explain: (address, opener) => this.explanation.open(address, opener),
      freeze: () => (this.freezing.isAsking = true),
      leaving: () => this.leaving,
    }),
  });

  constructor() {
    this.#addressBar = new AddressBar((state) => void this.#follow(state));
    this.library = new Library({
      session: this.session,
      addressBar: this.#addressBar,
      preferences: this.preferences,
      about: () => this.#about(),
      onFailure: (error) => this.notebook.fail(error),
    });
    this.freezing = new FreezingState({
      keeping: this.library.keeping,
      desk: () => this.session.open?.desk ?? null,
      document: () => this.document,
      veils: () => this.veils,
      view: () => ({ width: this.width, theme: this.preferences.shownTheme }),
    });
    this.comparing = new Comparing({
      look: this.look,
      opened: () => this.session.open?.opened ?? null,
      notebook: () => this.document?.notebook ?? null,
      say: (message) => this.preferences.say(message),
      nameOf: (chosen) => this.chosenName(chosen),
      change: (next, name) => this.#hand.change(next, name),
    });
    const { look, why } = this.#addressBar.read();
    this.look.restore(look);
    // The answer comes as soon as there is someone to ask.
    if (why !== null) this.explanation.open(why, null);
    this.preferences.language = this.#addressBar.read().language ?? this.preferences.language;
  }

  /** Null where no dataset is open, or its notebook is not yet made. */
  get document(): DocumentState | null {
    return this.library.view?.document ?? null;
  }

  /** Null as {@link document} is. */
  get scope(): ScopeState | null {
    return this.library.view?.scope ?? null;
  }

  /** The notebook that is open, being written in; null where it is read. */
  get writing(): Writing | null {
    return this.#hand.writing;
  }

  /** Takes the open notebook in hand; what was done in it before can still be undone. */
  async write(): Promise<void> {
    await this.#hand.write();
    this.comparing.close();
  }

  read(): void {
    this.#hand.read();
  }

  /** What figures are about, for what leaves the page. */
  get leaving(): { readonly fileParts: readonly string[]; readonly about: readonly string[] } {
    const scope = this.notebook.result?.scope;
    if (!scope) return { fileParts: [], about: [] };
    return { fileParts: [this.nameOf('unit', scope.unit), scope.asOf], about: this.aboutOf(scope) };
  }

  /** How it stands with the saving of the notebook; null as {@link document} is. */
  get kept(): KeptDocument | null {
    return this.library.view?.kept ?? null;
  }

  /** Whether something would be lost with the page. */
  get isUnsaved(): boolean {
    const { open } = this.session;
    const { data } = this.library;
    const isDataLost = this.session.isUnsaved && !data.isKept(open && data.refOf(open));
    return isDataLost || this.kept?.isDirty === true;
  }

  get canUndo(): boolean {
    return this.#addressBar.canGoBack;
  }

  /** The narrowings in words, and what the address asked for in vain. */
  get chips(): readonly { readonly part: Part; readonly label: string }[] {
    const { scope } = this;
    if (!scope) return [];
    return scope.narrowed.map((part) => ({ part, label: this.#chip(part, scope) }));
  }

  /** What is selected, in words. */
  get selected(): string {
    const names = this.selections.map(({ dimension, values }) =>
      values.map((value) => this.chosenName({ dimension, value })).join(', '),
    );
    return names.join('; ');
  }

  /** What a mark stands for, as it may stand in a sentence. */
  chosenName({ dimension, value }: Chosen): string {
    const { language } = this.preferences;
    switch (dimension) {
      case 'unit':
      case 'source':
      case 'period':
        return this.toldName(dimension, value);
      case 'state':
        return measuresOf('remainingLocalities')['state']!.words?.[value]?.[language] ?? value;
      case 'cause':
        return measuresOf('eliminations')['cause']!.words?.[value]?.[language] ?? value;
    }
  }

  /** The narrower scope that something selected would be; null where a scope cannot say it. */
  narrowingOf({ dimension, value }: Chosen): Narrowing | null {
    if (dimension === 'unit' || dimension === 'source') return { [dimension]: value };
    return dimension === 'period' && /^\d{4}$/.test(value) ? { period: value } : null;
  }

  /** Makes the notebook's scope of something; what was selected of the same is no more. */
  makeScope(narrowing: Narrowing): void {
    this.scope?.change(narrowing);
    for (const dimension of ['unit', 'source', 'period'] as const)
      if (narrowing[dimension] !== undefined) this.look.endSelection(dimension);
  }

  /** Keeps small counts of sensitive sources from sight, or shows them as the person wants it. */
  veil(is: boolean): void {
    this.veils = is;
    this.explanation.again();
    void this.freezing.refresh();
  }

  undo(): void {
    this.#addressBar.back();
  }

  /** Opens a block into what a mark of a unit stands for; null where nothing is opened, as where one writes. */
  openInside(block: string, { dimension, value }: Chosen): (() => void) | null {
    if (dimension !== 'unit' || this.writing) return null;
    return () => this.look.drill(block, value);
  }

  /** The part of the scope that a mark stands for, in words; null where the scope is there already. */
  narrowingName(narrowing: Narrowing): string | null {
    const { scope } = this;
    if (!scope) return null;
    const changed = (['unit', 'source', 'asOf', 'period'] as const).filter(
      (part) => narrowing[part] !== undefined && narrowing[part] !== scope.current[part],
    );
    if (changed.length === 0) return null;
    return changed.map((part) => this.toldName(part, narrowing[part]!)).join(', ');
  }

  /** Writes the scope into the address. */
  writeAddress(): void {
    const { scope } = this;
    const { place, room } = this.library;
    if (!scope || room !== 'notebook') return;
    const { current } = scope;
    const { language } = this.preferences;
    const beside = { look: this.look.current, why: this.explanation.address, place };
    untrack(() => this.#addressBar.write(scope, current, language, beside));
  }

  async openFiles(files: readonly ChosenFile[]): Promise<void> {
    const notebook = files.find(isNotebookFile);
    const data = files.filter((file) => !isNotebookFile(file));
    if (data.length > 0) await this.#opening(() => this.library.openFiles(data));
    if (notebook) await this.#opening(() => this.library.take(notebook.file, null));
  }

  /** Opens the files that were looked at. */
  async take(): Promise<void> {
    await this.#opening(() => this.session.take());
  }

  /** Brings back the dataset that was open before. */
  async undoOpening(): Promise<void> {
    await this.#opening(() => this.session.undo());
  }

  /** Hands the open dataset to the browser's downloads, as a data package in a zip. */
  async saveData(): Promise<void> {
    const open = this.session.open;
    if (!open) return;
    const bytes = await unlessLost(open.desk.ask((analyst) => analyst.packed()));
    if (!bytes) return;
    const title = open.opened.title ?? this.preferences.say(words.untitled);
    save(fileName([title], 'zip'), new Blob([bytes], { type: 'application/zip' }));
    if (this.session.open === open) this.session.markSaved();
  }

  /** Saves the notebook in a file that the person chooses, or hands it to the browser's downloads. */
  async saveNotebookAsFile(): Promise<void> {
    const { document, kept } = this;
    if (!document || !kept) return;
    const { title } = this.#about();
    const isWritten = await kept.writeFile(() => choosePlace(notebookFileName(title)));
    if (isWritten === 'unknown') downloadNotebook(document.notebook, title);
  }

  /** Saves the notebook in the browser, and in its file where it has one. */
  async saveNotebook(): Promise<void> {
    const { kept } = this;
    if (!kept) return;
    await kept.keep();
    if (kept.file.name !== null) await kept.writeFile(null);
    else if (!kept.canKeep) await this.saveNotebookAsFile();
  }

  /** Puts the two things that are selected beside each other; null where there are not two. */
  compareSelected(): (() => void) | null {
    if (this.comparing.comparison) return null;
    for (const { block, dimension, values } of this.selections) {
      const compare = this.comparing.ofSelected(values, { dimension }, block);
      if (compare) return compare;
    }
    return null;
  }

  /** What looking has led to, to be said aloud. */
  get lookSaid(): string {
    const { said } = this.comparing;
    return said || this.#pathSaid;
  }

  async rowsBehind(addresses: readonly string[], limit: number): Promise<CountedRows[] | null> {
    const { veils } = this;
    const open = this.session.open;
    if (!open) return null;
    return unlessLost(open.desk.compute((it) => it.rowsBehind(addresses, limit, veils)));
  }

  async issues(severity: Issue['severity'], from: number): Promise<IssuePage> {
    const open = this.session.open;
    if (!open) return { issues: [], total: 0 };
    const page = await unlessLost(
      open.desk.compute((analyst) => analyst.issues(severity, from, ISSUES_AT_ONCE)),
    );
    return page ?? { issues: [], total: 0 };
  }

  /** Does what may open another dataset; a figure of the one before is then explained no longer. */
  async #opening(open: () => Promise<void> | void): Promise<void> {
    const before = this.session.open;
    await open();
    if (this.session.open === before) return;
    this.explanation.close();
    this.look.restore(NO_LOOK);
    this.freezing.leave();
    this.library.goToNotebook();
  }

  /** The person went back or forward. */
  async #follow(state: AddressState | null): Promise<void> {
    if (state?.language) this.preferences.language = state.language;
    await this.library.follow(state);
    if (!state) return;
    this.scope?.restore(state.scope);
    this.look.restore(state.look);
    this.#explain(state.why);
  }

  /** Explains the figure that the address names, or none. */
  #explain(why: string | null): void {
    if (why === null) this.explanation.close();
    else if (why !== this.explanation.address) this.explanation.open(why, null);
  }

  /** What lists say of the notebook that is open. */
  #about(): NotebookAbout {
    const { title, scope, blocks } = this.document!.notebook;
    // Figures and words of the scope in a title are only known once it was computed.
    const isPlain = !title.includes('{{') && title !== '';
    const shown = isPlain ? title : (this.notebook.result?.title ?? title);
    return { title: shown, unit: this.nameOf('unit', scope.unit), blocks: blocks.length };
  }

  /** What figures of a scope are about, for what leaves the page: unit, term, day, source; whether they are made up. */
  aboutOf(scope: Scope): string[] {
    const { say } = this.preferences;
    const parts = [
      this.toldName('unit', scope.unit),
      say(words.termNamed(this.toldName('term', scope.term))),
      say(words.countedTo(this.toldName('asOf', scope.asOf))),
      ...(scope.source === undefined
        ? []
        : [say(words.sourceChip(this.toldName('source', scope.source)))]),
    ];
    const { selected } = this;
    if (selected) parts.push(say(words.selectedAre(selected)));
    const isSample = this.session.open?.opened.sample === true;
    const { mark } = this.freezing.data;
    const data = [...(isSample ? [say(words.sampleData)] : []), ...(mark ? [mark] : [])];
    return [parts.join(' · '), ...(data.length > 0 ? [data.join(' · ')] : [])];
  }

  #chip(part: Part, { current }: ScopeState): string {
    const name = this.toldName(part, current[part] ?? '');
    const { say } = this.preferences;
    if (part === 'asOf') return say(words.asOfChip(name));
    return part === 'source' ? say(words.sourceChip(name)) : name;
  }

  /** What a value of the scope is called, as it may stand in a sentence. */
  toldName(part: Part, value: string): string {
    return isolated(this.nameOf(part, value));
  }

  /** What a value of the scope is called in the page's language. */
  nameOf(part: Part, value: string): string {
    const { language } = this.preferences;
    const opened = this.session.open!.opened;
    switch (part) {
      case 'unit':
        return unitName(value, opened.units);
      case 'period':
        return formatPeriod(value, language);
      case 'term':
        return opened.terms.find((term) => term.id === value)?.name ?? value;
      case 'source':
        return opened.sources.find((source) => source.id === value)?.label[language] ?? value;
      case 'asOf':
        return formatDay(value, language);
    }
  }
}
