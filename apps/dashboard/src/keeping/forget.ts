import { deleteDB } from 'idb';
import { DATABASE, type Database } from './database.ts';
import type { Keeping } from './keeping.svelte.ts';
import { within } from './patience.ts';

/** How many things of each kind this browser keeps. */
export interface KeptCounts {
  readonly notebooks: number;
  readonly states: number;
  readonly deleted: number;
  readonly copies: number;
  readonly recent: number;
  readonly forms: number;
  readonly settings: number;
}

const NOTHING: KeptCounts = {
  notebooks: 0,
  states: 0,
  deleted: 0,
  copies: 0,
  recent: 0,
  forms: 0,
  settings: 0,
};

/** What the page keeps outside the database begins with this. */
const SETTINGS = /^ketnap\b/;
/** Other windows have so many milliseconds to let go. */
const PATIENCE = 5000;

/** Counts what this browser keeps of Ketnap. */
export async function countKept(keeping: Keeping): Promise<KeptCounts> {
  const database = await keeping.database();
  return { ...(database ? await countIn(database) : NOTHING), settings: settings().length };
}

/**
 * Deletes everything that this browser keeps of Ketnap, and then looks what is left.
 *
 * @returns what is left: null where the browser would not say, because another window holds on to it
 */
export async function forgetAll(keeping: Keeping): Promise<KeptCounts | null> {
  keeping.windows.tell({ kind: 'forget' });
  await keeping.letGo();
  for (const key of settings()) localStorage.removeItem(key);
  try {
    await within(PATIENCE, deleteDB(DATABASE));
    const databases = await indexedDB.databases();
    if (databases.some(({ name }) => name === DATABASE)) return null;
  } catch {
    return null;
  }
  return { ...NOTHING, settings: settings().length };
}

async function countIn(database: Database): Promise<Omit<KeptCounts, 'settings'>> {
  const [notebooks, states, deleted, files, frozen, recent, forms] = await Promise.all([
    database.count('documents'),
    database.count('states'),
    database.count('deleted'),
    database.count('blobs'),
    database.count('frozen'),
    database.count('recent'),
    database.count('profiles'),
  ]);
  return { notebooks, states, deleted, copies: files + frozen, recent, forms };
}

function settings(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => SETTINGS.test(key));
  } catch {
    return [];
  }
}
