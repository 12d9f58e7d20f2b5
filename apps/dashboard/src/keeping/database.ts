import { openDB, type IDBPDatabase } from 'idb';
import type { KetnapSchema } from './records.ts';

export type Database = IDBPDatabase<KetnapSchema>;

export const DATABASE = 'ketnap';
const VERSION = 3;

/** Why a database was closed: another window has a newer Ketnap, or forgets everything; or the browser did it. */
export type ClosedBecause = 'newer' | 'forgotten' | 'terminated';

/**
 * Opens the browser's database, and brings one of an older Ketnap to the present version.
 *
 * @throws what the browser says where it keeps nothing, and a `DOMException` named `VersionError` where a
 *   newer Ketnap has been here
 */
export async function openDatabase(
  onClosed: (why: ClosedBecause) => void = () => undefined,
): Promise<Database> {
  return openDB<KetnapSchema>(DATABASE, VERSION, {
    upgrade(database, before) {
      if (before < 1) database.createObjectStore('profiles', { keyPath: 'key' });
      if (before < 2) {
        database.createObjectStore('documents', { keyPath: 'id' });
        database.createObjectStore('states', { keyPath: ['docId', 'rev'] });
        database.createObjectStore('deleted', { keyPath: 'id' });
        database.createObjectStore('blobs', { keyPath: 'hash' });
        database.createObjectStore('handles', { keyPath: 'docId' });
        database.createObjectStore('recent', { keyPath: 'key' });
        database.createObjectStore('meta', { keyPath: 'name' });
      }
      if (before < 3) database.createObjectStore('frozen', { keyPath: 'fingerprint' });
    },
    // Another window wants a newer version, or none at all: it must not wait for this one.
    blocking(_now, wanted, event) {
      (event.target as IDBDatabase).close();
      onClosed(wanted === null ? 'forgotten' : 'newer');
    },
    terminated: () => onClosed('terminated'),
  });
}
