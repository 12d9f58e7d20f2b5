import type { Node } from 'prosemirror-model';

/** A block as its view shows it: what it is, and whether it is chosen. */
export class ShownBlock {
  #node = $state.raw<Node>() as Node;
  isChosen = $state(false);

  constructor(node: Node) {
    this.#node = node;
  }

  get id(): string {
    return String(this.#node.attrs['id']);
  }

  get node(): Node {
    return this.#node;
  }

  set node(node: Node) {
    this.#node = node;
  }
}
