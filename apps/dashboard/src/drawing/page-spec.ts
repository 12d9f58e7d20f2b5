import type { Config, TopLevelSpec } from 'vega-lite';

/** Pixels of a drawing whose spec does not say. */
const HEIGHT = 200;
/** Pixels for axes and legend around a drawing. */
const AXES = 40;

type Json = Record<string, unknown>;

/** Events that a spec may listen to: what our charts need to be pointed at, and nothing else. */
const EVENTS = { window: ['pointermove', 'pointerup'], selector: false, timer: false };

/** A chart's spec without anything that could override how it is embedded. */
export function harmless(spec: TopLevelSpec): TopLevelSpec {
  const config = without((spec.config ?? {}) as Json, 'signals');
  return { ...without(spec, 'usermeta'), config: { ...config, events: EVENTS } as Config };
}

/** The spec for the page, where title and subtitle stand above the drawing as text. */
export function withoutTitle(spec: TopLevelSpec): TopLevelSpec {
  return without(spec, 'title');
}

/** About how many pixels a drawing of the spec is high, with its axes: what is kept free for it on the page. */
export function heightOf(spec: TopLevelSpec): number {
  const { height } = spec as { height?: unknown };
  return (typeof height === 'number' ? height : HEIGHT) + AXES;
}

/** A spec whose data can be changed later. */
export interface Changeable {
  /** The spec with a name for each of its data. */
  readonly spec: TopLevelSpec;
  readonly data: ReadonlyMap<string, readonly object[]>;
  /** All but the data and the description: specs of the same `rest` draw other data in the same way. */
  readonly rest: string;
}

/** Names the rows of a spec, so that a drawing of it can be given others. */
export function changeable(spec: TopLevelSpec): Changeable {
  const data = new Map<string, readonly object[]>();
  const named = JSON.parse(
    JSON.stringify(spec, (key, value: unknown) => {
      const values = key === 'data' ? (value as { values?: unknown }).values : null;
      if (!Array.isArray(values)) return value;
      const name = `rows-${data.size}`;
      data.set(name, values as object[]);
      return { ...(value as Json), name };
    }),
  ) as TopLevelSpec;
  const rest = JSON.stringify(without(named, 'description'), (key, value: unknown) =>
    key === 'data' ? without(value as Json, 'values') : value,
  );
  return { spec: named, data, rest };
}

function without<Value extends object>(value: Value, name: string): Value {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) as Value;
}
