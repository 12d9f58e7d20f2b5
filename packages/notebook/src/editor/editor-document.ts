import type { Notebook } from '../document/notebook.ts';

/**
 * A notebook as one document of an editor, in the shape of ProseMirror's JSON: blocks are the top nodes,
 * live figures inline atoms. Attributes keep whatever the editor does not show, so that nothing is lost.
 */
export interface EditorDocument {
  readonly type: 'doc';
  /** The notebook but for its title and blocks. */
  readonly attrs: { readonly notebook: Omit<Notebook, 'title' | 'blocks'> };
  readonly content: readonly [EditorTitle, ...EditorBlock[]];
}

/** The notebook's title: one line. */
export interface EditorTitle {
  readonly type: 'title';
  /** How the document spells it, where that is not how Ketnap would. */
  readonly attrs?: { readonly written?: string };
  readonly content: readonly EditorInline[];
}

export type EditorBlock = EditorProse | EditorAtom;

export interface BlockAttrs {
  readonly id: string;
  /** The block but for its id, and of prose its text. */
  readonly block: { readonly type: string };
}

export interface EditorProse {
  readonly type: 'prose';
  readonly attrs: BlockAttrs;
  readonly content: readonly EditorNode[];
}

/** A block that is drawn as a whole: its type, or `unknown` for that of a newer Ketnap. */
export interface EditorAtom {
  readonly type:
    'figures' | 'table' | 'chart' | 'compare' | 'custom' | 'bridge' | 'break' | 'unknown';
  readonly attrs: BlockAttrs;
}

export type EditorNode = EditorText | EditorMarkdown;

/** What the editor shows as it is read. */
export type EditorText = EditorHeading | EditorParagraph | EditorList | EditorRule;

/** How the document spells a node, where that is not how Ketnap would. */
interface Written {
  readonly written?: readonly string[];
}

export interface EditorHeading {
  readonly type: 'heading';
  readonly attrs: Written & { readonly level: number };
  readonly content: readonly EditorInline[];
}

export interface EditorParagraph {
  readonly type: 'paragraph';
  readonly attrs?: Written;
  readonly content: readonly EditorInline[];
}

export interface EditorList {
  readonly type: 'list';
  readonly attrs: Written & { readonly ordered: boolean };
  readonly content: readonly EditorItem[];
}

export interface EditorItem {
  readonly type: 'item';
  /** A paragraph, and the lists below it. */
  readonly content: readonly [EditorParagraph, ...EditorList[]];
}

export interface EditorRule {
  readonly type: 'rule';
  readonly attrs?: Written;
}

/** Markdown that the editor shows as letters: code, quotes, a choice between whole paragraphs. */
export interface EditorMarkdown {
  readonly type: 'markdown';
  readonly attrs: { readonly text: readonly string[] };
}

export type EditorInline = (
  | { readonly type: 'text'; readonly text: string }
  /** `reference` is what stands between `{{` and `}}`. */
  | { readonly type: 'figure'; readonly attrs: { readonly reference: string } }
  | { readonly type: 'lineBreak' }
) & { readonly marks?: readonly EditorMark[] };

/** In this order on every node. */
export type EditorMark =
  /** Only shown where its figures have values: a part of the paragraph's choice of this number. */
  | { readonly type: 'ifValue'; readonly attrs: { readonly choice: number; readonly part: number } }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } }
  | { readonly type: 'strong' }
  | { readonly type: 'emphasis' }
  | { readonly type: 'code' };
