import { isSameJson } from '../is-same-json.ts';
import type { Block } from '../document/block.ts';
import type { Notebook } from '../document/notebook.ts';
import type { EditorBlock, EditorDocument, EditorNode, EditorTitle } from './editor-document.ts';
import { editorNodes, toEditorTitle } from './to-editor.ts';
import { writeNode, writeTitle } from './write-node.ts';

/**
 * The notebook of a document of the editor: the inverse of `toEditor`. What was not changed is spelled as
 * it was; what was changed is spelled in one way.
 */
export function fromEditor({ attrs, content: [title, ...blocks] }: EditorDocument): Notebook {
  return {
    ...attrs.notebook,
    title: fromEditorTitle(title),
    blocks: blocks.map(fromEditorBlock),
  };
}

/** The title that the editor shows: the inverse of `toEditorTitle`. */
export function fromEditorTitle({ attrs, content }: EditorTitle): string {
  const title = writeTitle(content);
  const written = attrs?.written;
  if (written === undefined) return title;
  return writeTitle(toEditorTitle(written).content) === title ? written : title;
}

/** A block that the editor shows: the inverse of `toEditorBlock`. */
export function fromEditorBlock(node: EditorBlock): Block {
  const { id, block } = node.attrs;
  if (node.type !== 'prose') return { id, ...block };
  return { id, ...block, text: node.content.flatMap(textOf) } as Block;
}

function textOf(node: EditorNode): readonly string[] {
  if (node.type === 'markdown') return node.attrs.text;
  const text = writeNode(node);
  const written = node.attrs?.written;
  return written && isUnchanged(text, written) ? written : text;
}

function isUnchanged(text: readonly string[], written: readonly string[]): boolean {
  const before = editorNodes(written).flatMap((node) =>
    node.type === 'markdown' ? node.attrs.text : writeNode(node),
  );
  return isSameJson(before, text);
}
