import type { PackageFile } from '@ketnap/sheets';

/** Where `ketnap start` puts the dataset's files, relative to the page. */
const FOLDER = 'dataset/';

/**
 * The files of the dataset that is served beside the page, as `dataset/index.json` lists them
 * (`[{ "path": "units.csv", "size": 812 }]`); null where none is served.
 */
export async function servedFiles(page: string): Promise<PackageFile[] | null> {
  const folder = new URL(FOLDER, page);
  const response = await fetch(new URL('index.json', folder)).catch(() => null);
  if (!response?.ok) return null;
  const list = (await response.json()) as readonly { path: string; size: number }[];
  return list.map(({ path, size }) => {
    const address = path.split('/').map(encodeURIComponent).join('/');
    return { path, size, stream: () => fetchedPieces(new URL(address, folder)) };
  });
}

async function* fetchedPieces(url: URL): AsyncGenerator<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${url.pathname}`);
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
