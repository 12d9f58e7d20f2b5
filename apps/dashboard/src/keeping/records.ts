import type { Message } from '@ketnap/core';
import type { Block } from '@ketnap/notebook';
import type { DBSchema } from 'idb';
import type { KeptProfile } from '@ketnap/readers';
import type { DataRef } from './data-ref.ts';

/** What a list says of a notebook without reading it. */
export interface NotebookAbout {
  /** As it was shown when it was saved last, its figures in words. */
  readonly title: string;
  readonly unit: string;
  readonly blocks: number;
}

/** A notebook as this browser keeps it. */
export interface DocumentRecord {
  readonly id: string;
  /** Counts the savings: whoever saves must have seen the last. */
  readonly rev: number;
  /** SHA-256 of the text. */
  readonly hash: string;
  /** The notebook's one text. */
  readonly doc: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly about: NotebookAbout;
  /** What its figures were computed from; null while that is not known. */
  readonly data: DataRef | null;
}

/** A notebook as it once was. */
export interface StateRecord {
  readonly docId: string;
  readonly rev: number;
  /** When it was begun: what is written soon after takes its place. */
  readonly began: number;
  readonly at: number;
  /** Saved by the person's word: nothing takes its place. */
  readonly isMarked: boolean;
  readonly hash: string;
  readonly doc: string;
  readonly about: NotebookAbout;
}

/** A notebook that was thrown away, to be had back for a time. */
export interface DeletedRecord {
  readonly id: string;
  readonly at: number;
  readonly document: DocumentRecord;
}

/** A block that was taken out of a notebook, to be had back for a time. */
export interface DeletedBlockRecord {
  readonly id: string;
  /** The notebook that it was in. */
  readonly docId: string;
  readonly at: number;
  readonly block: Block;
  readonly name: Message;
  readonly words: string;
  readonly index: number;
}

/** A file of data, kept by the person's leave. */
export interface BlobRecord {
  readonly hash: string;
  readonly blob: Blob;
}

/** The data of which figures were frozen, as a data package, kept by the person's leave. */
export interface FrozenRecord {
  readonly fingerprint: string;
  readonly blob: Blob;
}

/** The file on disk in which a notebook is saved, as it was when it was last read or written. */
export interface HandleRecord {
  readonly docId: string;
  readonly handle: FileSystemFileHandle;
  readonly lastModified: number;
  readonly size: number;
  readonly hash: string;
}

/** Data that were brought in on this machine. */
export interface RecentRecord {
  readonly key: string;
  readonly title: string;
  readonly ref: DataRef;
  /** Rows that were taken; null where that is not known. */
  readonly rows: number | null;
  /** Last day that they speak of, ISO. */
  readonly covers: string;
  readonly openedAt: number;
  /** Whether the person wants a copy of them in the browser. */
  readonly isKept: boolean;
}

/** Where one was: the next visit begins there. */
export interface Whereabouts {
  readonly name: 'where';
  /** Null where no kept notebook was open. */
  readonly doc: string | null;
  /** Key of the data; null for those that come with the page. */
  readonly data: string | null;
}

/** The stores of the browser's database `ketnap`. */
export interface KetnapSchema extends DBSchema {
  profiles: { key: string; value: KeptProfile };
  documents: { key: string; value: DocumentRecord };
  states: { key: [string, number]; value: StateRecord };
  deleted: { key: string; value: DeletedRecord | DeletedBlockRecord };
  blobs: { key: string; value: BlobRecord };
  frozen: { key: string; value: FrozenRecord };
  handles: { key: string; value: HandleRecord };
  recent: { key: string; value: RecentRecord };
  meta: { key: string; value: Whereabouts };
}
