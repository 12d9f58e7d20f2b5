import { createDataset } from '@ketnap/core';
import { fromEditor, notebookText, parseNotebook, runNotebook, toEditor } from '@ketnap/notebook';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notebooks } from './random-notebook.ts';

const RUNS = Number(process.env.KETNAP_NOTEBOOKS ?? 300);

describe('any notebook', () => {
  it('is what its text reads as, and its text is the same again', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const text = notebookText(notebook);
        expect(parseNotebook(text)).toEqual(JSON.parse(JSON.stringify(notebook)));
        expect(notebookText(parseNotebook(text))).toBe(text);
        expect(text).toBe(text.normalize('NFC'));
      }),
      { numRuns: RUNS },
    );
  });

  it('has one text, in whatever order its keys stand', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        expect(notebookText(turned(notebook) as typeof notebook)).toBe(notebookText(notebook));
      }),
      { numRuns: RUNS },
    );
  });

  it('goes through the editor unchanged, by way of JSON', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const editor = toEditor(notebook);
        expect(fromEditor(JSON.parse(JSON.stringify(editor)) as typeof editor)).toEqual(notebook);
        expect(toEditor(fromEditor(editor))).toEqual(editor);
      }),
      { numRuns: RUNS },
    );
  });

  it('runs to a result of each block, whatever its names mean', () => {
    const dataset = createDataset({
      units: [{ unit_id: 'a', name: 'A', level: 'commune' }],
      terms: [{ term_id: 't', name: 'T', starts_on: '2015-07-01', ends_on: '2020-06-30' }],
      admissions: [{ unit_id: 'a', admitted_on: '2018-05-19' }],
    });
    fc.assert(
      fc.property(notebooks, (notebook) => {
        const { blocks } = runNotebook(notebook, dataset);
        expect(blocks.map(({ block }) => block)).toEqual(notebook.blocks);
      }),
      { numRuns: RUNS },
    );
  });
});

/** The same with the keys of every object turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  );
}
