import type { IntakeMode, Profile } from '@ketnap/readers';

/** Which data a notebook is over: enough to know them again, nothing of what is in them. */
export type DataRef = ServedRef | BroughtRef;

/** Data that come with the page. */
export interface ServedRef {
  readonly kind: 'served';
  readonly title: string;
  /** SHA-256 of the units and terms: other data than these are never shown in their place unsaid. */
  readonly key: string;
}

/** Data that a person brought in. */
export interface BroughtRef {
  readonly kind: 'files';
  readonly title: string;
  /** SHA-256 of the files, and of what they were added to. */
  readonly key: string;
  readonly files: readonly KeptFile[];
  /** What the person said of them; null for a data package. */
  readonly taken: {
    readonly profile: Profile;
    readonly mode: IntakeMode;
    readonly base: DataRef | null;
  } | null;
}

/** A file by its contents. */
export interface KeptFile {
  readonly path: string;
  readonly size: number;
  /** SHA-256. */
  readonly hash: string;
}

/** All files that are needed to read the data again. */
export function filesOf(ref: DataRef): readonly KeptFile[] {
  if (ref.kind === 'served') return [];
  return [...ref.files, ...(ref.taken?.base ? filesOf(ref.taken.base) : [])];
}
