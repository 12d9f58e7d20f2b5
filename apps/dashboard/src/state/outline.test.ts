import type { BlockResult, NotebookResult } from '@ketnap/notebook';
import { expect, test } from 'vitest';
import { outlineOf } from './outline.ts';

const prose = (id: string, heading?: string): BlockResult => ({
  type: 'prose',
  block: { id, type: 'prose', text: [] },
  children: [
    ...(heading
      ? [{ type: 'heading', level: 2, children: [{ type: 'text', text: heading }] } as const]
      : []),
    { type: 'paragraph', children: [{ type: 'text', text: 'Từ đầu nhiệm kỳ …' }] },
  ],
  notes: [],
});
const chart = (id: string, title: string): BlockResult =>
  ({
    type: 'chart',
    block: { id, type: 'chart', chart: 'sources' },
    chart: { title },
  }) as BlockResult;

const outline = (...blocks: BlockResult[]) =>
  outlineOf({ title: '', blocks } as unknown as NotebookResult, 'Kết quả chung');

test('outlineOf lists headings and numbered figures in order', () => {
  expect(
    outline(prose('nguon', 'Nguồn kết nạp'), chart('a', 'Đoàn viên'), chart('b', 'Nữ')),
  ).toEqual([
    { id: 'b-nguon-0', text: 'Nguồn kết nạp', kind: 'heading', number: 0 },
    { id: 'b-a', text: 'Đoàn viên', kind: 'figure', number: 1 },
    { id: 'b-b', text: 'Nữ', kind: 'figure', number: 2 },
  ]);
});

test('outlineOf names the part before the first heading', () => {
  expect(outline(prose('mo-dau'), prose('nguon', 'Nguồn kết nạp'))[0]).toEqual({
    id: 'b-mo-dau',
    text: 'Kết quả chung',
    kind: 'heading',
    number: 0,
  });
});

test('outlineOf has no lines where there is nothing', () => {
  expect(outline()).toEqual([]);
});
