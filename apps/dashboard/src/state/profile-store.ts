import type { Profile } from '@ketnap/readers';
import type { KeptProfile } from '../worker/office-import.ts';

const DATABASE = 'ketnap';
const STORE = 'profiles';

/** Profiles that this browser keeps, each under the heads of its forms. */
export const profileStore = {
  /** All of them; none where the browser forbids keeping anything. */
  async all(): Promise<readonly KeptProfile[]> {
    try {
      return await inStore('readonly', (store) => store.getAll() as IDBRequest<KeptProfile[]>);
    } catch {
      return [];
    }
  },

  /** True once it is kept; a form that was kept before is kept anew. */
  async keep(name: string, profile: Profile): Promise<boolean> {
    const kept: KeptProfile = { key: keyOf(profile), name, profile };
    return inStore('readwrite', (store) => store.put(kept)).then(
      () => true,
      () => false,
    );
  },

  /** True once it is gone. */
  async forget(key: string): Promise<boolean> {
    return inStore('readwrite', (store) => store.delete(key)).then(
      () => true,
      () => false,
    );
  },
};

function keyOf({ forms }: Profile): string {
  return forms.map(({ head }) => head.join('|')).join('\n');
}

/** One request in a transaction of its own: its result counts once the transaction is complete. */
async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await openDatabase();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      request.onerror = () => transaction.abort();
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? request.error!);
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onblocked = () => reject(new Error('blocked'));
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      const database = request.result;
      // Another page wants a newer version: it must not wait for this one.
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}
