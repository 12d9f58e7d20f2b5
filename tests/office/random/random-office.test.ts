import { describe, expect, it } from 'vitest';
import { readRandomOffice } from './random-office.ts';

/** All of them in `npm run soak`. */
const SHEETS = Number(process.env.KETNAP_SHEETS ?? 300);
/** Seeds go on from it: other sheets than those of every run. */
const FIRST = Number(process.env.KETNAP_FIRST_SEED ?? 0);
const LEAST_WITHOUT_QUESTION = 0.6;

describe('sheets made at random from a known truth', () => {
  const outcomes = Array.from({ length: SHEETS }, (_, i) => readRandomOffice(FIRST + i));

  it('give no figure that is wrong without a question', () => {
    const wrong = outcomes.filter(({ faults, asked }) => faults.length > 0 && asked.length === 0);
    expect(wrong.map(({ seed, faults }) => ({ seed, faults: faults.slice(0, 3) }))).toEqual([]);
  });

  it('give no figure that is untrue where every proposal was accepted', () => {
    const untrue = outcomes.map(({ seed, asked, faults }) => ({
      seed,
      asked,
      faults: faults.filter((fault) => fault.startsWith('untrue')).slice(0, 3),
    }));
    expect(untrue.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  it('are all read, or ask', () => {
    expect(outcomes.filter(({ isUnread, asked }) => isUnread && asked.length === 0)).toEqual([]);
  });

  it('are mostly read without a question', () => {
    const silent = outcomes.filter(({ asked }) => asked.length === 0).length;
    console.log(`${silent} of ${SHEETS} random sheets were read without a question`);
    expect(silent / SHEETS).toBeGreaterThanOrEqual(LEAST_WITHOUT_QUESTION);
  });
});
