import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removedOnSignal } from './removed-on-signal.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
let home: string;
/** Stands for a program that ends in its own way. */
const ending = (): void => undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'ketnap-signal-'));
  await mkdir(join(home, 'half'));
  for (const signal of SIGNALS) process.on(signal, ending);
});
afterEach(async () => {
  for (const signal of SIGNALS) process.off(signal, ending);
  await rm(home, { recursive: true });
});

it.each(SIGNALS)('%s removes what is half written', async (signal) => {
  removedOnSignal(join(home, 'half'));
  process.emit(signal, signal);
  expect(await readdir(home)).toEqual([]);
});

it.each(SIGNALS)('%s after the writing removes nothing', async (signal) => {
  removedOnSignal(join(home, 'half'))();
  process.emit(signal, signal);
  expect(await readdir(home)).toEqual(['half']);
});
