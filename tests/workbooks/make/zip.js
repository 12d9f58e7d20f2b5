import { unzipSync, zipSync } from 'fflate';

/** The zip's stamp holds local time without a zone, so the same local day is the same bytes everywhere. */
export const STAMP = new Date(2020, 5, 30);

/** @param {Record<string, Uint8Array | string>} files @param {0 | 6} [level] */
export function zipped(files, level = 6) {
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: STAMP, level });
}

/** The same zip with fixed days in it; its first entry stays first. @param {Uint8Array} bytes */
export function restamped(bytes) {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    /core\.xml$|meta\.xml$/.test(path) ? fixedDays(content) : content,
  ]);
  return zipped(Object.fromEntries(files));
}

/** @param {Uint8Array} content */
function fixedDays(content) {
  const text = new TextDecoder().decode(content);
  return text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?/g, '2020-06-30T00:00:00');
}
