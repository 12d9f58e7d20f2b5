import { expect, test } from 'vitest';
import type { TopLevelSpec } from 'vega-lite';
import { changeable, harmless, heightOf, withoutTitle } from './page-spec.ts';

const spec = (values: object[], more: object = {}): TopLevelSpec =>
  ({
    title: 'Bảy trong chín đơn vị vượt chỉ tiêu',
    data: { values },
    mark: 'bar',
    encoding: { x: { field: 'admitted', type: 'quantitative' } },
    ...more,
  }) as TopLevelSpec;

test('harmless takes away what would override how a chart is embedded', () => {
  const given = spec([], {
    usermeta: { embedOptions: { ast: false } },
    config: { font: 'Be Vietnam Pro', signals: [{ name: 'x' }], events: { selector: true } },
  });
  const made = harmless(given) as unknown as Record<string, unknown>;
  expect(made).not.toHaveProperty('usermeta');
  expect(made['config']).toEqual({
    font: 'Be Vietnam Pro',
    events: { window: ['pointermove', 'pointerup'], selector: false, timer: false },
  });
});

test('withoutTitle leaves everything but the title', () => {
  expect(withoutTitle(spec([]))).not.toHaveProperty('title');
  expect(withoutTitle(spec([]))).toHaveProperty('mark', 'bar');
});

test('changeable names the rows of every layer', () => {
  const given = spec([{ admitted: 51 }], { layer: [{ data: { values: [{ target: 50 }] } }] });
  const { spec: made, data } = changeable(given);
  expect([...data]).toEqual([
    ['rows-0', [{ admitted: 51 }]],
    ['rows-1', [{ target: 50 }]],
  ]);
  expect(made.data).toEqual({ name: 'rows-0', values: [{ admitted: 51 }] });
});

test('changeable gives the same rest for charts that differ in rows and description only', () => {
  const one = changeable(spec([{ admitted: 51 }], { description: 'Tân Cảnh 51' }));
  const other = changeable(spec([{ admitted: 52 }], { description: 'Kon Đào 52' }));
  expect(one.rest).toBe(other.rest);
});

test('changeable gives another rest where the drawing differs', () => {
  expect(changeable(spec([])).rest).not.toBe(changeable(spec([], { width: 320 })).rest);
});

test('heightOf keeps room for a drawing and its axes', () => {
  expect(heightOf(spec([], { height: 190 }))).toBe(230);
  expect(heightOf(spec([]))).toBe(240);
});
