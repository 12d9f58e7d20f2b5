import type { TopLevelSpec } from 'vega-lite';
import type { ChartOptions } from '../chart.ts';
import { widthOfChart } from '../frame.ts';
import { configOf, tokensOf } from '../theme.ts';
import { checkCustom, type CustomJson } from './check-custom.ts';

/** A chart that a person wrote, ready to be given its rows. */
export interface CustomChart {
  /** Vega-Lite without title and description; its data are named. */
  readonly spec: TopLevelSpec;
  /** From the spec's title; empty where it has none. */
  readonly title: string;
  readonly subtitle: string;
  /** The spec's own words for those who do not see it, else its title. */
  readonly description: string;
}

/** The names of Vega-Lite's words that hold title and description, which are shown outside the drawing. */
const OUTSIDE: ReadonlySet<string> = new Set(['title', 'description', '$schema']);

/**
 * A spec as a person wrote it, in the looks of our charts and as wide as there is room where it says nothing else.
 *
 * @param data names of the data that it may draw; where there is one and the spec names none, that is drawn
 * @throws KetnapError `bad_custom_spec`, which names the place: no view, unknown data, what loads or leads away
 */
export function customChart(
  written: Readonly<Record<string, unknown>>,
  data: readonly string[],
  options: ChartOptions,
): CustomChart {
  const given = written as Readonly<Record<string, CustomJson>>;
  checkCustom(given, data);
  const { title, subtitle } = titleOf(given['title']);
  const { description } = given;
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !OUTSIDE.has(name)));
  const isOneView = 'mark' in given || 'layer' in given;
  const spec = {
    ...(isOneView
      ? { width: widthOfChart(options), autosize: { type: 'fit-x', contains: 'padding' } }
      : {}),
    ...(data.length === 1 && given['data'] === undefined ? { data: { name: data[0] } } : {}),
    ...rest,
    config: merged(looks(options), (given['config'] ?? {}) as CustomJson),
  };
  return {
    spec: spec as unknown as TopLevelSpec,
    title,
    subtitle,
    description: typeof description === 'string' && description !== '' ? description : title,
  };
}

function titleOf(given: CustomJson | undefined): { title: string; subtitle: string } {
  if (typeof given === 'string') return { title: given, subtitle: '' };
  if (Array.isArray(given)) return { title: given.map(String).join(' '), subtitle: '' };
  if (typeof given !== 'object' || given === null) return { title: '', subtitle: '' };
  const { text, subtitle } = given as {
    readonly text?: CustomJson;
    readonly subtitle?: CustomJson;
  };
  return { title: titleOf(text).title, subtitle: titleOf(subtitle).title };
}

function looks(options: ChartOptions): CustomJson {
  const { blue, own, joint, red, blueSoft, soft, none, ink } = tokensOf(options);
  const isVietnamese = options.language === 'vi';
  return {
    ...(configOf(options) as unknown as Readonly<Record<string, CustomJson>>),
    background: 'transparent',
    range: {
      category: [blue, joint, own, red, blueSoft, soft, none],
    },
    mark: { aria: false, color: blue },
    rule: { color: soft },
    axisBand: { grid: false },
    header: { labelColor: ink, titleColor: soft },
    locale: {
      number: isVietnamese
        ? { decimal: ',', thousands: '.', grouping: [3], currency: ['', ' ₫'] }
        : { decimal: '.', thousands: ',', grouping: [3], currency: ['', ' ₫'] },
    },
  };
}

/** One object over another, level by level. */
function merged(base: CustomJson, over: CustomJson): CustomJson {
  if (!isObject(base) || !isObject(over)) return over;
  const names = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries(
    Array.from(names, (name) => [
      name,
      name in over && name in base
        ? merged(base[name]!, over[name]!)
        : ((name in over ? over[name] : base[name]) as CustomJson),
    ]),
  );
}

function isObject(value: CustomJson): value is Readonly<Record<string, CustomJson>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
