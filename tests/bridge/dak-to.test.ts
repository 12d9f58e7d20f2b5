import { Bridge, type FigureBridge } from '@ketnap/core';
import {
  compareFrozen,
  defaultScope,
  fingerprint,
  freeze,
  frozenTables,
  notebookText,
  parseNotebook,
  rowLines,
  runNotebook,
  type Notebook,
} from '@ketnap/notebook';
import { describe, expect, it } from 'vitest';
import { dakTo, dakToLater } from './dak-to.sample.ts';

const [then, now] = [dakTo(), dakToLater()];
const bridge = new Bridge(then, now);
const question = (measure: string, unit = 'dak-to') =>
  `quotaAttainment/${unit}/2015-2020/${measure}?term=2015-2020&asOf=2020-06-30&every=term&countBy=admitted_on`;
const stepsOf = ({ steps }: FigureBridge) =>
  steps.filter(({ isChanged }) => isChanged).map(({ name, part, shown }) => [name, part, shown]);

const notebook: Notebook = {
  format: 'ketnap-notebook',
  version: 2,
  id: 'so',
  title: 'Tổng kết: {{quotaAttainment/attainment}}',
  language: 'vi',
  scope: { ...defaultScope(then, { unit: 'dak-to', term: '2015-2020' }), asOf: '2020-06-30' },
  blocks: [
    {
      id: 'loi',
      type: 'prose',
      text: [
        'Kết nạp {{quotaAttainment/admitted}}, chỉ tiêu {{quotaAttainment/target}}: {{quotaAttainment/gap?~as=abs}}.',
        'Đoàn viên: {{sourceBreakdown/admitted?@source_id=youth_union}}. Kỳ trước: {{quotaAttainment/admitted?term=2010-2015}}.',
      ],
    },
    { id: 'hinh', type: 'chart', chart: 'attainmentByUnit' },
    { id: 'bang', type: 'table', title: 'Từng đơn vị', analysis: 'quotaAttainment', parts: true },
  ],
};

