import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { Chart } from './chart.ts';
import { specOf } from './spec-of.ts';

/** Something drawn: where it stands, in pixels of the plot, and how it looks. */
export interface SceneItem {
  readonly type: string;
  /** The part of the drawing that it belongs to: `mark`, `axis-label`, `title-text` … */
  readonly role: string;
  readonly datum: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly fill: string;
  readonly opacity: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A chart as the page draws it, without the page. */
export async function viewOf(chart: Chart): Promise<vega.View> {
  const { spec } = compile(specOf(chart, { title: false }));
  const view = new vega.View(vega.parse(spec, {}, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
  });
  await view.runAsync();
  return view;
}

/** Everything that a chart draws, in drawing order. */
export async function sceneOf(chart: Chart): Promise<SceneItem[]> {
  const view = await viewOf(chart);
  const items = itemsOf((view.scenegraph() as unknown as { root: Node }).root);
  view.finalize();
  return items;
}

interface Node {
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly Node[];
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly bounds?: { x1: number; y1: number; x2: number; y2: number };
  readonly datum?: object;
  readonly text?: unknown;
  readonly fill?: string;
  readonly opacity?: number;
}

/** Of a rectangle its own, without the outline. */
function edgesOf(item: Node, bounds: NonNullable<Node['bounds']>, x: number, y: number) {
  const { width, height } = item;
  const [left, top] = [x + (item.x ?? 0), y + (item.y ?? 0)];
  return width !== undefined && height !== undefined
    ? { left, right: left + width, top, bottom: top + height }
    : { left: bounds.x1 + x, right: bounds.x2 + x, top: bounds.y1 + y, bottom: bounds.y2 + y };
}

function itemsOf(mark: Node, x = 0, y = 0): SceneItem[] {
  const { marktype = '', role = '' } = mark;
  return (mark.items ?? []).flatMap((item) => {
    const { bounds } = item;
    const own: SceneItem[] =
      marktype === 'group' || !bounds
        ? []
        : [
            {
              type: marktype,
              role,
              datum: (item.datum ?? {}) as SceneItem['datum'],
              text: Array.isArray(item.text) ? item.text.join('\n') : String(item.text ?? ''),
              fill: item.fill ?? '',
              opacity: item.opacity ?? 1,
              ...edgesOf(item, bounds, x, y),
            },
          ];
    const within = (item.items ?? []).flatMap((one) =>
      itemsOf(one, x + (item.x ?? 0), y + (item.y ?? 0)),
    );
    return [...own, ...within];
  });
}
