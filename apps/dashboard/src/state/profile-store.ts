import { checkedProfile, type KeptProfile, type Profile } from '@ketnap/readers';
import type { IDBPObjectStore } from 'idb';
import { openDatabase } from '../keeping/database.ts';
import { within } from '../keeping/patience.ts';
import type { KetnapSchema } from '../keeping/records.ts';

const STORE = 'profiles';
/** Storage that has not answered for so many milliseconds is given up. */
const PATIENCE = 1000;

type ProfilesStore<Mode extends IDBTransactionMode> = IDBPObjectStore<
  KetnapSchema,
  [typeof STORE],
  typeof STORE,
  Mode
>;

/** The forms that are remembered, and the names of those that are damaged or of another version. */
export interface StoredProfiles {
  readonly kept: readonly KeptProfile[];
  readonly setAside: readonly string[];
}

/** Whether a form is remembered now, and what brings back what was remembered before. */
export interface Keeping {
  readonly isKept: boolean;
  readonly undo: () => Promise<void>;
}

/** Profiles that this browser keeps, each under the heads of its forms. */
export const profileStore = {
  /** All of them that can be used; none where the browser forbids keeping anything, or does not answer. */
  async all(): Promise<StoredProfiles> {
    try {
      const stored: unknown[] = await inStore('readonly', (store) => store.getAll());
      return checked(stored);
    } catch {
      return { kept: [], setAside: [] };
    }
  },

  /** A form that was kept before is kept anew. */
  async keep(name: string, profile: Profile): Promise<Keeping> {
    const kept: KeptProfile = { key: keyOf(profile), name, profile };
    try {
      const before = await inStore('readonly', (store) => store.get(kept.key!));
      await inStore('readwrite', (store) => store.put(kept));
      return { isKept: true, undo: () => putBack(kept.key!, before) };
    } catch {
      return { isKept: false, undo: () => Promise.resolve() };
    }
  },

  /** True once it is gone. */
  async forget(key: string): Promise<boolean> {
    return succeeds(inStore('readwrite', (store) => store.delete(key)));
  },

  /** True once none is left, damaged ones neither. */
  async forgetAll(): Promise<boolean> {
    return succeeds(inStore('readwrite', (store) => store.clear()));
  },
};

/** What a browser has stored may be of an older version, or damaged: what cannot be used is set aside. */
export function checked(stored: readonly unknown[]): StoredProfiles {
  const kept: KeptProfile[] = [];
  const setAside: string[] = [];
  for (const one of stored) {
    const { key, name, profile } = (one ?? {}) as Partial<KeptProfile>;
    const called = typeof name === 'string' ? name : String(key);
    try {
      if (typeof key !== 'string') throw new TypeError('no key');
      kept.push({ key, name: called, profile: checkedProfile(profile, called) });
    } catch {
      setAside.push(called);
    }
  }
  return { kept, setAside };
}

async function putBack(key: string, before: KeptProfile | undefined): Promise<void> {
  await succeeds(
    inStore('readwrite', async (store) => {
      await (before === undefined ? store.delete(key) : store.put(before));
    }),
  );
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

function keyOf({ forms }: Profile): string {
  return forms.map(({ head }) => head.join('|')).join('\n');
}

/** One request in a transaction of its own: its result counts once the transaction is complete. */
function inStore<Mode extends IDBTransactionMode, Result>(
  mode: Mode,
  ask: (store: ProfilesStore<Mode>) => Promise<Result>,
): Promise<Result> {
  return within(PATIENCE, asked(mode, ask));
}

async function asked<Mode extends IDBTransactionMode, Result>(
  mode: Mode,
  ask: (store: ProfilesStore<Mode>) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(STORE, mode);
    const [result] = await Promise.all([ask(transaction.store), transaction.done]);
    return result;
  } finally {
    database.close();
  }
}
