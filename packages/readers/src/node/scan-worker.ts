import { parentPort } from 'node:worker_threads';
import { serveScans } from '@ketnap/sheets/scan-thread';

// The other end of `scanThread`.
serveScans({
  post: (message, transfer) => parentPort?.postMessage(message, transfer),
  listen: (take) => parentPort?.on('message', take),
});
