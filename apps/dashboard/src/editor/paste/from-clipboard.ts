import { DOMParser, Fragment, Slice, type Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { dropPoint } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { editorWords } from '../../messages/editor.ts';
import { inertDocument } from '../../trusted.ts';
import { schema } from '../document/schema.ts';
import { named } from '../steps/step.ts';
import { cleanHtml } from './clean-html.ts';
import { rowsAsText } from './pasted-rows.ts';
import { rebuildLists } from './word-lists.ts';

/** Takes what is pasted and dropped, before ProseMirror asks for a policy to parse it with. */
export function fromClipboard() {
  return {
    paste(view: EditorView, event: ClipboardEvent): boolean {
      if (isField(event.target)) return false;
      event.preventDefault();
      const nodes = readTransfer(event.clipboardData);
      if (nodes) view.dispatch(pasted(view.state, nodes));
      return true;
    },
    drop(view: EditorView, event: DragEvent): boolean {
      // What comes from the editor itself is moved as it is.
      if (view.dragging || isField(event.target)) return false;
      if (event.dataTransfer?.files.length) return false;
      event.preventDefault();
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      const nodes = readTransfer(event.dataTransfer);
      if (!at || !nodes) return true;
      const slice = new Slice(Fragment.from(nodes), 0, 0);
      const pos = dropPoint(view.state.doc, at.pos, slice) ?? at.pos;
      const { tr } = view.state;
      view.dispatch(
        named(tr.replaceRange(pos, pos, openSlice(nodes)), { name: editorWords.pasting }),
      );
      return true;
    },
  };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

function readTransfer(data: DataTransfer | null): Node[] | null {
  const html = data?.getData('text/html') ?? '';
  const nodes = html.trim() === '' ? [] : nodesOf(html);
  if (nodes.length > 0) return nodes;
  const text = data?.getData('text/plain') ?? '';
  return text === '' ? null : textNodes(text);
}

/** HTML as nodes of prose. */
export function nodesOf(html: string): Node[] {
  const { body } = inertDocument(cleanHtml(html));
  rebuildLists(body);
  rowsAsText(body);
  for (const [name, tag] of [
    ['data-bold', 'strong'],
    ['data-italic', 'em'],
  ] as const)
    for (const element of [...body.querySelectorAll(`[${name}]`)]) {
      const mark = element.ownerDocument.createElement(tag);
      mark.append(...element.childNodes);
      element.append(mark);
    }
  const prose = schema.nodes['prose']!.create({ id: '', block: {} });
  const parsed = DOMParser.fromSchema(schema).parse(body, { topNode: prose });
  const nodes = [...parsed.children];
  const isEmpty = nodes.every((node) => node.isTextblock && node.content.size === 0);
  return isEmpty ? [] : nodes.filter((node) => !node.isTextblock || node.content.size > 0);
}

/** Plain text: a paragraph a line. */
function textNodes(text: string): Node[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      schema.nodes['paragraph']!.create(null, schema.text(line.replaceAll('\t', ' | '))),
    );
}

/** One paragraph goes into the line, several stand on their own. */
function openSlice(nodes: readonly Node[]): Slice {
  const isLine = nodes.length === 1 && nodes[0]!.type.name === 'paragraph';
  const depth = isLine ? 1 : 0;
  return new Slice(Fragment.from([...nodes]), depth, depth);
}

function pasted(state: EditorState, nodes: readonly Node[]): Transaction {
  const { tr, selection } = state;
  const { $from } = selection;
  const inTitle = $from.parent.type.name === 'title';
  const isEmptyLine =
    selection.empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  if (inTitle) {
    const words = nodes.map((node) => node.textContent).join(' ');
    return named(tr.insertText(words, selection.from, selection.to).scrollIntoView(), {
      name: editorWords.pasting,
    });
  }
  if (nodes.length > 1 && isEmptyLine && $from.depth === 2)
    tr.replaceWith($from.before(), $from.after(), [...nodes]);
  else tr.replaceSelection(openSlice(nodes));
  return named(tr.scrollIntoView(), { name: editorWords.pasting });
}
