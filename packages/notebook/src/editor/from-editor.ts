import { isSameJson } from '../is-same-json.ts';
import type { Block } from '../document/block.ts';
import type { Notebook } from '../document/notebook.ts';
import type { EditorBlock, EditorDocument, EditorNode } from './editor-document.ts';
import { editorNodes } from './to-editor.ts';
import { writeNode } from './write-node.ts';

/**
 * The notebook of a document of the editor: the inverse of `toEditor`. What was not changed is spelled as
 * it was; what was changed is spelled in one way.
 */
export function fromEditor({ attrs, content }: EditorDocument): Notebook {
  return { ...attrs.notebook, blocks: content.map(blockOf) };
}

function blockOf(node: EditorBlock): Block {
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
