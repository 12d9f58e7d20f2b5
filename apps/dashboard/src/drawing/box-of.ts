import type { View } from 'vega';

/** A rectangle on a drawing, in pixels from its left and top. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Something of Vega's scene: a mark with items, or an item, which may hold marks. */
interface SceneNode {
  readonly marktype?: string;
  readonly role?: string;
  readonly datum?: { readonly index?: number };
  readonly bounds?: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
  readonly items?: readonly SceneNode[];
}

/** Marks that are one shape for many rows, and letters, which stand beside what they are about. */
const NOT_OF_ONE_ROW = new Set(['line', 'area', 'text']);

/** Where the marks of a row stand that are not letters. */
export function boxOf(view: View, row: number): Box | null {
  const { root } = view.scenegraph() as unknown as { readonly root: SceneNode };
  const boxes = boundsOf(root, row);
  if (boxes.length === 0) return null;
  const [left, top] = [
    Math.min(...boxes.map(({ x1 }) => x1)),
    Math.min(...boxes.map(({ y1 }) => y1)),
  ];
  const right = Math.max(...boxes.map(({ x2 }) => x2));
  const bottom = Math.max(...boxes.map(({ y2 }) => y2));
  const [x = 0, y = 0] = view.origin();
  const padding = view.padding() as { readonly left: number; readonly top: number };
  return {
    left: left + x + padding.left,
    top: top + y + padding.top,
    width: right - left,
    height: bottom - top,
  };
}

function boundsOf(node: SceneNode, row: number): NonNullable<SceneNode['bounds']>[] {
  // Ticks and labels of axes have an index of their own.
  const isGuide = /^(axis|legend)/.test(node.role ?? '');
  if (isGuide || NOT_OF_ONE_ROW.has(node.marktype ?? '')) return [];
  const own = node.datum?.index === row && node.bounds ? [node.bounds] : [];
  return [...own, ...(node.items ?? []).flatMap((item) => boundsOf(item, row))];
}
