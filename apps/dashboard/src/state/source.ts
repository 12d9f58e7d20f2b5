import { proxy, transfer } from 'comlink';
import type { IntakeMode, Profile } from '@ketnap/readers';
import type { ChosenFile, Opened, OpenedFiles, Progress } from '../worker/opened.ts';
import { Desk } from '../worker/desk.ts';

/** Where an open dataset came from, so that it can be read again. */
export interface Source {
  /** Null where it is served beside the page. */
  readonly files: readonly ChosenFile[] | null;
  /** How files of an office were taken; null for a data package. */
  readonly taken: Taken | null;
}

export interface Taken {
  readonly profile: Profile;
  readonly mode: IntakeMode;
  /** What they were added to; null where they were added to nothing. */
  readonly base: Source | null;
}

/**
 * Reads a dataset again as it was read before, with the same answers.
 *
 * @param desk owns it afterwards
 * @returns null where it was served and is no longer
 * @throws what reading it throws
 */
export async function readSource(
  { files, taken }: Source,
  desk: Desk,
  report: (progress: Progress) => void,
): Promise<Opened | null> {
  if (!files) return desk.ask((one) => one.openServed(document.baseURI, proxy(report)));
  const base = taken?.base ? new Desk() : null;
  try {
    if (base) await readSource(taken!.base!, base, report);
    const kept = taken ? [{ key: null, name: '', profile: taken.profile }] : [];
    const came: OpenedFiles = await desk.ask((one): Promise<OpenedFiles> =>
      one.openFiles(files, kept, base && wayTo(base), taken?.mode ?? 'new', proxy(report)),
    );
    if ('opened' in came) return came.opened;
    return await desk.ask((one) => one.take());
  } finally {
    base?.leave();
  }
}

/** A way for another worker to the tables of a desk's dataset. */
export function wayTo(desk: Desk): MessagePort {
  const { port1, port2 } = new MessageChannel();
  desk.ask((analyst) => analyst.lendTo(transfer(port1, [port1]))).catch(() => undefined);
  return transfer(port2, [port2]);
}
