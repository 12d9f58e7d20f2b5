import { join, resolve } from 'node:path';
import type { Effects } from './effects.ts';
import { ketnap } from './ketnap.ts';

/** The sample data package. */
export const SAMPLE = resolve(import.meta.dirname, '../../../data/dak-to');

/** Runs a command line as if in a terminal; gives the exit code and what was written where. */
export async function run(args: readonly string[], changed: Partial<Effects> = {}) {
  const said = { out: '', err: '' };
  const code = await ketnap(args, {
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.err += text),
    columns: null,
    colours: false,
    page: join(SAMPLE, 'no-page'),
    sample: SAMPLE,
    today: () => '2026-01-31',
    now: () => '2026-01-31T02:00:00.000Z',
    openAddress: () => undefined,
    untilStopped: () => Promise.resolve(),
    ...changed,
  });
  return { code, ...said };
}
