import type { Chart } from '@ketnap/charts';
import { expect, test } from 'vitest';
import type { TopLevelSpec } from 'vega-lite';
import { harmless, heightOf } from './page-spec.ts';

test('harmless takes away what would override how a chart is embedded', () => {
  const given = {
    mark: 'bar',
    usermeta: { embedOptions: { ast: false } },
    config: { font: 'Be Vietnam Pro', signals: [{ name: 'x' }], events: { selector: true } },
  } as unknown as TopLevelSpec;
  const made = harmless(given) as unknown as Record<string, unknown>;
  expect(made).not.toHaveProperty('usermeta');
  expect(made['config']).toEqual({
    font: 'Be Vietnam Pro',
    events: { window: ['pointermove', 'pointerup'], selector: false, timer: false },
  });
});

test('heightOf keeps room for a plot and its axes', () => {
  const padding = { left: 0, right: 2, top: 2, bottom: 4 };
  const chart = { params: { height: 190, padding }, margins: { above: 27, beneath: 19 } };
  expect(heightOf(chart as unknown as Chart)).toBe(242);
});
