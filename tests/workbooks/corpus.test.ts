import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-corpus.ts';
import { score } from './score.ts';
import type { Truth } from './truth.ts';

const FOLDER = join(import.meta.dirname, 'truth');
const truths = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Truth);
/** So many of the values that the files tell are right. */
const RIGHT = 0.98;

describe('the corpus of office files', () => {
  it('is large enough to say something', () => expect(truths.length).toBeGreaterThan(80));

  const totals = { cells: 0, right: 0 };
  describe.each(truths.filter(({ error }) => error === undefined))('$file: $reason', (truth) => {
    it('gives no wrong day or number in silence, asks what must be asked, says which sums are wrong', async () => {
      const made = await readFile(truth);
      expect(made.refused).toBe(null);
      const { cells, right, silent, unasked, unrejected } = score(truth, made);
      totals.cells += cells;
      totals.right += right;
      const wrongSums = made
        .reading!.report.sums.filter(({ stated, computed }) => stated !== computed)
        .map(({ stated, computed }) => [stated, computed]);
      expect({ silent, unasked, unrejected, wrongSums, unanswered: made.unanswered }).toEqual({
        silent: [],
        unasked: [],
        unrejected: [],
        wrongSums: (truth.sums ?? []).map(({ stated, computed }) => [stated, computed]),
        unanswered: [],
      });
    });
  });

  it.each(truths.filter(({ error }) => error !== undefined))(
    '$file is refused: $reason',
    async (truth) => {
      const { refused } = await readFile(truth);
      expect(refused).not.toBe(null);
      if (truth.error !== 'any') expect(refused).toBe(truth.error);
    },
  );

  it('gives at least 98 % of all values as they are', () => {
    expect(totals.cells).toBeGreaterThan(10_000);
    expect(totals.right / totals.cells).toBeGreaterThanOrEqual(RIGHT);
  });
});
