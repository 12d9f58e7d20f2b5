import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { serverErrors } from '../messages/failures.ts';
import { Folder } from './folder.ts';
import { listen } from './listen.ts';
import { Site } from './site.ts';

export interface PageOptions {
  /** Folder of the built page. */
  readonly page: string;
  /** Folder of the dataset, or its `datapackage.json`; null for the page alone. */
  readonly dataset: string | null;
  /** Null: the first free one from 4173. */
  readonly port: number | null;
}

export interface PageServer {
  /** Where the page shows the dataset. Whoever knows it can read the dataset. */
  readonly address: string;
  /** An address that leads to that one, the first time it is asked for. */
  invite(): string;
  close(): Promise<void>;
}

/** Written by the page's build: the policy that its answers carry. */
const POLICY = 'policy.txt';

/**
 * Serves the page, and a dataset's files beside it, to this computer alone; the dataset to who knows the
 * address alone.
 *
 * @throws KetnapError `page_not_built`, `not_found`, `port_taken`, `port_forbidden`, `no_free_port`
 */
export async function servePage({ page, dataset, port }: PageOptions): Promise<PageServer> {
  const policy = await readFile(join(page, POLICY), 'utf8').catch(() => {
    throw serverErrors.notBuilt();
  });
  const pageFolder = new Folder(page);
  const datasetFolder = dataset === null ? null : new Folder(dataset);
  await Promise.all([pageFolder.list(), datasetFolder?.list()]);
  const site = new Site(pageFolder, datasetFolder, policy.trim());
  const server = createServer((request, response) => void site.answer(request, response));
  const listening = await listen(server, port);
  site.allowPort(listening);
  const origin = `http://127.0.0.1:${listening}`;
  return {
    address: `${origin}/${site.token}/`,
    invite: () => `${origin}/${site.invite()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
