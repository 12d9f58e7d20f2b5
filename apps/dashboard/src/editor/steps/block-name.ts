import type { Message } from '@ketnap/core';
import type { Node } from 'prosemirror-model';
import { editorWords } from '../../messages/editor.ts';

const NUMBERED = ['chart', 'table'];

/** What a block is called: `Hình 2`, `Đoạn chữ`. */
export function blockName(doc: Node, index: number): Message {
  const type = doc.child(index).type.name;
  const kind = editorWords.kinds[type]!;
  if (!NUMBERED.includes(type)) return kind;
  const number = doc.children.slice(0, index + 1).filter((one) => one.type.name === type).length;
  return editorWords.numbered(kind, number);
}

/** The same with its place: `Hình 2, chỗ 3 trên 9`. */
export function blockPlace(doc: Node, index: number): Message {
  return editorWords.place(blockName(doc, index), index, doc.childCount - 1);
}
