import type { Chart } from '@ketnap/charts';
import type { Message } from '@ketnap/core';
import type {
  Block,
  BridgeBlock,
  BridgeResult,
  Frozen,
  FrozenChange,
  FrozenComparison,
  View,
} from '@ketnap/notebook';
import { momentNow } from '../keeping/frozen-time.ts';
import type { Keeping } from '../keeping/keeping.svelte.ts';
import { freezingWords as words } from '../messages/freezing.ts';
import { DeskLeft, type Desk } from '../worker/desk.ts';
import type { PlaceFilter } from './place-filter.ts';
import { DataOfThen } from './data-of-then.svelte.ts';
import type { DocumentState } from './document.svelte.ts';
import { failureOf, type Failure } from './failure.ts';
import { newId, withBlockBelow } from './new-block.ts';

/** What freezing needs of the page. */
export interface FreezingPage {
  readonly keeping: Keeping;
  readonly desk: () => Desk | null;
  readonly document: () => DocumentState | null;
  readonly veils: () => boolean;
  readonly view: () => View;
}

/** A freeze that was deleted, and where it stood. */
interface Removed {
  readonly frozen: Frozen;
  readonly index: number;
  readonly document: DocumentState;
}

/** What of it is being waited for. */
export type FreezingWork = 'freezing' | 'laying' | 'comparing' | 'following';

/** A block that is only looked at. */
const LOOKED_AT = 'bridge-looked-at';

/** The figures that a notebook froze, what became of them, and the data of that time. */
export class FreezingState {
  readonly data: DataOfThen;
  readonly #page: FreezingPage;
  /** Whether the person is asked what to freeze. */
  isAsking = $state(false);
  /** Where in the notebook the changes stand that are looked at. */
  filter = $state<PlaceFilter>('all');
  #shown = $state<string | null>(null);
  #comparison = $state.raw<FrozenComparison | null>(null);
  #bridge = $state.raw<BridgeResult | null>(null);
  /** The frozen address of the figure that is followed. */
  #followed = $state<string | null>(null);
  #work = $state<FreezingWork | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #said = $state.raw<Message | null>(null);
  #removed = $state.raw<Removed | null>(null);
  #turn = 0;

  constructor(page: FreezingPage) {
    this.#page = page;
    this.data = new DataOfThen(page.keeping, page.desk);
  }

  /** What the open notebook froze, in the order in which it was. */
  get all(): readonly Frozen[] {
    return this.#page.document()?.notebook.frozen ?? [];
  }

