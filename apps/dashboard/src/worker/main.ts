import { expose, transferHandlers } from 'comlink';
import { Analyst } from './analyst.ts';

/**
 * Comlink carries only name and message of what is thrown; the page also needs the code and the
 * sentences in both languages.
 */
const thrown = transferHandlers.get('throw')!;
transferHandlers.set('throw', {
  ...thrown,
  serialize(wrapped: { value: unknown }) {
    const { value } = wrapped;
    if (!(value instanceof Error)) return thrown.serialize(wrapped);
    const { name, message, stack } = value;
    const { code, messages } = value as { code?: string; messages?: unknown };
    return [{ isError: true, value: { name, message, stack, code, messages } }, []];
  },
});

expose(new Analyst(() => postMessage('beat')));

// Held as long as this worker lives, whatever it is busy with. Pages that are opened from a disk may have no locks.
void self.navigator.locks
  ?.request(self.name, () => {
    postMessage('alive');
    return new Promise(() => undefined);
  })
  .catch(() => undefined);
