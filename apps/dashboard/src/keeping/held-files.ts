import { sha256 } from '@ketnap/notebook';
import type { ChosenFile } from '../worker/opened.ts';
import { filesOf, type DataRef } from './data-ref.ts';
import type { Database } from './database.ts';
import type { RecentRecord } from './records.ts';

/** The files of data, by hash. */
export type HeldFiles = ReadonlyMap<string, ChosenFile>;

/** The copies that the browser keeps of the files of data; null where one is not there, or damaged. */
export async function heldIn(database: Database, ref: DataRef): Promise<HeldFiles | null> {
  const held = new Map<string, ChosenFile>();
  for (const { path, hash } of filesOf(ref)) {
    const found = await database.get('blobs', hash);
    if (!found || (await sha256(await found.blob.arrayBuffer())) !== hash) return null;
    held.set(hash, { path, file: new File([found.blob], path.split('/').at(-1)!) });
  }
  return held;
}

/** The files of data among those that a person brought; null where they are not all there. */
export async function heldAmong(
  ref: DataRef,
  files: readonly ChosenFile[],
): Promise<HeldFiles | null> {
  const wanted = filesOf(ref);
  const sizes = new Set(wanted.map(({ size }) => size));
  const held = new Map<string, ChosenFile>();
  for (const one of files)
    if (sizes.has(one.file.size)) held.set(await sha256(await one.file.arrayBuffer()), one);
  return wanted.every(({ hash }) => held.has(hash)) ? held : null;
}

/** The files that data on the list need. */
export function neededHashes(records: readonly RecentRecord[]): ReadonlySet<string> {
  const kept = records.filter(({ isKept }) => isKept);
  return new Set(kept.flatMap(({ ref }) => filesOf(ref).map(({ hash }) => hash)));
}
