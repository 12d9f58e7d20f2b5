import type { Chart } from './chart.ts';

/** A plot higher than this is not made for the sake of the chart beside it. */
const HIGHEST = 420;

/**
 * Two charts of one line, with plots that begin and end at one height: the lower plot is drawn higher, and
 * the room above and beneath is the larger one of both. Where one is very high, only the room is made alike.
 */
export function sideBySide(one: Chart, other: Chart): readonly [Chart, Chart] {
  const above = Math.max(one.margins.above, other.margins.above);
  const beneath = Math.max(one.margins.beneath, other.margins.beneath);
  const higher = Math.max(heightOf(one), heightOf(other));
  const fitted = (chart: Chart): Chart => {
    const { padding, rowHeight } = chart.params as {
      readonly padding: { readonly top: number; readonly bottom: number };
      readonly rowHeight?: number;
    };
    const height = higher <= HIGHEST ? higher : heightOf(chart);
    const params = {
      ...chart.params,
      height,
      padding: {
        ...padding,
        top: padding.top + above - chart.margins.above,
        bottom: padding.bottom + beneath - chart.margins.beneath,
      },
      ...(rowHeight === undefined ? {} : { rowHeight: (rowHeight * height) / heightOf(chart) }),
    };
    return { ...chart, params, margins: { above, beneath } };
  };
  return [fitted(one), fitted(other)];
}

function heightOf({ params }: Chart): number {
  return params['height'] as number;
}
