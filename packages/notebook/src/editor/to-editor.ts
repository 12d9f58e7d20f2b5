import { isSameJson } from '../is-same-json.ts';
import { isKnownBlock, type Block } from '../document/block.ts';
import type { Notebook } from '../document/notebook.ts';
import { groupsOf, readGroup, readLine } from '../prose/read-prose.ts';
import type {
  EditorBlock,
  EditorDocument,
  EditorNode,
  EditorText,
  EditorTitle,
} from './editor-document.ts';
import { readInline, readNode } from './read-node.ts';
import { writeNode, writeTitle } from './write-node.ts';

/** A notebook as a document of the editor. `fromEditor` is its inverse. */
export function toEditor(notebook: Notebook): EditorDocument {
  const { title, blocks, ...rest } = notebook;
  return {
    type: 'doc',
    attrs: { notebook: rest },
    content: [toEditorTitle(title), ...blocks.map(toEditorBlock)],
  };
}

/** A title as the editor shows it. */
export function toEditorTitle(title: string): EditorTitle {
  const content = readInline(readLine(title)) ?? [{ type: 'text', text: title }];
  const isNormal = writeTitle(content) === title;
  return { type: 'title', ...(isNormal ? {} : { attrs: { written: title } }), content };
}

/** A block as the editor shows it. */
export function toEditorBlock(block: Block): EditorBlock {
  const { id, ...rest } = block;
  if (!isKnownBlock(block)) return { type: 'unknown', attrs: { id, block: rest } };
  if (block.type !== 'prose') return { type: block.type, attrs: { id, block: rest } };
  const { text, id: _, ...own } = block;
  return {
    type: 'prose',
    attrs: { id, block: own },
    content: groupsOf(text).flatMap((group) => editorNodes(group)),
  };
}

/** What stands in paragraphs that are read together. */
export function editorNodes(group: readonly string[]): EditorNode[] {
  const letters: EditorNode = { type: 'markdown', attrs: { text: group } };
  const nodes = readNodes(group);
  if (!nodes) return [letters];
  const text = nodes.flatMap(writeNode);
  if (isSameJson(text, group)) return nodes;
  const [node] = nodes;
  if (nodes.length !== 1 || !node || !isSameJson(readNodes(text), nodes)) return [letters];
  return [{ ...node, attrs: { ...node.attrs, written: group } } as EditorText];
}

/** Null where the editor could only show letters. */
function readNodes(group: readonly string[]): EditorText[] | null {
  if (group.length === 1 && group[0] === '') return [{ type: 'paragraph', content: [] }];
  const nodes = readGroup(group).map(readNode);
  return nodes.length > 0 && nodes.every((node) => node !== null) ? nodes : null;
}
