import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';

/** Markdown that the editor shows as letters, in a field of its own. */
export class MarkdownView implements NodeView {
  readonly dom = document.createElement('div');
  readonly #field = document.createElement('textarea');

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, label: string) {
    this.dom.className = 'markdown';
    this.dom.contentEditable = 'false';
    this.#field.setAttribute('aria-label', label);
    this.#field.spellcheck = false;
    this.dom.append(this.#field);
    this.update(node);
    this.#field.addEventListener('input', () => {
      const pos = getPos();
      if (pos === undefined) return;
      view.dispatch(view.state.tr.setNodeAttribute(pos, 'text', this.#field.value.split('\n')));
    });
  }

  update(node: Node): boolean {
    if (node.type.name !== 'markdown') return false;
    const text = (node.attrs['text'] as readonly string[]).join('\n');
    if (this.#field.value !== text) this.#field.value = text;
    this.#field.rows = Math.max(2, text.split('\n').length);
    return true;
  }

  stopEvent(): boolean {
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }
}
