import type { IntakeMode, Profile } from '@ketnap/readers';
import { proxy, transfer, type Remote } from 'comlink';
import type { Analyst } from '../worker/analyst.ts';
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
 * Opens data again as they were opened before, with the same answers.
 *
 * @param analyst owns them afterwards
 * @returns a draft where the answers do not suffice any more; null where the data were served and are no longer
 * @throws what reading them throws
 */
export async function openAgain(
  { files, taken }: Source,
  analyst: Remote<Analyst>,
  report: (progress: Progress) => void,
): Promise<OpenedFiles | null> {
  if (!files) {
    const opened = await analyst.openServed(document.baseURI, proxy(report));
    return opened && { opened };
  }
  const base = taken?.base ? new Desk() : null;
  try {
    if (base) await readSource(taken!.base!, base, report);
    const kept = taken ? [{ key: null, name: '', profile: taken.profile }] : [];
    const mode = taken?.mode ?? 'new';
    const came: OpenedFiles = await analyst.openFiles(
      files,
      kept,
      base && wayTo(base),
      mode,
      proxy(report),
    );
    const isAsked = 'draft' in came && came.draft.questions.length > 0;
    return 'opened' in came || isAsked ? came : { opened: await analyst.take() };
  } finally {
    base?.leave();
  }
}

/**
 * Reads a dataset again as it was read before; what is asked of it then is left undecided.
 *
 * @param desk owns it afterwards
 * @returns null where it was served and is no longer
 * @throws what reading it throws
 */
export async function readSource(
  source: Source,
  desk: Desk,
  report: (progress: Progress) => void,
): Promise<Opened | null> {
  const came = await desk.ask((analyst) => openAgain(source, analyst, report));
  if (!came || 'opened' in came) return came && came.opened;
  return desk.ask((analyst) => analyst.take());
}

/** A way for another worker to the tables of a desk's dataset. */
export function wayTo(desk: Desk): MessagePort {
  const { port1, port2 } = new MessageChannel();
  desk.ask((analyst) => analyst.lendTo(transfer(port1, [port1]))).catch(() => undefined);
  return transfer(port2, [port2]);
}
