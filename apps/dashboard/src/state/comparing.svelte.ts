import type { Language, Message } from '@ketnap/core';
import {
  blockScope,
  type BlockBase,
  type ComparisonResult,
  type Notebook,
  type Scope,
  type ScopeOverride,
} from '@ketnap/notebook';
import { compareViewWords } from '../messages/compare.ts';
import { DeskLeft, type Desk } from '../worker/desk.ts';
import type { Opened } from '../worker/opened.ts';
import { isComparable, isKnown, thingsOf, type Things } from './compared-things.ts';
import { failureOf, type Failure } from './failure.ts';
import { newId, withBlockBelow } from './new-block.ts';
import type { Chosen, Comparison } from './look.ts';
import type { LookState } from './look.svelte.ts';

/** What comparing needs of the page. */
export interface ComparingPage {
  readonly look: LookState;
  readonly opened: () => Opened | null;
  readonly notebook: () => Notebook | null;
  readonly say: (message: Message) => string;
  readonly nameOf: (chosen: Chosen) => string;
  /** Changes the notebook as one step that can be undone; gives what undoes it, null where nothing could be changed. */
  readonly change: (next: Notebook, name: Message) => Promise<(() => void) | null>;
}

/** Everything that a comparison depends on. */
export interface ComparisonRequest {
  readonly desk: Desk;
  readonly comparison: Comparison;
  readonly scope: Scope;
  readonly language: Language;
  readonly view: {
    readonly veils: boolean;
    readonly width: number;
    readonly theme: 'light' | 'dark';
  };
}

/** The first of two marks that are to be compared. */
interface Waiting {
  readonly block: string;
  readonly chosen: Chosen;
}

/** What had the focus when a comparison was opened, and how far the notebook was scrolled; null where a link opened it. */
export interface Left {
  readonly opener: Element | null;
  readonly scroll: number | null;
}

const NOWHERE: Left = { opener: null, scroll: null };

/** Two things put beside each other: chosen in two steps, shown in place of the notebook, put into it. */
export class Comparing {
  readonly #page: ComparingPage;
  #waiting = $state.raw<Waiting | null>(null);
  #result = $state.raw<ComparisonResult | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #busy = $state(false);
  #said = $state('');
  #inserted = $state.raw<{ readonly undo: () => void } | null>(null);
  #wish: ComparisonRequest | null = null;
  #left = NOWHERE;
  #isLed = false;

  constructor(page: ComparingPage) {
    this.#page = page;
  }

  /** What is compared; null where nothing is, or what the data do not have. */
  get comparison(): Comparison | null {
    const { comparison } = this.#page.look.current;
    const opened = this.#page.opened();
    return comparison && opened && isKnown(comparison, opened) ? comparison : null;
  }

  /** Whether the address asks to compare what the data do not have. */
  get isUnknown(): boolean {
    return this.#page.look.current.comparison !== null && this.comparison === null;
  }

  get result(): ComparisonResult | null {
    return this.#result;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** The mark that waits for a second. */
  get waiting(): Chosen | null {
    return this.#waiting?.chosen ?? null;
  }

  /** What was done last, to be said aloud. */
  get said(): string {
    return this.#said;
  }

  /** Whether a comparison was put into the notebook just now, which can be undone. */
  get isInserted(): boolean {
    return this.#inserted !== null;
  }

  /** What a mark would be compared with: the first of two, or what else is selected; null where it would wait for a second. */
  partnerOf(chosen: Chosen): Chosen | null {
    const { dimension, value } = chosen;
    const waiting = this.#waiting?.chosen;
    if (waiting?.dimension === dimension) return waiting.value === value ? null : waiting;
    const others = this.#page.look.current.selections
      .filter((one) => one.dimension === dimension)
      .flatMap(({ values }) => values.filter((one) => one !== value));
    return others.length === 1 ? { dimension, value: others[0]! } : null;
  }

  /** Compares a mark with what else is chosen, or lets it wait for a second; null where marks of its kind are not compared. */
  compareWith(block: string, chosen: Chosen): (() => void) | null {
    if (!isComparable(chosen)) return null;
    return () => {
      const selection = this.#page.look.current.selections.find(
        ({ dimension }) => dimension === chosen.dimension,
      );
      const two = this.#waiting ? null : this.ofSelected(selection?.values ?? [], chosen, block);
      if (two) return two();
      const partner = this.partnerOf(chosen);
      if (partner) return this.#open(partner, chosen, this.#waiting?.block ?? block);
      this.#waiting = { block, chosen };
      const { secondOf, waiting } = compareViewWords;
      const second = secondOf[chosen.dimension as keyof typeof secondOf];
      this.#tell(waiting(this.#page.nameOf(chosen), second));
    };
  }