describe('the sample a fortnight later, followed by hand', () => {
  it('from 425/400 to 426/405: three added, one withdrawn, one moved out, the target raised', () => {
    const [attainment] = bridge.figures([{ then: question('attainment') }]);
    expect(attainment).toMatchObject({
      from: [425, 400],
      to: [426, 405],
      countsFrom: [425, 400],
      shown: { from: 10625, to: 10519, difference: -106 },
    });
    expect(attainment!.steps.map(({ name, counts, shown }) => [name, counts, shown])).toEqual([
      ['additions', [428, 400], 75],
      ['withdrawals', [427, 400], -25],
      ['corrections', [426, 400], -25],
      ['targets', [426, 405], -131],
      ['units', [426, 405], 0],
      ['method', [426, 405], 0],
      ['time', [426, 405], 0],
    ]);
    // 426/405 − 426/400 = −2130/162000.
    expect(attainment!.steps[3]!.part).toBe('-71/5400');
  });

  it('counts, targets and what follows from them', () => {
    const [admitted, target, gap, status] = bridge.figures(
      ['admitted', 'target', 'gap', 'status'].map((one) => ({ then: question(one) })),
    );
    expect(stepsOf(admitted!)).toEqual([
      ['additions', '3', 300],
      ['withdrawals', '-1', -100],
      ['corrections', '-1', -100],
    ]);
    expect(admitted!.steps[2]!.fields?.map(({ field, part }) => [field, part])).toEqual([
      ['day', '-1'],
      ['unit', '0'],
      ['count', '0'],
      ['attributes', '0'],
    ]);
    expect(stepsOf(target!)).toEqual([['targets', '5', 500]]);
    expect([gap!.from, gap!.to, gap!.shown?.difference]).toEqual([25, 21, -400]);
    expect([status!.from, status!.to, stepsOf(status!)]).toEqual(['exceeded', 'exceeded', []]);
  });

  it('communes that one person left and entered', () => {
    const [left, entered] = bridge.figures(
      ['tan-canh', 'dak-tram'].map((unit) => ({ then: question('admitted', unit) })),
    );
    expect(stepsOf(left!)).toEqual([['corrections', '-1', -100]]);
    expect(stepsOf(entered!)).toEqual([['corrections', '1', 100]]);
    expect(left!.steps[2]!.fields?.[1]).toMatchObject({ field: 'unit', part: '-1' });
  });

  it('the rows that did it, as they are read', () => {
    const [attainment] = bridge.figures([{ then: question('attainment') }]);
    const told = rowLines(bridge.rows(attainment!), 'vi');
    expect(
      told.map(({ label, count, lines }) => [
        label,
        count,
        lines.map(({ head, text }) => [head, text]),
      ]),
    ).toEqual([
      [
        'Ghi bổ sung',
        3,
        [
          ['KN0801', 'Xã Kon Đào, 12-6-2020'],
          ['KN0802', 'Xã Văn Lem, 19-5-2020'],
          ['KN0803', 'Xã Văn Lem, 19-5-2020'],
        ],
      ],
      ['Rút bỏ', 1, [['KN0316', 'Xã Diên Bình, 02-9-2015']]],
      [
        'Sửa',
        2,
        [
          ['KN0327', 'Xã Tân Cảnh thành Xã Đăk Trăm'],
          [
            'KN0719',
            'Thị trấn Đăk Tô: 24-4-2020 thành 02-7-2020, không còn được tính vào số liệu này',
          ],
        ],
      ],
      ['Chỉ tiêu', 1, [['05-6-2020', 'Huyện Đăk Tô, Kết luận điều chỉnh chỉ tiêu, 405']]],
    ]);
    expect(bridge.rows(attainment!, 1)[0]).toMatchObject({ count: 3, rows: { length: 1 } });
  });

  it('on a later day, counted by another day', () => {
    const later = question('admitted')
      .replace('2020-06-30', '2020-07-31')
      .replace('admitted_on', 'decided_on');
    const [admitted] = bridge.figures([{ then: question('admitted'), now: later }]);
    const decided = (day: string) =>
      now.tables.admissions!.objects().filter((row) => {
        const { decided_on } = row as { decided_on?: string };
        return decided_on! >= '2015-08-15' && decided_on! <= day;
      }).length;
    expect(admitted!.steps.at(-2)!.value).toBe(decided('2020-06-30'));
    expect(admitted!.to).toBe(decided('2020-07-31'));
  });
});

