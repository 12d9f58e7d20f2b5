import type { ScopeOverride } from '@ketnap/notebook';
import type { Node } from 'prosemirror-model';
import type { Selection } from 'prosemirror-state';
import { ownScope } from '../document/own-scope.ts';

/** A passage that is said in one of several ways: the first whose figures all have values. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  /** What its block looks at differently from the notebook. */
  readonly own: ScopeOverride | undefined;
  readonly parts: readonly Part[];
}

/** One way of saying it. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly references: readonly string[];
}

/** Whether a figure has a value. */
export type HasValue = (reference: string, own: ScopeOverride | undefined) => boolean;

/** The passages of a document, in order. */
export function passagesIn(doc: Node): Passage[] {
  const found: Passage[] = [];
  doc.forEach((block, pos) => {
    if (block.type.name !== 'prose') return;
    const own = ownScope(block);
    block.descendants((node, offset) => {
      if (!node.isTextblock) return true;
      found.push(...passagesOf(node, pos + offset + 2, own));
      return false;
    });
  });
  return found;
}

/** The part that holds, by its number; -1 where none does. */
export function heldPart({ parts, own }: Passage, hasValue: HasValue): number {
  return parts.findIndex(({ references }) => references.every((one) => hasValue(one, own)));
}

/** Whether a passage is being written in: then all its parts are seen. */
export function isWithin({ from, to }: Passage, selection: Selection): boolean {
  return selection.from >= from && selection.to <= to;
}

function passagesOf(line: Node, start: number, own: ScopeOverride | undefined): Passage[] {
  const found: { from: number; to: number; choice: unknown; parts: MutablePart[] }[] = [];
  line.forEach((node, offset) => {
    const attrs = node.marks.find(({ type }) => type.name === 'ifValue')?.attrs;
    if (!attrs) return;
    const [from, to] = [start + offset, start + offset + node.nodeSize];
    let passage = found.at(-1);
    const last = passage?.parts.at(-1);
    const goesOn = passage?.to === from && passage.choice === attrs['choice'];
    if (!passage || !goesOn || Number(attrs['part']) < last!.part)
      found.push((passage = { from, to, choice: attrs['choice'], parts: [] }));
    let part = passage.parts.at(-1);
    if (!part || part.part !== attrs['part'])
      passage.parts.push((part = { part: Number(attrs['part']), from, to, references: [] }));
    passage.to = part.to = to;
    if (node.type.name === 'figure') part.references.push(String(node.attrs['reference']));
  });
  return found.map(({ from, to, parts }) => ({ from, to, own, parts }));
}

interface MutablePart {
  readonly part: number;
  readonly from: number;
  to: number;
  readonly references: string[];
}
