import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { mount, unmount } from 'svelte';
import type { Writing } from '../writing.svelte.ts';
import BlockFrame from './BlockFrame.svelte';
import { ShownBlock } from './shown-block.svelte.ts';

/** What a person can act on within a block: its events are not the editor's. */
const ACTIVE =
  'button, a, input, select, textarea, summary, details, [role="button"], [role="menuitem"]';

/** A block that is drawn as a whole: the component of reading, which lives on while the text around it changes. */
export class BlockView implements NodeView {
  readonly dom = document.createElement('div');
  readonly #shown: ShownBlock;
  readonly #component: Record<string, unknown>;

  constructor(node: Node, writing: Writing, context: Map<unknown, unknown>) {
    this.#shown = new ShownBlock(node);
    this.dom.dataset['block'] = this.#shown.id;
    this.dom.addEventListener('click', (event) => {
      // What was pressed may hold the focus: whoever has chosen the block goes on by its keys.
      if (!this.stopEvent(event)) writing.choose(this.#shown.id);
    });
    this.#show();
    this.#component = mount(BlockFrame, {
      target: this.dom,
      props: { shown: this.#shown, writing },
      context,
    });
  }

  update(node: Node): boolean {
    if (node.type !== this.#shown.node.type || node.attrs['id'] !== this.#shown.id) return false;
    this.#shown.node = node;
    this.#show();
    return true;
  }

  selectNode(): void {
    this.#shown.isChosen = true;
    this.dom.classList.add('chosen');
  }

  deselectNode(): void {
    this.#shown.isChosen = false;
    this.dom.classList.remove('chosen');
  }

  stopEvent(event: Event): boolean {
    if (event.type.startsWith('drag') || event.type === 'drop') return false;
    // Keys within it are its own; those that mean the block are taken further up.
    if (event instanceof KeyboardEvent) return true;
    return event.target instanceof Element && event.target.closest(ACTIVE) !== null;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    void unmount(this.#component);
  }

  #show(): void {
    const { half } = this.#shown.node.attrs['block'] as { readonly half?: boolean };
    this.dom.className = this.dom.classList.contains('chosen')
      ? 'block drawn chosen'
      : 'block drawn';
    this.dom.classList.toggle('half', half === true);
  }
}
