import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import type { JsonPath } from './spec-words.ts';

/** Where a caret stands in JSON. */
export interface JsonPlace {
  /** Of the object that a name is written in, or of the value that is written. */
  readonly path: JsonPath;
  readonly is: 'name' | 'value';
  /** The word that is being written, with its quotes. */
  readonly from: number;
  readonly to: number;
}

/** The path of a caret; null where no word can be written. */
export function placeAt(state: EditorState, pos: number): JsonPlace | null {
  const node = syntaxTree(state).resolveInner(pos, -1);
  if (node.name !== 'PropertyName' && node.name !== 'String') return null;
  if (pos <= node.from) return null;
  const { from, to } = node;
  const property = node.parent;
  if (node.name === 'PropertyName')
    return { path: pathOf(state, property!.parent!), is: 'name', from, to };
  return { path: pathOf(state, node), is: 'value', from, to };
}

/** Where the value of a path stands, or its name; null where it does not. */
export function rangeOf(state: EditorState, path: JsonPath): { from: number; to: number } | null {
  let node: SyntaxNode | null = syntaxTree(state).topNode.firstChild;
  let named: SyntaxNode | null = node;
  for (const step of path) {
    if (!node) return null;
    if (typeof step === 'number') {
      named = node = valuesIn(node)[step] ?? null;
      continue;
    }
    const property: SyntaxNode | undefined = node
      .getChildren('Property')
      .find((one) => nameOf(state, one) === step);
    named = property?.getChild('PropertyName') ?? null;
    node = property?.lastChild ?? null;
  }
  return named && { from: named.from, to: named.to };
}

/** The first place at which the text is no JSON; null where it is. */
export function brokenAt(state: EditorState): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null;
  syntaxTree(state).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError && !found) found = { from, to: Math.max(to, from) };
    },
  });
  return found;
}

function pathOf(state: EditorState, node: SyntaxNode): JsonPath {
  const path: (string | number)[] = [];
  for (let one = node; one.parent; one = one.parent) {
    if (one.parent.name === 'Property') path.unshift(nameOf(state, one.parent));
    else if (one.parent.name === 'Array')
      path.unshift(valuesIn(one.parent).findIndex(({ from }) => from === one.from));
  }
  return path;
}

const PUNCTUATION: readonly string[] = ['[', ']', ',', '{', '}', ':', '⚠'];

function valuesIn(array: SyntaxNode): SyntaxNode[] {
  const values: SyntaxNode[] = [];
  for (let one = array.firstChild; one; one = one.nextSibling)
    if (!PUNCTUATION.includes(one.name)) values.push(one);
  return values;
}

function nameOf(state: EditorState, property: SyntaxNode): string {
  const name = property.getChild('PropertyName');
  const text = name ? state.sliceDoc(name.from, name.to) : '""';
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.replace(/^"|"$/g, '');
  }
}
