import { expect, it } from 'vitest';
import type { Notebook } from '@ketnap/notebook';
import { NotebookDoc } from './notebook-doc.ts';

const notebook: Notebook = {
  format: 'ketnap-notebook',
  version: 2,
  id: 'n',
  title: 'Kết nạp, nhiệm kỳ {{term}}',
  language: 'vi',
  scope: { unit: 'u', term: 't', asOf: '2020-06-30', basis: 'as_recorded' },
  blocks: [
    { id: 'a', type: 'prose', text: ['## Đề mục', '[[có {{quotaAttainment/admitted}}||chưa rõ]]'] },
    { id: 'b', type: 'chart', chart: 'sources', half: true },
    { id: 'c', type: 'prose', text: ['- một', '  - **hai**', '> trích'] },
    { id: 'd', type: 'hologram', of: 'a newer Ketnap' } as Notebook['blocks'][number],
    { id: 'e', type: 'prose', text: [] },
  ],
};

it('a notebook comes back from the editor as it was, its untouched blocks the very same', () => {
  const whole = new NotebookDoc();
  const doc = whole.docOf(notebook);
  doc.check();
  expect(whole.notebookOf(doc)).toEqual(notebook);
  expect(whole.notebookOf(doc).blocks[2]).toBe(notebook.blocks[2]);
  // As if it had been typed: read from the nodes alone.
  expect(new NotebookDoc().notebookOf(doc).blocks.slice(0, 4)).toEqual(notebook.blocks.slice(0, 4));
});

it('two blocks of one name get names of their own', () => {
  const twice = { ...notebook, blocks: [notebook.blocks[1]!, notebook.blocks[1]!] };
  const whole = new NotebookDoc();
  const ids = whole.notebookOf(whole.docOf(twice)).blocks.map(({ id }) => id);
  expect(ids[0]).toBe('b');
  expect(ids[1]).toMatch(/^[0-9a-f]{8}$/);
});
