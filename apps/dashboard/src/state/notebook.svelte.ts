import { alignHalves, type BlockResult, type NotebookResult } from '@ketnap/notebook';
import { DeskLeft } from '../worker/desk.ts';
import { failureOf, type Failure } from './failure.ts';
import { knownBlocks, type Request } from './known-blocks.ts';

/**
 * The notebook as it was last computed. Of several wishes in a row only the last is carried out, and of a
 * notebook that is being written in only the blocks that have changed.
 */
export class NotebookState {
  #result = $state.raw<NotebookResult | null>(null);
  /** The blocks of the result, each as it is computed by itself. */
  #blocks: readonly BlockResult[] = [];
  #request: Request | null = null;
  #failure = $state.raw<Failure | null>(null);
  #busy = $state(false);
  #wish: Request | null = null;
  #light: { readonly of: NotebookResult; readonly result: Promise<NotebookResult> } | null = null;

  get result(): NotebookResult | null {
    return this.#result;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Tells why there is no notebook to be computed. */
  fail(error: unknown): void {
    this.#failure = failureOf(error);
  }

  async compute(request: Request): Promise<void> {
    this.#wish = request;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#wish) {
      const current: Request = this.#wish;
      this.#wish = null;
      await this.#run(current);
    }
    this.#busy = false;
  }

  /** A block of the result in the colours of the light theme, for paper and pictures. */
  async light<Some extends BlockResult>(block: Some): Promise<Some> {
    const [shown, request] = [this.#result, this.#request];
    const at = shown?.blocks.indexOf(block) ?? -1;
    if (!shown || at < 0 || request?.view.theme !== 'dark') return block;
    if (this.#light?.of !== shown) this.#light = { of: shown, result: lightOf(request) };
    const found = (await this.#light.result).blocks[at];
    return found?.type === block.type ? (found as Some) : block;
  }

  async #run(request: Request): Promise<void> {
    const { desk, notebook, view } = request;
    const known = knownBlocks(request, this.#request, this.#blocks);
    const only = [...notebook.blocks.keys()].filter((at) => !known.has(notebook.blocks[at]!));
    try {
      const part = await desk.compute((analyst) => analyst.run(notebook, { ...view, only }));
      only.forEach((place, at) => known.set(notebook.blocks[place]!, part.blocks[at]!));
      if (this.#wish === null) {
        this.#request = request;
        this.#blocks = notebook.blocks.map((block) => known.get(block)!);
        this.#result = { ...part, blocks: alignHalves(this.#blocks, view.width) };
      }
      this.#failure = null;
    } catch (error) {
      if (!(error instanceof DeskLeft)) this.#failure = failureOf(error);
    }
  }
}

function lightOf({ desk, notebook, view }: Request): Promise<NotebookResult> {
  return desk.compute((analyst) => analyst.run(notebook, { ...view, theme: 'light' }));
}
