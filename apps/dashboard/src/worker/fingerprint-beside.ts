import type { FrozenData } from '@ketnap/notebook';
import { transfer } from 'comlink';
import { Desk } from './desk.ts';

/** The fingerprint of a desk's dataset; of a large one it is made in a worker of its own, so that nobody waits for it. */
export async function fingerprintBeside(desk: Desk): Promise<FrozenData> {
  const soon = await desk.ask((analyst) => analyst.fingerprintSoon());
  if (soon) return soon;
  const { port1, port2 } = new MessageChannel();
  const aside = new Desk();
  try {
    await desk.ask((analyst) => analyst.lendTo(transfer(port1, [port1])));
    const data = await aside.ask((analyst) => analyst.fingerprintOf(transfer(port2, [port2])));
    await desk.ask((analyst) => analyst.knowFingerprint(data));
    return data;
  } finally {
    aside.leave();
  }
}
