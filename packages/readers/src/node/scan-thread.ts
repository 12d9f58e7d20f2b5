import { Worker } from 'node:worker_threads';
import type { SecondThread } from '@ketnap/sheets';

/** A thread of Node in which the end of a large file of text is read. */
export function scanThread(): SecondThread {
  const worker = new Worker(new URL('./scan-worker.js', import.meta.url));
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    listen(take, fail) {
      worker.on('message', take);
      worker.on('error', fail);
      worker.on('exit', fail);
    },
    end: () => void worker.terminate(),
  };
}
