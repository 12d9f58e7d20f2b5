import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { editorWords } from '../../messages/editor.ts';
import { ownScope } from '../document/own-scope.ts';
import type { Writing } from '../writing.svelte.ts';

/** A live figure in the text, shown as its value: grey until that is known, with its fault where it has one. */
export class FigureView implements NodeView {
  readonly dom = document.createElement('span');
  #reference = $state.raw('');
  readonly #stop: () => void;

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, writing: Writing) {
    this.dom.className = 'figure';
    this.#reference = String(node.attrs['reference']);
    const prose = view.state.doc.resolve(getPos() ?? 0);
    const own = prose.depth > 0 ? ownScope(prose.node(1)) : undefined;
    this.#stop = $effect.root(() => {
      $effect(() => {
        const figure = writing.figures.of(this.#reference, own);
        this.dom.classList.toggle('unknown', figure === null);
        this.dom.classList.toggle('faulty', figure?.fault !== undefined);
        // The value before stays, in grey, until the new one is known.
        if (figure || this.dom.textContent === '') this.dom.textContent = figure?.text ?? '…';
        const { say } = writing.around;
        const hint = figure ? (figure.fault ?? figure.missing) : say(editorWords.notComputed);
        if (hint) this.dom.title = hint;
        else this.dom.removeAttribute('title');
      });
    });
  }

  update(node: Node): boolean {
    if (node.type.name !== 'figure') return false;
    this.#reference = String(node.attrs['reference']);
    return true;
  }

  selectNode(): void {
    this.dom.classList.add('chosen');
  }

  deselectNode(): void {
    this.dom.classList.remove('chosen');
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#stop();
  }
}
