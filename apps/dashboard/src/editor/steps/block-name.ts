import type { Message } from '@ketnap/core';
import type { Node } from 'prosemirror-model';
import { editorWords } from '../../messages/editor.ts';

/** Blocks with a number, by the series in which they are counted. */
const SERIES: Readonly<Record<string, string>> = {
  chart: 'chart',
  custom: 'chart',
  table: 'table',
};

/** What a block is called: `Hình 2`, `Đoạn chữ`. */
export function blockName(doc: Node, index: number): Message {
  const type = doc.child(index).type.name;
  const kind = editorWords.kinds[type]!;
  const series = SERIES[type];
  if (!series) return kind;
  const before = doc.children.slice(0, index + 1);
  const number = before.filter((one) => SERIES[one.type.name] === series).length;
  return editorWords.numbered(kind, number);
}

/** The same with its place: `Hình 2, chỗ 3 trên 9`. */
export function blockPlace(doc: Node, index: number): Message {
  return editorWords.place(blockName(doc, index), index, doc.childCount - 1);
}
