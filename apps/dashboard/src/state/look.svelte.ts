import { NO_LOOK, toggled, type Chosen, type Comparison, type Look } from './look.ts';
import type { Dimension, Selection } from '@ketnap/notebook';

/** What a person looks at: selections, a comparison, blocks opened further down. */
export class LookState {
  #current = $state.raw<Look>(NO_LOOK);
  /** What was selected before a mark was last clicked. */
  #before: readonly Selection[] | null = null;

  get current(): Look {
    return this.#current;
  }

  /** Selects what a mark stands for, or ends that where it is selected; `add`: beside what is selected. */
  select(block: string, chosen: Chosen, add: boolean): void {
    this.#before = this.#current.selections;
    const selections = toggled(this.#current.selections, block, chosen, add);
    this.#current = { ...this.#current, selections };
  }

  /** Takes back what the first of two quick clicks has selected: they were one gesture. */
  takeBackSelect(): void {
    if (this.#before) this.#current = { ...this.#current, selections: this.#before };
    this.#before = null;
  }

  /** Ends what is selected of one dimension; of all, where none is named. */
  endSelection(dimension?: Dimension): void {
    const { selections } = this.#current;
    const rest = dimension ? selections.filter((one) => one.dimension !== dimension) : [];
    if (rest.length < selections.length) this.#current = { ...this.#current, selections: rest };
  }

  /** Puts things side by side; null: the notebook again. */
  compare(comparison: Comparison | null): void {
    if (comparison !== this.#current.comparison) this.#current = { ...this.#current, comparison };
  }

  /** Opens a block further down the tree; null leads it back to its own unit. */
  drill(block: string, unit: string | null): void {
    const others = this.#current.drills.filter((one) => one.block !== block);
    const drills = unit === null ? others : [...others, { block, unit }];
    this.#current = { ...this.#current, drills };
  }

  restore(look: Look): void {
    this.#before = null;
    this.#current = look;
  }
}
