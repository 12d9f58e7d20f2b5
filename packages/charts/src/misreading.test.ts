import type { Eliminations, EliminationRow, Trend } from '@ketnap/core';
import { describe, expect, test } from 'vitest';
import type { Chart } from './chart.ts';
import {
  attainmentByUnit,
  mergedCellEvents,
  monthlyCalendar,
  specOf,
  withSelected,
} from './index.ts';
import { quota } from './quota.sample.ts';
import { sceneOf, type SceneItem, viewOf } from './scene.sample.ts';
import { contrastOf, LEGIBLE, shadeOf, tokensOf } from './theme.ts';

const vi = { language: 'vi' } as const;
const PHONE = 390;

const marksOf = (items: readonly SceneItem[]) => items.filter(({ role }) => role === 'mark');

describe('the bar and the target of a unit', () => {
  test.each([
    [51, 50, 'beyond'],
    [50, 50, 'level'],
    [49, 50, 'short'],
    [101, 100, 'beyond'],
    [99, 100, 'short'],
  ] as const)('%d of %d on a phone is seen to be %s', async (admitted, target, place) => {
    const chart = attainmentByUnit(quota([[admitted, target]]), { ...vi, width: PHONE });
    const rects = marksOf(await sceneOf(chart)).filter(({ type }) => type === 'rect');
    // The target stands beneath the bar: what is drawn later lies above.
    const [tick, bar] = rects as [SceneItem, SceneItem];
    expect(rects).toHaveLength(2);
    expect(tick.bottom - tick.top).toBeGreaterThan(bar.bottom - bar.top);
    const beyond = bar.right - tick.right;
    if (place === 'beyond') expect(beyond).toBeGreaterThan(1);
    if (place === 'short') expect(beyond).toBeLessThan(-1);
    if (place === 'level') expect(beyond).toBeCloseTo(0, 6);
  });

  test('nothing in the colour of the paper covers a bar', async () => {
    const { paper } = tokensOf(vi);
    const items = marksOf(await sceneOf(attainmentByUnit(quota([[51, 50]]), vi)));
    expect(items.filter(({ fill }) => fill === paper)).toEqual([]);
  });

  test('bars are as long as their numbers', async () => {
    const chart = attainmentByUnit(quota([40, 20, 10].map((count) => [count, 10])), vi);
    const bars = marksOf(await sceneOf(chart)).filter(
      ({ type, right, left }) => type === 'rect' && right - left > 8,
    );
    const lengths = bars.map(({ left, right, datum }) => (right - left) / Number(datum['value']));
    expect(lengths).toHaveLength(3);
    for (const length of lengths) expect(length).toBeCloseTo(lengths[0]!, 6);
  });

  test('a target set as a range is explained where there is one', () => {
    const given = quota([
      [51, 50],
      [46, 42],
    ]);
    const ranged = { ...given, rows: given.rows.map((row) => ({ ...row, target_to: 55 })) };
    expect(attainmentByUnit(ranged, vi).subtitle).toContain('chỉ tiêu giao trong khoảng');
    expect(attainmentByUnit(given, vi).subtitle).not.toContain('chỉ tiêu giao trong khoảng');
  });

  test.each(['counts', 'attainment', 'gap'])(
    'of %s are drawn as bars and as dots',
    async (measure) => {
      const given = quota([
        [51, 50],
        [41, 42],
        [0, 10],
      ]);
      for (const as of ['bars', 'dots']) {
        const chart = attainmentByUnit(given, { ...vi, measure, as });
        const drawn = marksOf(await sceneOf(chart));
        const kind = as === 'bars' ? 'rect' : 'symbol';
        expect(
          drawn.filter(({ type, datum }) => type === kind && datum['isKnown']).length,
        ).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

function months(counts: readonly number[]): Trend {
  const rows = counts.map((admitted, i) => {
    const month = `${2016 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return {
      unit_id: 'u',
      unit: 'Huyện A',
      period: month,
      from: `${month}-01`,
      to: `${month}-28`,
      partial: false,
      admitted,
      previous: null,
      change: null,
      change_rate: null,
      rolling_12m: null,
      cumulative: 0,
    };
  });
  return { kind: 'trend', options: { every: 'month' }, source: null, rows, notes: [] };
}

describe('letters upon a ground', () => {
  test.each(['light', 'dark'] as const)('can be read at every shade, %s', (theme) => {
    const tokens = tokensOf({ ...vi, theme });
    for (let share = 0; share <= 1; share += 0.01) {
      const { ground, letters } = shadeOf(share, tokens);
      expect(contrastOf(ground, letters)).toBeGreaterThanOrEqual(LEGIBLE);
    }
  });

  test.each(['light', 'dark'] as const)('can be read in every month, %s', async (theme) => {
    const chart = monthlyCalendar(months(Array.from({ length: 36 }, (_, i) => i)), {
      ...vi,
      theme,
    });
    const items = marksOf(await sceneOf(chart));
    const fields = items.filter(({ type }) => type === 'rect');
    const texts = items.filter(({ type }) => type === 'text');
    expect(texts).toHaveLength(36);
    for (const text of texts) {
      const [x, y] = [(text.left + text.right) / 2, (text.top + text.bottom) / 2];
      const ground = fields.find(
        (one) => one.left < x && one.right > x && one.top < y && one.bottom > y,
      )!;
      expect(contrastOf(ground.fill, text.fill)).toBeGreaterThanOrEqual(LEGIBLE);
    }
  });

  test('more people are never a paler field', () => {
    const tokens = tokensOf(vi);
    const darkness = Array.from({ length: 101 }, (_, i) =>
      contrastOf(shadeOf(i / 100, tokens).ground, tokens.paper),
    );
    for (const [i, one] of darkness.entries())
      if (i > 0) expect(one).toBeGreaterThanOrEqual(darkness[i - 1]!);
  });
});

describe('hundreds of units', () => {
  const many = (count: number) =>
    quota(
      Array.from({ length: count }, (_, i) => [i % 7, 5] as const),
      { unit: (i) => `Xã số ${i}` },
    );

  test.each([45, 313])('%d: as many as can be read are drawn, and the rest is told', (count) => {
    const chart = attainmentByUnit(many(count), vi);
    expect(chart.params['height']).toBeLessThan(1_500);
    const left = count - Math.min(count, 50);
    const told =
      left === 0 ? [] : [`Hình không vẽ ${left} đơn vị khác; bảng số liệu có đủ mọi đơn vị.`];
    expect(chart.notes.filter((note) => note.includes('đơn vị khác'))).toEqual(told);
    if (left > 0) expect(chart.description).toContain(`và ${left} đơn vị khác`);
    if (left > 0) expect(JSON.stringify(specOf(chart))).toContain(`và ${left} đơn vị khác`);
  });

  test('only the first so many, in the order that is asked for', () => {
    const chart = attainmentByUnit(many(9), { ...vi, top: 2, order: ['Xã số 3', 'Xã số 8'] });
    expect(namesOf(chart)).toEqual(['Xã số 3', 'Xã số 8']);
    expect(chart.notes[0]).toContain('7 đơn vị khác');
  });

  test('and a thousand events of them are no chart of thousands of pixels', async () => {
    const row = (i: number): EliminationRow => ({
      cell_id: `c${i}`,
      unit_id: `u${i % 300}`,
      unit: `Xã số ${i % 300}`,
      on: '2016-05-01',
      event: 'eliminated',
      cause: 'split',
      localities: 2,
      locality_ids: 'a&b',
    });
    const events: Eliminations = {
      kind: 'eliminations',
      options: { from: '2016-01-01', to: '2020-12-31' },
      rows: Array.from({ length: 3_000 }, (_, i) => row(i)),
      notes: [],
    };
    const chart = mergedCellEvents(events, vi);
    expect(chart.params['height']).toBeLessThan(1_500);
    expect(chart.notes[0]).toContain('250 đơn vị khác');
    // Ten of a day and cause are one mark with their number.
    const texts = marksOf(await sceneOf(chart)).filter(({ text }) => text === '10');
    expect(texts).toHaveLength(50);
  });
});

const namesOf = ({ rows }: Chart) =>
  rows.flatMap((row) => ('figures' in row ? [(row as unknown as { name: string }).name] : []));

describe('a selection', () => {
  const given = quota([
    [51, 50],
    [41, 42],
  ]);
  const selected = { dimension: 'unit', values: ['u1'] } as const;

  test('pales the other marks to 35 %, and moves nothing', async () => {
    const chart = attainmentByUnit(given, vi);
    const before = marksOf(await sceneOf(chart));
    const after = marksOf(await sceneOf(withSelected(chart, selected)));
    expect(after.map(({ left, right, top, bottom }) => [left, right, top, bottom])).toEqual(
      before.map(({ left, right, top, bottom }) => [left, right, top, bottom]),
    );
    for (const { opacity } of before) expect(opacity).toBe(1);
    for (const { opacity, datum } of after) expect(opacity).toBe(datum['name'] === 'u1' ? 1 : 0.35);
  });

  test('keeps the key, and is steered without drawing anew', async () => {
    const chart = attainmentByUnit(given, vi);
    const chosen = withSelected(chart, selected);
    expect(chosen.key).toBe(chart.key);
    const view = await viewOf(chart);
    await view.signal('selected', selected).runAsync();
    const steered = await view.toSVG();
    const anew = await (await viewOf(chosen)).toSVG();
    expect(steered).toBe(anew);
  });
});

test('nothing is said aloud by Vega itself', async () => {
  const view = await viewOf(attainmentByUnit(quota([[51, 50]]), vi));
  const svg = await view.toSVG();
  expect(svg).not.toMatch(
    /aria-label|aria-roledescription="(rect|text|rule|symbol) mark container"/,
  );
});
