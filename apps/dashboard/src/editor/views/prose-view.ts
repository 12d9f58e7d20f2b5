import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import { mount, unmount } from 'svelte';
import type { Writing } from '../writing.svelte.ts';
import ProseAside from './ProseAside.svelte';
import ProseScope from './ProseScope.svelte';

/** Text that is written in, with its notes beside it and the scope that it has of its own, as where it is read. */
export class ProseView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('section');
  readonly #id: string;
  readonly #components: readonly Record<string, unknown>[];

  constructor(node: Node, writing: Writing, context: Map<unknown, unknown>) {
    this.#id = String(node.attrs['id']);
    this.dom.className = 'block';
    this.contentDOM.className = 'prose';
    this.contentDOM.id = `b-${this.#id}`;
    const annotated = document.createElement('div');
    annotated.className = 'annotated';
    const [above, beside] = [aside(), aside()];
    annotated.append(this.contentDOM, beside);
    this.dom.append(above, annotated);
    const props = { writing, id: this.#id };
    this.#components = [
      mount(ProseScope, { target: above, props, context }),
      mount(ProseAside, { target: beside, props, context }),
    ];
  }

  update(node: Node): boolean {
    return node.type.name === 'prose' && node.attrs['id'] === this.#id;
  }

  stopEvent(event: Event): boolean {
    return !this.#isText(event.target);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.#isText(mutation.target);
  }

  destroy(): void {
    for (const component of this.#components) void unmount(component);
  }

  #isText(target: EventTarget | null): boolean {
    return target instanceof globalThis.Node && this.contentDOM.contains(target);
  }
}

/** A place for what is not written in; it takes no room by itself. */
function aside(): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'false';
  element.className = 'beside';
  return element;
}