describe('figures that were frozen', () => {
  it('tell what has changed, and with the frozen tables why', async () => {
    const frozen = await freeze(notebook, then, {
      id: 'f1',
      name: 'Bản chốt 1',
      at: '2020-07-01T09:40:00Z',
    });
    const addresses = frozen.figures.map(([address]) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(frozen.figures).toContainEqual([question('attainment'), [425, 400], '106,25%']);
    const kept = parseNotebook(notebookText({ ...notebook, frozen: [frozen] }));
    expect(kept.frozen).toEqual([frozen]);

    const told = compareFrozen(frozen, notebook, now, await frozenTables(frozen, then));
    const change = told.changes.find(({ address }) => address === question('attainment'));
    expect(change).toMatchObject({
      label: 'Tỷ lệ đạt',
      about: 'Huyện Đăk Tô, nhiệm kỳ 2015-2020',
      places: ['title'],
      beforeText: '106,25%',
      afterText: '105,19%',
      difference: '−1,06 điểm',
      why: 'ghi bổ sung +0,75; rút bỏ −0,25; sửa −0,25; chỉ tiêu −1,31',
    });
    const admitted = told.changes.find(({ address }) => address === question('admitted'));
    expect(admitted).toMatchObject({ difference: '+1 đồng chí', places: ['prose'] });
    expect(told.places).toContainEqual({ place: 'prose', all: 5, changed: 4 });
    expect(told.changes.length + told.unchanged.length).toBe(told.all);
    expect(told.note).toBeNull();
  });

  it('tell no reason without the frozen tables, and take no others for them', async () => {
    const frozen = await freeze(notebook, then, { id: 'f1', name: 'Bản chốt 1', at: '2020-07-01' });
    const told = compareFrozen(frozen, notebook, now);
    expect(told.changes.length).toBeGreaterThan(3);
    expect(told.changes.every(({ bridge: none, why }) => none === null && why === null)).toBe(true);
    expect(told.note).toContain('không được giữ lại');
    await expect(frozenTables(frozen, now)).rejects.toMatchObject({
      code: 'not_the_frozen_data',
      messages: { vi: expect.stringContaining('targets, admissions') as string },
    });
  });

  it('are compared with what the notebook shows in their place on another day', async () => {
    const frozen = await freeze(notebook, then, { id: 'f1', name: 'Bản chốt 1', at: '2020-07-01' });
    const moved = { ...notebook, scope: { ...notebook.scope, asOf: '2020-07-31' } };
    const told = compareFrozen(frozen, moved, now, await frozenTables(frozen, then));
    const change = told.changes.find(({ address }) => address === question('admitted'))!;
    expect(change.now).toBe(question('admitted').replace('2020-06-30', '2020-07-31'));
    expect(change.steps.map(({ name }) => name)).toContain('time');
    expect(told.places.some(({ place }) => place === 'gone')).toBe(false);
  });

  it('stand in a block of the notebook', async () => {
    const frozen = await freeze(notebook, then, { id: 'f1', name: 'Bản chốt 1', at: '2020-07-01' });
    const block = (more: object) => ({ id: 'cau', type: 'bridge', frozen: 'f1', ...more });
    const run = async (more: object, tables = true) => {
      const blocks = [...notebook.blocks, block(more)] as Notebook['blocks'];
      const options = tables ? { frozenTables: [await frozenTables(frozen, then)] } : {};
      return runNotebook({ ...notebook, blocks, frozen: [frozen] }, now, options).blocks.at(-1)!;
    };
    const named = { figures: ['quotaAttainment/attainment'] };
    expect(await run(named)).toMatchObject({
      type: 'bridge',
      comparison: { changes: [{ difference: '−1,06 điểm' }], note: null },
      bridges: [
        {
          chart: { title: 'Từ 106,25% xuống 105,19%: chủ yếu do chỉ tiêu tăng từ 400 lên 405' },
          rows: [{ label: 'Ghi bổ sung', count: 3 }, {}, {}, {}],
        },
      ],
    });
    expect(await run({})).toMatchObject({ comparison: { note: null }, bridges: [] });
    expect(await run(named, false)).toMatchObject({
      comparison: {
        changes: [{ why: null }],
        note: expect.stringContaining('không được giữ lại') as string,
      },
      bridges: [],
    });
    expect(await run({ frozen: 'f2' })).toMatchObject({
      type: 'failed',
      message: expect.stringContaining('"f2"') as string,
    });
    expect(await run({ figures: ['trend/rolling_12m'] })).toMatchObject({ type: 'failed' });
  });
});

describe('the fingerprint of a dataset', () => {
  it('is the same for the same rows in another order, spelling of marks and columns', async () => {
    const apart = dakTo({
      units: (rows) =>
        rows.map((row) => JSON.parse(JSON.stringify(row).normalize('NFD')) as typeof row),
      admissions: (rows) =>
        [...rows]
          .reverse()
          .map((row) => Object.fromEntries(Object.entries({ ...row, count: null }).reverse())),
    });
    expect(await fingerprint(apart)).toEqual(await fingerprint(then));
  });

  it('is another for another row, and says which table', async () => {
    const [one, other] = [await fingerprint(then), await fingerprint(now)];
    expect(one.fingerprint).not.toBe(other.fingerprint);
    expect(one.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const differing = Object.keys(one.tables).filter(
      (name) => one.tables[name] !== other.tables[name],
    );
    expect(differing).toEqual(['targets', 'admissions']);
  });
});
