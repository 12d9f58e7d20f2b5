import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Folder } from './folder.ts';
import { DATASET_HEADERS, headersOf, mediaType } from './headers.ts';
import { isToken, newToken } from './token.ts';

const DATASET = 'dataset/';
/** The files of a dataset: what else lies in its folder is not served. */
const DATA = /\.(csv|json)$/i;
/** Milliseconds that a browser may take to start. */
const INVITED = 60_000;
const LISTING = `${DATASET}index.json`;

/**
 * Answers requests for the files of the page and, below `dataset/`, for those of a dataset. The page may be
 * had by everyone on this computer. The dataset may be had only by who knows the token that its addresses
 * begin with: a cookie would be told to other people's servers on this computer, at other ports.
 */
export class Site {
  /** First part of the addresses at which the dataset is to be had. */
  readonly token = newToken();
  /** Shows the way to the token once: what opens a browser can be seen by everyone on this computer. */
  #invitation: string | null = null;
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

  /** A path, without its first `/`, that leads to the address with the token the first time it is asked for. */
  invite(): string {
    const invitation = (this.#invitation = newToken());
    setTimeout(() => {
      if (this.#invitation === invitation) this.#invitation = null;
    }, INVITED).unref();
    return invitation;
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
    const { path, isKnown } = this.#read(pathOf(request.url ?? '/'));
    if (path !== null && this.#leadsToToken(path)) return redirect(response, `/${this.token}/`);
    if (path?.startsWith(DATASET)) {
      setHeaders(response, DATASET_HEADERS);
      if (!isKnown) return refuse(response, this.#dataset ? 403 : 404);
    }
    if (path === LISTING && this.#dataset)
      return send(response, JSON.stringify(await this.#dataset.list()), request.method);
    const file = path === null ? null : await this.#open(path);
    if (!file) return refuse(response, 404);
    await sendFile(response, file, mediaType(path || 'index.html'), request.method);
  }

  /** Whether it is the invitation, which is then used up, or the token without the `/` behind it. */
  #leadsToToken(path: string): boolean {
    const isInvitation = this.#invitation !== null && isToken(path, this.#invitation);
    if (isInvitation) this.#invitation = null;
    return isInvitation || isToken(path, this.token);
  }

  /** A path without the token, and whether it began with it. */
  #read(path: string | null): { readonly path: string | null; readonly isKnown: boolean } {
    const end = path?.indexOf('/') ?? -1;
    const isKnown = path !== null && end > 0 && isToken(path.slice(0, end), this.token);
    return { path: isKnown ? path.slice(end + 1) : path, isKnown };
  }

  #open(path: string): Promise<FileHandle | null> {
    if (!path.startsWith(DATASET)) return this.#page.open(path || 'index.html');
    if (!DATA.test(path)) return Promise.resolve(null);
    return this.#dataset?.open(path.slice(DATASET.length)) ?? Promise.resolve(null);
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

function refuse(response: ServerResponse, status: 403 | 404 | 405 | 421): void {
  response.writeHead(status, { 'Content-Length': 0 }).end();
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(303, { Location: address, 'Content-Length': 0 }).end();
}

function send(response: ServerResponse, json: string, method: string): void {
  const bytes = Buffer.from(json);
  response.writeHead(200, { 'Content-Type': mediaType('.json'), 'Content-Length': bytes.length });
  response.end(method === 'HEAD' ? undefined : bytes);
}

async function sendFile(
  response: ServerResponse,
  file: FileHandle,
  type: string,
  method: string,
): Promise<void> {
  try {
    const { size } = await file.stat();
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': size });
    if (method === 'HEAD') response.end();
    else await pipeline(file.createReadStream(size > 0 ? { end: size - 1 } : {}), response);
  } finally {
    await file.close();
  }
}
