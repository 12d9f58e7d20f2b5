import { sha256 } from '@ketnap/notebook';
import type { Source } from '../state/source.ts';
import type { ChosenFile, Opened } from '../worker/opened.ts';
import type { BroughtRef, DataRef, KeptFile, ServedRef } from './data-ref.ts';

/** Which data a source led to; null where the files can be read no more, or are too large to be looked at as a whole. */
export async function refOfSource(source: Source, opened: Opened): Promise<DataRef | null> {
  try {
    return source.files
      ? await broughtRef(source, titleOf(source, opened))
      : await servedRef(opened);
  } catch {
    return null;
  }
}

async function servedRef({ title, units, terms }: Opened): Promise<ServedRef> {
  const known = JSON.stringify([units.ids, terms.map(({ id }) => id)]);
  return { kind: 'served', title: title ?? '', key: await sha256(known) };
}

async function broughtRef({ files, taken }: Source, title: string): Promise<BroughtRef> {
  const kept: KeptFile[] = [];
  for (const { path, file } of files!)
    kept.push({ path, size: file.size, hash: await sha256(await file.arrayBuffer()) });
  const base = taken?.base
    ? taken.base.files
      ? await broughtRef(taken.base, '')
      : ({ kind: 'served', title: '', key: 'served' } as const)
    : null;
  const hashes = kept.map(({ hash }) => hash).sort();
  return {
    kind: 'files',
    title,
    key: await sha256([...hashes, base?.key ?? ''].join('\n')),
    files: kept,
    taken: taken && { profile: taken.profile, mode: taken.mode, base },
  };
}

/** What is known of files before they were looked through. */
export function unknownRef({ files, taken }: Source, title: string): BroughtRef {
  const named = files!.map(({ path, file }) => ({ path, size: file.size, hash: '' }));
  return {
    kind: 'files',
    title,
    key: '',
    files: named,
    taken: taken && { profile: taken.profile, mode: taken.mode, base: null },
  };
}

/** What data are called: as they say themselves, or as their files are. */
export function titleOf({ files }: Source, { title }: Opened): string {
  const [first] = files ?? [];
  const name = first?.path ?? '';
  return title ?? (files!.length > 1 ? `${name} +${files!.length - 1}` : name);
}

/** Where data can be read from again, given their files by hash. */
export function sourceFrom(ref: DataRef, held: ReadonlyMap<string, ChosenFile>): Source {
  if (ref.kind === 'served') return { files: null, taken: null };
  const files = ref.files.map(({ path, hash }) => ({ path, file: held.get(hash)!.file }));
  const { taken } = ref;
  const base = taken?.base ? sourceFrom(taken.base, held) : null;
  return { files, taken: taken && { profile: taken.profile, mode: taken.mode, base } };
}

/** The files of data as they are now, each under its own hash. */
export async function contentsOf({
  files,
  taken,
}: Source): Promise<{ hash: string; blob: Blob }[]> {
  const own: { hash: string; blob: Blob }[] = [];
  for (const { file } of files ?? []) {
    const bytes = await file.arrayBuffer();
    own.push({ hash: await sha256(bytes), blob: new Blob([bytes]) });
  }
  return taken?.base ? [...own, ...(await contentsOf(taken.base))] : own;
}
