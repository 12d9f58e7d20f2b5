import { open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Folder } from './folder.ts';
import { DATASET_HEADERS, headersOf, mediaType } from './headers.ts';

const DATASET = 'dataset/';
/** The files of a dataset: what else lies in its folder is not served. */
const DATA = /\.(csv|json)$/i;
const LISTING = `${DATASET}index.json`;

/** Answers requests for the files of the page and, below `/dataset/`, for those of a dataset. */
export class Site {
  readonly #page: Folder;
  readonly #dataset: Folder | null;
  readonly #headers: Readonly<Record<string, string>>;
  #hosts: readonly string[] = [];

  constructor(page: Folder, dataset: Folder | null, policy: string) {
    this.#page = page;
    this.#dataset = dataset;
    this.#headers = headersOf(policy);
  }

  /** Before the port is known every request is refused. */
  allowPort(port: number): void {
    const names = ['127.0.0.1', 'localhost'];
    this.#hosts = [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setHeaders(response, this.#headers);
    try {
      await this.#answer(request, response);
    } catch {
      // The person has left the page, or the file went away while it was read.
      if (!response.headersSent) refuse(response, 404);
      else response.destroy();
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A stranger's name that was made to lead to this computer (DNS rebinding) gets nothing.
    if (!this.#hosts.includes(request.headers.host?.toLowerCase() ?? ''))
      return refuse(response, 421);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405);
    }
    const path = pathOf(request.url ?? '/');
    if (path?.startsWith(DATASET)) setHeaders(response, DATASET_HEADERS);
    if (path === LISTING && this.#dataset)
      return send(response, JSON.stringify(await this.#dataset.list()), request.method);
    const place = path === null ? null : await this.#find(path);
    if (place === null) return refuse(response, 404);
    await sendFile(response, place, request.method);
  }

  #find(path: string): Promise<string | null> {
    if (!path.startsWith(DATASET)) return this.#page.find(path || 'index.html');
    if (!DATA.test(path)) return Promise.resolve(null);
    return this.#dataset?.find(path.slice(DATASET.length)) ?? Promise.resolve(null);
  }
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The path of a request without its first `/`; null where it cannot be read. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]!).replace(/^\//, '');
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: 404 | 405 | 421): void {
  response.writeHead(status, { 'Content-Length': 0 }).end();
}

function send(response: ServerResponse, json: string, method: string): void {
  const bytes = Buffer.from(json);
  response.writeHead(200, { 'Content-Type': mediaType('.json'), 'Content-Length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}

async function sendFile(response: ServerResponse, place: string, method: string): Promise<void> {
  const file = await open(place);
  try {
    const { size } = await file.stat();
    response.writeHead(200, { 'Content-Type': mediaType(place), 'Content-Length': size });
    if (method === 'HEAD') response.end();
    else await pipeline(file.createReadStream(size > 0 ? { end: size - 1 } : {}), response);
  } finally {
    await file.close();
  }
}
