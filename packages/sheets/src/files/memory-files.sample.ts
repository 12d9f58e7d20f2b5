import type { PackageFile } from './package-file.ts';

/** Files in memory, for tests: each handed out in pieces of so many bytes. */
export function memoryFiles(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  piece = 1 << 16,
): PackageFile[] {
  return files.map(({ path, bytes }) => ({
    path,
    size: bytes.length,
    async *stream() {
      for (let at = 0; at < bytes.length; at += piece)
        yield await Promise.resolve(bytes.subarray(at, at + piece));
    },
  }));
}

/** Files in memory that hold texts, for tests: by their paths. */
export function textFiles(texts: Readonly<Record<string, string>>): PackageFile[] {
  const encoder = new TextEncoder();
  return memoryFiles(
    Object.entries(texts).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  );
}
