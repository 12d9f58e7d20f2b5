import { Validator } from '@cfworker/json-schema';
import { bridge as waterfall, specOf, type ChartOptions } from '@ketnap/charts';
import { Bridge, createDataset, type FigureBridge } from '@ketnap/core';
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { dakTo, dakToLater } from './dak-to.sample.ts';

const bridge = new Bridge(dakTo(), dakToLater());
const question = (measure: string, unit = 'dak-to') =>
  `quotaAttainment/${unit}/2015-2020/${measure}?term=2015-2020&asOf=2020-06-30&every=term&countBy=admitted_on`;
const figure = (measure: string, unit?: string): FigureBridge =>
  bridge.figures([{ then: question(measure, unit) }])[0]!;
const about = { about: 'Tỷ lệ đạt, Huyện Đăk Tô, nhiệm kỳ 2015-2020' };
const drawn = (given: FigureBridge, options: Partial<ChartOptions> = {}) =>
  waterfall(given, about, { language: 'vi', ...options });

async function svgOf(chart: ReturnType<typeof waterfall>): Promise<string> {
  const { spec } = compile(specOf(chart, { title: false }));
  const view = new vega.View(vega.parse(spec, {}, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
  });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** The texts of a picture, in drawing order; lines of one text are several. */
function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text]) => text!);
}

describe('the chart of a bridge', () => {
  it('says what changed the figure most', () => {
    expect(drawn(figure('attainment'))).toMatchObject({
      title: 'Từ 106,25% xuống 105,19%: chủ yếu do chỉ tiêu tăng từ 400 lên 405',
      subtitle:
        'Tỷ lệ đạt, Huyện Đăk Tô, nhiệm kỳ 2015-2020, điểm phần trăm; thanh đặc: tăng, thanh rỗng: giảm',
    });
    expect(drawn(figure('admitted')).title).toBe('Từ 425 lên 426: chủ yếu do ghi bổ sung');
    expect(drawn(figure('target'), { language: 'en' }).title).toBe(
      'Up from 400 to 405: because of targets revised',
    );
    expect(drawn(figure('admitted', 'po-ko')).title).toMatch(/^Vẫn là \d+$/);
    expect(drawn(figure('status')).title).toBe('Số liệu này không phải là số');
  });

  it('draws every step in its order, with its counts', async () => {
    const svg = await svgOf(drawn(figure('attainment')));
    if (process.env.KETNAP_PICTURES)
      writeFileSync(`${process.env.KETNAP_PICTURES}/bridge.svg`, svg);
    const texts = textsIn(svg);
    const values = ['106,25%', '+0,75', '−0,25', '−0,25', '−1,31', '0', '0', '0', '105,19%'];
    expect(texts.filter((text) => values.includes(text))).toEqual(values);
    const counts = ['425/400', '428/400', '427/400', '426/400', '426/405', '426/405'];
    expect(texts.filter((text) => text.includes('/'))).toEqual(counts);
    expect(texts.filter((text) => text === 'không đổi')).toHaveLength(3);
  });

  it('is a spec of Vega-Lite, its rows hold what it tells', () => {
    const path = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json');
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    const chart = drawn(figure('attainment'));
    const { valid, errors } = new Validator(schema, '7').validate(
      JSON.parse(JSON.stringify(chart.spec)),
    );
    expect(valid, JSON.stringify(errors.slice(-1))).toBe(true);
    const same = drawn(figure('gap'));
    expect(same.key).toBe(chart.key);
    expect(drawn(figure('gap'), { theme: 'dark' }).key).not.toBe(chart.key);
  });

  it('leaves out what changes nothing where there is little room', async () => {
    const texts = textsIn(await svgOf(drawn(figure('admitted'), { width: 330 })));
    expect(texts).toContain('Nay');
    expect(texts).not.toContain('không đổi');
  });

  it('begins at 0 where the change is seen there, below it too', async () => {
    const office = (target: number) =>
      createDataset({
        units: [{ unit_id: 'h', name: 'Huyện', level: 'district' }],
        terms: [{ term_id: 'T', name: 'T', starts_on: '2020-01-01', ends_on: '2020-12-31' }],
        targets: [{ unit_id: 'h', term_id: 'T', target }],
        admissions: [{ unit_id: 'h', admitted_on: '2020-02-03' }],
      });
    const then = 'quotaAttainment/h/T/gap?term=T&asOf=2020-12-31&every=term&countBy=admitted_on';
    const [gap] = new Bridge(office(3), office(9)).figures([{ then }]);
    const chart = drawn(gap!);
    expect(chart.title).toBe('Từ −2 xuống −8: do điều chỉnh chỉ tiêu');
    expect(chart.rows.some((row) => (row as { part: string }).part === 'break')).toBe(false);
    expect(textsIn(await svgOf(chart))).toContain('−6');
  });
});
