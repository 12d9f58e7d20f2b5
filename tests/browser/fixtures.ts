import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import type { Dataset } from '@ketnap/core';
import { loadDataset } from '@ketnap/readers/node';
import { startKetnap } from './serving.ts';
import { watch } from './watch.ts';

export { expect };

/** Folder of the sample that `ketnap start` serves. */
export const SAMPLE = fileURLToPath(new URL('../../data/dak-to', import.meta.url));

interface OfWorker {
  /** Where `ketnap start` serves the page. */
  readonly address: string;
  /** The sample, read by this process: what the page says is held against it. */
  readonly sample: Dataset;
}

/** Every test runs against `ketnap start`, and fails where the page broke its promises ({@link watch}). */
export const test = base.extend<object, OfWorker>({
  address: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from it.
    async ({}, use) => {
      const serving = await startKetnap();
      await use(serving.address);
      await serving.stop();
    },
    { scope: 'worker' },
  ],
  sample: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => use((await loadDataset(SAMPLE)).dataset),
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => use(address),
  context: async ({ context }, use) => {
    const seen = await watch(context);
    await use(context);
    expect(seen, 'policy violations, errors on the console and requests that left').toEqual([]);
  },
});
