import { NO_LOOK, toggled, type Chosen, type Comparison, type Look } from './look.ts';
import type { Dimension } from '@ketnap/notebook';

/** What a person looks at: selections, a comparison, blocks opened further down. */
export class LookState {
  #current = $state.raw<Look>(NO_LOOK);

  get current(): Look {
    return this.#current;
  }

  /** Selects what a mark stands for, or ends that where it is selected; `add`: beside what is selected. */
  select(block: string, chosen: Chosen, add: boolean): void {
    const selections = toggled(this.#current.selections, block, chosen, add);
    this.#current = { ...this.#current, selections };
  }

  /** Ends what is selected of one dimension; of all, where none is named. */
  endSelection(dimension?: Dimension): void {
    const { selections } = this.#current;
    const rest = dimension ? selections.filter((one) => one.dimension !== dimension) : [];
    if (rest.length < selections.length) this.#current = { ...this.#current, selections: rest };
  }

  /** Puts things side by side; null: the notebook again. */
  compare(comparison: Comparison | null): void {
    this.#current = { ...this.#current, comparison };
  }

  /** Opens a block further down the tree, or leads it back to its own unit. */
  drill(block: string, unit: string | null): void {
    const drills = this.#current.drills.filter((one) => one.block !== block);
    this.#current = {
      ...this.#current,
      drills: unit === null ? drills : [...drills, { block, unit }],
    };
  }

  restore(look: Look): void {
    this.#current = look;
  }
}
