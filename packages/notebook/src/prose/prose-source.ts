/** Prose as it is written: a tree in which figures are references and choices are still open. */
export type ProseSource =
  | {
      readonly type: 'heading';
      readonly level: number;
      readonly children: readonly ProseSource[];
    }
  | { readonly type: 'paragraph' | 'quote' | 'item'; readonly children: readonly ProseSource[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly children: readonly ProseSource[];
    }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly ProseSource[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly ProseSource[] }
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'break' | 'rule' }
  | FigureSource
  | ChoiceSource;

/** What stands between `{{` and `}}`. */
export interface FigureSource {
  readonly type: 'figure';
  readonly reference: string;
}

/** `[[one||other]]`: the first part whose figures all have values. */
export interface ChoiceSource {
  readonly type: 'choice';
  readonly parts: readonly (readonly ProseSource[])[];
}

/** The figures that stand in prose, at any depth. */
export function referencesIn(nodes: readonly ProseSource[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'figure') return [node.reference];
    if (node.type === 'choice') return node.parts.flatMap(referencesIn);
    return 'children' in node ? referencesIn(node.children) : [];
  });
}
