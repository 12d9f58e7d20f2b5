import { veilsOf, type Dataset } from '@ketnap/core';
import {
  compareFrozen,
  defaultScope,
  freeze,
  frozenTables,
  runNotebook,
  type FrozenComparison,
  type Notebook,
} from '@ketnap/notebook';
import { beforeAll, describe, expect, it } from 'vitest';
import { dakTo, dakToLater } from './dak-to.sample.ts';

const then = dakTo();
const frozenAt = { id: 'f', name: 'Bản chốt 1', at: '2020-07-01' };
/** In the commune that three persons of a sensitive source were ever admitted in. */
const notebook: Notebook = {
  format: 'ketnap-notebook',
  version: 2,
  id: 'so',
  title: 'Nguồn',
  language: 'vi',
  scope: { ...defaultScope(then, { unit: 'dak-to', term: '2015-2020' }), asOf: '2020-06-30' },
  blocks: [
    { id: 'bang', type: 'table', title: 'Nguồn', analysis: 'sourceBreakdown', parts: true },
    { id: 'hinh', type: 'chart', chart: 'sources' },
  ],
};
/** Of each commune and each source one more: every small count becomes another. */
const now = dakTo({
  admissions: (rows) => [
    ...rows,
    ...['dak-tram', 'van-lem', 'po-ko', 'kon-dao', 'tan-canh', 'dien-binh'].map((unit_id, at) => ({
      admission_id: `KN09${at}`,
      admitted_on: '2020-06-12',
      unit_id,
      youth_union: 'yes',
      ethnic_minority: 'yes',
      sex: 'female',
      religious: 'yes',
    })),
  ],
});

const compare = async (data: Dataset, withTables: boolean, veils = true) => {
  const frozen = await freeze(notebook, then, frozenAt);
  const tables = withTables ? await frozenTables(frozen, then) : null;
  return compareFrozen(frozen, notebook, data, tables, { veils });
};

/** The changes of a comparison that the page would veil, then or now. */
function sensitiveOf({ changes }: FrozenComparison) {
  const before = veilsOf(
    then,
    changes.map(({ address }) => (address.startsWith('#') ? PLAIN : address)),
  );
  const after = veilsOf(
    now,
    changes.map((change) => (change.now.startsWith('#') ? PLAIN : change.now)),
  );
  return changes.filter((_, at) => before[at] !== null || after[at] !== null);
}
const PLAIN =
  'quotaAttainment/dak-to/2015-2020/admitted?term=2015-2020&asOf=2020-06-30&every=term&countBy=admitted_on';

describe('what the page veils is not told by what was frozen', () => {
  let clear: FrozenComparison;
  beforeAll(async () => {
    clear = await compare(now, true, false);
  });

  it('the data hold such figures', () => {
    expect(sensitiveOf(clear).length).toBeGreaterThan(4);
    expect(clear.changes.every(({ isVeiled }) => !isVeiled)).toBe(true);
  });

  it.each([true, false])('with the frozen tables: %s', async (withTables) => {
    const told = await compare(now, withTables);
    expect(told.changes.map(({ address }) => address)).toEqual(
      clear.changes.map(({ address }) => address),
    );
    const sensitive = new Set(sensitiveOf(clear).map(({ address }) => address));
    for (const change of told.changes.filter(({ address }) => sensitive.has(address)))
      expect(change).toMatchObject({
        isVeiled: true,
        before: null,
        after: null,
        beforeText: 'giữ kín',
        afterText: 'giữ kín',
        difference: null,
        why: null,
        steps: [],
        bridge: null,
      });
    // A figure that is not sensitive is told as ever.
    const plain = told.changes.filter(({ isVeiled }) => !isVeiled);
    expect(plain.length).toBeGreaterThan(4);
    for (const change of plain) {
      const same = clear.changes.find(({ address }) => address === change.address)!;
      expect(change.beforeText).toBe(same.beforeText);
      expect(change.afterText).toBe(same.afterText);
    }
  });

  it('the rows of a sensitive source are not listed, its steps are where they are large', async () => {
    const frozen = await freeze(notebook, then, frozenAt);
    const figure = frozen.figures.find(
      ([address]) =>
        address.startsWith('sourceBreakdown/dak-to/') &&
        address.includes('/admitted?') &&
        address.endsWith('@source_id=ethnic_minority'),
    )!;
    const whole = frozen.figures.length;
    expect(whole).toBeGreaterThan(100);
    const blocks = [
      ...notebook.blocks,
      { id: 'cau', type: 'bridge', frozen: 'f', figures: [figure[0]] },
    ] as Notebook['blocks'];
    const run = async (veils: boolean) =>
      runNotebook({ ...notebook, blocks, frozen: [frozen] }, now, {
        veils,
        frozenTables: [await frozenTables(frozen, then)],
        only: [2],
      }).blocks[0]!;
    const [veiled, open] = [await run(true), await run(false)];
    expect(open).toMatchObject({
      bridges: [{ areRowsVeiled: false, rows: [{ label: 'Ghi bổ sung', count: 6 }] }],
    });
    expect(veiled).toMatchObject({
      bridges: [{ areRowsVeiled: true, rows: [], change: { difference: '+6 đồng chí' } }],
    });
  });

  it('titles are compared with titles that are not veiled', async () => {
    const frozen = await freeze(notebook, then, frozenAt);
    const blocks = [...notebook.blocks, { id: 'cau', type: 'bridge', frozen: 'f' }];
    const [result] = runNotebook(
      { ...notebook, blocks: blocks as Notebook['blocks'], frozen: [frozen] },
      then,
      { veils: true, only: [2] },
    ).blocks;
    expect(result).toMatchObject({ type: 'bridge', comparison: { changes: [], gone: [] } });
  });
});

describe('what the notebook does not show any more', () => {
  it('is told with what it was, and which blocks show the others', async () => {
    const frozen = await freeze(notebook, then, frozenAt);
    const [table] = notebook.blocks;
    const rest = { ...notebook, blocks: [table!] };
    const told = compareFrozen(frozen, rest, dakToLater());
    expect(told.gone.length).toBeGreaterThan(0);
    expect(told.gone.every(({ label, text }) => label !== '' && text !== '')).toBe(true);
    expect(told.places.find(({ place }) => place === 'gone')?.all).toBe(told.gone.length);
    const shown = told.changes.filter(({ places }) => places.length > 0);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ blocks }) => blocks.join() === 'bang')).toBe(true);
  });
});
