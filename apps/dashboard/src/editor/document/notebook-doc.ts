import {
  fromEditorBlock,
  fromEditorTitle,
  toEditorBlock,
  toEditorTitle,
  type Block,
  type EditorBlock,
  type EditorTitle,
  type Notebook,
} from '@ketnap/notebook';
import type { Node } from 'prosemirror-model';
import { newId } from '../../state/new-block.ts';
import { schema } from './schema.ts';

/**
 * A notebook and the editor's document of it. What has not changed keeps its identity both ways, so that
 * only what was written in is computed anew.
 */
export class NotebookDoc {
  readonly #blocks = new WeakMap<Node, Block>();
  readonly #titles = new WeakMap<Node, string>();

  docOf(notebook: Notebook): Node {
    const { title, blocks, ...rest } = notebook;
    const ids = new Set<string>();
    const nodes = blocks.map((block) => {
      // A name that is used twice would make two blocks one.
      const own = ids.has(block.id) ? { ...block, id: newId() } : block;
      ids.add(own.id);
      return this.nodeOf(own);
    });
    return schema.nodes['doc']!.create({ notebook: rest }, [this.titleOf(title), ...nodes]);
  }

  titleOf(title: string): Node {
    const node = schema.nodeFromJSON(toEditorTitle(title));
    this.#titles.set(node, title);
    return node;
  }

  nodeOf(block: Block): Node {
    const json = toEditorBlock(block);
    const isEmpty = json.type === 'prose' && json.content.length === 0;
    const node = schema.nodeFromJSON(
      isEmpty ? { ...json, content: [{ type: 'paragraph' }] } : json,
    );
    this.#blocks.set(node, block);
    return node;
  }

  notebookOf(doc: Node): Notebook {
    const [title, ...blocks] = doc.children;
    return {
      ...(doc.attrs['notebook'] as Omit<Notebook, 'title' | 'blocks'>),
      title: this.#titleOf(title!),
      blocks: blocks.map((node) => this.blockOf(node)),
    };
  }

  blockOf(node: Node): Block {
    let block = this.#blocks.get(node);
    if (!block) {
      block = fromEditorBlock(plain(node) as unknown as EditorBlock);
      this.#blocks.set(node, block);
    }
    return block;
  }

  #titleOf(node: Node): string {
    let title = this.#titles.get(node);
    if (title === undefined) {
      title = fromEditorTitle(plain(node) as unknown as EditorTitle);
      this.#titles.set(node, title);
    }
    return title;
  }
}

/** A node as `EditorDocument` has it: content always there, attributes only where they say something. */
function plain(node: Node): Record<string, unknown> {
  if (node.isText) return { type: 'text', text: node.text, ...marksOf(node) };
  const attrs = Object.entries(node.attrs).filter(([, value]) => value !== null);
  return {
    type: node.type.name,
    ...(attrs.length > 0 ? { attrs: Object.fromEntries(attrs) } : {}),
    ...(node.isLeaf ? {} : { content: node.children.map(plain) }),
    ...marksOf(node),
  };
}

function marksOf({ marks }: Node): object {
  if (marks.length === 0) return {};
  return {
    marks: marks.map(({ type, attrs }) => ({
      type: type.name,
      ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    })),
  };
}
