import type { Frozen } from '@ketnap/notebook';

/** What the data of a freeze are called where they lie beside the open ones: an id may be used in two notebooks. */
export function frozenName({ id, data }: Frozen): string {
  return `${id} ${data.fingerprint}`;
}
