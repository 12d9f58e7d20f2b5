import { once } from 'node:events';
import type { Server } from 'node:http';
import { serverErrors } from '../messages/failures.ts';

const HOST = '127.0.0.1';
const FIRST = 4173;
const LAST = 4272;

/** Has a server listen on this computer's own address; gives the port. */
export async function listen(server: Server, port: number | null): Promise<number> {
  if (port !== null) {
    if (await canListen(server, port)) return port;
    throw serverErrors.portTaken(port);
  }
  for (let free = FIRST; free <= LAST; free++) if (await canListen(server, free)) return free;
  throw serverErrors.noFreePort(FIRST, LAST);
}

async function canListen(server: Server, port: number): Promise<boolean> {
  try {
    await once(server.listen(port, HOST), 'listening');
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') throw serverErrors.portForbidden(port);
    if (code === 'EADDRINUSE') return false;
    throw error;
  }
}
