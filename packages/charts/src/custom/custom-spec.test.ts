import { KetnapError } from '@ketnap/core';
import { describe, expect, it } from 'vitest';
import { customChart } from './custom-spec.ts';

const vi = { language: 'vi', width: 600 } as const;
const bars = { mark: 'bar', encoding: { x: { field: 'admitted', type: 'quantitative' } } };

function refusal(spec: object, names: readonly string[] = ['rows']): KetnapError {
  try {
    customChart(spec as never, names, vi);
  } catch (error) {
    expect(error).toBeInstanceOf(KetnapError);
    return error as KetnapError;
  }
  throw new Error('It was taken.');
}

describe('a chart that a person wrote', () => {
  it('draws the one source of data there is, as wide as there is room', () => {
    expect(customChart(bars, ['rows'], vi).spec).toMatchObject({
      ...bars,
      data: { name: 'rows' },
      width: 600,
    });
  });

  it('keeps what it says itself, the looks of our charts beneath', () => {
    const own = { ...bars, width: 200, config: { axis: { grid: false } } };
    const { spec } = customChart(own, ['rows'], vi);
    expect(spec).toMatchObject({ width: 200, config: { axis: { grid: false, ticks: false } } });
    expect(spec).toMatchObject({ config: { locale: { number: { decimal: ',' } } } });
  });

  it('has its title and description outside the drawing', () => {
    const title = { text: ['Kết nạp', 'từng năm'], subtitle: 'Cả huyện' };
    const chart = customChart({ ...bars, title }, ['rows'], vi);
    expect(chart).toMatchObject({
      title: 'Kết nạp từng năm',
      subtitle: 'Cả huyện',
      description: 'Kết nạp từng năm',
    });
    expect(chart.spec).not.toHaveProperty('title');
  });

  it('may use expressions, columns of any name, values of its own, layers over several data', () => {
    const taken = {
      layer: [
        {
          ...bars,
          data: { name: 'a' },
          transform: [
            { filter: "datum.admitted > 3 && datum['item'] !== 'x'" },
            { calculate: 'format(datum.share, ".1%") + datum.data', as: 'told' },
            { filter: { and: ['datum.a > 1', { field: 'b', gt: 2 }] } },
          ],
        },
        { mark: 'rule', data: { values: [{ href: 1, url: 2 }] } },
      ],
      params: [{ name: 'zoom', select: 'interval', bind: 'scales' }],
    };
    expect(() => customChart(taken, ['a', 'b'], vi)).not.toThrow();
  });
});

describe('what a chart may not do is refused, with the place', () => {
  it.each<[what: string, spec: object, place: string, word: string]>([
    ['an address', { ...bars, data: { url: 'https://xa.vn/a.csv' } }, '/data/url', 'url'],
    [
      'an address in a lookup',
      { ...bars, transform: [{ lookup: 'a', from: { data: { url: 'a.json' }, key: 'a' } }] },
      '/transform/0/from/data/url',
      'url',
    ],
    ['pictures', { ...bars, mark: { type: 'image', url: 'a.png' } }, '/mark/type', 'image'],
    ['pictures, said in short', { ...bars, mark: 'image' }, '/mark', 'image'],
    [
      'a link',
      { ...bars, encoding: { href: { value: 'https://xa.vn' } } },
      '/encoding/href',
      'href',
    ],
    ['a link of a mark', { ...bars, mark: { type: 'bar', href: 'x' } }, '/mark/href', 'href'],
    [
      'a field put into the page',
      { ...bars, params: [{ name: 'a', bind: { input: 'text', element: 'body' } }] },
      '/params/0/bind',
      'bind',
    ],
    ['how it is embedded', { ...bars, usermeta: { embedOptions: {} } }, '/usermeta', 'usermeta'],
    ['signals of Vega', { ...bars, config: { signals: [] } }, '/config/signals', 'signals'],
    ['data made of nothing', { ...bars, data: { sequence: { stop: 9 } } }, '/data/sequence', 'seq'],
    ['unknown data', { ...bars, data: { name: 'khác' } }, '/data/name', '"rows"'],
    ['no drawing', { data: { name: 'rows' } }, '/', '"mark"'],
    [
      'another language',
      { ...bars, $schema: 'https://vega.github.io/schema/vega/v5.json' },
      '/$schema',
      'Vega-Lite',
    ],
    ['too wide', { ...bars, width: 1e9 }, '/width', '4000'],
    [
      'too many bins',
      { ...bars, encoding: { x: { bin: { maxbins: 1e9 } } } },
      '/encoding/x/bin/maxbins',
      '1000',
    ],
    ...[
      "datum.constructor.constructor('alert(1)')()",
      "datum['constr' + 'uctor'].x; constructor",
      "event.view.setTimeout('x')",
      "toString({toString: event.view.eval, a: 'x'})",
      'sequence(0, 1e9)',
      "datum['\\u0063onstructor']",
      'datum.__proto__.x',
      'now() > 0',
    ].map((expression): [string, object, string, string] => [
      expression,
      { ...bars, transform: [{ filter: { and: ['true', expression] } }] },
      '/transform/0/filter/and/1',
      'biểu thức',
    ]),
    [
      'an axis',
      { ...bars, encoding: { x: { axis: { labelExpr: 'window.name' } } } },
      '/encoding/x/axis/labelExpr',
      'window',
    ],
  ])('%s', (_, spec, place, word) => {
    const { code, messages } = refusal(spec);
    expect(code).toBe('bad_custom_spec');
    expect(messages.vi).toContain(`chỗ ${place}:`);
    expect(messages.vi).toContain(word);
    expect(messages.en).toContain(`at ${place}:`);
  });

  it('data must be named where there are several', () => {
    expect(refusal(bars, ['a', 'b']).messages.vi).toContain('"a", "b"');
    expect(refusal(bars, []).messages.vi).toContain('/data');
  });
});
