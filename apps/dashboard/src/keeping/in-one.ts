import type { IDBPTransaction, StoreNames } from 'idb';
import type { Database } from './database.ts';
import type { KetnapSchema } from './records.ts';

export type Durability = 'relaxed' | 'strict';

/**
 * Does all of it or nothing: where the work throws, the transaction is aborted. Done once it is complete.
 *
 * @throws what the work throws; what the browser says where it could not be completed
 */
export async function inOne<Names extends StoreNames<KetnapSchema>>(
  database: Database,
  names: Names[],
  durability: Durability,
  work: (transaction: IDBPTransaction<KetnapSchema, Names[], 'readwrite'>) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(names, 'readwrite', { durability });
  // Whoever waits for it hears of it below.
  transaction.done.catch(() => undefined);
  try {
    await work(transaction);
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await transaction.done;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
