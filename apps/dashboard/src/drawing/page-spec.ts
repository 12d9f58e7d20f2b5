import type { Chart } from '@ketnap/charts';
import type { Config, TopLevelSpec } from 'vega-lite';

type Json = Record<string, unknown>;

/** Events that a spec may listen to: what our charts need to be pointed at, and nothing else. */
const EVENTS = { window: ['pointermove', 'pointerup'], selector: false, timer: false };

/** A chart's spec without anything that could override how it is embedded. */
export function harmless(spec: TopLevelSpec): TopLevelSpec {
  const config = without((spec.config ?? {}) as Json, 'signals');
  return { ...without(spec, 'usermeta'), config: { ...config, events: EVENTS } as Config };
}

/** About how many pixels a chart is high, with its axes: what is kept free for it on the page. */
export function heightOf({ params, margins }: Chart): number {
  const { height, padding } = params as {
    readonly height: number;
    readonly padding: { readonly top: number; readonly bottom: number };
  };
  return padding.top + margins.above + height + margins.beneath + padding.bottom;
}

function without<Value extends object>(value: Value, name: string): Value {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) as Value;
}
