import { KetnapError } from '@ketnap/core';

/** What is computed; null where the library refuses to, as for targets of half a year. */
export function unlessRefused<Value>(compute: () => Value): Value | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof KetnapError) return null;
    throw error;
  }
}
