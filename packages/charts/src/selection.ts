import type { Chart, MarkKey, Selected } from './chart.ts';

/** The param that says what is selected; its value is a {@link Selected} or null. */
const SELECTED = 'selected';

/** How strong a mark is that is not selected, while others are. */
const PALE = 0.35;

const IS_SELECTED = `isObject(datum.key) && datum.key.dimension === ${SELECTED}.dimension && indexof(${SELECTED}.values, datum.key.value) >= 0`;

/** What every chart starts with: nothing is selected. */
export const nothingSelected = { [SELECTED]: null } as const;

/** The opacity channel of marks that pale where others are selected. */
export const paled = {
  opacity: { condition: { test: `!${SELECTED} || (${IS_SELECTED})`, value: 1 }, value: PALE },
} as const;

/** The opacity channel of areas that are seen only where they are selected. */
export const shownIfSelected = {
  fillOpacity: { condition: { test: `${SELECTED} && (${IS_SELECTED})`, value: 0.14 }, value: 0 },
} as const;

/** The same chart with something selected in it, or nothing; what is drawn stays where it is. */
export function withSelected(chart: Chart, selected: Selected | null): Chart {
  return { ...chart, params: { ...chart.params, [SELECTED]: selected } };
}

/** Whether a mark is among what is selected. */
export function isSelected(key: MarkKey | undefined, selected: Selected | null): boolean {
  return (
    key !== undefined &&
    selected?.dimension === key.dimension &&
    selected.values.includes(key.value)
  );
}