  /** Compares what is selected where it is two things; else null. */
  ofSelected(
    values: readonly string[],
    { dimension }: Pick<Chosen, 'dimension'>,
    block: string,
  ): (() => void) | null {
    const [one, other, more] = values;
    if (one === undefined || other === undefined || more !== undefined) return null;
    if (!isComparable({ dimension, value: one })) return null;
    return () => this.#open({ dimension, value: one }, { dimension, value: other }, block);
  }

  /** Takes a click on a mark as the second one where a first waits for it; false where it is an ordinary click. */
  takes(block: string, chosen: Chosen): boolean {
    const waiting = this.#waiting;
    if (waiting?.chosen.dimension !== chosen.dimension) return false;
    if (waiting.chosen.value !== chosen.value)
      this.#open(waiting.chosen, chosen, waiting.block ?? block);
    return true;
  }

  /** Waits for no second mark any more. */
  cancel(): void {
    this.#waiting = null;
    this.#said = '';
  }

  /** Puts other things beside each other. */
  change(things: Things): void {
    const block = this.comparison?.block ?? null;
    this.#page.look.compare({ ...things, block });
  }

  swap(): void {
    const { comparison } = this;
    if (!comparison) return;
    const [one, other] = comparison.of;
    this.change({ by: comparison.by, of: [other, one] });
  }

  /** The notebook again. */
  close(): void {
    this.#page.look.compare(null);
  }

  /** The notebook again, to be led to some place of it: nobody goes back to where they were. */
  leaveFor(): void {
    if (this.comparison) this.#isLed = true;
    this.close();
  }

  /** Where one was in the notebook, now that it is there again; null where one is led to another place of it. */
  leave(): Left | null {
    const left = this.#isLed ? null : this.#left;
    this.#isLed = false;
    this.#left = NOWHERE;
    this.#result = null;
    this.#said = '';
    return left;
  }

  /** Compares what is asked for last. */
  async compute(request: ComparisonRequest): Promise<void> {
    this.#wish = request;
    this.#busy = true;
    const { desk, comparison, scope, language, view } = request;
    const own = this.#own(comparison.block);
    try {
      const asked = { by: comparison.by, of: comparison.of, own };
      const result = await desk.compute((analyst) =>
        analyst.sideBySide(asked, scope, language, view),
      );
      if (this.#wish !== request) return;
      this.#result = result;
      this.#failure = null;
      this.#tell(compareViewWords.opened(result.compare.finding ?? ''));
    } catch (error) {
      if (this.#wish !== request || error instanceof DeskLeft) return;
      this.#failure = failureOf(error);
    }
    this.#busy = false;
  }

  /** The scope in which things are compared: the one of the block in which they were chosen. */
  scopeOf(scope: Scope): Scope {
    return blockScope(scope, this.#own(this.comparison?.block ?? null));
  }

  /** Puts what is shown into the notebook, after the block in which it was chosen, and leads there. */
  async insert(): Promise<string | null> {
    const [comparison, result] = [this.comparison, this.#result];
    const notebook = this.#page.notebook();
    if (!comparison || !result || !notebook) return null;
    const id = newId();
    const block = { ...result.compare.block, id };
    const next = withBlockBelow(notebook, comparison.block, block);
    const undo = await this.#page.change(next, compareViewWords.insertStep);
    if (!undo) return null;
    this.leaveFor();
    this.#inserted = { undo };
    return id;
  }

  /** Takes back what was put into the notebook. */
  undoInsert(): void {
    this.#inserted?.undo();
    this.#inserted = null;
  }

  dismissInsert(): void {
    this.#inserted = null;
  }

  #open(one: Chosen, other: Chosen, block: string): void {
    const [opened, notebook] = [this.#page.opened(), this.#page.notebook()];
    const scope = notebook && blockScope(notebook.scope, this.#own(block));
    const things = opened && scope && thingsOf(one, other, scope, opened);
    this.#waiting = null;
    if (!things) return this.#tell(compareViewWords.notComparable);
    this.#left = { opener: document.activeElement, scroll: scrollY };
    this.#page.look.compare({ ...things, block });
  }

  #own(block: string | null): ScopeOverride | undefined {
    const found = this.#page.notebook()?.blocks.find(({ id }) => id === block);
    return (found as BlockBase | undefined)?.scope;
  }

  #tell(message: Message): void {
    this.#said = this.#page.say(message);
  }
}
