import { KetnapError } from '@ketnap/core';
import type { PackageFile } from '@ketnap/sheets';
import { words } from '../messages.ts';

/** Where `ketnap start` puts the dataset's files, relative to the page. */
const FOLDER = 'dataset/';

/**
 * The files of the dataset that is served beside the page, as `dataset/index.json` lists them
 * (`[{ "path": "units.csv", "size": 812 }]`); null where none is served.
 *
 * @throws KetnapError `no_token` where the page's address is not the whole one
 */
export async function servedFiles(page: string): Promise<PackageFile[] | null> {
  const folder = new URL(FOLDER, page);
  const response = await fetch(new URL('index.json', folder)).catch(() => null);
  if (response?.status === 403) throw new KetnapError('no_token', words.noToken);
  if (!response?.ok) return null;
  const list = (await response.json()) as readonly { path: string; size: number }[];
  return list.map(({ path, size }) => {
    const address = path.split('/').map(encodeURIComponent).join('/');
    return { path, size, stream: () => fetchedPieces(new URL(address, folder), path) };
  });
}

async function* fetchedPieces(url: URL, path: string): AsyncGenerator<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || !response.body)
    throw new KetnapError('not_served', words.notServed(path, response.status));
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