  /** What is compared with now, in place of the notebook; null where nothing is. */
  get shown(): Frozen | null {
    return this.all.find(({ id }) => id === this.#shown) ?? null;
  }

  /** Null while it is being made. */
  get comparison(): FrozenComparison | null {
    return this.#comparison?.frozen.id === this.#shown ? this.#comparison : null;
  }

  get followed(): string | null {
    return this.#followed;
  }

  /** The steps of the figure that is followed. */
  get bridge(): BridgeResult | null {
    return this.#bridge;
  }

  get work(): FreezingWork | null {
    return this.#work;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** What was done last, to be said. */
  get said(): Message | null {
    return this.#said;
  }

  /** What was deleted last and can be had back at once. */
  get removed(): Removed | null {
    return this.#removed?.document === this.#page.document() ? this.#removed : null;
  }

  get isReadOnly(): boolean {
    return this.#page.document()?.isReadOnly ?? true;
  }

  /** What the notebook's blocks, and what is looked at, would be told with. */
  get wanted(): readonly Frozen[] {
    const { blocks = [] } = this.#page.document()?.notebook ?? {};
    const named = blocks.flatMap((block) =>
      block.type === 'bridge' ? (block as BridgeBlock).frozen : [],
    );
    return this.all.filter(({ id }) => named.includes(id) || id === this.#shown);
  }

  /** Opens a comparison in place of the notebook. */
  async open(id: string): Promise<void> {
    this.#shown = id;
    this.filter = 'all';
    this.#comparison = this.#bridge = this.#followed = this.#failure = this.#said = null;
    await this.refresh();
  }

  /** The notebook again. */
  leave(): void {
    this.#shown = this.#followed = this.#bridge = this.#comparison = this.#failure = null;
    this.#turn += 1;
    this.#work = null;
  }

  /** Compares again: what is shown, the data or the veil have changed. */
  async refresh(): Promise<void> {
    const [frozen, document] = [this.shown, this.#page.document()];
    if (!frozen || !document) return;
    await this.#doing('laying', async (desk) => {
      await this.data.lay(desk, frozen);
      this.#work = 'comparing';
      const { notebook } = document;
      const veils = this.#page.veils();
      const own = { ...notebook, frozen: [] };
      return desk.ask((analyst) => analyst.compareFrozen(frozen, own, veils));
    }).then((comparison) => {
      if (comparison) this.#comparison = comparison;
    });
    if (this.#followed !== null) await this.follow(this.#followed);
  }

  /** Follows a figure step by step. */
  async follow(address: string): Promise<void> {
    this.#followed = address;
    const made = await this.#bridgeOf(address, this.#page.view());
    if (made && this.#followed === address) this.#bridge = made;
  }

  /** Draws what is followed anew: for another width, or in other colours. */
  async redraw(): Promise<void> {
    if (this.#followed !== null && this.#bridge) await this.follow(this.#followed);
  }

  /** The chart of what is followed in the colours of the light theme, for paper; the very same where it is. */
  async light({ change, chart }: BridgeResult['bridges'][number]): Promise<Chart | null> {
    const view = this.#page.view();
    if (view.theme !== 'dark') return chart;
    const own = await this.#bridgeOf(change.address, { ...view, theme: 'light' });
    return own?.bridges[0]?.chart ?? null;
  }

  /** Closes what was followed. */
  stopFollowing(): void {
    this.#followed = this.#bridge = null;
  }

  /** Freezes the figures of the notebook as it stands. */
  async freeze(name: string, keepsCopy: boolean): Promise<Frozen | null> {
    const document = this.#page.document();
    if (!document || document.isReadOnly) return null;
    const named = { id: newId(), name, at: momentNow() };
    const made = await this.#doing('freezing', async (desk) => {
      const { frozen: _, ...notebook } = document.notebook;
      const frozen = await desk.ask((analyst) => analyst.freeze(notebook, named));
      const bytes = keepsCopy ? await desk.ask((analyst) => analyst.packed()) : null;
      return { frozen, bytes };
    });
    if (!made) return null;
    const { frozen, bytes } = made;
    const { notebook } = document;
    const all = [...(notebook.frozen ?? []), frozen];
    document.change({ ...notebook, frozen: all }, words.adding);
    this.#removed = this.#said = null;
    if (bytes) await this.#keepCopy(frozen, new Blob([bytes], { type: 'application/zip' }));
    return frozen;
  }

  /** Deletes what was frozen; it can be had back at once. Its copy of the data stays until nothing speaks of it. */
  remove(frozen: Frozen): void {
    const document = this.#page.document();
    if (!document || document.isReadOnly) return;
    const all = document.notebook.frozen ?? [];
    this.#removed = { frozen, index: all.indexOf(frozen), document };
    const rest = all.filter((one) => one !== frozen);
    document.change({ ...document.notebook, frozen: rest }, words.removing);
    if (this.#shown === frozen.id) this.leave();
  }

  bringBack(): void {
    const { removed } = this;
    if (!removed) return;
    const { document, frozen, index } = removed;
    const rest = (document.notebook.frozen ?? []).filter(({ id }) => id !== frozen.id);
    document.change(
      { ...document.notebook, frozen: rest.toSpliced(index, 0, frozen) },
      words.adding,
    );
    this.#removed = null;
  }

  /** Says what was done. */
  tell(said: Message): void {
    this.#said = said;
  }

  /** Takes the data of that time from a file. */
  async openData(file: File): Promise<void> {
    const frozen = this.shown;
    if (!frozen) return;
    const isLaid = await this.#doing('laying', (desk) => this.data.lay(desk, frozen, file));
    if (isLaid) await this.refresh();
  }

  /** Lays the data beside the open ones that blocks are told with, where there are copies. */
  async layWanted(): Promise<void> {
    const desk = this.#page.desk();
    if (!desk) return;
    for (const frozen of this.wanted)
      await this.data.lay(desk, frozen).catch((error: unknown) => console.warn(error));
  }

  /** Puts the steps of a figure into the notebook, below the first block that shows it. @returns the block's id */
  insert({ address, blocks: shownIn }: FrozenChange): string | null {
    const [frozen, document] = [this.shown, this.#page.document()];
    if (!frozen || !document || document.isReadOnly) return null;
    const id = newId();
    const block: BridgeBlock = { id, type: 'bridge', frozen: frozen.id, figures: [address] };
    document.change(withBlockBelow(document.notebook, shownIn[0], block), words.inserted);
    return id;
  }

  async #bridgeOf(address: string, view: View): Promise<BridgeResult | null> {
    const [frozen, document] = [this.shown, this.#page.document()];
    if (!frozen || !document) return null;
    const block: BridgeBlock = {
      id: LOOKED_AT,
      type: 'bridge',
      frozen: frozen.id,
      figures: [address],
    };
    const { notebook } = document;
    const blocks = [...notebook.blocks, block] as readonly Block[];
    const asked = { ...view, veils: this.#page.veils(), only: [blocks.length - 1] };
    const result = await this.#doing('following', (desk) =>
      desk.ask((analyst) => analyst.run({ ...notebook, frozen: [frozen], blocks }, asked)),
    );
    const [made] = result?.blocks ?? [];
    return made?.type === 'bridge' ? made : null;
  }

  async #keepCopy(frozen: Frozen, blob: Blob): Promise<void> {
    try {
      await this.data.keep(frozen, blob);
    } catch (error) {
      const isFull = (error as Error).name === 'QuotaExceededError';
      this.#said = words.copyNotKept(isFull ? words.noRoom : failureOf(error).message);
    }
  }

  /** Does something in the worker; null where it fails, or something else is wanted meanwhile. */
  async #doing<Result>(
    work: FreezingWork,
    ask: (desk: Desk) => Promise<Result>,
  ): Promise<Result | null> {
    const desk = this.#page.desk();
    if (!desk) return null;
    const turn = ++this.#turn;
    this.#work = work;
    this.#failure = null;
    try {
      const result = await ask(desk);
      return turn === this.#turn ? result : null;
    } catch (error) {
      if (turn === this.#turn && !(error instanceof DeskLeft)) this.#failure = failureOf(error);
      return null;
    } finally {
      if (turn === this.#turn) this.#work = null;
    }
  }
}
