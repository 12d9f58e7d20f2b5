import { sha256 } from '@ketnap/notebook';

/** Of the File System Access API what TypeScript's library does not know yet. */
type Handle = FileSystemFileHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

/** A file on disk as it was when it was last read or written. */
export interface FileStamp {
  readonly lastModified: number;
  readonly size: number;
  readonly hash: string;
}

const TYPES = [{ description: 'Ketnap', accept: { 'application/json': ['.json'] as const } }];

/**
 * Lets the person choose a notebook on disk.
 *
 * @returns null where the person chose none, `'unknown'` where the browser gives no handles
 */
export async function chooseNotebook(): Promise<FileSystemFileHandle | 'unknown' | null> {
  const { showOpenFilePicker } = window as Pickers;
  if (!showOpenFilePicker) return 'unknown';
  const chosen = await orNone(showOpenFilePicker.call(window, { types: TYPES }));
  return chosen?.[0] ?? null;
}

/** Lets the person choose where a notebook is saved; returns as {@link chooseNotebook} does. */
export async function choosePlace(
  suggestedName: string,
): Promise<FileSystemFileHandle | 'unknown' | null> {
  const { showSaveFilePicker } = window as Pickers;
  if (!showSaveFilePicker) return 'unknown';
  return orNone(showSaveFilePicker.call(window, { types: TYPES, suggestedName }));
}

/** Whether the page may write the file; asked for where that helps, which takes a click. */
export async function mayWrite(handle: Handle, isClick: boolean): Promise<boolean> {
  if (!handle.queryPermission || !handle.requestPermission) return true;
  const mode = { mode: 'readwrite' } as const;
  if ((await handle.queryPermission(mode)) === 'granted') return true;
  return isClick && (await handle.requestPermission(mode)) === 'granted';
}

export async function stampOf(file: File): Promise<FileStamp> {
  const { lastModified, size } = file;
  return { lastModified, size, hash: await sha256(await file.arrayBuffer()) };
}

/** Writes a text in place of what is in the file: all of it or nothing. */
export async function writeText(handle: FileSystemFileHandle, text: string): Promise<FileStamp> {
  const writable = await handle.createWritable();
  await writable.write(text);
  await writable.close();
  return stampOf(await handle.getFile());
}

async function orNone<Chosen>(choosing: Promise<Chosen>): Promise<Chosen | null> {
  try {
    return await choosing;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}
